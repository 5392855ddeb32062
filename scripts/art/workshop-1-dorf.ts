/** Panel `dorf`: a village that hangs up its team's jerseys, from the smallest to the largest. */
import { put } from './fingers.ts';
import { kitHead } from './kit-head.ts';
import { CORAL, createMarker, type Dot, dots, drawing, INK, type Marker, SKY, TEAL, WHITE, YELLOW } from './marker.ts';
import { NEWCOMER, VOLUNTEER } from './people.ts';
import { arm, body, type Sitter } from './sitter.ts';
import { anger } from './workshop-1-anger.ts';

const FULL = [-120, -120, 1240, 1240] as const;

/** Height of the washing line; the city takes it over at the same height. */
export const LINE = 430;

export const VILLAGERS = {
  neue: { ...NEWCOMER, coat: 'dress', x: 262, y: 716, head: 178 },
  ehrenamtliche: { ...VOLUNTEER, coat: 'cardigan', x: 742, y: 722, head: 178, flip: true },
} as const satisfies Record<string, Sitter>;

/** A football jersey; no two of one size. The collar's middle is at x, y. */
export function jersey(m: Marker, x: number, y: number, size: number, turn = 0): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, size, turn);
  const line = 4 + size * 1.4;
  return (
    m.shape(at('-24 0, -52 6, -92 44, -66 72, -48 58, -50 160, 50 160, 48 58, 66 72, 92 44, 52 6, 24 0, 0 16'), {
      fill: TEAL,
      width: line,
      wobble: 1.4,
    }) +
    m.shape(at('-50 84, 50 84, 50 112, -50 112'), { fill: WHITE, width: line * 0.7, wobble: 1 }) +
    m.line(at('-60 60, -48 40'), { width: line * 0.7, once: true }) +
    m.line(at('60 60, 48 40'), { width: line * 0.7, once: true }) +
    m.line(at('-24 0, 0 18, 24 0'), { width: line * 0.9, stroke: YELLOW, corners: false })
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
  const smallPegs = peg(m, 99, LINE + 2, '#d9b37a') + peg(m, 157, LINE + 2, '#d9b37a');
  return {
    'dorf-gross': one(641, 500, 1.5, 0),
    'dorf-mittel': one(647, 900, 0.95, 2),
    'dorf-klein': drawing(view, '', socks + jersey(m, 128, LINE + 6, 0.72, -2) + smallPegs),
  };
}

/** The boy in front wears the largest but one; he has the pegs. */
function child(): Record<string, string> {
  const m = createMarker(653);
  const boy: Sitter = { skin: '#b97f56', top: TEAL, coat: 'tee', x: 524, y: 846, head: 132 };
  const head = kitHead({ hair: 'ShortFour', colors: { skin: boy.skin, hair: INK } }, 'BigSmile', [524, 846], 132, {
    mirror: true,
    tilt: 6,
  });
  const up = arm(
    m,
    { ...boy, flip: true },
    { to: [408, 806], grip: 'pinch', bend: -1, side: 'far', flip: true, turn: -84, elbow: [404, 964] },
  );
  return {
    'dorf-kind': drawing(FULL, '', body(m, boy) + jersey(m, 524, 842, 1.34) + head),
    'dorf-kind-arm': drawing(FULL, '', peg(m, 405, 780, '#d9b37a') + up),
  };
}

