import { childStanding, PEOPLE } from './haus-leute.ts';
import { createRoomPen, type RoomParts, THIN } from './haus-plan.ts';
import { WOOD } from './haus-unten.ts';
import { kitPerson } from './kit-person.ts';
import { CORAL, INK, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

/** First words: a board of pictures, someone who points, a hand that goes up. */
export function sprache(): RoomParts {
  const p = createRoomPen(21);
  const chalk = (points: string): string => p.line(points, 2.6, WHITE);
  const rays = [0, 1, 2, 3, 4, 5]
    .map((i) => {
      const [c, s] = [Math.cos(i * 1.05), Math.sin(i * 1.05)];
      return p.line(
        [
          [34 + c * 15, -138 + s * 15],
          [34 + c * 20, -138 + s * 20],
        ],
        2.6,
        WHITE,
      );
    })
    .join('');
  const board =
    p.box(4, -164, 112, 86, INK) +
    p.box(0, -80, 120, 7, WOOD, THIN) +
    p.line(p.around(34, -138, 11, 11).concat([[45, -138]]), 2.6, WHITE) +
    rays +
    chalk('66 -122, 66 -142, 80 -156, 94 -142, 94 -122, 66 -122') +
    chalk('77 -122, 77 -134, 85 -134, 85 -122') +
    chalk('18 -96, 30 -106, 44 -96, 30 -86, 18 -96, 10 -102, 10 -90, 18 -96') +
    p.oval(74, -97, 10, 10, CORAL, { ...THIN, stroke: WHITE }) +
    chalk('74 -107, 78 -114');
  const window =
    p.box(150, -168, 44, 44, SKY) + p.line('172 -168, 172 -124', 2.6) + p.box(146, -126, 52, 6, WHITE, THIN);
  const desk = p.box(160, -48, 62, 8, WOOD) + p.box(164, -40, 54, 38, YELLOW) + p.box(176, -53, 26, 5, WHITE, THIN);
  return {
    raum:
      board +
      window +
      kitPerson(PEOPLE.colleague, 'PointingFingerColorTee', 'SmileTeeth', [118, -14], 136, { mirror: true }) +
      kitPerson(PEOPLE.raiser, 'Tee', 'BigSmile', [192, -44], 90, { mirror: true }) +
      desk +
      kitPerson(PEOPLE.learner, 'ClosedLegsColorTee', 'Explaining', [138, 4], 94, { mirror: true }) +
      kitPerson(PEOPLE.shawl, 'OneLegColorTee', 'Smile', [40, 4], 96),
    hand:
      p.limb('208 -74, 214 -92, 210 -112', 11, '#8d5a3b') +
      p.oval(210, -118, 7, 8, '#8d5a3b', THIN) +
      p.line('210 -124, 209 -134', 6, INK) +
      p.line('210 -124, 209 -133', 2.8, '#8d5a3b') +
      p.limb('207 -70, 212 -84', 15, YELLOW),
  };
}

/** Advice from one hand: two heads over one sheet, and a post that points on. */
export function beratung(): RoomParts {
  const p = createRoomPen(22);
  let folders = p.box(4, -166, 90, 52, WOOD);
  for (let i = 0; i < 9; i += 1)
    folders +=
      p.box(9 + i * 9, -160, 8, 40, [CORAL, WHITE, TEAL, YELLOW][(i * 3) % 4]!, THIN) +
      p.line(
        [
          [11 + i * 9, -150],
          [15 + i * 9, -150],
        ],
        1.8,
      );
  const plant =
    p.shape('104 -114, 122 -114, 119 -96, 107 -96', CORAL, THIN) +
    ['113 -114, 106 -134', '113 -114, 114 -140', '113 -114, 122 -132']
      .map((w) => p.line(w, 5, INK) + p.line(w, 2.4, TEAL))
      .join('') +
    p.box(98, -98, 30, 5, WOOD, THIN);
  const arrow = (y: number, dir: 1 | -1, fill: string): string => {
    const at = (x: number): number => 192 + dir * x;
    return p.shape(
      [
        [at(-19), y - 10],
        [at(12), y - 10],
        [at(25), y],
        [at(12), y + 10],
        [at(-19), y + 10],
      ],
      fill,
    );
  };
  const desk =
    p.box(24, -56, 128, 8, WOOD) +
    p.box(30, -48, 116, 46, TEAL) +
    p.box(40, -40, 34, 16, WHITE, THIN) +
    p.box(40, -22, 34, 16, WHITE, THIN) +
    p.line('53 -32, 61 -32', 3) +
    p.line('53 -14, 61 -14', 3);
  const paper = p.shape('80 -62, 112 -64, 116 -55, 82 -54', WHITE, THIN) + p.line('88 -59, 106 -60', 1.8);
  return {
    raum:
      folders +
      plant +
      kitPerson(PEOPLE.professional, 'BlazerBlackTee', 'Smile', [48, -50], 102) +
      kitPerson(PEOPLE.client, 'Paper', 'Concerned', [142, -48], 98, { mirror: true }) +
      desk +
      paper +
      p.limb('72 -84, 84 -70, 94 -65', 11, TEAL) +
      p.oval(98, -63, 7, 5, '#8d5a3b', THIN),
    wegweiser:
      p.line('192 -4, 192 -166', 7, INK) +
      p.line('192 -6, 192 -164', 2.6, WOOD) +
      p.line('178 -2, 206 -2', 5) +
      arrow(-150, 1, YELLOW) +
      arrow(-124, -1, CORAL) +
      arrow(-98, 1, WHITE) +
      p.shape('184 -145, 184 -151, 190 -157, 196 -151, 196 -145', WHITE, { ...THIN, width: 2 }) +
      p.line('184 -124, 196 -124', 3, WHITE) +
      p.line('190 -130, 190 -118', 3, WHITE) +
      p.shape('181 -98, 190 -104, 199 -98, 190 -93', TEAL, { ...THIN, width: 2 }),
    kind: childStanding(p, PEOPLE.child, 'SportyTee', 'Awe', [170, 0], 84),
  };
}
