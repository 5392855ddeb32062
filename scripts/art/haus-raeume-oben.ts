import { PEOPLE } from './haus-leute.ts';
import { createRoomPen, FINE, THIN } from './haus-plan.ts';
import { kitPerson } from './kit-person.ts';
import { CORAL, type Dot, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';

/** First words: a board of pictures, someone who points, a hand that goes up. */
export function sprache(): string {
  const p = createRoomPen(21);
  const chalk = (points: readonly Dot[]): string => p.line(points, 2.6, WHITE);
  const board =
    p.box(8, -160, 116, 82, INK, FINE) +
    p.box(4, -80, 124, 7, WOOD, THIN) +
    chalk(p.around(36, -138, 11, 11)) +
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        chalk([
          [36 + Math.cos(i) * 15, -138 + Math.sin(i) * 15],
          [36 + Math.cos(i) * 20, -138 + Math.sin(i) * 20],
        ]),
      )
      .join('') +
    chalk([
      [66, -124],
      [66, -142],
      [80, -154],
      [94, -142],
      [94, -124],
      [66, -124],
    ]) +
    chalk([
      [77, -124],
      [77, -136],
      [85, -136],
      [85, -124],
    ]) +
    chalk([
      [22, -98],
      [34, -108],
      [48, -98],
      [34, -88],
      [22, -98],
      [14, -104],
      [14, -92],
      [22, -98],
    ]) +
    p.oval(80, -98, 10, 10, CORAL, { ...THIN, stroke: WHITE }) +
    chalk([
      [80, -108],
      [84, -116],
    ]);
  const globe = '';
  const desk = (x: number): string =>
    p.box(x, -46, 56, 7, WOOD) +
    p.line(
      [
        [x + 6, -39],
        [x + 4, -2],
      ],
      4,
    ) +
    p.line(
      [
        [x + 50, -39],
        [x + 52, -2],
      ],
      4,
    );
  return (
    board +
    globe +
    p.shape(
      [
        [176, -128],
        [214, -128],
        [214, -168],
        [176, -168],
      ],
      WHITE,
      FINE,
    ) +
    p.line(
      [
        [195, -168],
        [195, -128],
      ],
      2.6,
    ) +
    kitPerson(PEOPLE.colleague, 'PointingFingerColorTee', 'SmileTeeth', [122, -14], 134, { mirror: true }) +
    kitPerson(PEOPLE.raiser, 'PointingUp', 'BigSmile', [194, -44], 88, { mirror: true }) +
    desk(164) +
    kitPerson(PEOPLE.learner, 'ClosedLegsColorTee', 'Explaining', [150, 4], 92, { mirror: true }) +
    kitPerson(PEOPLE.shawl, 'OneLegColorTee', 'Smile', [38, 4], 92)
  );
}

/** Advice from one hand: a desk, two heads over one sheet, a post that points on. */
export function beratung(): string {
  const p = createRoomPen(22);
  let folders = p.box(6, -164, 84, 50, WOOD);
  for (let row = 0; row < 1; row += 1)
    for (let i = 0; i < 9; i += 1)
      folders += p.box(10 + i * 9, -158 + row * 22, 8, 40, [CORAL, WHITE, TEAL, YELLOW][(i * 3) % 4]!, THIN);
  const arrow = (y: number, dir: 1 | -1, fill: string): string =>
    p.shape(
      [
        [192 - dir * 18, y - 9],
        [192 + dir * 12, y - 9],
        [192 + dir * 24, y],
        [192 + dir * 12, y + 9],
        [192 - dir * 18, y + 9],
      ],
      fill,
      FINE,
    );
  const post =
    p.line(
      [
        [192, -4],
        [192, -162],
      ],
      6,
    ) +
    p.line(
      [
        [178, -2],
        [206, -2],
      ],
      5,
    ) +
    arrow(-148, 1, YELLOW) +
    arrow(-124, -1, CORAL) +
    arrow(-100, 1, WHITE) +
    p.shape(
      [
        [184, -144],
        [184, -150],
        [190, -155],
        [196, -150],
        [196, -144],
      ],
      WHITE,
      { ...THIN, width: 1.8 },
    ) +
    p.line(
      [
        [184, -124],
        [196, -124],
      ],
      2.6,
      WHITE,
    ) +
    p.line(
      [
        [190, -130],
        [190, -118],
      ],
      2.6,
      WHITE,
    ) +
    p.line(
      [
        [182, -98],
        [190, -104],
        [198, -98],
        [190, -94],
        [182, -98],
      ],
      2.2,
    );
  const desk =
    p.box(28, -56, 120, 8, WOOD) +
    p.box(34, -48, 30, 46, TEAL) +
    p.line(
      [
        [142, -48],
        [142, -2],
      ],
      5,
    ) +
    p.oval(49, -34, 3, 3, WHITE, THIN);
  const paper =
    p.shape(
      [
        [78, -60],
        [112, -62],
        [116, -54],
        [80, -53],
      ],
      WHITE,
      THIN,
    ) +
    p.line(
      [
        [86, -58],
        [104, -59],
      ],
      1.8,
    );
  const things =
    p.shape(
      [
        [126, -58],
        [130, -76],
        [138, -76],
        [140, -58],
      ],
      YELLOW,
      THIN,
    ) +
    p.line(
      [
        [132, -76],
        [130, -86],
      ],
      2.2,
    ) +
    p.line(
      [
        [135, -76],
        [138, -88],
      ],
      2.2,
    );
  return (
    folders +
    post +
    kitPerson(PEOPLE.professional, 'BlazerBlackTee', 'Smile', [48, -50], 100) +
    kitPerson(PEOPLE.client, 'Paper', 'Concerned', [142, -48], 98, { mirror: true }) +
    desk +
    paper +
    things +
    p.limb(
      [
        [70, -84],
        [84, -70],
        [94, -64],
      ],
      11,
      TEAL,
    ) +
    p.oval(98, -62, 7, 5, '#8d5a3b', THIN) +
    kitPerson(PEOPLE.child, 'SportyTee', 'Awe', [176, -2], 62)
  );
}

