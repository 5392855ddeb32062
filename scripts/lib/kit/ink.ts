import type { CastMember } from '../../../src/core/story.ts';
import type { PartShape } from './read-part.ts';

/** The ink all figures are drawn with. */
export const INK = '#14181d';

type Colors = CastMember['colors'];

/** Mixes two `#rrggbb` colours. */
function blend(from: string, to: string, share: number): string {
  const channel = (color: string, i: number) => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round(channel(from, i) * (1 - share) + channel(to, i) * share));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of a kit shape, by the name the kit gives it. */
export function colorOf(fill: string, colors: Colors): string {
  const hair = colors.hair ?? INK;
  const top = colors.top ?? '#ffffff';
  const jacket = colors.jacket ?? top;
  const chair = colors.chair ?? '#9aa3a8';
  const scarf = colors.headscarf ?? top;
  const table: Readonly<Record<string, string>> = {
    outlineColor: INK,
    skinColor: colors.skin ?? '#e8b58d',
    topColor: top,
    jacketColor: jacket,
    blazerColor: jacket,
    coatColor: jacket,
    pantsColor: colors.legs ?? '#3d405b',
    shoesColor: colors.shoes ?? '#ffffff',
    hairColor: hair,
    beardColor: hair,
    hijabColor: blend(scarf, INK, 0.3),
    turbanColor: scarf,
    beanieColor: scarf,
    capColor: scarf,
    clipColor: scarf,
    wheelchairColor: chair,
    bikeIronColor: chair,
    bikeFrameColor: jacket,
    prothesisColor: chair,
    frameColor: INK,
    white: '#ffffff',
    '#E8E1E1': hair,
    '#4F66AF': hair,
    // Tongues: the palette's coral, so that nothing but the thread comes near its red.
    '#FF6C6C': '#f2694b',
    '#FF8181': '#f2694b',
  };
  return table[fill] ?? '#ffffff';
}

/** How a part's ink is laid: a stroke on top of its natural weight, and a colour inside what is solid ink. */
export interface Inking {
  /** Kit units added to each line's weight. */
  readonly extra: number;
  /** Colour of areas drawn as solid ink; missing: they stay ink. */
  readonly solid?: string;
  /** Makes the ids of masks unique in one document. */
  readonly id: string;
}

// Lines stay ink because nothing of them is left this far inside their edge (kit units); solid areas keep the rest.
const SOLID_INSET = 15;

/** Draws a part as SVG, in the part's own units. */
export function inkPart(shapes: readonly PartShape[], colors: Colors, inking: Inking): string {
  const stroke =
    inking.extra > 0.5 ? ` stroke="${INK}" stroke-width="${inking.extra.toFixed(1)}" stroke-linejoin="round"` : '';
  const drawn = shapes.map(({ fill, d }) => {
    const color = colorOf(fill, colors);
    return `<path d="${d}" fill="${color}"${fill === 'outlineColor' ? stroke : ''}/>`;
  });
  const ink = shapes.find((shape) => shape.fill === 'outlineColor');
  if (!inking.solid || inking.solid === INK || !ink) return drawn.join('');
  const mask =
    `<mask id="${inking.id}" maskUnits="userSpaceOnUse" x="-200" y="-200" width="4000" height="3400">` +
    `<path d="${ink.d}" fill="#fff" stroke="#000" stroke-width="${2 * SOLID_INSET}" stroke-linejoin="round"/></mask>`;
  return `${drawn.join('')}${mask}<path d="${ink.d}" fill="${inking.solid}" mask="url(#${inking.id})"/>`;
}
