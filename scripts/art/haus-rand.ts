import { PEOPLE } from './haus-leute.ts';
import { createRoomPen, FINE, THIN } from './haus-plan.ts';
import { shelf, WOOD } from './haus-unten.ts';
import { kitPerson } from './kit-person.ts';
import { CORAL, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

/** As `PEOPLE.reader` has it. */
const READER_SKIN = '#e8b58d';

/** Jars, potatoes, a washing day. 0,0 is the cellar's lower left corner; 566 wide, 88 high. */
export function keller(): string {
  const p = createRoomPen(13);
  const jars =
    [-58, -30].map((y) => shelf(p, 10, y, 128, [CORAL, YELLOW, TEAL, WHITE])).join('') +
    p.line('14 -60, 14 -2', 3.4) +
    p.line('134 -60, 134 -2', 3.4);
  const washer =
    p.box(500, -62, 54, 60, WHITE) +
    p.oval(527, -29, 19, 19, SKY) +
    p.oval(527, -29, 12, 12, TEAL, THIN) +
    p.line('508 -54, 522 -54', 3) +
    p.oval(542, -54, 3, 3, CORAL, THIN);
  const wash =
    p.line('300 -74, 400 -70, 492 -76', 2.4) +
    p.shape('320 -72, 344 -71, 344 -48, 332 -52, 320 -48', YELLOW, THIN) +
    p.shape('360 -71, 392 -70, 388 -40, 378 -40, 376 -58, 372 -40, 362 -40', TEAL, THIN) +
    p.shape('412 -71, 426 -71, 426 -50, 436 -46, 434 -40, 416 -42', WHITE, THIN) +
    p.shape('452 -72, 478 -74, 480 -46, 454 -44', CORAL, THIN);
  const potatoes = ['198 -6', '214 -6', '206 -16', '230 -6', '222 -15', '214 -25']
    .map((at) => {
      const [x, y] = at.split(' ').map(Number);
      return p.oval(x!, y!, 9, 6.5, WOOD, THIN, 10);
    })
    .join('');
  const pipe =
    p.line('150 -84, 150 -74, 280 -74, 280 -84', 9, INK, { ...FINE, corners: true }) +
    p.line('150 -84, 150 -74, 280 -74, 280 -84', 4.6, WHITE, { ...FINE, corners: true });
  const mouse =
    p.soft('164 -2, 168 -12, 180 -13, 188 -4, 186 0, 166 0', PAPER, THIN) +
    p.oval(178, -13, 4, 4, PAPER, THIN) +
    p.oval(184, -7, 1, 1, INK, THIN) +
    p.line('164 -2, 156 -4, 152 0', 2);
  return (
    jars +
    pipe +
    wash +
    washer +
    potatoes +
    mouse +
    kitPerson(PEOPLE.carrier, 'WalkingColorTee', 'Smile', [280, -1], 84, { mirror: true }) +
    p.shape('238 -42, 276 -42, 270 -22, 244 -22', WOOD) +
    p.oval(250, -44, 7, 5, YELLOW, THIN) +
    p.oval(264, -45, 7, 5, YELLOW, THIN)
  );
}

/** Under the roof: cushions, a book, boxes. 0,0 is the middle of the attic's floor. */
export function dachboden(): string {
  const p = createRoomPen(25);
  return (
    p.box(-198, -32, 42, 31, WOOD) +
    p.line('-198 -18, -156 -18', 2) +
    p.box(-186, -50, 28, 18, YELLOW) +
    p.box(136, -34, 50, 33, WOOD) +
    p.line('136 -20, 186 -20', 2) +
    p.box(140, -52, 34, 18, TEAL, THIN) +
    p.box(-146, -36, 40, 34, WHITE) +
    [-140, -130, -121].map((x, i) => p.box(x, -30, 8, 28, [CORAL, TEAL, YELLOW][i]!, THIN)).join('') +
    p.line('-20 -106, -20 -84', 2.4) +
    p.oval(-20, -78, 7, 8, YELLOW) +
    p.soft('-100 -2, -104 -16, -74 -20, -28 -18, -24 -2', CORAL) +
    kitPerson(PEOPLE.reader, 'ClosedLegsColorTee', 'Cute', [-60, -6], 90) +
    // Her book stands on her knees, her hands around its lower edge.
    p.shape('-73 -68, -60 -63, -46 -70, -45 -50, -59 -43, -72 -48', WHITE, THIN) +
    p.line('-60 -62, -59 -44', 2) +
    p.oval(-68, -46, 5.4, 4.2, READER_SKIN, THIN, 20) +
    p.oval(-53, -45, 5, 4, READER_SKIN, THIN, -20)
  );
}

/** The cat on the roof, asleep and startled; its place is at 0,0. */
export function cat(awake: boolean): string {
  const p = createRoomPen(26);
  return awake
    ? p.soft('-26 0, -22 -26, -4 -40, 16 -34, 24 0', INK) +
        p.shape('10 -34, 8 -60, 16 -52, 26 -52, 34 -61, 34 -38, 22 -28', INK) +
        p.oval(17, -45, 4, 5, YELLOW, THIN) +
        p.oval(28, -45, 4, 5, YELLOW, THIN) +
        p.oval(17, -45, 1, 3, INK, THIN) +
        p.oval(28, -45, 1, 3, INK, THIN) +
        p.line('-24 -6, -40 -30, -32 -58', 7)
    : p.soft('-32 0, -34 -16, -16 -28, 8 -26, 26 -14, 26 0', INK) +
        p.shape('4 -8, 4 -30, 12 -24, 22 -24, 30 -31, 32 -8, 18 0', INK) +
        p.line('10 -13, 14 -11, 17 -14', 2, WHITE) +
        p.line('22 -13, 26 -11, 29 -14', 2, WHITE) +
        p.line('-30 -4, -44 -2, -50 12', 7);
}

/** The boy in the roof's hatch; his hand holds the kite's line at 0,0. */
export function boyInHatch(): string {
  const p = createRoomPen(27);
  return (
    p.shape('-52 22, -8 44, -8 60, -52 40', INK) +
    kitPerson(PEOPLE.boy, 'SportyTee', 'BigSmile', [-32, 42], 62) +
    p.limb('-20 12, -8 14, -1 4', 8, WHITE, 4) +
    p.oval(0, 1, 5.5, 5.5, '#a56a43', THIN) +
    p.shape('-58 26, -4 52, -10 62, -64 36', CORAL)
  );
}

export const kite = (): string => {
  const p = createRoomPen(28);
  return (
    p.shape('0 -40, 30 -8, 4 40, -28 -4', YELLOW) +
    p.shape('0 -40, 30 -8, 2 -6', CORAL, THIN) +
    p.line('0 -40, 4 40', 2.6) +
    p.line('-28 -4, 30 -8', 2.6) +
    p.line('4 40, -4 54, 8 64, 0 76', 2.4) +
    p.shape('-8 52, 4 56, -6 60', TEAL, THIN) +
    p.shape('0 66, 12 62, 10 72', TEAL, THIN)
  );
};

/** A neighbour at each side, in front of the house: a pram, a bench with two who play. */
export function outside(): string {
  const p = createRoomPen(29);
  const pram =
    p.soft('52 740, 100 740, 98 772, 60 774', TEAL) +
    p.soft('78 740, 100 740, 104 712, 84 714', YELLOW) +
    p.line('52 742, 36 726', 4) +
    p.oval(64, 788, 11, 11, 'none') +
    p.oval(94, 788, 11, 11, 'none') +
    p.line('64 788, 94 788', 3);
  const bench = p.box(852, 752, 120, 9, WOOD) + p.line('864 760, 864 800', 5) + p.line('960 760, 960 800', 5);
  return (
    kitPerson(PEOPLE.mother, 'WalkingColorTee', 'Smile', [16, 802], 136) +
    pram +
    bench +
    kitPerson(PEOPLE.playerLeft, 'CrossedLegs', 'Suspicious', [880, 802], 112) +
    kitPerson(PEOPLE.playerRight, 'CrossedLegs', 'SmileLOL', [958, 802], 112, { mirror: true }) +
    p.box(904, 740, 32, 12, WHITE, THIN) +
    [908, 920, 930]
      .map((x) =>
        p.line(
          [
            [x, 740],
            [x, 730],
          ],
          4,
        ),
      )
      .join('')
  );
}

/** Somebody with a box on the middle landing. */
export function onStairs(): string {
  const p = createRoomPen(33);
  return (
    kitPerson(PEOPLE.mover, 'RestingColorTee', 'Smile', [524, 330], 84, { mirror: true }) +
    p.box(488, 266, 34, 26, WOOD) +
    p.line('488 279, 522 279', 2) +
    p.limb('527 278, 520 286, 508 291', 5.5, CORAL, 3.4) +
    p.oval(504, 292, 5, 4, '#f1cfb1', THIN)
  );
}

/** A child who slides down the banister, at the upper flight of the ground floor. */
export function slider(): string {
  return kitPerson(PEOPLE.slider, 'ClosedLegsColorTee', 'BigSmile', [500, 537], 74, { tilt: -6 });
}
