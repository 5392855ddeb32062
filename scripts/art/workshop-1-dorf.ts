/** Panel `dorf`: a village that hangs up its team's jerseys, from the smallest to the largest. */
import { hand, put } from './fingers.ts';
import { kitHead } from './kit-head.ts';
import {
  CORAL,
  createMarker,
  type Dot,
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
import { NEWCOMER, VOLUNTEER } from './people.ts';
import { arm, body, type Sitter } from './sitter.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const LEAF = '#8fcfca';
const NAVY = '#3d405b';

/** Height of the washing line; the city takes it over at the same height. */
export const LINE = 430;

export const VILLAGERS = {
  neue: { ...NEWCOMER, coat: 'dress', x: 262, y: 716, head: 178 },
  ehrenamtliche: { ...VOLUNTEER, coat: 'cardigan', x: 742, y: 722, head: 178, flip: true },
} as const satisfies Record<string, Sitter>;

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
  return drawing(FULL, '', drawn);
}

/** A tractor on the way out, its driver waving. */
function tractor(): string {
  const m = createMarker(617);
  let drawn = m.shape(dots('560 530, 560 478, 640 474, 650 436, 716 436, 722 530'), { fill: TEAL, width: 5 });
  drawn += m.line(dots('584 478, 584 446'), { width: 6 });
  drawn +=
    m.shape(dots('646 392, 650 436, 716 436, 720 392'), { fill: SKY, width: 4.6 }) +
    m.line(dots('638 390, 728 390'), { width: 8 });
  drawn += m.oval(694, 532, 46, 46, { fill: INK, width: 5 }) + m.oval(694, 532, 20, 20, { fill: YELLOW, width: 4 });
  drawn += m.oval(584, 548, 28, 28, { fill: INK, width: 5 }) + m.oval(584, 548, 12, 12, { fill: YELLOW, width: 4 });
  return drawing([520, 360, 260, 240], '', drawn);
}

/** A football jersey; no two of one size. The collar's middle is at x, y. */
export function jersey(m: Marker, x: number, y: number, size: number, turn = 0): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, size, turn);
  const line = 4 + size * 1.4;
  return (
    m.shape(at('-24 0, -52 6, -92 44, -66 72, -48 58, -50 160, 50 160, 48 58, 66 72, 92 44, 52 6, 24 0, 0 16'), {
      fill: WHITE,
      width: line,
      wobble: 1.4,
    }) +
    m.shape(at('-50 84, 50 84, 50 112, -50 112'), { fill: TEAL, width: line * 0.7, wobble: 1 }) +
    m.line(at('-60 60, -48 40'), { width: line * 0.7, once: true }) +
    m.line(at('60 60, 48 40'), { width: line * 0.7, once: true }) +
    m.line(at('-24 0, 0 18, 24 0'), { width: line * 0.7, stroke: TEAL, corners: false })
  );
}

export const peg = (m: Marker, x: number, y: number, fill: string): string =>
  m.shape(
    [
      [x - 8, y - 20],
      [x + 8, y - 20],
      [x + 7, y + 24],
      [x - 7, y + 24],
    ],
    { fill, width: 3.8, wobble: 0.8 },
  ) +
  m.line(
    [
      [x - 8, y - 2],
      [x + 8, y - 2],
    ] as Dot[],
    { width: 3, once: true },
  );

function washing(): Record<string, string> {
  const view = [-60, 380, 1120, 320] as const;
  const one = (seed: number, x: number, size: number, turn: number): string => {
    const m = createMarker(seed);
    const left = peg(m, x - 40 * size, LINE + 2, '#d9b37a') + peg(m, x + 40 * size, LINE + 2, '#d9b37a');
    return drawing(view, '', jersey(m, x, LINE + 6, size, turn) + left);
  };
  const m = createMarker(631);
  const socks = [40, 84]
    .map(
      (x) =>
        m.shape(put(dots('-13 0, 13 0, 13 46, 36 62, 30 78, -4 76, -13 50'), x, LINE + 4), {
          fill: x < 50 ? CORAL : SKY,
          width: 4.6,
        }) + peg(m, x, LINE, '#d9b37a'),
    )
    .join('');
  return {
    'dorf-gross': one(641, 500, 1.5, 0),
    'dorf-klein': one(643, 128, 0.72, -2),
    'dorf-mittel': one(647, 900, 0.95, 2),
    'dorf-socken': drawing(view, '', socks),
  };
}

