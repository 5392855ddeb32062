import { childStanding, PEOPLE } from './haus-leute.ts';
import { createRoomPen, FINE, type RoomParts, THIN } from './haus-plan.ts';
import { WOOD } from './haus-unten.ts';
import { kitPerson } from './kit-person.ts';
import { CORAL, INK, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

/** Drums, a dance, a picture that is being painted. */
export function freizeit(): RoomParts {
  const p = createRoomPen(23);
  const bunting =
    p.line('2 -170, 60 -158, 120 -160, 218 -172', 2.4) +
    [20, 54, 88, 124, 160, 196]
      .map((x, i) => {
        const y = i > 3 ? -166 : -161;
        return p.shape(
          [
            [x - 8, y],
            [x + 8, y],
            [x, y + 17],
          ],
          [YELLOW, TEAL, WHITE][i % 3]!,
          THIN,
        );
      })
      .join('');
  const drum =
    p.shape('30 -54, 76 -54, 66 -24, 72 -2, 36 -2, 42 -24', WOOD) +
    p.oval(53, -54, 24, 6, WHITE) +
    p.line('34 -48, 45 -28, 53 -48, 62 -28, 73 -48', 2);
  const easel =
    p.line('164 -2, 186 -126, 210 -2', 4) +
    p.box(162, -116, 50, 52, WHITE) +
    p.shape('168 -70, 178 -98, 190 -80, 198 -104, 206 -70', TEAL, THIN) +
    p.oval(178, -104, 6, 6, YELLOW, THIN) +
    p.line('156 -64, 214 -64', 4);
  const note = (x: number, y: number): string =>
    p.oval(x, y, 6, 4.6, INK, THIN, -20) +
    p.line(
      [
        [x + 5, y - 1],
        [x + 5, y - 22],
        [x + 13, y - 17],
      ],
      3,
    );
  const dark = '#7a4b2b';
  return {
    raum:
      bunting +
      easel +
      kitPerson(PEOPLE.dancer, 'Dancer', 'BigSmile', [118, -10], 138) +
      p.box(34, -34, 40, 32, TEAL) +
      kitPerson(PEOPLE.drummer, 'GymShirt', 'SmileLOL', [50, -34], 94) +
      p.limb('38 -30, 24 -18, 22 -6', 14, INK) +
      p.limb('66 -30, 84 -18, 86 -6', 14, INK) +
      p.shape('10 0, 30 0, 30 -9, 18 -10', CORAL, THIN) +
      p.shape('78 0, 100 0, 92 -10, 78 -9', CORAL, THIN) +
      drum +
      childStanding(p, PEOPLE.painter, 'Tee', 'Smile', [200, 0], 86, true) +
      p.limb('186 -46, 180 -56, 176 -66', 8, '#8d5a3b', 4) +
      p.line('176 -68, 170 -78', 3.4),
    trommel:
      p.limb('30 -84, 22 -66, 40 -60', 9, dark) +
      p.oval(44, -59, 6, 4.5, dark, THIN) +
      p.limb('74 -84, 82 -68, 68 -61', 9, dark) +
      p.oval(64, -60, 6, 4.5, dark, THIN),
    noten: note(87, -124) + note(142, -134) + note(12, -112),
  };
}

/** A bicycle on its stand, the neighbour at its wheel, a sewing machine. */
export function werkstatt(): RoomParts {
  const p = createRoomPen(24);
  const tools =
    p.box(116, -170, 96, 48, WOOD) +
    [126, 144, 162, 180, 200]
      .map((x, i) =>
        i % 2
          ? p.line(
              [
                [x, -162],
                [x, -132],
              ],
              4,
            ) +
            p.line(
              [
                [x - 7, -160],
                [x + 7, -160],
              ],
              6,
            )
          : p.line(
              [
                [x, -162],
                [x, -144],
              ],
              3,
            ) +
            p.shape(
              [
                [x - 5, -146],
                [x + 5, -146],
                [x + 4, -130],
                [x - 4, -130],
              ],
              [YELLOW, CORAL, TEAL][i / 2]!,
              THIN,
            ),
      )
      .join('');
  const rim = (x: number, y: number): string => p.oval(x, y, 27, 27, 'none', { ...FINE, width: 4.4 });
  const frame =
    p.line('136 -46, 152 -86, 186 -86, 198 -46', 7, INK) +
    p.line('136 -46, 152 -86, 186 -86, 198 -46', 3.4, CORAL) +
    p.line('152 -86, 166 -46, 186 -86', 7, INK) +
    p.line('152 -86, 166 -46, 186 -86', 3.4, CORAL) +
    p.line('186 -86, 182 -98, 194 -103', 4) +
    p.line('152 -86, 149 -94', 4) +
    p.line('141 -95, 157 -94', 6) +
    p.oval(166, -46, 6, 6, YELLOW, THIN);
  const stand = p.line('168 -62, 168 -4', 5) + p.line('150 -2, 188 -2', 5);
  const table =
    p.box(0, -58, 68, 8, WOOD) + p.box(4, -50, 60, 48, CORAL) + p.line('24 -48, 22 -4', 2) + p.line('44 -48, 46 -4', 2);
  const machine =
    p.shape('26 -58, 26 -92, 62 -92, 62 -72, 56 -72, 56 -82, 40 -82, 40 -66, 64 -66, 64 -58', WHITE) +
    p.oval(33, -74, 4, 4, TEAL, THIN) +
    p.oval(30, -96, 4, 5, YELLOW, THIN);
  const cloth = p.shape('36 -60, 66 -60, 74 -40, 70 -18, 60 -22, 58 -44, 40 -56', TEAL, THIN);
  const spokes = [0, 36, 72, 108, 144]
    .map((a) => {
      const [c, s] = [Math.cos((a * Math.PI) / 180) * 25, Math.sin((a * Math.PI) / 180) * 25];
      return p.line(
        [
          [136 - c, -46 - s],
          [136 + c, -46 + s],
        ],
        1.5,
      );
    })
    .join('');
  return {
    raum:
      p.box(8, -168, 44, 46, SKY) +
      p.line('30 -168, 30 -122', 2.6) +
      tools +
      kitPerson(PEOPLE.seamstress, 'SweaterDots', 'Calm', [22, -50], 94) +
      table +
      machine +
      p.limb('8 -82, 22 -66, 40 -62', 10, YELLOW) +
      p.oval(44, -62, 6, 4, '#c68a5e', THIN) +
      cloth +
      rim(136, -46) +
      rim(198, -46) +
      `<g transform="translate(62 0)">${spokes}</g>` +
      frame +
      stand +
      kitPerson(PEOPLE.neighbour, 'Wheelchair', 'Smile', [94, -1], 116) +
      p.line('124 -98, 137 -72', 6, INK) +
      p.line('125 -96, 136 -74', 2.6, WHITE),
    speichen: spokes + p.oval(136, -46, 4, 4, INK, THIN) + p.oval(150, -60, 3.4, 3.4, YELLOW, { ...THIN, width: 1.6 }),
  };
}
