import { FAULTS, type Fault, type FaultPage, makeFaulty, vitalOf, whenTold } from './kiosk-faults.ts';
import { type ServedStory, serveStory } from './open-story.ts';
import { table } from './table.ts';

/** Seconds that a kiosk may take to mend itself. */
const MOST = 15;

/** Opens the kiosk in a small window of its own, telling itself. */
async function openKiosk({ browser, address }: ServedStory): Promise<FaultPage & { close(): Promise<void> }> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 320, height: 568 },
    deviceScaleFactor: 0.25,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(makeFaulty);
  const session = await context.newCDPSession(page);
  const kiosk = `${address}?mode=kiosk&touch=no&lang=de`;
  await page.goto(kiosk);
  await whenTold(page, { name: 'before any fault', ends: 'goes on' }, null);
  return { page, session, address: kiosk, close: () => context.close() };
}

/** Real seconds from a fault until the story is told again; NaN: never. */
async function measure(served: ServedStory, fault: Fault): Promise<number> {
  const on = await openKiosk(served);
  const origin = (await vitalOf(on.page))?.origin ?? null;
  const begun = Date.now();
  try {
    const struck = await fault.inject(on);
    await whenTold(on.page, fault, typeof struck === 'number' ? struck : origin);
    return (Date.now() - begun) / 1000;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return Number.NaN;
  } finally {
    await on.close();
  }
}

/**
 * Lets each fault strike a kiosk that is telling itself, and tells how long it takes until it tells again.
 * @param only part of a fault's name.
 * @returns whether each is mended in time.
 * @throws {RangeError} if there is no such fault.
 */
export async function benchFaults(only = ''): Promise<boolean> {
  const faults = FAULTS.filter(({ name }) => name.includes(only));
  if (faults.length === 0)
    throw new RangeError(
      `--faults: none is called "${only}". There are: ${FAULTS.map(({ name }) => name).join(', ')}.`,
    );
  const served = await serveStory(process.env.BILDERBOGEN_OUT ?? 'dist');
  const rows: (readonly [fault: Fault, seconds: number])[] = [];
  for (const fault of faults) {
    const seconds = await measure(served, fault);
    rows.push([fault, seconds]);
    console.log(`  ${fault.name}: ${seconds.toFixed(1)} s`);
  }
  await served.close();
  console.log(`\nSeconds until the story is told again, by the clock on the wall; ${MOST} are allowed:`);
  const how = { fresh: 'fresh page', 'goes on': 'goes on' } as const;
  table(
    ['fault', 'seconds', 'how', ''],
    rows.map(([{ name, ends }, seconds]) => [name, seconds.toFixed(1), how[ends], seconds <= MOST ? '' : 'TOO LONG']),
  );
  return rows.every(([, seconds]) => seconds <= MOST);
}
