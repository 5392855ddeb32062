/** What lies behind the washing line of panel `dorf`: hills, church, houses, a tractor, the yard. */
import { put } from './fingers.ts';
import { kitHead } from './kit-head.ts';
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
import { rows } from './rows.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const LEAF = '#8fcfca';

function house(m: Marker, x: number, y: number, w: number, h: number, roof: string, wall = WHITE): string {
  const top = h * 0.62;
  let drawn = m.box(x, y - top, w, top, { fill: wall, width: 4.6 });
  drawn += m.shape(
    [
      [x - 12, y - top + 4],
      [x + w * 0.5, y - h],
      [x + w + 12, y - top + 4],
    ],
    { fill: roof, width: 4.8 },
  );
  // timber
  const beam = { width: 3.8, wobble: 1, once: true } as const;
  drawn += m.line(
    [
      [x, y - top * 0.55],
      [x + w, y - top * 0.55],
    ],
    beam,
  );
  for (const u of [0.33, 0.66])
    drawn += m.line(
      [
        [x + w * u, y - top],
        [x + w * u, y],
      ],
      beam,
    );
  drawn += m.box(x + w * 0.1, y - top * 0.42, w * 0.15, top * 0.26, { fill: YELLOW, width: 3.4, once: true });
  drawn += m.box(x + w * 0.42, y - top * 0.42, w * 0.17, top * 0.42, { fill: TEAL, width: 3.6, once: true });
  drawn += m.box(x + w * 0.74, y - top * 0.42, w * 0.15, top * 0.26, { fill: YELLOW, width: 3.4, once: true });
  return drawn + m.oval(x + w / 2, y - top - (h - top) * 0.36, 8, 9, { fill: INK, width: 2, once: true });
}

const tree = (m: Marker, x: number, y: number, r: number, fill: string): string =>
  m.shape(
    [
      [x - 8, y],
      [x - 6, y - r * 1.3],
      [x + 6, y - r * 1.3],
      [x + 9, y],
    ],
    { fill: '#d9b37a', width: 4.2 },
  ) +
  m.shape(
    put(
      dots('-60 6, -78 -28, -56 -66, -22 -62, 0 -92, 40 -80, 52 -46, 80 -22, 62 12, 22 18, -20 20'),
      x,
      y - r * 1.25,
      r / 70,
    ),
    { fill, width: 4.8, corners: false },
  );

/** Sky, hills, the church and the first houses. */
function far(): string {
  const m = createMarker(601);
  let drawn = `<path d="M-120 -120H1120V1120H-120Z" fill="${YELLOW}"/>`;
  drawn += m.oval(838, 262, 88, 88, { fill: PAPER, width: 0 });
  const cloud = (x: number, y: number, s: number): string =>
    m.shape(put(dots('-90 20, -70 -10, -34 -14, -14 -40, 34 -36, 48 -10, 86 -8, 98 20'), x, y, s), {
      fill: WHITE,
      width: 4.6,
      corners: false,
    });
  drawn += cloud(180, 246, 0.9) + cloud(930, 330, 0.7);
  drawn += m.shape(dots('-140 520, 20 440, 240 470, 420 420, 620 460, 820 410, 1140 470, 1140 760, -140 760'), {
    fill: LEAF,
    width: 5,
    corners: false,
  });
  drawn += `<path d="M-140 560L20 480L240 500L420 450L620 490L820 440L1140 500V760H-140Z" fill="url(#t)"/>`;
  // church
  drawn += m.box(432, 372, 132, 128, { fill: WHITE, width: 4.6 });
  drawn += m.shape(dots('424 376, 498 316, 572 376'), { fill: CORAL, width: 4.6 });
  drawn += m.box(412, 300, 58, 200, { fill: WHITE, width: 4.6 });
  drawn += m.shape(dots('404 304, 441 204, 478 304'), { fill: TEAL, width: 4.8 });
  drawn +=
    m.oval(441, 340, 17, 17, { fill: PAPER, width: 3.8, once: true }) +
    m.line(dots('441 330, 441 340, 449 343'), { width: 3.2, once: true });
  drawn += m.shape(dots('492 500, 492 450, 508 434, 524 450, 524 500'), { fill: INK, width: 3 });
  drawn += tree(m, 372, 506, 54, TEAL) + tree(m, 604, 512, 60, TEAL);
  drawn +=
    house(m, 40, 540, 190, 190, CORAL) + house(m, 640, 530, 180, 178, CORAL) + house(m, 872, 548, 190, 200, TEAL);
  drawn += house(m, -150, 552, 160, 160, TEAL) + tree(m, 258, 546, 62, TEAL) + tree(m, 846, 548, 46, TEAL);
  return drawing(FULL, tone('t', TEAL, 2.6, 15), drawn);
}

