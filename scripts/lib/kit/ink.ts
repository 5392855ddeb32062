import type { CastMember } from '../../../src/core/story.ts';
import { breadthOf, contoursOf, holesOf } from './outline.ts';
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
  /** Colours of what is drawn as solid ink, from `from` (the part's own y) downwards; missing: it stays ink. */
  readonly solid?: readonly { readonly color: string; readonly from: number }[];
  /** Whether black clothes get their colour: all their light lines are then ink, not only creases and buttons. */
  readonly isBust?: boolean;
  /** Kit units of ink left around such a colour, so that lines, which are thinner than twice that, stay ink. */
  readonly inset?: number;
  /** Makes the ids of masks unique in one document. */
  readonly id: string;
}

const USUAL_INSET = 15;
/** Holes less broad than this (kit units) take less extra weight, or hands and eyes would clog. */
const ROOMY = 80;
/** Creases and buttons: light slits where the kit draws solid black, which in a coloured area must be ink. */
const SLIT = { breadth: 10, area: 6000 };
const BUST_SLIT = { breadth: 20, area: Infinity };
const REACH = 'x="-300" width="4300"';

function strokesOf(ink: PartShape, extra: number): string {
  if (extra < 0.5) return '';
  const byWidth = new Map<string, string[]>();
  const contours = contoursOf(ink.d);
  const holes = holesOf(contours);
  for (const contour of contours) {
    const room = holes.has(contour) ? Math.min(1, breadthOf(contour) / ROOMY) : 1;
    const width = (extra * room).toFixed(0);
    byWidth.set(width, [...(byWidth.get(width) ?? []), contour.d]);
  }
  return [...byWidth]
    .filter(([width]) => width !== '0')
    .map(([width, paths]) => `<path d="${paths.join('')}" stroke-width="${width}"/>`)
    .join('');
}

function solidOf(ink: PartShape, { solid, inset = USUAL_INSET, id }: Inking): string {
  const colored = (solid ?? []).filter(({ color }) => color !== INK);
  if (!solid || colored.length === 0) return '';
  const bands = solid.map(({ color, from }, i) => {
    const height = (solid[i + 1]?.from ?? 4000) - from;
    return color === INK ? '' : `<rect ${REACH} y="${from}" height="${height}" fill="${color}"/>`;
  });
  return (
    `<mask id="${id}" maskUnits="userSpaceOnUse" ${REACH} y="-300" height="4300"><path d="${ink.d}" fill="#fff"${ruleOf(ink)}` +
    ` stroke="#000" stroke-width="${2 * inset}" stroke-linejoin="round"/></mask>` +
    `<g mask="url(#${id})">${bands.join('')}</g>`
  );
}

const ruleOf = (shape: PartShape): string => (shape.evenOdd ? ' fill-rule="evenodd"' : '');

/** Parts the ink's slits from it, for they are ink too where what is solid gets a colour. */
function slitsOf(ink: PartShape, { breadth, area }: typeof SLIT): { ink: PartShape; slits: string } {
  const contours = contoursOf(ink.d);
  const holes = holesOf(contours);
  const isSlit = contours.map(
    (contour) => holes.has(contour) && breadthOf(contour) < breadth && contour.box.width * contour.box.height < area,
  );
  const paths = (slit: boolean) => contours.flatMap(({ d }, i) => (isSlit[i] === slit ? [d] : [])).join('');
  return { ink: { ...ink, d: paths(false) }, slits: `<path d="${paths(true)}" fill="${INK}"/>` };
}

/** Draws a part as SVG, in the part's own units. */
export function inkPart(shapes: readonly PartShape[], colors: Colors, inking: Inking): string {
  const isColored = inking.solid?.some(({ color }) => color !== INK);
  return shapes
    .map((given) => {
      const isInk = given.fill === 'outlineColor';
      const { ink: shape, slits } =
        isInk && isColored ? slitsOf(given, inking.isBust ? BUST_SLIT : SLIT) : { ink: given, slits: '' };
      const fill = `<path d="${shape.d}" fill="${colorOf(shape.fill, colors)}"${ruleOf(shape)}/>`;
      if (!isInk) return fill;
      const strokes = strokesOf(shape, inking.extra);
      const heavy = strokes && `<g fill="none" stroke="${INK}" stroke-linejoin="round">${strokes}</g>`;
      return fill + heavy + solidOf(shape, inking) + slits;
    })
    .join('');
}
