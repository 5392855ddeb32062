/** Panel `knaeuel`: a workshop table from above, a tangle of three knots, seven hands. */
import { type Grip, hand, put, wristOf } from './fingers.ts';
import { tube } from './limbs.ts';
import {
  CORAL,
  createMarker,
  type Dot,
  dots,
  drawing,
  INK,
  type Marker,
  PAPER,
  SKY,
  TEAL,
  tone,
  WHITE,
  YELLOW,
} from './marker.ts';
import { type Holder, holdOf } from './tangle.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const NAVY = '#3d405b';
const FAINT = '#cfc6b0';

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
  { skin, sleeve, cuff, from, size, look, flip = false, grip = 'pinch' }: Arm,
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
    return drawing(FULL, '', body);
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
  return drawing(FULL, '', body);
}

/** What the three talks left behind, drawn on the paper cloth: a clock, a bear, a rucksack; and two places. */
function doodles(m: Marker): string {
  const pen = { stroke: TEAL, width: 5.4, wobble: 1.6 } as const;
  const soft = { ...pen, corners: false } as const;
  let body = m.oval(180, 300, 46, 46, pen) + m.line(dots('180 266, 180 300, 204 312'), pen);
  body += m.oval(840, 290, 36, 34, soft) + m.oval(812, 258, 14, 14, soft) + m.oval(868, 258, 14, 14, soft);
  body += m.oval(840, 300, 13, 10, soft) + m.oval(826, 280, 3, 3, soft) + m.oval(854, 280, 3, 3, soft);
  body += m.oval(840, 352, 42, 34, soft);
  body += m.shape(dots('120 726, 132 690, 170 676, 208 690, 220 726, 222 790, 170 806, 118 790'), soft);
  body += m.line(dots('128 742, 170 752, 212 742'), soft) + m.box(146, 758, 48, 30, pen);
  // a village and a city, still far from each other
  body +=
    m.line(dots('410 120, 410 76, 444 44, 478 76, 478 120, 410 120'), pen) +
    m.line(dots('436 120, 436 92, 452 92, 452 120'), pen);
  body += m.line(dots('500 120, 500 50, 516 14, 532 50, 532 120, 500 120'), pen);
  body += m.box(560, 912, 60, 110, pen) + m.box(634, 880, 56, 142, pen);
  for (const [x, y] of [
    [574, 934],
    [598, 934],
    [574, 966],
    [598, 966],
    [648, 904],
    [668, 904],
    [648, 936],
    [668, 936],
    [648, 968],
    [668, 968],
  ] as const)
    body += m.box(x, y, 11, 15, { ...pen, width: 3.6, once: true });
  return body;
}

const cup = (m: Marker, x: number, y: number, fill: string, turn: number): string => {
  const [a, b, c] = put(
    [
      [36, -14],
      [66, 0],
      [36, 14],
    ],
    x,
    y,
    1,
    turn,
  );
  return (
    m.oval(x + 5, y + 7, 62, 60, { fill: FAINT, width: 0 }) +
    m.oval(x, y, 62, 60, { fill: WHITE, width: 5.4 }) +
    (a && b && c ? m.line([a, b, c], { width: 15, corners: false }) : '') +
    m.oval(x, y, 40, 39, { fill, width: 5.4 }) +
    m.oval(x, y, 30, 29, { fill: INK, width: 3 }) +
    m.line(
      put(
        [
          [-14, -12],
          [0, -18],
          [12, -12],
        ],
        x,
        y,
      ),
      { stroke: PAPER, width: 3.6, corners: false },
    )
  );
};

const marker = (m: Marker, x: number, y: number, fill: string, turn: number): string => {
  const at = (way: string): Dot[] => put(dots(way), x, y, 1, turn);
  return (
    m.shape(at('-70 -13, 40 -13, 40 13, -70 13'), { fill, width: 5 }) +
    m.shape(at('40 -9, 58 -7, 58 7, 40 9'), { fill: WHITE, width: 4.4 }) +
    m.shape(at('58 -4, 68 -2, 68 4, 58 5'), { fill, width: 4 }) +
    m.line(at('-44 -13, -44 13'), { width: 4.4 })
  );
};

const note = (m: Marker, x: number, y: number, fill: string, turn: number): string =>
  m.shape(put(dots('-44 -40, 44 -44, 42 42, -42 44'), x, y, 1, turn), { fill, width: 4.8 }) +
  [-18, 0, 18]
    .map((dy) =>
      m.line(
        put(
          [
            [-26, dy],
            [dy === 18 ? 4 : 26, dy - 1],
          ],
          x,
          y,
          1,
          turn,
        ),
        { width: 4 },
      ),
    )
    .join('');

