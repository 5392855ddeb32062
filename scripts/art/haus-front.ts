import { createRoomPen, FINE, ROOM_NAMES, ROOMS, type Room, type RoomName, THIN } from './haus-plan.ts';
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
      p.line([at(0.5, 0.25), at(0.5, 0.66)], 3) +
      p.shape(quad(0.08, 0.19, 0.25, 0.71), shutter, FINE) +
      p.shape(quad(0.75, 0.19, 0.92, 0.71), shutter, FINE) +
      [0.3, 0.4, 0.5, 0.6]
        .map((v) => p.line([at(0.1, v), at(0.23, v)], 2) + p.line([at(0.77, v), at(0.9, v)], 2))
        .join('') +
      p.shape(quad(0.22, 0.7, 0.78, 0.79), WHITE, FINE),
  );
}

/** The rooms' fronts, closed, half open, open. */
export function fronts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ROOM_NAMES.flatMap((name) => [
      [`haus-front-${name}-zu`, front(name, 1)],
      [`haus-front-${name}-halb`, front(name, 0.5)],
      [`haus-front-${name}-offen`, front(name, -0.3)],
    ]),
  );
}
