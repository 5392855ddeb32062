/** The house of panel `stadt`: doors with picture signs, a gallery, the office behind its counter. */
import {
  CORAL,
  createMarker,
  dots,
  drawing,
  fade,
  INK,
  type Marker,
  PAPER,
  SKY,
  TEAL,
  tone,
  WHITE,
  YELLOW,
} from './marker.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const DEEP = '#26857f';
const NAVY = '#3d405b';
/** The handrail, at the height of the village's washing line. */
export const RAIL = 430;

type Sign = 'cup' | 'book' | 'key' | 'ball' | 'note' | 'bike' | 'heart' | 'tool';
const SIGNS: Readonly<Record<Sign, (m: Marker) => string>> = {
  cup: (m) =>
    m.shape(dots('-14 -10, 10 -10, 7 14, -11 14'), { fill: SKY, width: 3.4 }) +
    m.line(dots('10 -6, 19 -2, 10 6'), { width: 3.4, corners: false }),
  book: (m) =>
    m.shape(dots('-18 -12, 0 -6, 18 -12, 18 12, 0 18, -18 12'), { fill: YELLOW, width: 3.4 }) +
    m.line(dots('0 -6, 0 18'), { width: 3.4 }),
  key: (m) =>
    m.oval(-9, 0, 9, 9, { width: 4 }) +
    m.line(dots('0 0, 20 0, 20 8'), { width: 4 }) +
    m.line(dots('12 0, 12 7'), { width: 4 }),
  ball: (m) =>
    m.oval(0, 0, 17, 17, { fill: WHITE, width: 3.6 }) +
    m.shape(dots('0 -7, 7 -2, 4 7, -4 7, -7 -2'), { fill: INK, width: 2 }),
  note: (m) =>
    m.line(dots('-4 12, -4 -16, 14 -12, 14 8'), { width: 4 }) +
    m.oval(-9, 13, 6, 5, { fill: INK, width: 2 }) +
    m.oval(9, 9, 6, 5, { fill: INK, width: 2 }),
  bike: (m) =>
    m.oval(-12, 7, 9, 9, { width: 3.2 }) +
    m.oval(12, 7, 9, 9, { width: 3.2 }) +
    m.line(dots('-12 7, -4 -8, 8 -8, 12 7'), { width: 3.2 }),
  heart: (m) =>
    m.shape(dots('0 16, -16 0, -14 -12, -5 -13, 0 -6, 5 -13, 14 -12, 16 0'), {
      fill: CORAL,
      width: 3.4,
      corners: false,
    }),
  tool: (m) => m.line(dots('-14 14, 6 -6'), { width: 7 }) + m.line(dots('2 -16, 4 -4, 16 -2'), { width: 6 }),
};

const sign = (m: Marker, kind: Sign, x: number, y: number): string =>
  m.oval(x, y, 30, 30, { fill: WHITE, width: 4.4 }) +
  `<g transform="translate(${x} ${y}) scale(0.92)">${SIGNS[kind](m)}</g>`;

export function door(m: Marker, x: number, y: number, w: number, h: number, fill: string, kind: Sign): string {
  return (
    m.box(x - 9, y - h - 9, w + 18, h + 9, { fill: WHITE, width: 4.6 }) +
    m.box(x, y - h, w, h, { fill, width: 4.8 }) +
    m.box(x + w * 0.2, y - h * 0.4, w * 0.6, h * 0.28, { width: 3.6, once: true }) +
    sign(m, kind, x + w / 2, y - h * 0.68) +
    m.oval(x + w * 0.84, y - h * 0.46, 6, 6, { fill: INK, width: 2, once: true })
  );
}

const lit = (m: Marker, x: number, y: number, w: number, h: number, fill: string): string =>
  m.box(x - 7, y - 7, w + 14, h + 14, { fill: WHITE, width: 4.2 }) +
  m.box(x, y, w, h, { fill, width: 4 }) +
  m.line(
    [
      [x + w / 2, y],
      [x + w / 2, y + h],
    ],
    { width: 3.8, once: true },
  ) +
  m.line(
    [
      [x, y + h * 0.4],
      [x + w, y + h * 0.4],
    ],
    { width: 3.8, once: true },
  );

