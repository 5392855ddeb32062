import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { closeDialog, DIALOGS, openDialog, openEdition, openStage, PAGES } from './open-page.ts';
import { PHONE } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/** Beginning, middles, end: with acts, with many letterings, with the apron, with results. */
const STATIONS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const DESKTOP = { width: 1440, height: 900 };

/** What axe finds, as one line each. `within`: only there; missing: in the whole page. */
async function violations(page: Page, ...within: readonly string[]): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
  for (const part of within) builder.include(part);
  // Its white outline is a stroke, which axe does not see; what it stands on is painted.
  builder.exclude('html.bb-staged [data-kind="sound"] .bb-words');
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

// Nothing of the pictures is looked at; few pixels spare a graphics card in software.
test.use({ deviceScaleFactor: 0.25 });

for (const [language, name, viewport] of [
  ['ar', 'phone', PHONE],
  ['de', 'desktop', DESKTOP],
] as const) {
  for (const opened of PAGES.filter((page) => page.language === language)) {
    test(`axe finds nothing on the stage and in its dialogs (${opened.language}, ${name})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const ids = await openStage(page, opened, '&motion=reduced');
      for (const station of STATIONS) {
        const id = ids[Math.round(station * (ids.length - 1))]!;
        await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
        await expect(page.locator(`[id="${id}"]`)).toHaveClass(/bb-lifted/);
        // Of the page only the panel told changes, and the controls.
        const within = station === 0 ? [] : [`[id="${id}"]`, '.bb-bar'];
        expect.soft(await violations(page, ...within), id).toEqual([]);
      }
      for (const [kind, opener] of DIALOGS) {
        await openDialog(page, opener);
        expect.soft(await violations(page, 'dialog[open]'), kind).toEqual([]);
        await closeDialog(page);
      }
    });
  }
}

for (const opened of PAGES) {
  test(`axe finds nothing in the text edition (${opened.language})`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openEdition(page, opened);
    expect(await violations(page)).toEqual([]);
  });
}
