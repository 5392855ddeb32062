import { expect, type Page, test } from '@playwright/test';
import { FAULTS, type Fault, makeFaulty, vitalOf, whenTold } from '../../scripts/lib/kiosk-faults.ts';
import { SMALL } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.use({ viewport: SMALL, deviceScaleFactor: 0.25, serviceWorkers: 'block' });

const ADDRESS = './?mode=kiosk&touch=no&lang=de';
const pass = (page: Page, seconds: number): Promise<void> => page.evaluate((more) => window.fault?.pass(more), seconds);

async function mend(page: Page, fault: Fault): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const before = await vitalOf(page);
  const struck = await fault.inject({ page, session, address: ADDRESS });
  const origin = typeof struck === 'number' ? struck : (before?.origin ?? null);
  // The kiosk's own waits are passed over.
  await whenTold(page, fault, origin, () => pass(page, 1));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await session.detach();
  if (fault.ends === 'goes on' && struck === undefined) expect((await vitalOf(page))?.origin, fault.name).toBe(origin);
  // Well for a minute, it has no failures to remember.
  await pass(page, 61);
}

test('whatever strikes a kiosk that tells itself, it tells on, or anew, without a person', async ({ page }) => {
  await leaveUnpainted(page);
  await page.addInitScript(makeFaulty);
  await page.goto(ADDRESS);
  await whenTold(page, { name: 'before any fault', ends: 'goes on' }, null);
  for (const fault of FAULTS) await test.step(fault.name, () => mend(page, fault));
});

test('stills that stand while the story is told are no fault', async ({ page }) => {
  await leaveUnpainted(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(makeFaulty);
  await page.goto(ADDRESS);
  await expect.poll(async () => (await vitalOf(page))?.isTelling).toBe(true);
  const before = await vitalOf(page);
  for (let second = 0; second < 15; second++) {
    await page.waitForTimeout(60);
    await pass(page, 1);
  }
  const after = await vitalOf(page);
  expect(after).toMatchObject({ origin: before?.origin, isTelling: true });
  expect(after!.time).toBeGreaterThan(before!.time);
});
