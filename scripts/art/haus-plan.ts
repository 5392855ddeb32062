import { createMarker, type Dot, dots, INK, type Pen } from './marker.ts';

/** The cut-open house: two columns of rooms, stairs between them, three floors, attic and cellar. Scene units. */
export const WALL = { left: 205, right: 795 } as const;
export const STAIRS = { left: 445, right: 555 } as const;
/** Upper edges of the floors, from the ground floor upwards; the cellar's comes last. */
export const FLOORS = [800, 612, 424, 236] as const;
export const CELLAR = 902;
export const SLAB = 12;

export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where one stands. */
  readonly floor: number;
}

const room = (column: 'left' | 'right', floor: 0 | 1 | 2): Room => {
  const bottom = FLOORS[floor];
  const top = FLOORS[floor + 1]! + SLAB;
  return { x: column === 'left' ? 217 : 563, y: top, width: 220, height: bottom - top, floor: bottom };
};

export const ROOMS = {
  begegnung: room('left', 0),
  kueche: room('right', 0),
  sprache: room('left', 1),
  beratung: room('right', 1),
  freizeit: room('left', 2),
  werkstatt: room('right', 2),
} as const;

export type RoomName = keyof typeof ROOMS;
export const ROOM_NAMES = Object.keys(ROOMS) as readonly RoomName[];

/** Lines of small things: drawn once, calm. */
export const FINE: Pen = { once: true, width: 3, wobble: 0.9, off: [0, 0] };
export const THIN: Pen = { ...FINE, width: 2.2 };

/** Points, or points written briefly: `x y, x y`. */
export type Way = string | readonly Dot[];
const way = (points: Way): readonly Dot[] => (typeof points === 'string' ? dots(points) : points);

/** A marker with short names for what rooms are made of. */
export function createRoomPen(seed: number) {
  const m = createMarker(seed);
  return {
    ...m,
    box: (x: number, y: number, w: number, h: number, fill: string, pen: Pen = FINE) =>
      m.box(x, y, w, h, { ...pen, fill }),
    oval: (x: number, y: number, rx: number, ry: number, fill: string, pen: Pen = FINE, turn = 0) =>
      m.oval(x, y, rx, ry, { ...pen, fill }, turn),
    shape: (points: Way, fill: string, pen: Pen = FINE) => m.shape(way(points), { ...pen, fill }),
    /** A shape without corners. */
    soft: (points: Way, fill: string, pen: Pen = FINE) => m.shape(way(points), { ...pen, fill, corners: false }),
    line: (points: Way, width = 3, stroke = INK, pen: Pen = FINE) =>
      m.line(way(points), { corners: false, ...pen, width, stroke }),
    flat: (x: number, y: number, w: number, h: number, fill: string) =>
      `<path d="M${x} ${y}h${w}v${h}h${-w}z" fill="${fill}"/>`,
    /** An arm, a leg: a line with an outline. */
    limb: (points: Way, width: number, fill: string, outline = 5) =>
      m.line(way(points), { ...FINE, wobble: 0, corners: false, width: width + outline, stroke: INK }) +
      m.line(way(points), { ...FINE, wobble: 0, corners: false, width, stroke: fill }),
  };
}

export type RoomPen = ReturnType<typeof createRoomPen>;

/** What one room draws, 0,0 its lower left corner: `raum` stands still, every other part lives on its own layer. */
export type RoomParts = Readonly<Record<'raum', string> & Record<string, string>>;
