import { describe, expect, it } from 'vitest';
import type { PanelAssets } from './assets.ts';
import { bytesOf, planKeep } from './keep.ts';
import type { Layout } from './layout.ts';
import type { Moment } from './moment.ts';

const image = (side: number) => ({ avif: 'a.avif', webp: 'a.webp', width: side, height: side });
const assets: PanelAssets = {
  images: { low: [image(1000)], high: [image(1600)] },
  layers: {},
  posters: { wide: image(1), tall: image(1) },
};
const LOW = bytesOf(assets, 'low');
const HIGH = bytesOf(assets, 'high');

function plan(count: number, current: number, inSight: readonly number[], budgetBytes: number, pixelRatio: number) {
  const panelIds = Array.from({ length: count }, (_, index) => `bild-${index}`);
  const moment = {
    panel: current,
    panels: inSight.map((index) => ({ index, id: '', progress: 0 })),
  } as unknown as Moment;
  const layout = {
    panels: panelIds.map(() => ({ scale: 1 })),
    cameraOf: () => ({ to: { zoom: 1 } }),
  } as unknown as Layout;
  const all = Object.fromEntries(panelIds.map((id) => [id, assets]));
  return planKeep({ moment, layout, assets: { panels: all }, panelIds, pixelRatio, budgetBytes, densest: 'high' });
}
const bytes = (entries: ReturnType<typeof plan>): number =>
  entries.reduce((sum, { density }) => sum + (density === 'low' ? LOW : HIGH), 0);

describe('planKeep', () => {
  it('counts decoded pixels with their mipmaps', () => {
    expect(LOW).toBeCloseTo(1000 * 1000 * 4 * (4 / 3), 3);
  });

  it('takes what is told first, then what is in sight, then what comes next', () => {
    expect(plan(20, 5, [4, 5, 6], 1e9, 1).map(({ index }) => index)).toEqual([5, 4, 6, 7, 3, 8, 2, 9]);
  });

  it('stays within its bytes whatever the story is long', () => {
    for (const count of [3, 10, 1000]) {
      for (const budget of [3.5 * LOW, 5 * HIGH]) {
        for (const ratio of [1, 3]) expect(bytes(plan(count, 2, [1, 2], budget, ratio))).toBeLessThanOrEqual(budget);
      }
    }
  });

  it('is the same in the middle of 10 and of 1,000 panels', () => {
    expect(plan(1000, 5, [5], 6 * LOW, 1)).toEqual(plan(10, 5, [5], 6 * LOW, 1));
  });

  it('keeps what is told even where not everything in sight fits', () => {
    expect(plan(9, 4, [3, 4, 5], 1.5 * LOW, 1)).toEqual([{ index: 4, density: 'low' }]);
  });

  it('gives dense screens dense pictures, and under pressure fewer of them', () => {
    expect(plan(9, 3, [3], 1e9, 2)[0]).toEqual({ index: 3, density: 'high' });
    const pressed = plan(9, 3, [3, 4, 5], 3.2 * LOW, 2);
    expect(pressed.map(({ density }) => density)).toEqual(['low', 'low', 'low']);
  });
});
