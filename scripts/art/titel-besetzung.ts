import { cloud, trees } from './lake.ts';
import { fist } from './limbs.ts';
import { CORAL, type Dot, drawing, flat, ink, PAPER, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

/** Lower ends of the necks. */
export const ROW = {
  volunteer: [168, 652],
  professional: [334, 644],
  newcomer: [492, 656],
  student: [850, 650],
} as const;
const SIZE = 0.88;

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

function view(): string {
  return drawing(
    flat(box(-120, -120, 1240, 780), SKY) +
      cloud(240, 430, 0.9, '#ffffff') +
      cloud(640, 330, 1.2, '#ffffff') +
      cloud(420, 130, 1.1, '#ffffff') +
      cloud(860, 460, 0.7, '#ffffff') +
      trees(-110, 1120, 586, 44, [TEAL, '#ffffff', TEAL, YELLOW], 0.7) +
      flat(box(-120, 582, 1240, 90), TEAL) +
      ink(
        [
          [-120, 584],
          [300, 586],
          [700, 584],
          [1120, 586],
        ],
        4,
      ) +
      [
        [60, 612],
        [300, 604],
        [420, 622],
        [585, 610],
        [760, 624],
        [930, 608],
      ]
        .map(([x, y]) =>
          ink(
            [
              [x!, y!],
              [x! + 16, y! - 4],
              [x! + 36, y! + 2],
            ],
            3,
            false,
            PAPER,
          ),
        )
        .join('') +
      // A sail on the lake, small and white.
      shape(
        [
          [680, 596, 1],
          [686, 540, 1],
          [716, 592, 1],
        ],
        '#ffffff',
        3.6,
      ) +
      shape(
        [
          [668, 598, 1],
          [724, 597, 1],
          [714, 610],
          [680, 611],
        ],
        CORAL,
        3.6,
      ),
  );
}

function room(): string {
  const wall: Dot[] = box(-130, 664, 1260, 260);
  const bars = [40, 352, 664, 968].map((x) => shape(box(x, -130, 22, 784), '#ffffff', 4.6)).join('');
  const drape = (x: number, flip: 1 | -1): string =>
    shape(
      [
        [x, -130, 1],
        [x + 92 * flip, -130, 1],
        [x + 84 * flip, 200],
        [x + 62 * flip, 420],
        [x + 96 * flip, 652, 1],
        [x, 660, 1],
      ],
      YELLOW,
      5,
    ) +
    ink(
      [
        [x + 30 * flip, -120],
        [x + 34 * flip, 240],
        [x + 24 * flip, 640],
      ],
      3.6,
    ) +
    ink(
      [
        [x + 62 * flip, 120],
        [x + 48 * flip, 420],
        [x + 66 * flip, 630],
      ],
      3.6,
    );
  return drawing(
    flat(wall, PAPER) +
      tone('wand', wall, CORAL, 2.1, 17, [0, 0]) +
      bars +
      shape(box(-130, 262, 1260, 18), '#ffffff', 4.2) +
      drape(-60, 1) +
      drape(1060, -1) +
      shape(box(-130, 640, 1260, 28), '#ffffff', 5) +
      shape(box(-130, 902, 1260, 22), '#ffffff', 4.6),
  );
}

function floor(): string {
  const planks = [-40, 130, 300, 470, 640, 810, 980]
    .map((x) =>
      ink(
        [
          [x + (500 - x) * 0.22, 926],
          [x, 1130],
        ],
        3.4,
      ),
    )
    .join('');
  return drawing(
    flat(box(-130, 922, 1260, 210), YELLOW) +
      tone(
        'boden',
        [
          [-130, 960, 1],
          [300, 950],
          [700, 968],
          [1130, 950, 1],
          [1130, 1130, 1],
          [-130, 1130, 1],
        ],
        CORAL,
        2.4,
        16,
        [0, 0],
      ) +
      planks +
      ink(
        [
          [-130, 924],
          [500, 926],
          [1130, 923],
        ],
        5,
      ),
  );
}

type Hold = { readonly hand: Dot; readonly side: 1 | -1; readonly flip?: boolean };

/** One person: the body, and apart each arm that takes the line. Hands are given in the scene. */
function person(
  name: string,
  look: Stander,
  [x, y]: readonly [number, number],
  holds: { near?: Hold; far?: Hold },
  extra = '',
): [string, string][] {
  const local = ({ hand }: Hold): Dot => [(hand[0] - x) / SIZE, (hand[1] - y) / SIZE];
  const parts: [string, string][] = [];
  const body = stander({
    ...look,
    ...(holds.near ? { near: local(holds.near) } : {}),
    ...(holds.far ? { far: local(holds.far) } : {}),
  });
  parts.push([name, drawing(placed(body + extra, x, y, SIZE))]);
  for (const which of ['near', 'far'] as const) {
    const hold = holds[which];
    if (!hold) continue;
    const at = local(hold);
    const hand = fist(at[0], at[1], look.skin, 0, 0.9, hold.flip);
    const sleeve = arm(which === 'near' ? NEAR_SHOULDER : FAR_SHOULDER, at, look.top, hold.side);
    parts.push([`${name}-${which === 'near' ? 'nah' : 'fern'}`, drawing(placed(sleeve + hand, x, y, SIZE))]);
  }
  return parts;
}

/** All drawings of the cast by file name. */
export function drawBesetzung(): Readonly<Record<string, string>> {
  const laptop =
    shape(
      [
        [34, 96, 1],
        [112, 84, 1],
        [124, 178, 1],
        [44, 190, 1],
      ],
      SKY,
      4.6,
    ) +
    ink(
      [
        [40, 104],
        [52, 184],
      ],
      3.2,
    ) +
    shape(
      [
        [74, 128],
        [86, 124],
        [92, 138],
        [80, 144],
      ],
      CORAL,
      3.4,
    );
  return Object.fromEntries(
    [
      ['aussicht', view()] as [string, string],
      ['raum', room()] as [string, string],
      ['boden', floor()] as [string, string],
      // The kit's hand lies on the armrest; this one closes around the line there.
      ['nachbar-hand', drawing(fist(716, 824, '#e8b58d', -8, 0.86, true))] as [string, string],
      ...person('ehrenamtliche', VOLUNTEER, ROW.volunteer, {
        near: { hand: [142, 812], side: 1 },
        far: { hand: [250, 786], side: 1 },
      }),
      ...person('hauptamtliche', PROFESSIONAL, ROW.professional, {
        near: { hand: [288, 782], side: 1 },
        far: { hand: [408, 800], side: 1 },
      }),
      ...person('neue', NEWCOMER, ROW.newcomer, {
        near: { hand: [450, 778], side: 1 },
        far: { hand: [588, 756], side: 1 },
      }),
      ...person('studentin', STUDENT, ROW.student, { near: { hand: [812, 790], side: 1 } }, laptop),
    ].map(([name, svg]) => [`besetzung-${name}`, svg]),
  );
}
