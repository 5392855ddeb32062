import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { htmlFaults } from '../html-validator.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { outDir, SMALL, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

const SERVICE = ['bedienung', 'barrierefreiheit', 'impressum', 'datenschutz'];
let built: BuiltStory;

test.beforeAll(async () => {
  built = await readBuiltStory();
});

const folderOf = (language: string): string => (language === built.story.languages[0] ? '' : `${language}/`);

/** Tells of everything that the page's policy forbids, from its first byte on. */
async function listen(page: Page): Promise<{ readonly violations: string[]; readonly failed: string[] }> {
  const [violations, failed]: [string[], string[]] = [[], []];
  await page.exposeFunction('tellViolation', (words: string) => violations.push(words));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation(words: string): void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      tellViolation(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  return { violations, failed };
}

test('every page that is built keeps the rules of HTML', async () => {
  const files = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html'));
  const { languages } = built.story;
  expect(files.length).toBe(languages.length * (1 + SERVICE.length + built.panels.length));
  // Pages for sharing differ by their words alone: three of each language stand for all.
  const isSample = (file: string): boolean => {
    const shared = built.panels.findIndex(({ id }) => file.endsWith(join('bild', id, 'index.html')));
    return shared % 17 === 0 || shared < 0;
  };
  for (const file of files.filter(isSample))
    expect([file, htmlFaults(await readFile(join(outDir, file), 'utf8'))]).toEqual([file, []]);
});

test('the block of data is allowed, and says what the story and the conference are', async ({ page }) => {
  const { violations, failed } = await listen(page);
  await page.goto('./?text');
  const block = page.locator('script[type="application/ld+json"]');
  const data = JSON.parse((await block.textContent()) ?? '') as { '@graph': { '@type': string }[] };
  expect(data['@graph'].map((item) => item['@type'])).toEqual(['ComicStory', 'Event']);
  expect(violations).toEqual([]);
  expect(failed).toEqual([]);
});

test('a shared panel leads on into the story at that panel', async ({ page }) => {
  const { violations, failed } = await listen(page);
  const id = built.panels[9]!.id;
  for (const language of built.story.languages) {
    await page.goto(`./${folderOf(language)}bild/${id}/`);
    await expect(page).toHaveURL(new RegExp(`/${folderOf(language)}(\\?[^/]*)?#${id}$`));
    await whenReady(page);
    expect(await page.evaluate(() => window.bilderbogen!.panel)).toBe(id);
    await expect(page.locator('.bb-story')).toHaveAttribute('lang', language);
  }
  expect(violations).toEqual([]);
  expect(failed).toEqual([]);
});

test('the picture of a shared panel is there, in the size it says', async ({ page }) => {
  const source = await readFile(join(outDir, 'bild', built.panels[9]!.id, 'index.html'), 'utf8');
  const address = /property="og:image" content="([^"]+)"/.exec(source)?.[1] ?? '';
  await page.goto('./bedienung/');
  const size = await page.evaluate(
    async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    new URL(address, new URL(`./bild/x/`, page.url().replace('bedienung/', ''))).href,
  );
  expect(size).toEqual([1200, 630]);
});

test.describe('without JavaScript, on the smallest screen', () => {
  test.use({ javaScriptEnabled: false, viewport: SMALL });

  test('the pages beside the story are found, fit, and lead back', async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    for (const language of built.story.languages) {
      await page.goto(`./${folderOf(language)}`);
      const links = page.locator('.bb-foot a[href$="/"]');
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found).toEqual(SERVICE.map((name) => `${name}/`));
      for (const name of SERVICE) {
        await page.goto(`./${folderOf(language)}${name}/`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect([language, name, width! <= room!]).toEqual([language, name, true]);
        await expect(page.locator('.bb-foot [aria-current="page"]')).toHaveCount(1);
      }
      await page.locator('.bb-head a').click();
      await expect(page.locator('.bb-panel').first()).toBeVisible();
    }
    expect(failed).toEqual([]);
  });
});

test.describe('with wide spacing', () => {
  test.use({ viewport: SMALL });

  test('nothing is cut off or leaves the screen (WCAG 1.4.12)', async ({ page }) => {
    for (const language of built.story.languages) {
      for (const name of SERVICE) {
        await page.goto(`./${folderOf(language)}${name}/`);
        const over = await page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>('body *')) {
            element.style.setProperty('line-height', '1.5', 'important');
            element.style.setProperty('letter-spacing', '0.12em', 'important');
            element.style.setProperty('word-spacing', '0.16em', 'important');
          }
          return document.documentElement.scrollWidth - innerWidth;
        });
        expect([language, name, over <= 0]).toEqual([language, name, true]);
      }
    }
  });
});
