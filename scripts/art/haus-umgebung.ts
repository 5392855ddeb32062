import { createRoomPen, FINE, THIN } from './haus-plan.ts';
import { CORAL, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';
const DARK = '#b98f55';

interface Surroundings {
  readonly defs: string;
  readonly sky: string;
  readonly town: string;
  readonly trees: string;
}

/** Sky, neighbours and trees, each plane behind the house by itself; all reach below the lawn's edge. */
export function surroundings(): Surroundings {
  const p = createRoomPen(2);
  const block = (x: number, y: number, w: number, fill: string): string => {
    let all = p.box(x, y, w, 850 - y, fill);
    for (let wy = y + 24; wy < 770; wy += 52)
      for (let wx = x + 16; wx < x + w - 26; wx += 44) {
        all += p.box(wx, wy, 22, 26, p.random() < 0.3 ? YELLOW : WHITE, THIN);
        if (p.random() < 0.35) all += p.box(wx - 5, wy + 20, 32, 14, p.random() < 0.5 ? CORAL : TEAL, THIN);
      }
    return all;
  };
  const tree = (x: number, y: number, s: number): string =>
    p.shape(
      [
        [x - 9 * s, 836],
        [x - 6 * s, y],
        [x + 7 * s, y],
        [x + 10 * s, 836],
      ],
      WOOD,
    ) +
    p.soft(
      p.around(x, y - 30 * s, 62 * s, 70 * s, 8, 9).map(([a, b]) => [p.about(a, 9), p.about(b, 9)] as const),
      TEAL,
    ) +
    p.line(
      [
        [x - 24 * s, y - 40 * s],
        [x - 12 * s, y - 50 * s],
        [x, y - 40 * s],
      ],
      2.6,
    ) +
    p.line(
      [
        [x + 8 * s, y - 66 * s],
        [x + 20 * s, y - 76 * s],
        [x + 32 * s, y - 64 * s],
      ],
      2.6,
    );
  const town = block(-110, 420, 190, PAPER) + block(60, 520, 150, WHITE) + block(800, 470, 130, PAPER);
  return {
    defs: tone('himmel', WHITE, 2.4, 16),
    sky:
      p.flat(-120, -120, 1240, 1000, SKY) +
      '<path d="M-120 320h1240v560h-1240z" fill="url(#himmel)"/>' +
      cloud(60, 250, 0.75) +
      cloud(215, 40, 0.5) +
      cloud(925, 270, 0.8) +
      cloud(880, 30, 0.5),
    town: town + block(920, 390, 200, WHITE),
    trees: tree(150, 690, 1) + tree(-20, 700, 1.2) + tree(860, 700, 0.95) + tree(1000, 680, 1.2),
  };
}

/** Earth right before us: it hides what the mole has dug, but not the mole. */
export function frontEarth(): string {
  const p = createRoomPen(35);
  const edge =
    '-120 962, -40 950, 40 966, 120 972, 200 958, 250 964, 300 978, 340 988, 430 988, 480 970, 560 962, 640 972, 720 976, 800 960, 880 957, 960 954, 1040 964, 1120 956';
  const stones = [
    [100, 994, 20, 11],
    [212, 982, 15, 9],
    [532, 985, 22, 12],
    [690, 994, 14, 8],
    [812, 982, 18, 10],
    [952, 980, 13, 8],
  ]
    .map(([x, y, rx, ry]) => p.oval(x!, y!, rx!, ry!, PAPER, FINE, p.random() * 24 - 12))
    .join('');
  const sprout =
    p.line('596 964, 600 948, 594 938', 3.4) +
    p.soft('594 940, 580 940, 574 930, 588 928', TEAL, THIN) +
    p.soft('597 946, 610 944, 616 934, 602 936', TEAL, THIN);
  return sprout + p.soft(`${edge}, 1120 1120, -120 1120`, DARK, FINE) + p.line(edge, 4.6) + stones;
}

/** A cloud; its middle at x, y. */
function cloud(x: number, y: number, size: number): string {
  const p = createRoomPen(Math.round(x + y));
  const way = [
    [-90, 18],
    [-96, -8],
    [-62, -24],
    [-40, -52],
    [2, -56],
    [28, -34],
    [62, -40],
    [92, -14],
    [86, 16],
    [0, 24],
  ];
  return p.soft(
    way.map(([a, b]) => [x + a! * size, y + b! * size] as const),
    WHITE,
  );
}

/** Below the lawn: stones, roots, a mole, somebody's lost pot. */
export function underground(): string {
  const p = createRoomPen(7);
  const stones = [
    [60, 950],
    [150, 985],
    [440, 978],
    [610, 982],
    [880, 980],
    [960, 930],
    [30, 870],
    [905, 870],
    [150, 880],
  ]
    .map(([x, y]) => p.oval(x!, y!, 15 + p.random() * 12, 9 + p.random() * 5, PAPER, THIN, p.random() * 30))
    .join('');
  const mole =
    p.soft('346 984, 348 956, 370 940, 394 950, 402 984', INK) +
    p.soft('386 958, 404 958, 408 968, 390 972', CORAL, THIN) +
    p.oval(378, 956, 2, 2, WHITE, { ...THIN, width: 0.8 }) +
    p.line('340 986, 332 978', 4) +
    p.line('406 988, 416 980', 4) +
    p.line('312 992, 428 992', 3);
  const worm =
    p.line('702 952, 716 944, 728 954, 742 946', 8, INK) + p.line('702 952, 716 944, 728 954, 742 946', 4, CORAL);
  const pot =
    p.soft('250 984, 238 958, 250 944, 250 934, 276 934, 276 944, 288 960, 274 986', TEAL, THIN) +
    p.line('242 962, 286 962', 2.2, YELLOW);
  const root = (x: number): string =>
    p.line(
      [
        [x, 818],
        [x - 8, 850],
        [x - 22, 870],
      ],
      3,
    ) +
    p.line(
      [
        [x, 826],
        [x + 14, 852],
      ],
      2.6,
    );
  return stones + mole + worm + pot + root(150) + root(860) + root(90);
}
