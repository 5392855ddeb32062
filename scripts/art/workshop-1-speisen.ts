/** What is eaten and drunk in panel `tisch`, and what lies beside it. */
import { put } from './fingers.ts';
import { CORAL, createMarker, type Dot, dots, type Marker, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';

const plate = (m: Marker, x: number, y: number): string => m.oval(x, y, 56, 14, { fill: WHITE, width: 4.6 });

export const mug = (m: Marker, x: number, y: number, fill: string): string =>
  m.line(
    [
      [x + 20, y - 34],
      [x + 40, y - 28],
      [x + 36, y - 10],
      [x + 18, y - 8],
    ],
    { width: 6, corners: false },
  ) +
  m.shape(
    [
      [x - 24, y - 46],
      [x + 24, y - 46],
      [x + 20, y],
      [x - 20, y],
    ],
    { fill, width: 4.8 },
  );

export function cake(m: Marker, x: number, y: number): string {
  return (
    plate(m, x, y) +
    m.shape(
      [
        [x - 42, y - 4],
        [x - 40, y - 44],
        [x + 36, y - 58],
        [x + 38, y - 6],
      ],
      { fill: YELLOW, width: 4.8 },
    ) +
    m.shape(
      [
        [x - 41, y - 22],
        [x + 38, y - 30],
        [x + 38, y - 20],
        [x - 41, y - 12],
      ],
      { fill: CORAL, width: 0 },
    ) +
    m.shape(
      [
        [x - 44, y - 42],
        [x - 30, y - 56],
        [x + 36, y - 72],
        [x + 40, y - 52],
        [x + 18, y - 48],
        [x + 6, y - 40],
        [x - 14, y - 44],
      ],
      { fill: WHITE, width: 4.6, corners: false },
    ) +
    m.oval(x + 4, y - 70, 10, 10, { fill: CORAL, width: 3.6 })
  );
}

/** What stands on the cloth: cake from here, folders from there. */
export function spread(): string {
  const m = createMarker(823);
  let drawn = '';
  // folders, a whole stack
  for (const [i, fill] of [TEAL, SKY, YELLOW].entries())
    drawn += m.box(636 + i * 4, 704 - i * 22, 112 - i * 6, 22, { fill, width: 4.6 });
  drawn += m.oval(656, 713, 5, 5, { fill: WHITE, width: 2.6, once: true });
  drawn += mug(m, 330, 716, YELLOW);
  // a ring cake with a piece gone
  drawn += m.oval(236, 722, 76, 15, { fill: SKY, width: 4.8 });
  drawn += m.shape(dots('180 716, 184 676, 210 656, 264 656, 288 676, 292 716'), {
    fill: WOOD,
    width: 5,
    corners: false,
  });
  drawn += m.shape(dots('184 684, 196 660, 236 650, 276 660, 288 684, 270 680, 258 694, 240 680, 222 692, 206 680'), {
    fill: WHITE,
    width: 4.6,
    corners: false,
  });
  return drawn;
}

/** A tea pot, tilted towards the cup. */
export function pot(m: Marker, x: number, y: number): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, 1, 24);
  return (
    m.line(at('-44 -16, -74 -14, -70 24, -40 26'), { width: 9, corners: false }) +
    m.shape(at('40 -4, 62 -34, 74 -32, 66 4, 42 26'), { fill: WHITE, width: 5 }) +
    m.shape(at('-46 -26, 44 -26, 52 14, 36 40, -38 40, -52 14'), { fill: WHITE, width: 5.4, corners: false }) +
    m.line(at('-44 6, 46 6'), { stroke: TEAL, width: 10 }) +
    m.oval(...(at('0 -36')[0] ?? [x, y]), 9, 9, { fill: TEAL, width: 4 })
  );
}
