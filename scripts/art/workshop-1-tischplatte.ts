/** The workshop table of panel `knaeuel` from above: the paper cloth, what is drawn on it, what stands on it. */
import { put } from './fingers.ts';
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
import { rows } from './rows.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const FAINT = '#cfc6b0';

/** What the three talks left behind, drawn on the paper cloth: a clock, a bear, a rucksack; and two places. */
function doodles(m: Marker): string {
  const pen = { stroke: TEAL, width: 5.4, wobble: 1.6 } as const;
  const soft = { ...pen, corners: false } as const;
  let body = m.oval(898, 682, 44, 44, pen) + m.line(dots('898 652, 898 682, 920 694'), pen);
  body += m.oval(850, 280, 36, 34, soft) + m.oval(822, 248, 14, 14, soft) + m.oval(878, 248, 14, 14, soft);
  body += m.oval(850, 290, 13, 10, soft) + m.oval(836, 270, 3, 3, soft) + m.oval(864, 270, 3, 3, soft);
  body += m.oval(850, 342, 42, 34, soft);
  body += m.shape(dots('64 706, 76 670, 112 656, 148 670, 160 706, 162 764, 112 780, 62 764'), soft);
  body += m.line(dots('72 722, 112 732, 152 722'), soft) + m.box(90, 736, 46, 28, pen);
  // a village and a city, still far from each other
  body += m.line(dots('410 120, 410 76, 444 44, 478 76, 478 120, 410 120'), pen);
  body += m.line(dots('436 120, 436 92, 452 92, 452 120'), pen);
  body += m.line(dots('500 120, 500 50, 516 14, 532 50, 532 120, 500 120'), pen);
  body += m.box(470, 882, 60, 110, pen) + m.box(544, 850, 56, 142, pen);
  for (const [x = 0, y = 0] of rows(
    '484 904, 508 904, 484 936, 508 936, 558 874, 578 874, 558 906, 578 906, 558 938, 578 938',
  ))
    body += m.box(x, y, 11, 15, { ...pen, width: 3.6, once: true });
  return body;
}

function cup(m: Marker, x: number, y: number, fill: string, turn: number): string {
  return (
    m.oval(x + 5, y + 7, 62, 60, { fill: FAINT, width: 0 }) +
    m.oval(x, y, 62, 60, { fill: WHITE, width: 5.4 }) +
    m.line(put(dots('36 -14, 66 0, 36 14'), x, y, 1, turn), { width: 15, corners: false }) +
    m.oval(x, y, 40, 39, { fill, width: 5.4 }) +
    m.oval(x, y, 30, 29, { fill: INK, width: 3 }) +
    m.line(put(dots('-14 -12, 0 -18, 12 -12'), x, y), { stroke: PAPER, width: 3.6, corners: false })
  );
}

function marker(m: Marker, x: number, y: number, fill: string, turn: number): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, 1, turn);
  return (
    m.shape(at('-70 -13, 40 -13, 40 13, -70 13'), { fill, width: 5 }) +
    m.shape(at('40 -9, 58 -7, 58 7, 40 9'), { fill: WHITE, width: 4.4 }) +
    m.shape(at('58 -4, 68 -2, 68 4, 58 5'), { fill, width: 4 }) +
    m.line(at('-44 -13, -44 13'), { width: 4.4 })
  );
}

const note = (m: Marker, x: number, y: number, fill: string, turn: number): string =>
  m.shape(put(dots('-44 -40, 44 -44, 42 42, -42 44'), x, y, 1, turn), { fill, width: 4.8 }) +
  ['-26 -18, 26 -19', '-26 0, 26 -1', '-26 18, 4 17']
    .map((way) => m.line(put(dots(way), x, y, 1, turn), { width: 4 }))
    .join('');

/** A plate of biscuits. */
function biscuits(m: Marker): string {
  let body =
    m.oval(866, 872, 98, 94, { fill: WHITE, width: 5.6 }) + m.oval(866, 872, 68, 64, { stroke: SKY, width: 5 });
  for (const [x = 0, y = 0] of rows('840 850, 894 854, 862 904')) {
    body += m.oval(x, y, 32, 31, { fill: '#d9b37a', width: 5 });
    for (const [dx = 0, dy = 0] of rows('-10 -8, 9 -10, 0 8, 14 8'))
      body += m.oval(x + dx, y + dy, 3.4, 3.4, { fill: INK, width: 1, once: true });
  }
  return body;
}

function cloth(): string {
  const m = createMarker(501);
  let body = `<path d="M-120 -120H1120V1120H-120Z" fill="${YELLOW}"/>`;
  const grain =
    '-60 -100 500, -30 560 420, 1010 -90 380, 1050 520 560, 1030 120 200, 180 -110 130, 420 -116 110, 800 -110 120, 240 996 120, 560 1000 110, 860 1004 110';
  for (const [y = 0, x = 0, w = 0] of rows(grain))
    body += m.line(dots(`${x} ${y}, ${x + w / 2} ${y + 6}, ${x + w} ${y}`), {
      stroke: '#d99a12',
      width: 4.4,
      corners: false,
    });
  body += m.shape(dots('40 -140, 966 -140, 972 300, 958 980, 46 990, 34 500'), { fill: '#fbf8ee', width: 6.4 });
  body += '<path d="M300 330Q500 250 700 330Q860 500 700 690Q500 770 300 690Q140 500 300 330Z" fill="url(#t)"/>';
  return drawing(FULL, tone('t', '#ecdfbd', 3, 15), body + doodles(m) + things());
}

function things(): string {
  const m = createMarker(509);
  return (
    cup(m, 128, 160, YELLOW, 40) +
    cup(m, 690, 880, TEAL, 130) +
    biscuits(m) +
    marker(m, 352, 904, TEAL, 24) +
    marker(m, 900, 130, CORAL, 118) +
    note(m, 916, 500, YELLOW, 9) +
    note(m, 84, 880, SKY, 12) +
    note(m, 340, 150, CORAL, 6)
  );
}

export const tischplatte = (): Record<string, string> => ({ 'knaeuel-tisch': cloth() });
