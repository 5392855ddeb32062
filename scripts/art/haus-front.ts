import {
  createRoomPen,
  FINE,
  FLOORS,
  ROOM_NAMES,
  ROOMS,
  type Room,
  type RoomName,
  type RoomPen,
  SLAB,
  STAIRS,
  THIN,
} from './haus-plan.ts';
import { CORAL, type Dot, drawing, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

/** What the closed window shows of the room behind it: curtains and a shutter of its own colour. */
const SHUTTERS: Readonly<Record<RoomName, readonly [shutter: string, curtain: string]>> = {
  begegnung: [TEAL, YELLOW],
  kueche: [TEAL, WHITE],
  sprache: [YELLOW, TEAL],
  beratung: [TEAL, SKY],
  freizeit: [YELLOW, CORAL],
  werkstatt: [TEAL, PAPER],
};

/** What stands in the closed window, as a shadow: it tells whose room it is. The middle is at 0,0, about 50 high. */
const SHADOWS: Readonly<Record<RoomName, (p: RoomPen) => string>> = {
  begegnung: (p) =>
    p.soft('-16 -4, 16 -4, 12 20, -12 20', INK) +
    p.line('16 2, 25 6, 14 14', 4) +
    p.line('-6 -10, -2 -18, -7 -26', 3.4) +
    p.line('7 -10, 11 -18, 6 -26', 3.4),
  kueche: (p) =>
    p.box(-24, -6, 48, 28, INK) +
    p.line('-30 -8, 30 -8', 5) +
    p.oval(0, -13, 4, 3, INK) +
    p.line('-8 -20, -4 -28, -9 -34', 3.4),
  sprache: (p) =>
    p.soft('0 -10, 16 -14, 22 2, 8 22, -8 22, -22 2, -16 -14', INK) +
    p.line('0 -10, 4 -26', 4) +
    p.soft('4 -20, 18 -28, 16 -18', INK),
  beratung: (p) =>
    p.oval(-14, -12, 10, 11, INK) +
    p.soft('-32 24, -28 4, 0 4, 2 24', INK) +
    p.oval(18, -8, 9, 10, INK) +
    p.soft('2 24, 6 8, 30 8, 34 24', INK),
  freizeit: (p) =>
    p.oval(-12, 16, 10, 8, INK) +
    p.line('-4 15, -4 -22, 18 -28', 5) +
    p.line('18 -28, 18 6', 5) +
    p.oval(10, 9, 10, 8, INK),
  werkstatt: (p) =>
    p.oval(-20, 8, 14, 14, 'none') +
    p.oval(20, 8, 14, 14, 'none') +
    p.line('-20 8, -10 -14, 12 -14, 20 8', 4) +
    p.line('-10 -14, 0 8, 12 -14', 4) +
    p.line('12 -14, 10 -22, 18 -24', 4) +
    p.line('-16 -18, -6 -18', 5),
};

/** The front's corners for a leaf that stands open by its share of the room's width; below 0 it lies outside. */
function leaf({ x, y, width, height }: Room, share: number): (u: number, v: number) => Dot {
  const isLeft = x < 500;
  const hinge = isLeft ? x - 12 : x + width + 12;
  const free = (isLeft ? 1 : -1) * (width + 20) * share;
  // The free edge comes nearer, so it grows.
  const grow = share === 1 ? 0 : 10;
  return (u, v) => {
    const t = isLeft ? u : 1 - u;
    const [top, bottom] = [y - 4 - grow * t, y + height + grow * t];
    return [hinge + free * t, top + (bottom - top) * v];
  };
}

function front(name: RoomName, share: number): string {
  const p = createRoomPen(40 + ROOM_NAMES.indexOf(name) * 7 + Math.round(share * 10));
  const at = leaf(ROOMS[name], share);
  const quad = (u0: number, v0: number, u1: number, v1: number): Dot[] => [
    at(u0, v0),
    at(u1, v0),
    at(u1, v1),
    at(u0, v1),
  ];
  const [shutter, curtain] = SHUTTERS[name];
  if (share < 0) {
    // Seen from inside: bare boards.
    return drawing(
      [-120, -120, 1240, 1240],
      '',
      p.shape(quad(0, 0, 1, 1), '#d9b37a', FINE) +
        [0.33, 0.66].map((v) => p.line([at(0, v), at(1, v)], 2.2)).join('') +
        p.shape(quad(0.28, 0.22, 0.74, 0.72), SKY, THIN),
    );
  }
  const wall = quad(0, 0, 1, 1);
  const bricks = [
    [0.06, 0.12],
    [0.84, 0.2],
    [0.1, 0.84],
    [0.78, 0.88],
    [0.46, 0.08],
    [0.9, 0.6],
    [0.05, 0.5],
  ]
    .map(([u, v]) => p.line([at(u!, v!), at(u! + 0.07, v!)], 2.2))
    .join('');
  const [a, b] = [at(0, 0), at(1, 1)];
  return drawing(
    [-120, -120, 1240, 1240],
    tone('putz', INK, 1.3, 13),
    p.shape(wall, CORAL, { ...FINE, width: 4 }) +
      `<path d="M${a[0]} ${a[1] + 130}L${b[0]} ${a[1] + 130}L${b[0]} ${b[1]}L${a[0]} ${b[1]}z" fill="url(#putz)" opacity=".5"/>` +
      bricks +
      p.shape(quad(0.26, 0.2, 0.74, 0.7), WHITE, FINE) +
      p.shape(quad(0.3, 0.25, 0.7, 0.66), YELLOW, THIN) +
      p.shape([at(0.3, 0.25), at(0.44, 0.25), at(0.38, 0.5), at(0.3, 0.66)], curtain, THIN) +
      p.shape([at(0.7, 0.25), at(0.56, 0.25), at(0.62, 0.5), at(0.7, 0.66)], curtain, THIN) +
      (share === 1
        ? `<g transform="translate(${at(0.5, 0.47).join(' ')})">${SHADOWS[name](p)}</g>`
        : p.line([at(0.5, 0.25), at(0.5, 0.66)], 3)) +
      p.shape(quad(0.08, 0.19, 0.25, 0.71), shutter, FINE) +
      p.shape(quad(0.75, 0.19, 0.92, 0.71), shutter, FINE) +
      [0.3, 0.4, 0.5, 0.6]
        .map((v) => p.line([at(0.1, v), at(0.23, v)], 2) + p.line([at(0.77, v), at(0.9, v)], 2))
        .join('') +
      p.shape(quad(0.22, 0.7, 0.78, 0.79), WHITE, FINE),
  );
}

/** The gable before the attic. */
function gable(): string {
  const p = createRoomPen(51);
  return drawing(
    [-120, -120, 1240, 1240],
    tone('giebel', INK, 1.3, 13),
    p.shape('206 238, 500 106, 794 238', CORAL, { ...FINE, width: 4 }) +
      '<path d="M232 237L500 180L768 237z" fill="url(#giebel)" opacity=".5"/>' +
      p.oval(500, 186, 30, 30, WHITE) +
      p.oval(500, 186, 23, 23, YELLOW, THIN) +
      p.line('500 163, 500 209', 3) +
      p.line('477 186, 523 186', 3) +
      ['400 214', '590 214', '330 228', '650 226', '440 170', '556 160']
        .map((at) => {
          const [x, y] = at.split(' ').map(Number) as [number, number];
          return p.line(
            [
              [x, y],
              [x + 16, y],
            ],
            2.2,
          );
        })
        .join(''),
  );
}

/** The front of the stairs with the house's door, hinged at the left; closed, half open, open. */
function stairFront(share: number): string {
  const p = createRoomPen(52);
  const [x0, x1] = [STAIRS.left - 4, STAIRS.left - 4 + 118 * share];
  const at = (u: number): number => x0 + (x1 - x0) * u;
  const [top, bottom] = [FLOORS[3] + SLAB, FLOORS[0]];
  const panes = [270, 352, 434, 516]
    .map(
      (y) =>
        p.shape(
          [
            [at(0.2), y],
            [at(0.8), y],
            [at(0.8), y + 62],
            [at(0.2), y + 62],
          ],
          SKY,
        ) +
        p.line(
          [
            [at(0.5), y],
            [at(0.5), y + 62],
          ],
          2.4,
        ) +
        p.line(
          [
            [at(0.2), y + 31],
            [at(0.8), y + 31],
          ],
          2.4,
        ),
    )
    .join('');
  const door =
    p.shape(
      [
        [at(0.16), bottom],
        [at(0.16), 660],
        [at(0.84), 660],
        [at(0.84), bottom],
      ],
      TEAL,
      { ...FINE, width: 4 },
    ) +
    p.shape(
      [
        [at(0.28), 740],
        [at(0.28), 676],
        [at(0.72), 676],
        [at(0.72), 740],
      ],
      YELLOW,
      THIN,
    ) +
    p.oval(at(0.74), 752, 4 * share, 4, YELLOW, THIN) +
    p.shape(
      [
        [at(0.04), 648],
        [at(0.1), 626],
        [at(0.9), 626],
        [at(0.96), 648],
      ],
      YELLOW,
      FINE,
    );
  return drawing(
    [-120, -120, 1240, 1240],
    '',
    p.shape(
      [
        [x0, top - 2],
        [x1, top - 2],
        [x1, bottom],
        [x0, bottom],
      ],
      share > 0.2 ? WHITE : '#d9b37a',
      { ...FINE, width: 4 },
    ) + (share > 0.2 ? panes + door : ''),
  );
}

/** The rooms' fronts, closed, half open, open. */
export function fronts(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['haus-front-giebel', gable()],
    ['haus-front-treppe-zu', stairFront(1)],
    ['haus-front-treppe-halb', stairFront(0.5)],
    ['haus-front-treppe-offen', stairFront(0.09)],
    ...ROOM_NAMES.flatMap((name) => [
      [`haus-front-${name}-zu`, front(name, 1)],
      [`haus-front-${name}-halb`, front(name, 0.5)],
      [`haus-front-${name}-offen`, front(name, -0.3)],
    ]),
  ]);
}
