import { childStanding, PEOPLE } from './haus-leute.ts';
import { createRoomPen, type RoomParts, type RoomPen, THIN } from './haus-plan.ts';
import { kitPerson } from './kit-person.ts';
import { CORAL, INK, PAPER, TEAL, WHITE, YELLOW } from './marker.ts';

export const WOOD = '#d9b37a';
const STEEL = '#9aa3a8';

/** Jars, cups, tins in a row on a board; the board's upper edge at y. */
export function shelf(p: RoomPen, x: number, y: number, width: number, fills: readonly string[]): string {
  let all = p.box(x, y, width, 6, WOOD, THIN);
  for (let at = x + 6, i = 0; at < x + width - 12; i += 1) {
    const [w, h] = [p.about(12, 3), p.about(20, 6)];
    all += p.box(at, y - h, w, h, fills[i % fills.length]!, THIN);
    at += w + p.about(5, 2);
  }
  return all;
}

/** A wisp that rises from x, y. */
function wisp(p: RoomPen, x: number, y: number, size: number): string {
  const way = [
    [x, y],
    [x + 7 * size, y - 12 * size],
    [x - 3 * size, y - 22 * size],
    [x + 5 * size, y - 36 * size],
  ] as const;
  return p.line(way, 5, INK) + p.line(way, 2.6, WHITE);
}

/** Sofa, armchair, tea: a circle that talks with its hands, and someone on a ladder under the lamp. */
export function begegnung(): RoomParts {
  const p = createRoomPen(11);
  const frames =
    p.box(12, -160, 40, 32, WHITE) +
    p.shape('16 -132, 28 -148, 38 -138, 48 -152, 49 -132', TEAL, THIN) +
    p.box(62, -166, 26, 34, CORAL) +
    p.oval(75, -152, 6, 7, WHITE, THIN) +
    p.shape('65 -134, 70 -144, 81 -144, 85 -134', WHITE, THIN);
  const sofa =
    p.soft('6 -78, 14 -90, 92 -90, 98 -78, 98 -40, 6 -40', TEAL) +
    p.box(2, -44, 100, 26, TEAL) +
    p.line('52 -44, 52 -20', 2.2) +
    p.shape('-2 -58, 10 -62, 14 -20, 0 -18', TEAL) +
    p.line('10 -18, 10 -6', 4) +
    p.line('94 -18, 94 -6', 4) +
    p.soft('60 -48, 84 -54, 90 -76, 64 -72', YELLOW);
  const chair =
    p.soft('172 -90, 206 -94, 214 -40, 208 -30, 168 -30', CORAL) +
    p.box(156, -44, 56, 22, CORAL) +
    p.line('162 -22, 160 -6', 4) +
    p.line('206 -22, 208 -6', 4);
  const ladder =
    p.line('162 -2, 174 -164', 4.6) +
    p.line('216 -2, 208 -164', 4.6) +
    [-24, -50, -76, -102, -128, -152]
      .map((y) =>
        p.line(
          [
            [162 - (y + 2) * 0.074, y],
            [216 + (y + 2) * 0.05, y],
          ],
          3.4,
        ),
      )
      .join('');
  const table =
    p.oval(124, -38, 32, 7, WOOD) +
    p.line('124 -31, 124 -4', 5) +
    p.line('106 -2, 142 -2', 5) +
    p.soft('112 -44, 110 -60, 130 -60, 128 -44', WHITE) +
    p.line('130 -56, 139 -61', 4) +
    p.line('120 -62, 120 -66', 4) +
    p.box(140, -48, 10, 9, CORAL, THIN) +
    p.box(96, -47, 10, 9, TEAL, THIN);
  const tray =
    p.oval(152, -88, 22, 4, WHITE, THIN) + p.box(140, -98, 9, 9, YELLOW, THIN) + p.box(152, -98, 9, 9, TEAL, THIN);
  return {
    raum:
      frames +
      ladder +
      kitPerson(PEOPLE.electrician, 'PointingFingerColorTee', 'Smile', [186, -64], 100, { mirror: true }) +
      sofa +
      kitPerson(PEOPLE.host, 'Dancer', 'SmileTeeth', [104, -16], 132) +
      tray +
      chair +
      kitPerson(PEOPLE.elder, 'CrossedLegs', 'SmileLOL', [44, -2], 116) +
      kitPerson(PEOPLE.storyteller, 'CrossedLegs', 'Explaining', [182, -2], 112, { mirror: true }) +
      table,
    lampe: `<g transform="translate(12 -4)">${
      p.line('132 -172, 132 -152', 3) +
      p.shape('116 -134, 124 -152, 140 -152, 148 -134', CORAL) +
      p.oval(132, -132, 8, 6, WHITE, THIN) +
      p.line('112 -124, 106 -118', 2.4) +
      p.line('132 -122, 132 -115', 2.4)
    }</g>`,
    dampf: wisp(p, 142, -62, 0.7),
  };
}

