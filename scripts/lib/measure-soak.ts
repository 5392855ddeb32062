import type { Page } from '@playwright/test';
import type { ServedStory } from './open-story.ts';
import { type Kept, openSoakPage, type SoakPage } from './soak-page.ts';

/** Panels looked at in each visit. */
const LOOKED_AT = 3;
const PATIENCE_MS = 60_000;

/** When the page was opened whose first picture stands; 0: none stands yet, or the page is being left. */
const standing = (page: Page): Promise<number> =>
  page
    .evaluate(async () => {
      await window.bilderbogen?.ready;
      return window.bilderbogen ? performance.timeOrigin : 0;
    })
    .catch(() => 0);

/** Waits until another page than the one of `before` tells its first picture; returns when it was opened. */
async function whenStands(page: Page, before: number): Promise<number> {
  const patience = Date.now() + PATIENCE_MS;
  while (Date.now() < patience) {
    const opened = await standing(page);
    if (opened !== 0 && opened !== before) return opened;
    await page.waitForTimeout(50);
  }
  throw new Error(`measureSoak: no story after ${PATIENCE_MS / 1000} s`);
}

/** One visit: a language, some panels with their sound, nobody any more, the question, a fresh page. */
async function visit({ page, skip }: SoakPage, loop: number, opened: number): Promise<number> {
  const languages = page.locator('.bb-kiosk-invitation button');
  const choice = languages.nth(loop % (await languages.count()));
  const isOwn = (await choice.getAttribute('lang')) === (await page.locator('html').getAttribute('lang'));
  await choice.click();
  const reading = isOwn ? opened : await whenStands(page, opened);
  await page.evaluate(
    async ([turn, count]) => {
      const player = window.bilderbogen;
      if (!player) throw new Error('measureSoak: the page has no player');
      const { panels } = player;
      for (let at = 0; at < count; at++) {
        player.goTo(panels[(turn * count + at) % panels.length]?.id ?? '');
        await new Promise((done) => setTimeout(done, 60));
      }
      player.play();
      await new Promise((done) => setTimeout(done, 700));
      player.pause();
    },
    [loop, LOOKED_AT] as const,
  );
  await skip(11);
  await page.locator('.bb-kiosk-question').waitFor();
  await skip(21);
  const fresh = await whenStands(page, reading);
  await page.locator('.bb-kiosk-invitation').waitFor();
  return fresh;
}

/** One telling in the same page: its voice begins in each panel, as it would in turn, but is not heard out. */
async function tellThrough({ page }: SoakPage): Promise<void> {
  await page.evaluate(async () => {
    const player = window.bilderbogen;
    if (!player) throw new Error('measureSoak: the page has no player');
    for (const { start, end } of player.panels) {
      player.seek(start + (end - start) * 0.3);
      await new Promise((done) => setTimeout(done, 90));
      if (!player.playing) player.play();
    }
    player.seek(0);
  });
  // What sounded last fades and is given back.
  await page.waitForTimeout(400);
}

/**
 * Lets visits follow each other, each with its fresh page, as they do in a kiosk.
 * @param onLoop told after each.
 * @returns what was kept after each, in the invitation.
 */
export async function soakVisits(served: ServedStory, loops: number, onLoop: () => void): Promise<readonly Kept[]> {
  const soak = await openSoakPage(served, 'touch=yes&idle=10&lang=de');
  const kept: Kept[] = [];
  let opened = await whenStands(soak.page, 0);
  await soak.page.locator('.bb-kiosk-invitation').waitFor();
  for (let loop = 0; loop < loops; loop++) {
    opened = await visit(soak, loop, opened);
    kept.push(await soak.count());
    onLoop();
  }
  await soak.close();
  return kept;
}

/** Lets one page tell the story without end. */
export async function soakTelling(served: ServedStory, loops: number, onLoop: () => void): Promise<readonly Kept[]> {
  const soak = await openSoakPage(served, 'touch=no&lang=de');
  await whenStands(soak.page, 0);
  const kept: Kept[] = [];
  for (let loop = 0; loop < loops; loop++) {
    await tellThrough(soak);
    kept.push(await soak.count());
    onLoop();
  }
  await soak.close();
  return kept;
}