/** The house: three floors of doors, all shut until somebody connects them. */
function facade(): string {
  const m = createMarker(701);
  let drawn = `<path d="M-120 -120H1120V1120H-120Z" fill="${TEAL}"/>`;
  for (const [x, y] of [
    [-60, 200],
    [330, 22],
    [640, 30],
    [20, 40],
    [900, 20],
    [560, 210],
    [1010, 220],
  ] as const)
    for (const [dx, dy] of [
      [0, 0],
      [40, 22],
      [-12, 44],
    ] as const)
      drawn += m.line(
        [
          [x + dx, y + dy],
          [x + dx + 28, y + dy],
        ],
        { stroke: DEEP, width: 4.4, once: true },
      );
  drawn += `<path d="M-120 456H1120V540H-120Z" fill="url(#t)"/>`;
  // first floor
  drawn += m.box(-130, 20, 1260, 14, { fill: WHITE, width: 4.6 });
  drawn +=
    door(m, -66, RAIL, 106, 232, YELLOW, 'note') +
    door(m, 330, RAIL, 108, 232, SKY, 'book') +
    door(m, 566, RAIL, 108, 232, CORAL, 'ball');
  drawn += door(m, 962, RAIL, 108, 232, YELLOW, 'bike');
  // those who open stand in dark doorways
  for (const [x, kind] of [
    [140, 'cup'],
    [750, 'heart'],
  ] as const)
    drawn +=
      m.box(x - 9, RAIL - 241, 136, 241, { fill: WHITE, width: 4.6 }) +
      m.box(x, RAIL - 232, 118, 232, { fill: NAVY, width: 4.8 }) +
      sign(m, kind, x + (kind === 'cup' ? 166 : -46), RAIL - 150);
  // ground floor
  for (const [x, kind] of [
    [70, 'tool'],
    [786, 'key'],
  ] as const)
    drawn +=
      m.box(x - 10, 570, 162, 440, { fill: WHITE, width: 4.8 }) +
      m.box(x, 580, 142, 430, { fill: NAVY, width: 5 }) +
      sign(m, kind, x + (kind === 'tool' ? 183 : -41), 640);
  drawn += lit(m, -100, 600, 96, 130, YELLOW) + lit(m, 1004, 600, 96, 130, YELLOW);
  drawn += m.box(-130, 1000, 1260, 140, { fill: PAPER, width: 5.4 }) + fade(INK, -130, 1260, 1110, 1010, 3, 15);
  return drawing(FULL, tone('t', DEEP, 3, 14) + tone('o', '#e4d8b4', 2.6, 14), drawn + office());
}

/** The gallery's floor and bars, before the people who lean over it. */
export function gallery(): string {
  const m = createMarker(709);
  let drawn = m.box(-130, 520, 1260, 26, { fill: WHITE, width: 5 });
  for (let x = -100; x < 1120; x += 44)
    drawn += m.line(
      [
        [x, RAIL + 8],
        [x, 520],
      ],
      { width: 6, once: true },
    );
  drawn += m.box(-130, RAIL - 4, 1260, 16, { fill: PAPER, width: 4.8 });
  return drawn;
}

/** The office: an opening with a counter, shelves with one folder for everybody, a lamp, a telephone. */
function office(): string {
  const m = createMarker(719);
  let drawn =
    m.box(296, 548, 408, 470, { fill: WHITE, width: 5.4 }) + m.box(310, 562, 380, 440, { fill: PAPER, width: 5 });
  drawn += `<path d="M310 562H690V700H310Z" fill="url(#o)"/>`;
  for (const y of [648, 742])
    drawn += m.line(
      [
        [312, y],
        [688, y],
      ],
      { width: 5.4 },
    );
  const colors = [YELLOW, CORAL, SKY, WHITE, TEAL];
  for (const [y, h] of [
    [648, 62],
    [742, 66],
  ] as const)
    for (let i = 0; i < 14; i += 1) {
      const x = 318 + i * 26.6;
      if (x > 410 && x < 575) continue;
      const tall = h - m.random() * 12;
      drawn += m.box(x, y - tall, 21, tall, {
        fill: colors[(i * 3 + (y > 700 ? 1 : 0)) % 5] ?? WHITE,
        width: 3.6,
        once: true,
      });
    }
  return drawn;
}

function counter(): string {
  const m = createMarker(727);
  let drawn = m.shape(dots('276 912, 724 912, 738 948, 262 948'), { fill: WHITE, width: 5.6 });
  drawn += m.box(290, 948, 420, 110, { fill: YELLOW, width: 5.6 });
  for (const x of [394, 500, 606])
    drawn += m.line(
      [
        [x, 952],
        [x, 1050],
      ],
      { width: 4 },
    );
  // the telephone, its receiver on it: nobody is put on hold
  drawn += m.shape(dots('632 916, 644 884, 700 882, 714 916'), { fill: CORAL, width: 5 });
  drawn += m.oval(673, 900, 13, 11, { fill: WHITE, width: 3.8 });
  drawn += m.shape(dots('624 884, 628 866, 646 862, 700 860, 718 864, 722 882, 704 884, 696 876, 650 878, 642 886'), {
    fill: CORAL,
    width: 4.6,
  });
  // a bell to ring for whoever comes without an appointment
  drawn += m.shape(dots('308 914, 312 892, 334 880, 356 892, 360 914'), { fill: YELLOW, width: 4.8, corners: false });
  drawn += m.oval(334, 876, 6, 6, { fill: INK, width: 2, once: true }) + m.line(dots('300 916, 368 916'), { width: 6 });
  return drawing(FULL, '', drawn);
}

export const haus = (): Record<string, string> => ({
  'stadt-haus': facade(),
  'stadt-tresen': counter(),
});
