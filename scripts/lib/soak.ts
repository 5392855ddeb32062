import { soakTelling, soakVisits } from './measure-soak.ts';
import { serveStory } from './open-story.ts';
import type { Kept } from './soak-page.ts';
import { verdictsOf } from './soak-verdict.ts';
import { table } from './table.ts';

const LOOPS = 110;
const NAMES: Readonly<Record<keyof Kept, string>> = {
  heapKB: 'heap, kB (slope < 10 kB)',
  nodes: 'DOM nodes',
  listeners: 'listeners',
  documents: 'documents',
  contexts: 'WebGL contexts',
  textures: 'textures',
  sounds: 'decoded sounds',
  residentMB: 'all processes, MB',
};

function print(title: string, kept: readonly Kept[]): boolean {
  console.log(`\n${title}`);
  const verdicts = verdictsOf(kept);
  const round = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(0));
  table(
    ['kept', 'loop 10', 'last', 'first half', 'second half ≤', 'slope a loop', ''],
    verdicts.map(({ name, first, last, least, most, later, slope, isKept }) => [
      NAMES[name],
      round(first),
      round(last),
      `${round(least)}–${round(most)}`,
      round(later),
      slope.toFixed(2),
      isKept ? '' : 'GROWS',
    ]),
  );
  return verdicts.every(({ isKept }) => isKept);
}

/**
 * Lets the kiosk stand: visits with a fresh page each, then tellings in one page, and tells what is left after each.
 * @returns whether nothing grows.
 */
export async function benchSoak(loops = LOOPS): Promise<boolean> {
  const served = await serveStory(process.env.BILDERBOGEN_OUT ?? 'dist');
  const begun = Date.now();
  let done = 0;
  const onLoop = (): void => {
    done++;
    if (done % 10 > 0) return;
    const seconds = (Date.now() - begun) / 1000;
    console.log(`  ${done} of ${loops * 2} loops, ${seconds.toFixed(0)} s`);
  };
  const visits = await soakVisits(served, loops, onLoop);
  const isSteady = print(`${loops} visits, each ending in a fresh page (counted in its invitation):`, visits);
  const tellings = await soakTelling(served, loops, onLoop);
  const tellsSteadily = print(`${loops} tellings in one page:`, tellings);
  await served.close();
  return isSteady && tellsSteadily;
}
