import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { PARAMETER_NAMES } from '../../src/core/asked-settings.ts';
import { HOSTILE } from '../hostile.ts';
import { type OwnStory, serveOwnStory } from './own-story.ts';
import { root } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

/* A story all of whose words want to be executed, under addresses that want it too. */

test.use({ viewport: { width: 320, height: 568 }, deviceScaleFactor: 0.25 });
// In one worker: the story is built once.
test.describe.configure({ mode: 'default' });

/** Words of a text file that nothing but their being words depends on; the language is none. */
function spoil(value: unknown, next: () => string): unknown {
  if (typeof value === 'string') return next();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'language' ? part : spoil(part, next)]),
  );
}

let own: OwnStory;
let count = 0;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  own = await serveOwnStory(async (folder) => {
    const source = join(folder, 'story');
    await cp(join(root, 'tests/stories/good/minimal'), source, { recursive: true });
    // So many to a field that each of the two hundred is somewhere.
    const next = (): string => Array.from({ length: 11 }, () => HOSTILE[count++ % HOSTILE.length]).join(' ');
    const [story, text] = [join(source, 'story.yaml'), join(source, 'text/de.yaml')];
    const words = parse(await readFile(text, 'utf8')) as Record<string, unknown>;
    const told = { ...words, report: '', people: { ada: { role: '' } }, documents: { rede: { title: '' } } };
    await writeFile(text, stringify(spoil(told, next)));
    const data = parse(await readFile(story, 'utf8')) as Record<string, Record<string, unknown>>;
    // Names and passages must stand in the report.
    const name = HOSTILE[2] as string;
    await appendFile(join(source, 'source/report.txt'), `\n${name}\n`);
    await rm(join(source, 'text/en.yaml'));
    const more = {
      languages: ['de'],
      source: { ...data.source, title: next(), publisher: next() },
      people: [{ id: 'ada', name }],
      documents: [{ id: 'rede', origin: 'plenary', speakers: ['ada'] }],
    };
    await writeFile(story, stringify({ ...data, ...more }));
    return source;
  });
});
test.afterAll(() => own?.close());

/** Notes what must not happen, from before anything runs. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const home = new URL(own.address).origin;
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => new URL(request.url()).origin === home || faults.push(request.url()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return faults;
}

/** Elements and attributes in a page that no words of a story may bring. */
const strangers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const origin = location.origin;
    const found = (window as unknown as { violations: string[] }).violations.map((text) => `policy: ${text}`);
    for (const element of document.querySelectorAll('*')) {
      const { localName: name } = element;
      if (/^(iframe|object|embed|base|form|style|font|marquee)$/.test(name)) found.push(name);
      if (name === 'script' && !element.matches('[src], [type="application/ld+json"]')) found.push('script');
      if (name === 'meta' && element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') found.push('refresh');
      for (const { name: attribute, value } of element.attributes) {
        if (/^(on|srcdoc$)/.test(attribute)) found.push(`${name} ${attribute}`);
        const isAddress = /^(src|href|action|formaction|data|poster)$/.test(attribute);
        if (isAddress && !new URL(value, location.href).href.startsWith(origin))
          found.push(`${name} ${attribute}=${value}`);
      }
    }
    return found;
  });

const NAMES = [
  'panel',
  'chapter',
  'from',
  'to',
  'lang',
  'view',
  'controls',
  'text-',
  'src',
  'story',
  ...PARAMETER_NAMES,
];
/** An address with a hostile string in every parameter and in the fragment, others each round. */
function addressOf(round: number, more: string): string {
  const at = (index: number): string => HOSTILE[(round * NAMES.length + index) % HOSTILE.length] as string;
  const asked = new URLSearchParams(NAMES.map((name, index) => [name, at(index)]));
  return `${own.address}?${more}&${asked}#${encodeURIComponent(at(0))}`;
}

test('two hundred hostile strings in words and address execute nowhere', async ({ page }) => {
  expect(count).toBeGreaterThanOrEqual(HOSTILE.length);
  await leaveUnpainted(page);
  const faults = await watch(page);
  const rounds = Math.ceil(HOSTILE.length / NAMES.length);
  expect(rounds).toBeGreaterThan(5);
  for (let round = 0; round < rounds; round++) {
    // As a guest, as a page, and as the text edition.
    await page.goto(addressOf(round, ['mode=embed', 'still', 'text'][round % 3] ?? ''));
    const isText = round % 3 === 2;
    if (!isText) await expect(page.locator('html')).toHaveClass(/bb-staged/);
    expect(await strangers(page), page.url()).toEqual([]);
    expect(new URL(page.url()).origin).toBe(new URL(own.address).origin);
  }
  // What is made of words only when it is opened.
  await page.goto(`${own.address}?still`);
  await expect(page.locator('html')).toHaveClass(/bb-staged/);
  await page.evaluate(() => window.bilderbogen?.step(1));
  for (const name of ['contents', 'sources', 'results', 'settings']) {
    const button = page.locator(`.bb-${name}-button`);
    if (!(await button.isVisible())) continue;
    await button.click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    expect(await strangers(page), name).toEqual([]);
    if (name !== 'settings') await page.keyboard.press('Escape');
  }
  await page.locator('.bb-share-open').click();
  for (const form of ['link', 'frame', 'element']) await page.locator(`input[value="${form}"]`).check();
  await page.locator('.bb-share-code').click();
  expect((await strangers(page)).filter((name) => name !== 'iframe')).toEqual([]);
  expect(faults).toEqual([]);
});
