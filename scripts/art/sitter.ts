/** People seen from the front or half turned, cut off by a table, a line or the frame: body, arms that reach, hands. */
import { type Grip, hand, tubeOf, wristOf } from './fingers.ts';
import { tube } from './limbs.ts';
import { type Dot, dots, INK, type Marker } from './marker.ts';
import { along } from './pen.ts';

export type Coat = 'cardigan' | 'blazer' | 'hoodie' | 'dress' | 'tee' | 'stripes' | 'dungarees' | 'apron' | 'shirt';

export interface Clothes {
  readonly skin: string;
  readonly top: string;
  readonly coat: Coat;
  /** Shirt below an open coat; the second colour of stripes, dungarees and aprons. */
  readonly under?: string;
}

export interface Sitter extends Clothes {
  /** The neck's lower end. */
  readonly x: number;
  readonly y: number;
  /** Height of the head that goes on top. */
  readonly head: number;
  /** Looks left. */
  readonly flip?: boolean;
  /** How far the body reaches below the neck, in heads. */
  readonly reach?: number;
}

export interface Reach {
  readonly to: Dot;
  readonly grip: Grip;
  /** Where the hand points, in degrees; missing: on from the forearm. */
  readonly turn?: number;
  /** 1 bends the elbow to the right of the way from shoulder to hand, −1 to the left. */
  readonly bend: 1 | -1;
  readonly flip?: boolean;
  /** Which shoulder: the near one lies on the side the person turns away from. */
  readonly side: 'near' | 'far';
  readonly bare?: boolean;
  /** An arm that comes towards the reader looks shorter: a share of its length. */
  readonly short?: number;
  /** The hand's size, as a share of what belongs to the head. */
  readonly hand?: number;
  /** Where the elbow is, if it is not where it would fall. */
  readonly elbow?: Dot;
}

const TORSO =
  '-20 -2, -50 8, -76 34, -80 100, -72 165, -76 250, -4 258, 72 250, 64 160, 66 90, 60 32, 44 8, 20 -2, 0 10';
const NECK = '-21 10, -20 -30, 19 -30, 21 8, 0 24';
const OPEN = '-18 2, 0 14, 20 0, 30 40, 26 140, 30 252, -12 254, -10 120, -20 44';
const BIB = '-34 78, 34 76, 42 150, 46 252, -46 254, -44 150';

/** A body without arms; the neck's lower end is at its place, the head comes from the kit. */
export function body(
  m: Marker,
  { skin, top, coat, under = '#ffffff', x, y, head, flip = false, reach = 2.5 }: Sitter,
): string {
  const k = head / 100;
  const longer = (reach * 100 - 110) / 140;
  const at = (way: string): Dot[] =>
    dots(way).map(
      ([px, py]) => [x + (flip ? -px : px) * k, y + (py > 110 ? 110 + (py - 110) * longer : py) * k] as const,
    );
  const soft = { corners: false, wobble: 1 } as const;
  const line = (way: string, width = 4.4): string => m.line(at(way), { ...soft, width });
  const base = coat === 'dungarees' ? under : top;
  let drawn = m.shape(at(TORSO), { ...soft, fill: base, width: 5.6 });
  if (coat === 'blazer' || coat === 'cardigan')
    drawn += m.shape(at(OPEN), { ...soft, fill: under, width: 0, off: [0, 0] });
  if (coat === 'blazer')
    drawn +=
      m.shape(at('-20 2, -36 22, -22 56, -29 62, -9 124, -8 90, -19 44'), { fill: top, width: 4.4 }) +
      m.shape(at('21 0, 38 18, 32 54, 37 60, 27 118, 25 84, 30 36'), { fill: top, width: 4.4 }) +
      line('-9 124, -10 200, -12 254') +
      line('27 118, 28 200, 30 252');
  if (coat === 'cardigan')
    drawn +=
      line('-20 2, -22 50, -9 130, -12 254') +
      line('22 2, 32 44, 26 140, 30 252') +
      [70, 112, 154]
        .map((by) => m.oval(...(at(`-20 ${by}`)[0] ?? [0, 0]), 4, 4, { fill: INK, width: 2, once: true }))
        .join('');
  if (coat === 'hoodie')
    drawn += line('-42 8, -26 34, 0 42, 28 32, 44 6') + line('-10 40, -12 78', 3.8) + line('12 40, 13 76', 3.8);
  if (coat === 'dress' || coat === 'tee') drawn += line('-22 8, 0 26, 24 6');
  if (coat === 'shirt')
    drawn +=
      m.shape(at('-22 0, -34 14, -18 38, 0 20, 22 36, 36 10, 22 -2, 0 14'), { fill: top, width: 4 }) +
      line('2 24, 4 140, 4 254');
  if (coat === 'stripes')
    drawn += [44, 84, 124, 164, 196]
      .map((by) =>
        m.line(at(`-68 ${by}, 0 ${by + 8}, 58 ${by}`), { ...soft, stroke: under, width: 13 * k, once: true }),
      )
      .join('');
  if (coat === 'dungarees' || coat === 'apron')
    drawn +=
      m.shape(at(BIB), { fill: coat === 'apron' ? under : top, width: 4.8 }) +
      m.line(at('-32 80, -42 10'), { width: coat === 'apron' ? 5 : 11 * k }) +
      m.line(at('32 78, 38 8'), { width: coat === 'apron' ? 5 : 11 * k }) +
      line('-20 130, -20 168, 22 167, 22 128, -20 130');
  const throat =
    m.shape(at(NECK), { ...soft, fill: skin, width: 0, off: [0, 0] }) + line('-20 -28, -21 4, 0 22, 22 2, 20 -28');
  return drawn + throat + line('-66 140, -54 150, -46 148', 3.6);
}