/** The yard: fence, tractor, a table with neighbours who have already begun on the cake. */
function yard(): string {
  const m = createMarker(613);
  let drawn = m.shape(dots('-140 566, 160 552, 520 560, 860 550, 1140 562, 1140 1150, -140 1150'), {
    fill: PAPER,
    width: 5.4,
  });
  drawn += fade(YELLOW, -130, 1260, 1110, 620, 5, 16);
  for (let x = -120; x < 1120; x += 46) {
    if (x > 380 && x < 600) continue;
    drawn += m.shape(
      [
        [x, 612],
        [x, 538],
        [x + 11, 522],
        [x + 22, 538],
        [x + 22, 612],
      ],
      { fill: WHITE, width: 4, once: true },
    );
  }
  drawn +=
    m.line(dots('-130 580, 392 576'), { width: 5, once: true }) +
    m.line(dots('598 576, 1130 580'), { width: 5, once: true });
  // tufts, and chicks that follow nobody
  for (const [x = 0, y = 0] of rows('404 690, 590 700, 452 744, 100 668, 880 690, 610 790, 386 790'))
    drawn += m.line(dots(`${x - 10} ${y - 12}, ${x - 3} ${y}, ${x} ${y - 16}, ${x + 4} ${y}, ${x + 12} ${y - 11}`), {
      width: 3.8,
      once: true,
    });
  for (const [x = 0, y = 0] of rows('434 700, 474 716, 560 690')) {
    drawn +=
      m.oval(x, y, 15, 12, { fill: YELLOW, width: 4 }) + m.oval(x + 11, y - 12, 8, 8, { fill: YELLOW, width: 3.6 });
    drawn +=
      m.line(dots(`${x + 19} ${y - 12}, ${x + 25} ${y - 10}`), { width: 3.6, once: true }) +
      m.line(dots(`${x} ${y + 12}, ${x} ${y + 20}`), { width: 3.2, once: true });
  }
  return drawing(FULL, '', drawn);
}

/** A tractor on the way out, its driver looks back at the washing. */
function tractor(): string {
  const m = createMarker(617);
  let drawn = m.shape(dots('646 352, 652 446, 716 446, 722 352'), { fill: SKY, width: 4.6 });
  drawn += kitHead(
    { hair: 'GrayShort', beard: 'MustacheNine', colors: { skin: '#e8b58d', hair: WHITE } },
    'Calm',
    [684, 440],
    66,
    { mirror: true },
  );
  drawn += m.shape(dots('560 530, 560 482, 640 478, 646 440, 722 440, 726 530'), { fill: CORAL, width: 5 });
  drawn += m.line(dots('584 480, 584 448'), { width: 6 }) + m.line(dots('636 350, 732 350'), { width: 9 });
  drawn += m.oval(694, 532, 46, 46, { fill: INK, width: 5 }) + m.oval(694, 532, 20, 20, { fill: YELLOW, width: 4 });
  drawn += m.oval(584, 548, 28, 28, { fill: INK, width: 5 }) + m.oval(584, 548, 12, 12, { fill: YELLOW, width: 4 });
  return drawing([520, 330, 260, 270], '', drawn);
}

export const anger = (): Record<string, string> => ({
  'dorf-fern': far(),
  'dorf-hof': yard(),
  'dorf-trecker': tractor(),
});
