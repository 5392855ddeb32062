import type { Person } from './crowd.ts';
import { type Dot, dots, INK, type Marker, PAPER, TEAL, WHITE } from './marker.ts';

/**
 * Bodies of seated people seen from the front, drawn with few points for rows and rows of them.
 * The neck's lower end is at 0,0; a head of 100 fits them.
 */

const LINE = 5.5;

/** A sleeve: a thick line within a thicker one. */
const sleeve = (points: readonly Dot[], fill: string, width = 34): string => {
  const d = `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
  const stroke = (color: string, w: number): string =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return stroke(INK, width) + stroke(fill, width - LINE * 2);
};

function garment(marker: Marker, { garment: cut, trim, top }: Person): string {
  const pen = { once: true, width: LINE * 0.8, wobble: 1 };
  const dark = top === INK || top === '#3d405b';
  const mark = dark ? PAPER : INK;
  const seam = (points: readonly Dot[]): string =>
    marker.line(points, { width: 3.6, corners: false, wobble: 0.8, stroke: mark });
  switch (cut) {
    case 'hoodie':
      return seam(dots('-34 2, 0 30, 34 2')) + seam(dots('-8 28, -9 58')) + seam(dots('9 28, 10 54'));
    case 'blazer':
      return (
        marker.shape(dots('-18 -2, 0 90, 18 -2, 0 8'), { ...pen, fill: trim }) +
        seam(dots('-30 4, -34 34, -22 40, 0 92, 0 168')) +
        seam(dots('30 4, 34 34, 22 40, 0 92'))
      );
    case 'cardigan':
      return (
        marker.shape(dots('-18 -2, -22 166, 22 166, 18 -2, 0 10'), { ...pen, fill: trim }) +
        [60, 95, 130]
          .map((y) =>
            seam([
              [-32, y],
              [-31, y + 1],
            ]),
          )
          .join('')
      );
    case 'stripes':
      return [34, 62, 90, 118, 146]
        .map((y) =>
          marker.line(
            [
              [-60, y],
              [0, y + 5],
              [60, y],
            ],
            { width: 9, corners: false, stroke: trim, once: true },
          ),
        )
        .join('');
    case 'shirt':
      return (
        marker.shape(dots('-20 -4, -30 16, -4 26, 0 8'), { ...pen, fill: WHITE }) +
        marker.shape(dots('20 -4, 30 16, 4 26, 0 8'), { ...pen, fill: WHITE }) +
        seam(dots('0 26, 1 166'))
      );
    case 'dots':
      return dots('-40 30, -8 44, 34 28, -28 70, 14 80, 46 66, -46 108, -6 116, 34 108, -26 146, 18 148')
        .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="6.5" fill="${trim}"/>`)
        .join('');
    case 'roll':
      return marker.shape(dots('-22 -16, 22 -16, 25 8, -25 8'), { ...pen, fill: top });
    default:
      return seam(dots('-24 -2, 0 16, 24 -2'));
  }
}

function worn(marker: Marker, { worn: thing, trim }: Person): string {
  const pen = { once: true, width: LINE * 0.8, wobble: 1 };
  switch (thing) {
    case 'lanyard':
      return (
        marker.line(dots('-20 0, -2 74, 20 0'), { width: 5, stroke: trim, corners: true }) +
        marker.box(-15, 74, 28, 36, { ...pen, fill: WHITE })
      );
    case 'shawl':
      return (
        marker.shape(dots('-34 -14, 34 -14, 38 14, -38 14'), { ...pen, fill: trim, corners: false }) +
        marker.shape(dots('8 8, 34 8, 30 78, 12 76'), { ...pen, fill: trim })
      );
    case 'necklace':
      return dots('-26 14, -14 28, 0 33, 14 28, 26 14')
        .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7" fill="${trim}" stroke="${INK}" stroke-width="3.5"/>`)
        .join('');
    case 'braces':
      return [-1, 1]
        .map((side) =>
          marker.line(
            [
              [side * 40, 4],
              [side * 34, 164],
            ],
            { width: 10, stroke: trim, once: true },
          ),
        )
        .join('');
    case 'bag':
      return marker.line(dots('-46 8, 10 90, 50 150'), { width: 11, stroke: trim, once: true, corners: false });
    default:
      return '';
  }
}

