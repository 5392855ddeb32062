/**
 * npm run axe [-- --lang ar --screen phone --settings 'contrast=high&size=200']
 * Looks with axe at every panel, in every language, on phone and desktop, on the stage and in the text edition. Build first.
 */
import { parseArgs } from 'node:util';
import { serveStory } from './lib/open-story.ts';
import { AXE_SCREENS, type AxeScreen, type AxeWalk, walkStage, walkText } from './lib/walk-axe.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', multiple: true },
    screen: { type: 'string', multiple: true },
    settings: { type: 'string', default: '' },
    dist: { type: 'string', default: 'dist' },
  },
});

/** The built story's languages; its original stands at the top. */
async function languagesOf(address: string): Promise<readonly { language: string; folder: string }[]> {
  const html = await (await fetch(address)).text();
  const original = html.match(/<html lang="([^"]+)"/)?.[1] ?? '';
  const others = html.match(/data-languages="([^"]+)"/)?.[1]?.split(' ') ?? [original];
  return others.map((language) => ({ language, folder: language === original ? '' : `${language}/` }));
}

function print({ language, screen, edition, panels, found }: AxeWalk): void {
  const cells = [language.padEnd(10), screen.padEnd(8), edition.padEnd(6), String(panels).padStart(6)];
  console.log(`${cells.join(' ')} ${String(found.length).padStart(11)}`);
  for (const line of found) console.log(`    ${line}`);
}

const served = await serveStory(values.dist);
const languages = (await languagesOf(served.address)).filter(
  ({ language }) => !values.lang || values.lang.includes(language),
);
const screens = (Object.keys(AXE_SCREENS) as AxeScreen[]).filter(
  (screen) => !values.screen || values.screen.includes(screen),
);
let count = 0;
console.log('language   screen   edition panels  violations');
for (const { language, folder } of languages) {
  for (const screen of screens) {
    for (const walk of [walkStage, walkText]) {
      const row = await walk(served, { language, folder, screen, settings: values.settings });
      print(row);
      count += row.found.length;
    }
  }
}
await served.close();
console.log(`axe: ${count} violations`);
process.exitCode = count > 0 || languages.length === 0 || screens.length === 0 ? 1 : 0;
