import { expect, type Page, test } from '@playwright/test';
import { lettersAtAllRests } from './letters-at-rests.ts';
import { closeDialog, DIALOGS, openDialog, openEdition, openStage, PAGES } from './open-page.ts';
import { SMALL, settle } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/** Source: WCAG 2.2, 1.4.12; letters that join are not spaced. */
const SPACING = `
  * { line-height: 1.5 !important; word-spacing: 0.16em !important; }
  :not(:lang(ar)) { letter-spacing: 0.12em !important; }
  p { margin-block-end: 2em !important; }`;

async function space(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
}

/** What reaches beyond the screen's sides, or is cut by its own box. */
function overruns(page: Page, scope: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const scroller = document.querySelector(selector)!;
    const wide = Math.max(
      document.documentElement.scrollWidth - innerWidth,
      scroller.scrollWidth - scroller.clientWidth,
    );
    const cut = [...scroller.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const style = getComputedStyle(element);
      const isHidden = style.clipPath !== 'none' || element.closest('.bb-status, [hidden]') !== null;
      const isClipping = style.overflowX !== 'visible' || style.overflowY === 'hidden' || style.overflowY === 'clip';
      const isOver = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return isClipping && isOver && !isHidden && element.checkVisibility() && !element.matches('input, img, picture');
    });
    return [...(wide > 0 ? [`${wide} px too wide`] : []), ...cut.map(({ className }) => `cut: ${className}`)];
  }, scope);
}

for (const opened of PAGES) {
  test(`nothing runs over at 320 px, with wider spacing neither (${opened.language})`, async ({ page }) => {
    await page.setViewportSize(SMALL);
    await openEdition(page, opened);
    // Groups far from sight are laid out late; here all are asked.
    await page.evaluate(() => {
      for (const group of document.querySelectorAll<HTMLElement>('.bb-group, .bb-origin-group'))
        group.style.contentVisibility = 'visible';
    });
    expect.soft(await overruns(page, 'body'), 'text edition').toEqual([]);
    await space(page);
    expect.soft(await overruns(page, 'body'), 'text edition, spaced').toEqual([]);
    await openStage(page, opened, '&motion=reduced');
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'stage')
      .toBeLessThanOrEqual(0);
    await space(page);
    for (const [kind, opener] of DIALOGS) {
      await openDialog(page, opener);
      expect.soft(await overruns(page, 'dialog[open] .bb-sheet-body'), `${kind}, spaced`).toEqual([]);
      await closeDialog(page);
    }
  });
}

test.describe('lettering that a reader has spaced', () => {
  test.use({ deviceScaleFactor: 0.25 });

  test('stands whole in its balloons at 320 px', async ({ page }) => {
    await page.setViewportSize(SMALL);
    // What watches for a reader's spacing comes a moment after the story stands.
    const watcher = page.waitForResponse(/afterwards-/);
    await openStage(page, PAGES[0], '&motion=reduced');
    await watcher;
    const lettering = () =>
      page
        .locator('.bb-lifted .bb-letter')
        .first()
        .evaluate(({ style }) => style.cssText);
    const before = await lettering();
    await space(page);
    await expect.poll(lettering).not.toBe(before);
    await settle(page);
    expect((await lettersAtAllRests(page)).bad).toEqual([]);
  });
});