/** Arms and what they hold, over the body. */
function arms(marker: Marker, { posture, skin, top, trim }: Person): string {
  const hand = (x: number, y: number): string =>
    marker.oval(x, y, 15, 14, { once: true, fill: skin, width: LINE * 0.85 });
  const pen = { once: true, width: LINE * 0.85, wobble: 1 };
  const left: readonly Dot[] = dots('-58 46, -64 108, -22 146');
  const right: readonly Dot[] = dots('58 46, 64 108, 22 146');
  const both = sleeve(left, top) + sleeve(right, top);
  switch (posture) {
    case 'crossed':
      return sleeve(dots('58 46, 64 112, -30 100'), top) + sleeve(dots('-58 46, -64 112, 34 122'), top) + hand(-38, 96);
    case 'wave':
      return sleeve(left, top) + hand(-14, 148) + sleeve(dots('58 44, 82 52, 57 -40'), top, 30) + hand(54, -64);
    case 'program':
      return (
        both +
        marker.shape(dots('-46 84, 44 78, 50 146, -42 150'), { ...pen, fill: WHITE }) +
        marker.line(dots('-30 100, 4 98'), { width: 3.8 }) +
        marker.line(dots('-30 116, 30 113'), { width: 3.8 }) +
        marker.box(12, 90, 20, 14, { ...pen, fill: trim }) +
        hand(-46, 124) +
        hand(50, 120)
      );
    case 'cup':
      return (
        sleeve(left, top) +
        hand(-16, 148) +
        sleeve(dots('58 46, 72 110, 30 84'), top) +
        marker.box(4, 44, 30, 38, { ...pen, fill: trim }) +
        hand(30, 72)
      );
    case 'handbag':
      return (
        marker.line(dots('-26 112, -20 84, 20 84, 26 112'), { width: 7, once: true, stroke: INK, corners: false }) +
        marker.shape(dots('-40 108, 40 108, 48 164, -48 164'), { ...pen, fill: trim }) +
        both +
        hand(-30, 128) +
        hand(30, 130)
      );
    case 'chin':
      return sleeve(right, top) + hand(8, 146) + sleeve(dots('-58 46, -78 112, -40 16'), top) + hand(-34, -6);
    case 'aside':
      return sleeve(left, top) + hand(-16, 148) + sleeve(dots('58 46, 88 90, 58 10'), top, 30) + hand(50, -12);
    default:
      return both + hand(-10, 150) + hand(13, 152);
  }
}

/** The seated body; head and chair are drawn apart. Rows that stand behind others need no lap. */
export function seated(marker: Marker, person: Person, hasLap = true): string {
  const { skin, top } = person;
  const pen = { once: true, width: LINE, wobble: 1.4 };
  const legs = top === '#3d405b' ? TEAL : '#3d405b';
  const lap = marker.shape(dots('-66 148, 66 148, 74 200, 66 236, -66 236, -74 200'), {
    ...pen,
    corners: false,
    fill: legs,
    stroke: INK,
  });
  const torso: readonly Dot[] = dots(
    '-22 -4, -50 8, -70 34, -72 100, -66 170, 66 170, 72 100, 70 34, 50 8, 22 -4, 0 8',
  );
  return (
    (hasLap ? lap : '') +
    marker.shape(torso, { ...pen, corners: false, fill: top, off: [0, 0] }) +
    marker.shape(dots('-17 -30, 17 -30, 18 -2, 0 12, -18 -2'), { ...pen, fill: skin, width: LINE * 0.8 }) +
    garment(marker, person) +
    worn(marker, person) +
    arms(marker, person)
  );
}