/** The boy in front wears the largest but one: it reaches to his shoes. */
function child(): string {
  const m = createMarker(653);
  const [x, y] = [500, 872];
  const skin = '#b97f56';
  let drawn = jersey(m, x, y - 6, 1.55);
  drawn += hand('fist', x + 118, y + 20, skin, { turn: -40, size: 0.5 });
  return drawing(
    FULL,
    '',
    drawn + kitHead({ hair: 'ShortFour', colors: { skin, hair: INK } }, 'BigSmile', [x, y + 8], 132),
  );
}

/** A basket full of what still hangs nowhere. */
function basket(): string {
  const m = createMarker(659);
  let drawn = m.shape(dots('640 900, 672 850, 720 866, 760 836, 812 852, 850 838, 880 900'), {
    fill: WHITE,
    width: 5.4,
    corners: false,
  });
  drawn +=
    m.line(dots('690 888, 720 866'), { width: 4.4 }) +
    m.shape(dots('764 838, 790 868, 800 900, 770 900'), { fill: TEAL, width: 4.4 });
  drawn += m.shape(dots('622 896, 898 896, 876 1040, 646 1040'), { fill: '#d9b37a', width: 6 });
  for (const y of [926, 962, 998])
    drawn += m.line(
      [
        [634, y],
        [700, y + 6],
        [760, y - 2],
        [826, y + 6],
        [888, y],
      ] as Dot[],
      { width: 4.4, corners: false },
    );
  return drawing(FULL, '', drawn);
}

function hen(): string {
  const m = createMarker(661);
  let drawn =
    m.line(dots('148 946, 146 980, 160 982'), { width: 4.6 }) +
    m.line(dots('170 944, 172 978, 186 980'), { width: 4.6 });
  drawn += m.shape(
    dots('92 880, 110 900, 140 896, 176 884, 192 846, 216 846, 222 876, 212 920, 176 950, 132 948, 104 924'),
    { fill: WHITE, width: 5.2, corners: false },
  );
  drawn += m.shape(dots('196 848, 194 832, 204 838, 208 826, 216 836, 222 832, 218 850'), { fill: CORAL, width: 4 });
  drawn +=
    m.shape(dots('221 858, 240 866, 221 872'), { fill: YELLOW, width: 4 }) +
    m.oval(209, 860, 3.4, 4, { fill: INK, width: 1.4, once: true });
  drawn += m.line(dots('126 912, 146 930, 170 916'), { width: 4.4, corners: false });
  return drawing([60, 800, 220, 200], '', drawn);
}

function people(): Record<string, string> {
  const m = createMarker(673);
  const { neue, ehrenamtliche } = VILLAGERS;
  const reach = (who: Sitter, to: Dot, bend: 1 | -1, side: 'near' | 'far', flip: boolean): string =>
    arm(m, who, { to, grip: 'pinch', bend, side, flip });
  return {
    'dorf-neue': drawing(FULL, '', reach(neue, [408, LINE + 6], -1, 'far', true) + body(m, neue)),
    'dorf-neue-arm': drawing(FULL, '', reach(neue, [330, 860], -1, 'near', false)),
    'dorf-ehrenamtliche': drawing(
      FULL,
      '',
      reach(ehrenamtliche, [592, LINE + 6], 1, 'far', false) + body(m, ehrenamtliche),
    ),
    'dorf-ehrenamtliche-arm': drawing(FULL, '', reach(ehrenamtliche, [664, 862], 1, 'near', true)),
  };
}

export const dorf = (): Record<string, string> => ({
  'dorf-fern': far(),
  'dorf-hof': yard(),
  'dorf-trecker': tractor(),
  ...washing(),
  ...people(),
  'dorf-kind': child(),
  'dorf-korb': basket(),
  'dorf-huhn': hen(),
});
