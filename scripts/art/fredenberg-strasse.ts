import { createRoomPen, FINE, THIN } from './haus-plan.ts';
import { kitPerson, type Look, look } from './kit-person.ts';
import { CORAL, drawing, INK, PAPER, type Pen, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

export const WOOD = '#d9b37a';
export const VIEW = [-120, -120, 1240, 1240] as const;
export const MID: Pen = { once: true, width: 4, wobble: 1.4, off: [0, 0] };
export const LINE: Pen = { width: 5.5, wobble: 1.8, off: [1.5, 1.5] };

/** Those who have lived here for long, on their balconies. */
const NEIGHBOURS: readonly (readonly [Look, string, string])[] = [
  [look('Turban', '#a56a43', YELLOW, INK, { beard: 'Full', ink: CORAL }), 'Coffee', 'Smile'],
  [look('GrayBun', '#f1cfb1', TEAL, INK, { ink: WHITE, glasses: 'GlassesTwo' }), 'Tee', 'Suspicious'],
  [look('Afro', '#7a4b2b', WHITE, INK), 'Whatever', 'BigSmile'],
  [look('LongHair', '#e8b58d', CORAL, INK, { ink: '#b5523a' }), 'PointingUp', 'SmileTeeth'],
];

/** Blocks of flats with balconies that people live on, trees, lawn. */
export function street(): string {
  const p = createRoomPen(61);
  let at = 0;
  const balcony = (x: number, y: number, fill: string, kind: number): string => {
    let all =
      p.box(x, y - 8, 66, 66, SKY, MID) +
      p.line(
        [
          [x + 33, y - 8],
          [x + 33, y + 58],
        ],
        2.4,
      );
    if (kind === 0)
      all +=
        p.line(
          [
            [x + 2, y + 8],
            [x + 64, y + 10],
          ],
          2,
        ) +
        p.box(x + 8, y + 9, 12, 20, CORAL, THIN) +
        p.box(x + 28, y + 10, 14, 16, YELLOW, THIN) +
        p.box(x + 48, y + 10, 10, 22, WHITE, THIN);
    if (kind === 1)
      all += [10, 30, 52].map((dx, i) => p.oval(x + dx, y + 28, 10, 10, [CORAL, YELLOW, TEAL][i]!, THIN)).join('');
    if (kind === 2) {
      const [who, pose, face] = NEIGHBOURS[at++ % NEIGHBOURS.length]!;
      all += kitPerson(who, pose, face, [x + 34, y + 52], 66, { mirror: at % 2 === 0 });
    }
    const bars = [8, 24, 40, 56]
      .map((dx) =>
        p.line(
          [
            [x + dx, y + 40],
            [x + dx, y + 60],
          ],
          2,
        ),
      )
      .join('');
    return all + p.box(x - 6, y + 36, 78, 28, fill, MID) + bars;
  };
  const block = (x: number, y: number, columns: number, wall: string, fill: string, kinds: string): string => {
    let all = p.box(x, y, columns * 108 + 30, 860 - y, wall, LINE);
    let i = 0;
    for (let row = 0; y + 40 + row * 108 < 700; row += 1)
      for (let column = 0; column < columns; column += 1)
        all += balcony(x + 34 + column * 108, y + 36 + row * 108, fill, Number(kinds[i++ % kinds.length]));
    return all;
  };
  return drawing(
    VIEW,
    tone('luft', WHITE, 2.6, 17) + tone('rasen', INK, 1.6, 16),
    p.flat(-120, -120, 1240, 1000, SKY) +
      '<path d="M-120 240h1240v500h-1240z" fill="url(#luft)"/>' +
      puff(70, 110, 0.9) +
      puff(380, 60, 0.75) +
      puff(330, 250, 0.5) +
      block(-120, 320, 2, PAPER, TEAL, '3203') +
      block(130, 400, 3, WHITE, CORAL, '0312230132') +
      p.flat(-120, 770, 1240, 130, TEAL) +
      '<path d="M-120 770h1240v100h-1240z" fill="url(#rasen)" opacity=".5"/>' +
      p.line('-120 770, 300 772, 700 768, 1120 771', 5) +
      tree(40, 640, 1, TEAL) +
      tree(412, 650, 0.85, YELLOW),
  );
}

export function tree(x: number, y: number, s: number, fill: string): string {
  const p = createRoomPen(Math.round(x + y));
  const crown = p
    .around(x, y - 40 * s, 84 * s, 92 * s, 8, 9)
    .map(([a, b]) => [p.about(a, 12), p.about(b, 12)] as const);
  const leaves = [
    [-30, -50],
    [12, -90],
    [26, -30],
    [-20, 0],
  ].map(([a, b]) =>
    p.line(
      [
        [x + (a! - 12) * s, y + b! * s],
        [x + a! * s, y + (b! - 12) * s],
        [x + (a! + 12) * s, y + b! * s],
      ],
      3,
    ),
  );
  return (
    p.shape(
      [
        [x - 12 * s, 850],
        [x - 8 * s, y],
        [x + 9 * s, y],
        [x + 14 * s, 850],
      ],
      WOOD,
      MID,
    ) +
    p.soft(crown, fill, LINE) +
    leaves.join('')
  );
}

/** A cloud. */
export function puff(x: number, y: number, s: number): string {
  const p = createRoomPen(Math.round(x * 3 + y));
  const way = [
    [-90, 18],
    [-96, -8],
    [-62, -24],
    [-40, -52],
    [2, -56],
    [28, -34],
    [62, -40],
    [92, -14],
    [86, 16],
    [0, 24],
  ];
  return p.soft(
    way.map(([a, b]) => [x + a! * s, y + b! * s] as const),
    WHITE,
    MID,
  );
}

/** Pavement up to the reader. */
export function pavement(top = 862): string {
  const p = createRoomPen(62);
  const slabs = [-60, 140, 340, 540, 740, 940]
    .map((x) =>
      p.line(
        [
          [x + (500 - x) * 0.12, top + 10],
          [x, 1120],
        ],
        3,
      ),
    )
    .join('');
  return drawing(
    VIEW,
    tone('weg', INK, 1.7, 17),
    p.flat(-120, top, 1240, 1120 - top, PAPER) +
      `<path d="M-120 ${top + 38}h1240v220h-1240z" fill="url(#weg)" opacity=".45"/>` +
      slabs +
      p.line(
        [
          [-120, 956],
          [400, 959],
          [1120, 954],
        ],
        3,
      ) +
      p.line(
        [
          [-120, top],
          [500, top + 2],
          [1120, top - 1],
        ],
        5,
      ) +
      p.line(
        [
          [-120, top + 12],
          [500, top + 15],
          [1120, top + 12],
        ],
        3,
      ),
  );
}

export const cyclist = (): string =>
  drawing(VIEW, '', kitPerson(look('CornrowsLight', '#7a4b2b', YELLOW, INK), 'Bike', 'Smile', [200, 856], 200));

/** Two old friends, a child with a ball. */
export function walkers(): string {
  const p = createRoomPen(67);
  return drawing(
    VIEW,
    '',
    kitPerson(look('GrayBun', '#e8b58d', WHITE, CORAL, { ink: WHITE }), 'WalkingColorTee', 'Calm', [408, 862], 180, {
      mirror: true,
    }) +
      kitPerson(
        look('Bald', '#a56a43', CORAL, INK, { beard: 'FullMedium', ink: '#e6e6e6' }),
        'BlazerColorTee',
        'Smile',
        [346, 864],
        188,
      ) +
      p.oval(462, 852, 14, 14, YELLOW, FINE),
  );
}