/** Drums, a dance, a picture that is being painted. */
export function freizeit(): string {
  const p = createRoomPen(23);
  const bunting =
    p.line(
      [
        [2, -168],
        [60, -156],
        [120, -160],
        [218, -170],
      ],
      2.4,
    ) +
    [20, 56, 92, 128, 164, 198]
      .map((x, i) =>
        p.shape(
          [
            [x - 8, -160 - (i > 3 ? 4 : 0)],
            [x + 8, -159 - (i > 3 ? 4 : 0)],
            [x, -142 - (i > 3 ? 4 : 0)],
          ],
          [YELLOW, TEAL, WHITE][i % 3]!,
          THIN,
        ),
      )
      .join('');
  const drum =
    p.shape(
      [
        [32, -52],
        [76, -52],
        [66, -22],
        [72, -2],
        [36, -2],
        [42, -22],
      ],
      WOOD,
      FINE,
    ) +
    p.oval(54, -52, 23, 6, WHITE, FINE) +
    p.line(
      [
        [36, -46],
        [46, -26],
        [54, -46],
        [62, -26],
        [72, -46],
      ],
      2,
    );
  const easel =
    p.line(
      [
        [168, -2],
        [188, -120],
        [208, -2],
      ],
      4,
    ) +
    p.box(164, -108, 46, 48, WHITE) +
    p.shape(
      [
        [170, -66],
        [178, -92],
        [190, -74],
        [198, -98],
        [204, -66],
      ],
      TEAL,
      THIN,
    ) +
    p.oval(178, -98, 6, 6, YELLOW, THIN);
  const note = (x: number, y: number): string =>
    p.oval(x, y, 5, 4, INK, THIN, -20) +
    p.line(
      [
        [x + 4, y - 1],
        [x + 4, y - 20],
        [x + 12, y - 16],
      ],
      2.8,
    );
  return (
    bunting +
    note(22, -128) +
    note(92, -136) +
    easel +
    kitPerson(PEOPLE.dancer, 'Dancer', 'BigSmile', [122, -12], 134) +
    kitPerson(PEOPLE.drummer, 'GymShirt', 'SmileLOL', [48, -40], 92) +
    p.limb(
      [
        [38, -30],
        [26, -16],
        [24, -4],
      ],
      14,
      INK,
    ) +
    p.limb(
      [
        [66, -30],
        [82, -18],
        [84, -4],
      ],
      14,
      INK,
    ) +
    p.shape(
      [
        [14, 0],
        [30, 0],
        [30, -8],
        [20, -9],
      ],
      CORAL,
      THIN,
    ) +
    p.shape(
      [
        [78, 0],
        [98, 0],
        [90, -9],
        [78, -8],
      ],
      CORAL,
      THIN,
    ) +
    drum +
    kitPerson(PEOPLE.painter, 'Tee', 'Smile', [196, -2], 66, { mirror: true })
  );
}