/** Where an elbow lies between a shoulder and a wrist. */
function elbow([sx, sy]: Dot, [hx, hy]: Dot, bend: 1 | -1, upper: number, lower: number): Dot {
  const far = Math.min(Math.hypot(hx - sx, hy - sy), (upper + lower) * 0.995);
  const share = Math.min(1, Math.max(far * 0.6, 60) / upper);
  const [u, l] = [upper * share, lower * share];
  const along = (u * u - l * l + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(0, u * u - along * along));
  const a = Math.atan2(hy - sy, hx - sx);
  return [sx + Math.cos(a) * along - Math.sin(a) * out * bend, sy + Math.sin(a) * along + Math.cos(a) * out * bend];
}

/** Where an arm turns. */
export const shoulderOf = ({ x, y, head, flip = false }: Sitter, side: 'near' | 'far'): Dot => {
  const k = head / 100;
  const [sx, sy] = side === 'near' ? [-54, 42] : [38, 48];
  return [x + (flip ? -sx : sx) * k, y + sy * k];
};

/** A sleeve: filled, lined along both sides and across its end, open where it grows out of the shoulder. */
function sleeve(m: Marker, way: readonly Dot[], widths: readonly number[], fill: string, k: number): string {
  const { left, right } = tube(way, widths);
  // In a sharp bend the inner side would cross itself: what lies too near the middle is left out.
  const middle = along(way, false, 12);
  const clear = (Math.min(...widths) / 2) * 0.86;
  const sides = [...left, ...right.toReversed()]
    .map(([x, y]) => [x, y] as const)
    .filter(([x, y]) => middle.every(([cx, cy]) => Math.hypot(x - cx, y - cy) > clear));
  const [from = [0, 0]] = way;
  return (
    m.shape(sides, { fill, width: 0, wobble: 0, off: [0, 0], corners: false }) +
    m.line(sides, { width: 5.4, wobble: 0.6, corners: false, once: true }) +
    m.oval(from[0], from[1], (widths[0] ?? 30) * 0.36, (widths[0] ?? 30) * 0.36, {
      fill,
      width: 0,
      off: [0, 0],
      once: true,
    }) +
    (k > 1.2 ? fold(m, way, widths) : '')
  );
}

/** Two creases in the bend of the elbow. */
function fold(m: Marker, [a = [0, 0], b = [0, 0], c = [0, 0]]: readonly Dot[], widths: readonly number[]): string {
  const inside: Dot = [(a[0] + c[0]) / 2 - b[0], (a[1] + c[1]) / 2 - b[1]];
  const length = Math.hypot(inside[0], inside[1]);
  if (length < 30) return '';
  const [ux, uy] = [inside[0] / length, inside[1] / length];
  const near = (widths[1] ?? 30) * 0.36;
  return [-7, 7]
    .map((side) =>
      m.line(
        [
          [b[0] + ux * near - uy * side, b[1] + uy * near + ux * side],
          [b[0] - uy * side * 2, b[1] + ux * side * 2],
        ],
        { width: 3.4, wobble: 0.6, once: true },
      ),
    )
    .join('');
}

/** An arm with sleeve and hand; it lies over the body it belongs to. */
export function arm(
  m: Marker,
  who: Sitter,
  { to, grip, turn, bend, flip, side, bare = false, short = 1, hand: share = 1, elbow: bent }: Reach,
): string {
  const k = who.head / 100;
  const size = k * 0.47 * share;
  const from = shoulderOf(who, side);
  // A straight wrist follows the forearm; the elbow is first looked for as if the hand belonged to it.
  const straight = elbow(from, to, bend, 96 * k * short, 92 * k * short + 128 * size);
  const way = turn ?? (Math.atan2(to[1] - straight[1], to[0] - straight[0]) * 180) / Math.PI;
  const place = { turn: way, size, line: 4.6, ...(flip === undefined ? {} : { flip }) };
  const wrist = wristOf(to[0], to[1], place);
  const joint = bent ?? elbow(from, wrist, bend, 96 * k * short, 92 * k * short);
  const fill = who.coat === 'dungarees' ? (who.under ?? '#ffffff') : who.top;
  const fingers = hand(grip, to[0], to[1], who.skin, place);
  const widths = [46 * k, 41 * k, 34 * k];
  if (!bare) return fingers + sleeve(m, [from, joint, wrist], widths, fill, k);
  const end: Dot = [from[0] + (joint[0] - from[0]) * 0.8, from[1] + (joint[1] - from[1]) * 0.8];
  const middle: Dot = [(from[0] + end[0]) / 2, (from[1] + end[1]) / 2];
  return (
    tubeOf([end, joint, wrist], 25 * k, who.skin, 5) +
    fingers +
    sleeve(m, [from, middle, end], [46 * k, 45 * k, 43 * k], fill, 1)
  );
}