/** A basket full of what still hangs nowhere. */
function basket(): string {
  const m = createMarker(659);
  let drawn = m.shape(dots('666 938, 696 888, 744 904, 784 874, 836 890, 874 876, 904 938'), {
    fill: WHITE,
    width: 5.4,
    corners: false,
  });
  drawn += m.line(dots('714 926, 744 904'), { width: 4.4 });
  drawn += m.shape(dots('788 876, 814 906, 824 938, 794 938'), { fill: TEAL, width: 4.4 });
  drawn += m.shape(dots('646 934, 922 934, 900 1078, 670 1078'), { fill: '#d9b37a', width: 6 });
  for (const y of [962, 994, 1026])
    drawn += m.line(dots(`658 ${y}, 724 ${y + 6}, 784 ${y - 2}, 850 ${y + 6}, 912 ${y}`), {
      width: 4.4,
      corners: false,
    });
  // a crate where the eggs are
  drawn += m.box(58, 928, 196, 160, { fill: '#d9b37a', width: 6 });
  for (const y of [962, 998]) drawn += m.line(dots(`60 ${y}, 252 ${y + 2}`), { width: 4.4 });
  drawn += m.line(
    dots('52 934, 66 914, 82 932, 104 912, 126 930, 154 912, 182 932, 210 914, 232 930, 258 914, 252 936'),
    {
      stroke: INK,
      width: 10,
    },
  );
  drawn += m.line(
    dots('52 934, 66 914, 82 932, 104 912, 126 930, 154 912, 182 932, 210 914, 232 930, 258 914, 252 936'),
    {
      stroke: YELLOW,
      width: 5,
    },
  );
  return drawing(FULL, '', drawn);
}

/** Sits in its crate, in front of the others. */
function hen(): string {
  const m = createMarker(661);
  let drawn = m.shape(
    dots('92 880, 110 900, 140 896, 176 884, 192 846, 216 846, 222 876, 212 920, 176 950, 132 948, 104 924'),
    { fill: WHITE, width: 5.2, corners: false },
  );
  drawn += m.shape(dots('196 848, 194 832, 204 838, 208 826, 216 836, 222 832, 218 850'), { fill: CORAL, width: 4 });
  drawn +=
    m.shape(dots('221 858, 240 866, 221 872'), { fill: YELLOW, width: 4 }) +
    m.oval(209, 860, 3.4, 4, { fill: INK, width: 1.4, once: true });
  drawn += m.line(dots('126 912, 146 930, 170 916'), { width: 4.4, corners: false });
  // it has found a sock
  drawn += m.shape(put(dots('-11 0, 11 0, 11 34, 30 46, 24 60, -3 58, -11 38'), 238, 862), {
    fill: YELLOW,
    width: 4.4,
  });
  return drawing([60, 800, 240, 200], '', drawn);
}

function people(): Record<string, string> {
  const m = createMarker(673);
  const { neue, ehrenamtliche } = VILLAGERS;
  const held = peg(m, 362, 872, '#d9b37a');
  return {
    // Her scarf covers the neck.
    'dorf-leute': drawing(FULL, '', body(m, { ...neue, skin: neue.top }) + body(m, ehrenamtliche)),
    'dorf-neue-fern': drawing(
      FULL,
      '',
      arm(m, neue, { to: [408, LINE + 6], grip: 'pinch', bend: -1, side: 'far', flip: true, elbow: [418, 672] }),
    ),
    'dorf-neue-arm': drawing(
      FULL,
      '',
      held + arm(m, neue, { to: [350, 890], grip: 'pinch', bend: 1, side: 'near', short: 0.86, elbow: [236, 884] }),
    ),
    'dorf-ehrenamtliche-fern': drawing(
      FULL,
      '',
      arm(m, ehrenamtliche, { to: [592, LINE + 6], grip: 'pinch', bend: 1, side: 'far', elbow: [588, 676] }),
    ),
    'dorf-ehrenamtliche-arm': drawing(
      FULL,
      '',
      jersey(m, 612, 776, 0.62, 4) +
        arm(m, ehrenamtliche, { to: [648, 790], grip: 'pinch', bend: -1, side: 'near', short: 0.86 }),
    ),
  };
}

export const dorf = (): Record<string, string> => ({
  ...anger(),
  ...washing(),
  ...people(),
  ...child(),
  'dorf-korb': basket(),
  'dorf-huhn': hen(),
});
