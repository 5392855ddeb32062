import { expect, type Page, test } from '@playwright/test';
import { readBuiltStory } from './built-story.ts';
import { closeDialog, DIALOGS, openDialog, openEdition, openStage, PAGES } from './open-page.ts';
import { PHONE, SMALL } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/** Source: WCAG 2.2, 2.5.5 and 2.5.8. */
const FINGER = 44;
const LEAST = 24;

/** Everything in sight that can be pressed and is too small: 44 px, or 24 px for links within text and for native boxes. */
function smallTargets(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(
    ([scope, finger, least]) => {
      const all = document.querySelectorAll<HTMLElement>(`:is(${scope}) :is(a[href], button, input, summary, select)`);
      return [...all].flatMap((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return [];
        // A box is as large as the label that presses it.
        const label = (element as HTMLInputElement).labels?.[0];
        const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
        const [width, height] = [Math.max(...boxes.map((b) => b.width)), Math.max(...boxes.map((b) => b.height))];
        const wanted = element.matches('p a, li a, .bb-record a, .bb-source') ? least : finger;
        const isFine = width > wanted - 0.5 && height > wanted - 0.5;
        return isFine ? [] : [`${element.className || element.tagName} ${Math.round(width)} × ${Math.round(height)}`];
      });
    },
    [within, FINGER, LEAST] as const,
  );
}

/** What has the focus, and how much of it can be seen where it lies: the share of nine points that answer with it. */
function focused(page: Page): Promise<{ readonly name: string; readonly share: number; readonly ring: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.15, 0.5, 0.85];
    const hits = shares.flatMap((x) =>
      shares.map((y) => {
        const hit = document.elementFromPoint(left + width * x, top + height * y);
        return (
          hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
        );
      }),
    );
    const style = getComputedStyle(element);
    const holder = getComputedStyle(element.parentElement!);
    const ring = [style, holder].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    );
    const at = [left, top, width, height].map(Math.round).join(' ');
    const over = document.elementFromPoint(left + width / 2, top + height / 2)?.outerHTML.slice(0, 60);
    const name = `${element.tagName} ${element.className} ${element.id || (element as HTMLButtonElement).dataset.act} (${at}; ${over})`;
    return { name, share: hits.filter(Boolean).length / hits.length, ring };
  });
}

/** Tabs through the page (or the dialog) until the focus comes back, at most so often; tells what is covered. */
async function coveredStops(
  page: Page,
  most: number,
): Promise<{ readonly stops: number; readonly bad: readonly string[] }> {
  const bad: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    // The bar comes up, pages scroll.
    await page.waitForTimeout(60);
    const { name, share, ring } = await focused(page);
    if (name.startsWith('BODY')) continue;
    seen.add(name);
    // 2.4.11 asks for some of it; here a corner may be cut, not more.
    if (share < 0.6) bad.push(`${name}: ${Math.round(share * 100)} % to be seen`);
    if (!ring) bad.push(`${name}: no ring`);
  }
  return { stops: seen.size, bad };
}

for (const viewport of [SMALL, { width: 1280, height: 720 }]) {
  test(`nothing covers the focus, with captions and bar, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const ids = await openStage(page, PAGES[0], '&captions=always&motion=reduced');
    const acts = (await readBuiltStory()).panels.find(({ interactions }) =>
      interactions.some(({ result }) => result),
    )!.id;
    for (const id of [ids[0]!, acts]) {
      await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
      await expect(page.locator(`[id="${id}"]`)).toHaveClass(/bb-lifted/);
      const { stops, bad } = await coveredStops(page, 24);
      expect(stops).toBeGreaterThan(8);
      expect.soft(bad, id).toEqual([]);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
    for (const [kind, opener] of DIALOGS) {
      await openDialog(page, opener);
      const { bad } = await coveredStops(page, 24);
      expect.soft(bad, kind).toEqual([]);
      await closeDialog(page);
    }
  });
}

for (const opened of PAGES) {
  test(`everything can be hit with a finger (${opened.language})`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const ids = await openStage(page, opened, '&motion=reduced');
    expect.soft(await smallTargets(page, '.bb-controls'), 'bar').toEqual([]);
    for (const [kind, opener] of DIALOGS) {
      await openDialog(page, opener);
      expect.soft(await smallTargets(page, 'dialog[open]'), kind).toEqual([]);
      await closeDialog(page);
    }
    for (const id of ids) {
      await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
      expect.soft(await smallTargets(page, `[id="${id}"].bb-lifted .bb-lettering`), id).toEqual([]);
    }
    await openEdition(page, opened);
    expect.soft(await smallTargets(page, 'body'), 'text edition').toEqual([]);
  });
}
