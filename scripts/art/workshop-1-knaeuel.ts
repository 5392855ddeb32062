/** Panel `knaeuel`: a workshop table from above, a tangle of three knots, seven hands. */
import { type Grip, hand, put, wristOf } from './fingers.ts';
import { tube } from './limbs.ts';
import { CORAL, createMarker, type Dot, dots, drawing, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';
import { type Holder, holdOf } from './tangle.ts';
import { tischplatte } from './workshop-1-tischplatte.ts';

const FULL = [-116, -64, 1232, 1142] as const;

/** As far as an arm's sleeve comes into sight when its hand reaches furthest in; open hands stay where they let go. */
function viewOf(who: Holder, isOpen: boolean): readonly [number, number, number, number] {
  const left = who === 'studentin' || isOpen ? -24 : -116;
  const right = isOpen ? 1024 : 1116;
  return [left, -64, right - left, (who === 'kind' ? 1078 : 1060) + 64];
}
const NAVY = '#3d405b';

/** Where the fist holds the scissors: between two arms, low enough for a wide cut. */
const SCISSORS: Dot = [494, 346];

interface Arm {
  readonly who: Holder;
  readonly skin: string;
  readonly sleeve: string;
  /** Second colour: cuff or stripes. */
  readonly cuff: string;
  /** Where the arm comes from, beyond the edge. */
  readonly from: Dot;
  readonly size: number;
  readonly grip?: Grip;
  readonly flip?: boolean;
  readonly look: 'cuff' | 'stripes' | 'rolled' | 'plain';
}

const ARMS: readonly Arm[] = [
  { who: 'nachbar', skin: '#e8b58d', sleeve: SKY, cuff: WHITE, from: [120, -190], size: 1.15, look: 'rolled' },
  {
    who: 'kollege',
    skin: '#a56a43',
    sleeve: NAVY,
    cuff: SKY,
    from: [800, -200],
    size: 1.15,
    flip: true,
    look: 'plain',
  },
  { who: 'ehrenamtliche', skin: '#f1cfb1', sleeve: YELLOW, cuff: WHITE, from: [-260, 270], size: 1.15, look: 'cuff' },
  {
    who: 'hauptamtliche',
    skin: '#8d5a3b',
    sleeve: TEAL,
    cuff: WHITE,
    from: [1270, 270],
    size: 1.15,
    flip: true,
    look: 'cuff',
  },
  {
    who: 'studentin',
    skin: '#7a4b2b',
    sleeve: PAPER,
    cuff: WHITE,
    from: [-60, 1200],
    size: 1.12,
    flip: true,
    look: 'plain',
  },
  { who: 'neue', skin: '#c68a5e', sleeve: CORAL, cuff: WHITE, from: [1130, 1130], size: 1.15, look: 'plain' },
  { who: 'kind', skin: '#b97f56', sleeve: WHITE, cuff: TEAL, from: [600, 1230], size: 0.82, look: 'stripes' },
];

/** The arm's way, bent a little as an arm on a table lies. */
function wayOf(from: Dot, wrist: Dot, bow: number): Dot[] {
  const [dx, dy] = [wrist[0] - from[0], wrist[1] - from[1]];
  return [from, [from[0] + dx * 0.5 - dy * bow, from[1] + dy * 0.5 + dx * bow], wrist];
}

function armFrom(
  seed: number,
  { who, skin, sleeve, cuff, from, size, look, flip = false, grip = 'pinch' }: Arm,
  to: Dot,
): string {
  const m = createMarker(seed);
  const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const place = { turn, size, flip, line: 6 };
  const wrist = wristOf(to[0], to[1], place);
  const way = wayOf(from, wrist, flip ? -0.04 : 0.04);
  const wide = 92 * size;
  const at = (points: readonly Dot[]): Dot[] => put(points, wrist[0], wrist[1], size, turn, flip);
  const sides = (line: readonly Dot[], widths: readonly number[]): Dot[] => {
    const { left, right } = tube(line, widths);
    return [...left, ...right.toReversed()].map(([x, y]) => [x, y] as const);
  };
  const soft = { corners: false, wobble: 0.8, off: [0, 0] as Dot };
  let body = '';
  if (look === 'rolled') {
    body += m.shape(sides(way, [wide, wide * 0.84, wide * 0.6]), { ...soft, fill: skin, width: 6 });
    body += hand(grip, to[0], to[1], skin, place);
    const end: Dot = [from[0] + (wrist[0] - from[0]) * 0.72, from[1] + (wrist[1] - from[1]) * 0.72];
    const rolled = wayOf(from, end, 0.03);
    body += m.shape(sides(rolled, [wide * 1.2, wide * 1.12, wide * 1.02]), { ...soft, fill: sleeve, width: 6.4 });
    // a wrist watch
    body += m.shape(at(dots('-34 -34, -8 -34, -8 34, -34 34')), { fill: INK, width: 5 });
    body += m.oval(...(at([[-21, 0]])[0] ?? to), 22 * size, 22 * size, { fill: WHITE, width: 5 });
    body += m.line(at(dots('-21 -12, -21 0, -12 4')), { width: 4, wobble: 0.5 });
    return drawing(viewOf(who, grip === 'open'), '', body);
  }
  body += hand(grip, to[0], to[1], skin, place);
  if (look === 'cuff') body += m.shape(at(dots('-20 -42, 16 -37, 16 37, -20 42')), { fill: cuff, width: 5.4 });
  const sleeveWay = look === 'cuff' ? wayOf(from, at([[-8, 0]])[0] ?? wrist, 0.04) : way;
  const tubeSides = sides(sleeveWay, [wide * 1.15, wide * 1.02, wide * 0.94]);
  body += m.shape(tubeSides, { fill: sleeve, width: 6.4, ...soft });
  if (look === 'stripes')
    for (const t of [-24, -74, -124, -174, -224, -274])
      body += m.line(
        at([
          [t, -34],
          [t - 8, 0],
          [t, 34],
        ]),
        { stroke: cuff, width: 16 * size, corners: false, once: true },
      );
  for (const [x, y] of [
    [-60, 20],
    [-96, -18],
  ] as const)
    body += m.line(
      at([
        [x, y],
        [x - 22, y * 0.4],
        [x - 34, y * 0.2 - 4],
      ]),
      { width: 4.4, corners: false, wobble: 0.8 },
    );
  return drawing(viewOf(who, grip === 'open'), '', body);
}

/** Somebody in a hurry has brought scissors: finger and thumb through both rings, cuff and sleeve in sight. */
function scissors(): string {
  const m = createMarker(521);
  const [x, y] = SCISSORS;
  const at = (way: string): Dot[] => put(dots(way), x, y + 72, 0.8, 90);
  const blade = { fill: '#dfe7e8', width: 5.4 } as const;
  let body = m.shape(at('-20 -8, 118 -40, 130 -32, 4 18'), blade) + m.shape(at('-20 8, 118 40, 130 32, 4 -18'), blade);
  body += m.oval(...(at('4 0')[0] ?? [0, 0]), 6, 6, { fill: INK, width: 3 });
  for (const side of [-1, 1]) {
    const [cx, cy] = at(`-64 ${side * 40}`)[0] ?? [0, 0];
    body +=
      m.line(at(`-14 0, -40 ${side * 20}`), { width: 18 }) +
      m.line(at(`-14 0, -40 ${side * 20}`), { stroke: CORAL, width: 10 });
    body += m.oval(cx, cy, 27, 32, { width: 18 }) + m.oval(cx, cy, 27, 32, { stroke: CORAL, width: 10 });
  }
  const arm: Arm = {
    who: 'kind',
    skin: '#f1cfb1',
    sleeve: SKY,
    cuff: WHITE,
    from: [x + 16, -320],
    size: 0.86,
    grip: 'shears',
    look: 'cuff',
  };
  const held = armFrom(523, arm, [x, y]);
  // The rings' ends lie over the tips of what goes through them.
  let ends = '';
  for (const side of [-1, 1]) {
    const [cx, cy] = at(`-64 ${side * 40}`)[0] ?? [0, 0];
    const end = (from: number, to: number): Dot[] =>
      Array.from({ length: 7 }, (_, i): Dot => {
        const angle = ((from + ((to - from) * i) / 6) * Math.PI) / 180;
        return [cx + Math.cos(angle) * 27, cy + Math.sin(angle) * 32];
      });
    const soft = { corners: false, wobble: 0, once: true } as const;
    // The colour reaches further than its line, so that both run on into the ring.
    ends +=
      m.line(end(24, 156), { ...soft, width: 16.4 }) + m.line(end(8, 172), { ...soft, stroke: CORAL, width: 9.4 });
  }
  return drawing(FULL, '', body + held.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '') + ends);
}

export const knaeuel = (): Record<string, string> => ({
  ...tischplatte(),
  'knaeuel-schere': scissors(),
  ...Object.fromEntries(
    ARMS.flatMap((each, i) => {
      const to = holdOf(each.who).loose;
      return [
        [`knaeuel-${each.who}`, armFrom(540 + i * 7, each, to)],
        [`knaeuel-${each.who}-offen`, armFrom(540 + i * 7, { ...each, grip: 'open' }, to)],
      ];
    }),
  ),
});