/** A bicycle on its stand, a neighbour at its wheel, a sewing machine. */
export function werkstatt(): string {
  const p = createRoomPen(24);
  const tools =
    p.box(104, -168, 106, 50, WOOD, FINE) +
    [116, 134, 152, 170, 190]
      .map((x, i) =>
        i % 2
          ? p.line(
              [
                [x, -160],
                [x, -128],
              ],
              4,
            ) +
            p.line(
              [
                [x - 6, -158],
                [x + 6, -158],
              ],
              5,
            )
          : p.line(
              [
                [x, -158],
                [x, -138],
              ],
              3,
            ) +
            p.shape(
              [
                [x - 5, -140],
                [x + 5, -140],
                [x + 4, -124],
                [x - 4, -124],
              ],
              [YELLOW, CORAL, TEAL][i / 2]!,
              THIN,
            ),
      )
      .join('');
  const wheel = (x: number, y: number): string =>
    p.oval(x, y, 27, 27, 'none', { ...FINE, width: 4 }) +
    [0, 45, 90, 135]
      .map((a) => {
        const t = (a * Math.PI) / 180;
        return p.line(
          [
            [x - Math.cos(t) * 25, y - Math.sin(t) * 25],
            [x + Math.cos(t) * 25, y + Math.sin(t) * 25],
          ],
          1.3,
        );
      })
      .join('');
  const bike =
    wheel(136, -46) +
    wheel(198, -46) +
    p.line(
      [
        [136, -46],
        [152, -84],
        [186, -84],
        [198, -46],
      ],
      4.4,
      TEAL,
    ) +
    p.line(
      [
        [152, -84],
        [166, -46],
        [186, -84],
      ],
      4.4,
      TEAL,
    ) +
    p.line(
      [
        [136, -46],
        [166, -46],
      ],
      4.4,
      TEAL,
    ) +
    p.line(
      [
        [186, -84],
        [182, -96],
        [194, -100],
      ],
      4,
    ) +
    p.line(
      [
        [152, -84],
        [149, -92],
      ],
      4,
    ) +
    p.line(
      [
        [142, -93],
        [157, -92],
      ],
      5,
    ) +
    p.oval(166, -46, 5, 5, YELLOW, THIN);
  const stand =
    p.line(
      [
        [168, -62],
        [168, -4],
      ],
      5,
    ) +
    p.line(
      [
        [150, -2],
        [188, -2],
      ],
      5,
    );
  const table =
    p.box(0, -58, 66, 8, WOOD) +
    p.line(
      [
        [58, -50],
        [60, -2],
      ],
      5,
    ) +
    p.line(
      [
        [6, -50],
        [6, -2],
      ],
      5,
    );
  const machine =
    p.shape(
      [
        [24, -58],
        [24, -90],
        [60, -90],
        [60, -72],
        [54, -72],
        [54, -80],
        [38, -80],
        [38, -66],
        [62, -66],
        [62, -58],
      ],
      WHITE,
      FINE,
    ) +
    p.shape(
      [
        [0, -60],
        [24, -62],
        [26, -58],
        [20, -24],
        [4, -30],
      ],
      CORAL,
      THIN,
    ) +
    p.oval(31, -72, 4, 4, TEAL, THIN);
  return (
    tools +
    p.box(8, -166, 72, 44, SKY, FINE) +
    p.line(
      [
        [44, -166],
        [44, -122],
      ],
      2.6,
    ) +
    kitPerson(PEOPLE.seamstress, 'SweaterDots', 'Calm', [20, -50], 94) +
    table +
    machine +
    p.limb(
      [
        [10, -80],
        [20, -66],
        [34, -62],
      ],
      10,
      YELLOW,
    ) +
    p.oval(37, -62, 6, 4, '#c68a5e', THIN) +
    bike +
    stand +
    kitPerson(PEOPLE.neighbour, 'Wheelchair', 'Smile', [98, -2], 104)
  );
}

/** Under the roof: cushions, a book, boxes. 0,0 is the middle of the attic's floor. */
export function dachboden(): string {
  const p = createRoomPen(25);
  return (
    p.box(-188, -36, 44, 35, WOOD) +
    p.line(
      [
        [-188, -20],
        [-144, -20],
      ],
      2,
    ) +
    p.box(-176, -56, 30, 20, YELLOW) +
    p.box(120, -30, 52, 29, WOOD) +
    p.box(126, -46, 34, 16, TEAL, THIN) +
    p.line(
      [
        [-40, -98],
        [-40, -74],
      ],
      2.4,
    ) +
    p.oval(-40, -68, 7, 8, YELLOW) +
    p.shape(
      [
        [-96, -2],
        [-100, -16],
        [-70, -20],
        [-24, -18],
        [-20, -2],
      ],
      CORAL,
      { ...FINE, corners: false },
    ) +
    kitPerson(PEOPLE.reader, 'ClosedLegsColorTee', 'Cute', [-58, -6], 86) +
    p.shape(
      [
        [-30, -38],
        [-14, -44],
        [-2, -34],
        [-2, -18],
        [-14, -26],
        [-30, -22],
      ],
      WHITE,
      THIN,
    ) +
    p.line(
      [
        [-14, -43],
        [-14, -26],
      ],
      2,
    )
  );
}
