import { DENSITIES, type Density, type PanelAssets, type StoryAssets } from './assets.ts';
import type { Layout, Viewport } from './layout.ts';
import type { Moment } from './moment.ts';
import { panelsOf, type Story } from './story.ts';
import type { CssPixels } from './units.ts';

export interface KeepInput {
  readonly moment: Moment;
  readonly layout: Layout;
  readonly assets: StoryAssets;
  readonly panelIds: readonly string[];
  readonly pixelRatio: number;
  /** Most bytes of decoded pictures that may be resident. */
  readonly budgetBytes: number;
  /** The densest pictures that are worth their bytes here. */
  readonly densest: Density;
}

export interface KeepEntry {
  readonly index: number;
  readonly density: Density;
}

const BYTES_PER_PIXEL = 4;
/** Mipmaps add a third. */
const MIPMAPS = 4 / 3;
/** A picture may be enlarged this much before the denser one is worth its bytes. */
const ENLARGE = 1.2;
const MEGABYTE = 1024 * 1024;
const PHONE_SIDE: CssPixels = 600;
/** What is planned for leaves room for grain and, on large screens, for a panel's two densities while one replaces the other. */
const MEANS = {
  phone: { budgetBytes: 60 * MEGABYTE, densest: 'low' },
  large: { budgetBytes: 140 * MEGABYTE, densest: 'high' },
} as const;
const AHEAD = 4;
const BEHIND = 3;

/** What a screen has room for. */
export const meansOf = ({ width, height }: Viewport): Pick<KeepInput, 'budgetBytes' | 'densest'> =>
  Math.min(width, height) < PHONE_SIDE ? MEANS.phone : MEANS.large;

export const panelIdsOf = (story: Story): readonly string[] => panelsOf(story).map(({ id }) => id);

/** Bytes that a panel's pictures take once decoded and uploaded. */
export function bytesOf(assets: PanelAssets | undefined, density: Density): number {
  const images = assets?.images[density] ?? [];
  return images.reduce((sum, { width, height }) => sum + width * height * BYTES_PER_PIXEL * MIPMAPS, 0);
}

/** Panels nearest first: what is told, what is in sight, what comes next, what has just passed. */
export function nearestFirst(moment: Moment, count: number): readonly number[] {
  const order = [moment.panel];
  for (const { index } of moment.panels) if (!order.includes(index)) order.push(index);
  for (let step = 1; step <= AHEAD; step++) {
    for (const index of step <= BEHIND ? [moment.panel + step, moment.panel - step] : [moment.panel + step]) {
      if (index >= 0 && index < count && !order.includes(index)) order.push(index);
    }
  }
  return order;
}

/**
 * Which panels' pictures to hold, and how dense: nearest first, within a budget in bytes. Under pressure what is in sight
 * keeps its pictures at lower density rather than losing them. The same whatever the story's length.
 */
export function planKeep(input: KeepInput): readonly KeepEntry[] {
  const { moment, layout, assets, panelIds, pixelRatio, budgetBytes, densest } = input;
  const inSight = new Set(moment.panels.map(({ index }) => index));
  const wanted = (index: number): Density => {
    if (densest === 'low') return 'low';
    const place = layout.panels[index];
    const pixels = (place?.scale ?? 0) * layout.cameraOf(index).to.zoom * pixelRatio;
    return pixels > DENSITIES.low * ENLARGE ? 'high' : 'low';
  };
  const of = (index: number): PanelAssets | undefined => assets.panels[panelIds[index] ?? ''];
  const order = nearestFirst(moment, panelIds.length);
  const lowBytes = (index: number): number => bytesOf(of(index), 'low');
  const lowInSight = order.filter((index) => inSight.has(index)).reduce((sum, index) => sum + lowBytes(index), 0);
  // Room for everything in sight is set aside first, unless even that is too much: then the nearest come first.
  const setsAside = lowInSight <= budgetBytes;
  let spare = setsAside ? budgetBytes - lowInSight : budgetBytes;
  const plan: KeepEntry[] = [];
  for (const index of order) {
    const low = lowBytes(index);
    const high = bytesOf(of(index), 'high');
    const reserved = setsAside && inSight.has(index) ? low : 0;
    if (wanted(index) === 'high' && high - reserved <= spare) {
      plan.push({ index, density: 'high' });
      spare -= high - reserved;
    } else if (low - reserved <= spare) {
      plan.push({ index, density: 'low' });
      spare -= low - reserved;
    } else if (!inSight.has(index)) break;
  }
  return plan;
}
