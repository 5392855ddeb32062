import { expect, type Page, test } from '@playwright/test';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { openStory } from './story-page.ts';

/** A4 without its margins, in CSS pixels. */
const SHEET = { width: Math.round((186 / 25.4) * 96), height: Math.round((273 / 25.4) * 96) };
/** Half of it, less a chapter's title. */
const HALF = SHEET.height / 2 - 32;
/** Panels with more of their own to say take a sheet alone. */
const MOST_LETTERS = 6;
const MOST_SOURCES = 7;

let built: BuiltStory;
test.beforeAll(async () => {
  built = await readBuiltStory();
});
test.use({ viewport: SHEET });

const addressOf = (language: string): string =>
  language === built.story.languages[0] ? `./?text&lang=${language}` : `./${language}/?text`;
const unseen = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((all) => all.filter((element) => element.getClientRects().length > 0).length);

test('two panels fit on a sheet in every language, and nothing on it is to be clicked', async ({ page }) => {
  for (const language of built.story.languages) {
    await page.goto(addressOf(language));
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.bb-panel')
      .evaluateAll((all) => all.map((panel) => [panel.id, panel.getBoundingClientRect().height] as const));
    const wordy = built.panels.filter(({ id, lettering }) => {
      const sources = built.panels.find((panel) => panel.id === id);
      const count = (sources?.results.length ?? 0) + (sources?.passages.length ?? 0);
      return lettering.length > MOST_LETTERS || count > MOST_SOURCES;
    });
    const alone = new Set(wordy.map(({ id }) => id));
    expect(alone.size).toBeLessThan(built.panels.length / 8);
    const tall = heights.filter(([id, height]) => !alone.has(id) && height > HALF);
    expect([language, tall]).toEqual([language, []]);
    expect(heights.filter(([, height]) => height > SHEET.height)).toEqual([]);
    for (const selector of ['.bb-languages', '.bb-foot', '.bb-balloon'])
      expect([language, selector, await unseen(page, selector)]).toEqual([language, selector, 0]);
    // Printers leave grounds out: what was light on dark must be dark on paper.
    const title = page.locator('.bb-chapter-title').first();
    await expect(title).toHaveCSS('color', 'rgb(20, 24, 29)');
    await expect(title).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await page.emulateMedia({ media: null });
  }
});

test('also with the stage on, the text is what is printed', async ({ page }) => {
  await openStory(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  // Two panels a sheet, some alone, and the results and sources behind them.
  expect(sheets).toBeGreaterThan(built.panels.length / 2);
  expect(sheets).toBeLessThan(built.panels.length * 0.8);
});
