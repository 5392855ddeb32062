import { soakTelling, soakVisits } from './measure-soak.ts';
import { serveStory } from './open-story.ts';
import type { Kept } from './soak-page.ts';
import { verdictsOf } from './soak-verdict.ts';
import { table } from './table.ts';

const LOOPS = 110;
const NAMES: Readonly<Record<keyof Kept, string>> = {
  heapKB: 'heap, kB (slope < 10 kB)',
  nodes: 'DOM nodes',
  listeners: 'listeners',
  documents: 'documents',
  contexts: 'WebGL contexts',
  textures: 'textures',
  sounds: 'decoded sounds',
  residentMB: 'all processes, MB',
};

function print(title: string, kept: readonly Kept[]): boolean {
  console.log(`\n${title}`);
  const verdicts = verdictsOf(kept);
  const round = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(0));
  table(
    ['kept', 'loop 10', 'last', 'first half', 'second half ≤', 'slope a loop', ''],
    verdicts.map(({ name, first, last, least, most, later, slope, isKept }) => [
      NAMES[name],
      round(first),
      round(last),
      `${round(least)}–${round(most)}`,
      round(later),
      slope.toFixed(2),
      isKept ? '' : 'GROWS',
    ]),
  );
  return verdicts.every(({ isKept }) => isKept);
}

const KINDS = {
  visits: [soakVisits, 'visits, each ending in a fresh page (counted in its invitation)'],
  tellings: [soakTelling, 'tellings in one page'],
} as const;

/**
 * Lets the kiosk stand: visits with a fresh page each, then tellings in one page, and tells what is left after each.
 * @param only one of the two.
 * @returns whether nothing grows.
 * @throws {RangeError} for any other word.
 */
export async function benchSoak(loops = LOOPS, only?: string): Promise<boolean> {
  if (only !== undefined && !Object.hasOwn(KINDS, only))
    throw new RangeError(`--soak: there is no "${only}". Use ${Object.keys(KINDS).join(' or ')}.`);
  const served = await serveStory(process.env.BILDERBOGEN_OUT ?? 'dist');
  const begun = Date.now();
  let isSteady = true;
  for (const [kind, [soak, title]] of Object.entries(KINDS)) {
    if (only !== undefined && only !== kind) continue;
    let done = 0;
    const onLoop = (): void => {
      done++;
      const seconds = (Date.now() - begun) / 1000;
      if (done % 10 === 0) console.log(`  ${done} of ${loops} ${kind}, ${seconds.toFixed(0)} s`);
    };
    isSteady = print(`${loops} ${title}:`, await soak(served, loops, onLoop)) && isSteady;
  }
  await served.close();
  return isSteady;
}