/** A plate of biscuits; one has been bitten. */
function biscuits(m: Marker): string {
  let body =
    m.oval(856, 868, 98, 94, { fill: WHITE, width: 5.6 }) + m.oval(856, 868, 68, 64, { stroke: SKY, width: 5 });
  for (const [x, y] of [
    [830, 846],
    [884, 850],
    [852, 900],
  ] as const) {
    body += m.oval(x, y, 32, 31, { fill: '#d9b37a', width: 5 });
    for (const [dx, dy] of [
      [-10, -8],
      [9, -10],
      [0, 8],
      [14, 8],
    ] as const)
      body += m.oval(x + dx, y + dy, 3.4, 3.4, { fill: INK, width: 1, once: true });
  }
  return body;
}

function table(): string {
  const m = createMarker(501);
  let body = `<path d="M-120 -120H1120V1120H-120Z" fill="${YELLOW}"/>`;
  for (const [y, x, w] of [
    [-60, -100, 500],
    [-30, 560, 420],
    [1010, -90, 380],
    [1050, 520, 560],
    [1030, 120, 200],
    [180, -110, 130],
    [420, -116, 110],
    [800, -110, 120],
    [240, 996, 120],
    [560, 1000, 110],
    [860, 1004, 110],
  ] as const)
    body += m.line(
      [
        [x, y],
        [x + w * 0.5, y + 6],
        [x + w, y],
      ],
      { stroke: '#d99a12', width: 4.4, corners: false },
    );
  const paper = dots('40 -140, 966 -140, 972 300, 958 980, 46 990, 34 500');
  body += m.shape(paper, { fill: '#fbf8ee', width: 6.4 });
  body += `<path d="M300 330Q500 250 700 330Q860 500 700 690Q500 770 300 690Q140 500 300 330Z" fill="url(#t)"/>`;
  body += doodles(m);
  return drawing(FULL, tone('t', '#ecdfbd', 3, 15), body);
}

function things(): string {
  const m = createMarker(509);
  const body =
    cup(m, 128, 160, YELLOW, 40) +
    cup(m, 700, 850, TEAL, 130) +
    biscuits(m) +
    marker(m, 330, 880, TEAL, 24) +
    marker(m, 900, 150, CORAL, 118) +
    note(m, 420, 900, YELLOW, -8) +
    note(m, 905, 560, CORAL, 9) +
    note(m, 100, 880, SKY, 12) +
    note(m, 320, 150, CORAL, 6);
  return drawing(FULL, '', body);
}

/** Somebody in a hurry has brought scissors. */
function scissors(): string {
  const m = createMarker(521);
  const at = (way: string): Dot[] => put(dots(way), 560, 300, 1, 100);
  const blade = { fill: '#dfe7e8', width: 5.4 } as const;
  let body = m.shape(at('-20 -8, 110 -52, 124 -44, 4 18'), blade) + m.shape(at('-20 8, 110 52, 124 44, 4 -18'), blade);
  body += m.oval(...(at('4 0')[0] ?? [0, 0]), 7, 7, { fill: INK, width: 3 });
  for (const side of [-1, 1]) {
    const [cx, cy] = at(`-70 ${side * 34}`)[0] ?? [0, 0];
    body +=
      m.line(at(`-14 0, -44 ${side * 16}`), { width: 20 }) +
      m.line(at(`-14 0, -44 ${side * 16}`), { stroke: CORAL, width: 11 });
    body += m.oval(cx, cy, 36, 27, { width: 20 }, 100) + m.oval(cx, cy, 36, 27, { stroke: CORAL, width: 11 }, 100);
  }
  const arm: Arm = {
    who: 'kind',
    skin: '#f1cfb1',
    sleeve: CORAL,
    cuff: SKY,
    from: [520, -260],
    size: 1.15,
    grip: 'fist',
    look: 'stripes',
  };
  const held = armFrom(523, arm, [548, 214]);
  return drawing(FULL, '', body + held.replace(/^<svg[^>]*>|<\/svg>\s*$/g, ''));
}

export const knaeuel = (): Record<string, string> => ({
  'knaeuel-tisch': table(),
  'knaeuel-dinge': things(),
  'knaeuel-schere': scissors(),
  ...Object.fromEntries(
    ARMS.map((each, i) => [`knaeuel-${each.who}`, armFrom(540 + i * 7, each, holdOf(each.who).loose)]),
  ),
});