/** Stove, big pot, three cooks; the way to the other door stays free on the right. */
export function kueche(): RoomParts {
  const p = createRoomPen(12);
  let tiles = '';
  for (let y = -150; y < -60; y += 22)
    tiles += p.line(
      [
        [0, y],
        [218, y],
      ],
      1.4,
      '#9fb9bb',
    );
  for (let x = 16; x < 218; x += 28)
    tiles += p.line(
      [
        [x, -168],
        [x, -64],
      ],
      1.4,
      '#9fb9bb',
    );
  const hood = p.shape('46 -176, 46 -160, 30 -142, 96 -142, 80 -160, 80 -176', CORAL);
  const ladles =
    p.line('104 -156, 160 -156', 3) +
    [112, 126, 140, 153]
      .map(
        (x, i) =>
          p.line(
            [
              [x, -156],
              [x, -140],
            ],
            2.4,
          ) + p.oval(x, -135, 5 + (i % 2) * 2, 5, i % 2 ? TEAL : YELLOW, THIN),
      )
      .join('');
  const counter =
    p.box(2, -56, 166, 9, WOOD) +
    p.box(6, -47, 158, 45, TEAL) +
    [58, 112]
      .map((x) =>
        p.line(
          [
            [x, -46],
            [x, -4],
          ],
          2.6,
        ),
      )
      .join('') +
    [32, 85, 138].map((x) => p.oval(x, -36, 3, 3, WHITE, THIN)).join('');
  const pot =
    p.box(42, -90, 56, 34, STEEL) +
    p.line('38 -90, 102 -90', 4) +
    p.line('36 -78, 42 -78', 4) +
    p.line('98 -78, 104 -78', 4);
  const board =
    p.box(112, -62, 48, 6, PAPER, THIN) +
    p.shape('116 -62, 144 -68, 146 -62', CORAL, THIN) +
    [122, 128, 134]
      .map((x) =>
        p.line(
          [
            [x, -66],
            [x + 1, -62],
          ],
          2,
        ),
      )
      .join('') +
    p.oval(154, -66, 6, 5, YELLOW, THIN);
  return {
    raum:
      tiles +
      hood +
      ladles +
      shelf(p, 172, -124, 46, [YELLOW, CORAL, TEAL]) +
      kitPerson(PEOPLE.volunteer, 'StripedTee', 'Smile', [30, -48], 100) +
      kitPerson(PEOPLE.cook, 'ButtonShirt', 'EatingHappy', [132, -50], 98, { mirror: true }) +
      pot +
      counter +
      board +
      p.limb('112 -92, 106 -74, 126 -68', 11, WHITE) +
      p.oval(129, -69, 6, 5, '#7a4b2b', THIN) +
      p.line('132 -70, 146 -78', 3.4) +
      p.oval(88, -2, 15, 5, WOOD, THIN) +
      childStanding(p, PEOPLE.taster, 'SportyTee', 'EatingHappy', [88, -3], 70) +
      p.line('104 -34, 112 -54', 3),
    kelle:
      p.line('82 -88, 90 -124', 5, INK) +
      p.line('82 -88, 90 -123', 2.2, WOOD) +
      p.limb('46 -92, 62 -84, 86 -108', 11, YELLOW) +
      p.oval(88, -110, 6, 6, '#f1cfb1', THIN),
    dampf: wisp(p, 62, -94, 1) + wisp(p, 50, -96, 0.75) + wisp(p, 96, -96, 0.6),
  };
}
