import {
  CELLAR,
  createRoomPen,
  FINE,
  FLOORS,
  ROOM_NAMES,
  ROOMS,
  type RoomName,
  SLAB,
  STAIRS,
  THIN,
  WALL,
} from './haus-plan.ts';
import { CORAL, type Dot, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';
/** Wallpaper and floor of each room. */
const PAPERS: Readonly<Record<RoomName, readonly [wall: string, floor: string]>> = {
  begegnung: [YELLOW, CORAL],
  kueche: [WHITE, SKY],
  sprache: [PAPER, WOOD],
  beratung: [SKY, TEAL],
  freizeit: [CORAL, YELLOW],
  werkstatt: [PAPER, '#9aa3a8'],
};

/** Both flights of one floor's stairs, up to the right and back, from the floor at `y`. */
export function flights(y: number): readonly Dot[] {
  return [
    [STAIRS.left + 12, y],
    [STAIRS.right - 12, y - 94],
    [STAIRS.left + 12, y - 188],
  ];
}

function stairs(): string {
  const p = createRoomPen(5);
  let all = p.flat(STAIRS.left, FLOORS[3] + SLAB, STAIRS.right - STAIRS.left, FLOORS[0] - FLOORS[3] - SLAB, PAPER);
  all += `<rect x="${STAIRS.left}" y="${FLOORS[3]}" width="110" height="564" fill="url(#tapete)"/>`;
  for (const y of FLOORS.slice(0, 3)) {
    // A round window behind the landing.
    all +=
      p.oval(500, y - 140, 17, 17, SKY) +
      p.line(
        [
          [483, y - 140],
          [517, y - 140],
        ],
        2.2,
      ) +
      p.line(
        [
          [500, y - 157],
          [500, y - 123],
        ],
        2.2,
      );
    const [from, turn, to] = flights(y) as [Dot, Dot, Dot];
    for (const [a, b, fill] of [
      [turn, to, WOOD],
      [from, turn, WHITE],
    ] as const) {
      const steps = 8;
      const points: Dot[] = [];
      for (let i = 0; i < steps; i += 1) {
        const [x0, x1] = [a[0] + ((b[0] - a[0]) * i) / steps, a[0] + ((b[0] - a[0]) * (i + 1)) / steps];
        const y1 = a[1] + ((b[1] - a[1]) * (i + 1)) / steps;
        points.push([x0, y1], [x1, y1]);
      }
      all += p.shape([...points, [b[0], b[1] + 16], [a[0], a[1] + (a[1] < y ? 10 : 0)]], fill, {
        ...FINE,
        wobble: 0.3,
      });
    }
    all += p.box(STAIRS.right - 22, y - 96, 22, 9, WOOD, THIN);
  }
  return all;
}

function walls(): string {
  const p = createRoomPen(6);
  let all = '';
  for (const y of FLOORS) {
    // The slabs leave the stairs open.
    all +=
      p.flat(WALL.left, y, STAIRS.left - WALL.left + 2, SLAB, INK) +
      p.flat(STAIRS.right - 2, y, WALL.right - STAIRS.right + 2, SLAB, INK);
    if (y !== FLOORS[0]) all += p.flat(STAIRS.left - 8, y, 34, SLAB, INK);
  }
  all += p.flat(WALL.left, FLOORS[0], WALL.right - WALL.left, SLAB, INK);
  for (const floor of FLOORS.slice(0, 3)) {
    const top = floor - 188 + SLAB;
    // Inner walls end above the doors.
    for (const x of [STAIRS.left - 8, STAIRS.right]) all += p.flat(x, top, 8, 46, INK);
  }
  // Outer walls, with a door on either side of the ground floor.
  all += p.flat(WALL.left, FLOORS[3], 12, 440, INK) + p.flat(WALL.right - 12, FLOORS[3], 12, 440, INK);
  return all;
}

/** Sky, neighbours and trees, behind the house. */
export function surroundings(): readonly [defs: string, body: string] {
  const p = createRoomPen(2);
  const block = (x: number, y: number, w: number, fill: string): string => {
    let all = p.box(x, y, w, 820 - y, fill, FINE);
    for (let wy = y + 24; wy < 770; wy += 52)
      for (let wx = x + 16; wx < x + w - 26; wx += 44) {
        const lit = p.random() < 0.3;
        all += p.box(wx, wy, 22, 26, lit ? YELLOW : WHITE, THIN);
        if (p.random() < 0.35) all += p.box(wx - 5, wy + 20, 32, 14, p.random() < 0.5 ? CORAL : TEAL, THIN);
      }
    return all;
  };
  const tree = (x: number, y: number, size: number, fill: string): string =>
    p.shape(
      [
        [x - 9 * size, 812],
        [x - 6 * size, y],
        [x + 7 * size, y],
        [x + 10 * size, 812],
      ],
      WOOD,
      FINE,
    ) +
    p.shape(
      p.around(x, y - 30 * size, 62 * size, 70 * size, 8, 9).map(([a, b]) => [p.about(a, 9), p.about(b, 9)] as const),
      fill,
      { ...FINE, corners: false },
    ) +
    p.line(
      [
        [x - 24 * size, y - 40 * size],
        [x - 12 * size, y - 50 * size],
        [x, y - 40 * size],
      ],
      2.6,
    ) +
    p.line(
      [
        [x + 8 * size, y - 66 * size],
        [x + 20 * size, y - 76 * size],
        [x + 32 * size, y - 64 * size],
      ],
      2.6,
    );
  const cloud = (x: number, y: number, size: number): string =>
    p.shape(
      [
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
      ].map(([a, b]) => [x + a! * size, y + b! * size] as const),
      WHITE,
      { ...FINE, corners: false },
    );
  return [
    tone('himmel', WHITE, 2.4, 16),
    p.flat(-120, -120, 1240, 960, SKY) +
      '<path d="M-120 320h1240v500h-1240z" fill="url(#himmel)"/>' +
      cloud(110, 190, 0.75) +
      cloud(330, 60, 0.6) +
      cloud(905, 250, 0.8) +
      cloud(760, 40, 0.5) +
      block(-110, 420, 190, PAPER) +
      block(60, 520, 150, WHITE) +
      block(800, 470, 130, PAPER) +
      block(920, 390, 200, WHITE) +
      tree(150, 690, 1, TEAL) +
      tree(-20, 700, 1.2, TEAL) +
      tree(860, 700, 0.95, TEAL) +
      tree(1000, 680, 1.2, TEAL),
  ];
}

/** The house without its people: earth, cellar, rooms, stairs, walls. */
export function shell(): readonly [defs: string, body: string] {
  const p = createRoomPen(3);
  let rooms = '';
  for (const name of ROOM_NAMES) {
    const { x, y, width, height, floor } = ROOMS[name];
    const [wall, ground] = PAPERS[name];
    rooms +=
      p.flat(x - 12, y, width + 24, height, wall) +
      p.flat(x - 12, floor - 22, width + 24, 22, ground) +
      p.line(
        [
          [x - 6, floor - 22],
          [x + width + 6, floor - 22],
        ],
        2.6,
      );
  }
  const stones = [
    [60, 950],
    [150, 985],
    [330, 960],
    [520, 975],
    [700, 955],
    [880, 980],
    [960, 930],
    [30, 870],
    [905, 870],
  ]
    .map(([x, y]) => p.oval(x!, y!, 15 + p.random() * 12, 9 + p.random() * 5, PAPER, THIN, p.random() * 30))
    .join('');
  return [
    tone('erde', INK, 1.8, 17) + tone('tapete', YELLOW, 2, 13) + tone('keller', INK, 1.5, 11),
    p.flat(-120, 806, 1240, 320, WOOD) +
      '<path d="M-120 824h1240v300h-1240z" fill="url(#erde)"/>' +
      p.flat(-120, 800, 1240, 16, TEAL) +
      p.line(
        [
          [-120, 800],
          [300, 801],
          [700, 799],
          [1120, 800],
        ],
        4.6,
      ) +
      p.line(
        [
          [-120, 817],
          [200, 819],
          [1120, 816],
        ],
        3,
      ) +
      stones +
      p.flat(WALL.left, FLOORS[0], WALL.right - WALL.left, CELLAR - FLOORS[0] + 12, INK) +
      p.flat(WALL.left + 12, FLOORS[0] + SLAB, WALL.right - WALL.left - 24, CELLAR - FLOORS[0] - SLAB, '#9aa3a8') +
      `<rect x="${WALL.left + 12}" y="${FLOORS[0] + SLAB}" width="566" height="${CELLAR - FLOORS[0] - SLAB}" fill="url(#keller)"/>` +
      rooms +
      stairs() +
      walls(),
  ];
}

/** Roof with its attic, chimney, and the cat's place. */
export function roof(): readonly [defs: string, body: string] {
  const p = createRoomPen(4);
  const tiles: string[] = [];
  for (const side of [-1, 1]) {
    for (let i = 0; i < 9; i += 1) {
      const t = (i + 0.5) / 9;
      tiles.push(
        p.line(
          [
            [500 + side * (14 + 318 * t), 92 + 146 * t],
            [500 + side * (8 + 318 * t), 108 + 146 * t],
          ],
          2.6,
          INK,
        ),
      );
    }
  }
  return [
    tone('dach', INK, 1.8, 12),
    p.box(648, 96, 44, 100, CORAL, FINE) +
      p.box(640, 88, 60, 16, WHITE, FINE) +
      p.line(
        [
          [650, 128],
          [690, 128],
        ],
        2,
      ) +
      p.line(
        [
          [650, 150],
          [690, 150],
        ],
        2,
      ) +
      p.shape(
        [
          [232, 236],
          [500, 112],
          [768, 236],
        ],
        PAPER,
        FINE,
      ) +
      '<path d="M240 235L500 114L560 142L330 235z" fill="url(#dach)" opacity=".35"/>' +
      p.shape(
        [
          [172, 246],
          [160, 232],
          [500, 76],
          [840, 232],
          [828, 246],
          [500, 108],
        ],
        CORAL,
        { ...FINE, width: 4.6 },
      ) +
      tiles.join('') +
      p.flat(WALL.left, FLOORS[3], 240, SLAB, INK) +
      p.flat(STAIRS.right - 2, FLOORS[3], 240, SLAB, INK),
  ];
}
