/** The room of panel `tisch`: windows to both sides, chairs from both sides, one long table. */
import { put } from './fingers.ts';
import { CORAL, createMarker, type Dot, dots, drawing, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { rows } from './rows.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const NAVY = '#3d405b';
const WOOD = '#d9b37a';

/** Left edges of the two windows' panes, 280 wide and 316 high from y 250. */
const PANES = [72, 652] as const;
/** How far the view goes on behind the wall. */
const BEYOND = 24;

/** What one sees through the windows: a village on one side, a city on the other. */
export function view(): string {
  const m = createMarker(805);
  const sky = (x: number, fill: string): string =>
    `<path d="M${x - BEYOND} ${250 - BEYOND}h${280 + 2 * BEYOND}v${316 + 2 * BEYOND}h${-280 - 2 * BEYOND}z" fill="${fill}"/>`;
  const village =
    m.shape(dots('44 596, 44 524, 180 486, 380 518, 380 596'), { fill: TEAL, width: 4.4 }) +
    m.shape(dots('150 510, 150 420, 176 356, 202 420, 202 510'), { fill: WHITE, width: 4.4 }) +
    m.shape(dots('142 424, 176 340, 210 424'), { fill: CORAL, width: 4.4 }) +
    m.box(216, 450, 90, 66, { fill: WHITE, width: 4.4 }) +
    m.shape(dots('206 454, 260 408, 318 454'), { fill: CORAL, width: 4.4 });
  let city = '';
  for (const [x, top, w] of [
    [656, 420, 62],
    [722, 350, 72],
    [800, 400, 56],
    [862, 440, 66],
  ] as const) {
    city += m.box(x, top, w, 596 - top, { fill: WHITE, width: 4.4 });
    for (let y = top + 18; y < 540; y += 34)
      for (let wx = x + 12; wx < x + w - 12; wx += 24)
        city += m.box(wx, y, 12, 16, { fill: TEAL, width: 2.8, once: true });
  }
  return drawing(FULL, '', sky(PANES[0], YELLOW) + village + sky(PANES[1], SKY) + city);
}

/** A room that has something of both: its halves, and a window towards each side. */
export function room(): string {
  const m = createMarker(801);
  const holes = PANES.map((x) => `M${x} 250v316h280v-316z`).join('');
  const wall = (d: string, fill: string): string => `<path fill-rule="evenodd" d="${d}${holes}" fill="${fill}"/>`;
  let drawn = wall('M-120 -120H1120V1120H-120Z', PAPER);
  drawn += `<path fill-rule="evenodd" d="M-120 -120H520L470 1120H-120Z${holes.slice(0, holes.indexOf('M', 1))}" fill="url(#a)"/>`;
  drawn += `<path fill-rule="evenodd" d="M1120 -120H520L470 1120H1120Z${holes.slice(holes.indexOf('M', 1))}" fill="url(#b)"/>`;
  for (const x of PANES) {
    const [left, right] = [x - 14, x + 294];
    drawn += `<path fill-rule="evenodd" d="M${left} 236H${right}V580H${left}ZM${x} 250v316h280v-316z" fill="${WHITE}"/>`;
    drawn += m.box(left, 236, 308, 344, { width: 5.4 }) + m.box(x, 250, 280, 316, { width: 5 });
    drawn += m.line(dots(`${x + 140} 250, ${x + 140} 566`), { width: 7 });
    drawn += m.line(dots(`${x} 366, ${x + 280} 366`), { width: 7 });
  }
  drawn += m.box(-130, 916, 1260, 224, { fill: WOOD, width: 5.4 });
  for (const y of [984, 1040])
    drawn += m.line(
      [
        [-130, y],
        [1130, y - 4],
      ],
      { width: 4, stroke: '#a9834c' },
    );
  return drawing(FULL, tone('a', '#ffdf85', 3.4, 15) + tone('b', '#a9d9d6', 3.4, 15), drawn);
}

/** The garland hangs across the room, from wall to wall. */
export function garland(): string {
  const m = createMarker(807);
  const string: Dot[] = [
    [-130, 34],
    [120, 120],
    [370, 158],
    [500, 164],
    [630, 158],
    [880, 120],
    [1130, 34],
  ];
  let drawn = m.line(string, { width: 4.4, corners: false });
  for (let i = 0; i < 15; i += 1) {
    const x = -70 + i * 82;
    const y = 166 - ((x - 500) / 630) ** 2 * 132;
    drawn += m.shape(
      [
        [x - 26, y - 3],
        [x + 26, y - 3],
        [x + 2, y + 58],
      ],
      { fill: [YELLOW, TEAL, CORAL, WHITE, SKY][i % 5] ?? WHITE, width: 4.4 },
    );
  }
  return drawing(FULL, '', drawn);
}

/** Garden chairs on one side, office chairs on the other; nobody sits where they came from. */
export function chairs(): string {
  const m = createMarker(811);
  let drawn = '';
  for (const [x, kind] of [
    [126, 'office'],
    [248, 'garden'],
    [366, 'garden'],
    [636, 'office'],
    [758, 'office'],
    [896, 'garden'],
  ] as const) {
    if (kind === 'office')
      drawn += m.shape(put(dots('-84 0, -76 -96, 0 -112, 76 -96, 84 0, 84 120, -84 120'), x, 640), {
        fill: NAVY,
        width: 5.4,
        corners: false,
      });
    else {
      drawn += m.box(x - 92, 556, 184, 30, { fill: WOOD, width: 5 });
      for (const dx of [-84, -40, 4, 48]) drawn += m.box(x + dx, 586, 30, 110, { fill: WOOD, width: 4.6 });
    }
  }
  return drawn;
}

export function table(things: string): string {
  const m = createMarker(821);
  let drawn = m.shape(dots('-20 690, 1020 690, 1060 742, -60 742'), { fill: WHITE, width: 6 });
  const cloth = dots('-60 742, 1060 742, 1046 960, 900 944, 720 962, 500 946, 280 962, 100 944, -46 960');
  drawn += m.shape(cloth, { fill: WHITE, width: 0 });
  drawn += `<path d="M-60 742H1060L1046 958L900 942L720 960L500 944L280 960L100 942L-46 958Z" fill="url(#t)"/>`;
  drawn += m.line(dots('-60 780, 1060 780'), { stroke: YELLOW, width: 13 });
  drawn += m.line(dots('-58 806, 1058 806'), { stroke: TEAL, width: 9 });
  for (const x of [40, 590, 770, 940])
    drawn += m.line(dots(`${x} 748, ${x + 8} 840, ${x - 4} 940`), { width: 4.4, corners: false });
  drawn += m.shape(cloth, { width: 6 });
  // the city's folders and somebody's bag stand below
  drawn += m.shape(dots('610 986, 622 872, 742 868, 752 984'), { fill: CORAL, width: 5.4 });
  drawn += m.line(dots('646 872, 650 838, 712 836, 716 870'), { width: 9, corners: false });
  drawn += m.line(dots('624 904, 746 900'), { width: 4.4 });
  for (const [x = 0, tall = 0, i = 0] of rows('640 62 0, 672 48 1, 704 56 2'))
    drawn += m.box(x, 872 - tall, 26, tall, { fill: [TEAL, SKY, YELLOW][i] ?? WHITE, width: 4.2 });
  drawn += m.shape(dots('610 986, 618 900, 746 896, 752 984'), { fill: CORAL, width: 5.4 });
  return drawing(FULL, tone('t', '#dfeceb', 3, 15), drawn + things);
}
