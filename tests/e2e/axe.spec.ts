import { expect, test } from '@playwright/test';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { closeDialog, DIALOGS, openDialog, openEdition, openStage, PAGES } from './open-page.ts';
import { PHONE } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

/* Every panel once, in turn in one of the languages; `npm run axe` walks them all in each. */

test.beforeEach(({ page }) => leaveUnpainted(page));

const DESKTOP = { width: 1440, height: 900 };
const SCREENS = { de: DESKTOP, 'de-simple': PHONE, en: DESKTOP, ar: PHONE } as const;
/** Dialogs are the same in every language but for their words and their direction. */
const WITH_DIALOGS: readonly string[] = ['de', 'ar'];

// Nothing of the pictures is looked at; few pixels spare a graphics card in software.
test.use({ deviceScaleFactor: 0.25 });

for (const [turn, opened] of PAGES.entries()) {
  const { language } = opened;
  test(`axe finds nothing on the stage (${language})`, async ({ page }) => {
    await page.setViewportSize(SCREENS[language]);
    const ids = await openStage(page, opened, '&motion=reduced');
    for (const [index, id] of ids.entries()) {
      if (index % PAGES.length !== turn) continue;
      await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
      await expect(page.locator(`[id="${id}"]`)).toHaveClass(/bb-lifted/);
      expect.soft(await axeViolations(page, `[id="${id}"]`, '.bb-bar'), id).toEqual([]);
    }
    if (!WITH_DIALOGS.includes(language)) return;
    expect.soft(await axeViolations(page), 'page').toEqual([]);
    for (const [kind, opener] of DIALOGS) {
      await openDialog(page, opener);
      expect.soft(await axeViolations(page, 'dialog[open]'), kind).toEqual([]);
      await closeDialog(page);
    }
  });

  test(`axe finds nothing in the text edition (${language})`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openEdition(page, opened);
    expect(await axeViolations(page)).toEqual([]);
  });
}
