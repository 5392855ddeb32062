import { composeFigure } from '../lib/kit/compose-figure.ts';
import { relative } from './kit-head.ts';
import { cloud, trees } from './lake.ts';
import { fist } from './limbs.ts';
import { CORAL, type Dot, drawing, flat, ink, oval, PAPER, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { NEIGHBOUR, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

/** As in the story's cast. */
const NEIGHBOUR_COLORS = {
  skin: NEIGHBOUR.skin,
  top: SKY,
  jacket: SKY,
  legs: '#3d405b',
  shoes: '#14181d',
  chair: '#9aa3a8',
};

/** Lower ends of the necks. */
export const ROW = {
  volunteer: [162, 652],
  professional: [318, 644],
  newcomer: [464, 656],
  student: [812, 650],
} as const;
const SIZE = 0.88;
/** Where a far sleeve begins: within the torso, so that its open end does not show. */
const FAR_SLEEVE: Dot = [40, 50];

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
  { extra = '', far }: { readonly extra?: string; readonly far?: Dot } = {},
): [string, string][] {
  const local = ({ hand }: Hold): Dot => [(hand[0] - x) / SIZE, (hand[1] - y) / SIZE];
  const parts: [string, string][] = [];
  const body = stander({
    ...look,
    ...(far ? { far } : {}),
    ...(holds.near ? { near: local(holds.near) } : {}),
    ...(holds.far ? { far: local(holds.far) } : {}),
  });
  parts.push([name, drawing(placed(body + extra, x, y, SIZE))]);
  for (const which of ['near', 'far'] as const) {
    const hold = holds[which];
    if (!hold) continue;
    const at = local(hold);
    const hand = fist(at[0], at[1], look.skin, 0, 0.9, hold.flip);
    const sleeve =
      which === 'near' ? arm(NEAR_SHOULDER, at, look.top, hold.side) : arm(FAR_SLEEVE, at, look.top, hold.side, 36);
    parts.push([`${name}-${which === 'near' ? 'nah' : 'fern'}`, drawing(placed(sleeve + hand, x, y, SIZE))]);
  }
  return parts;
}

/** A laptop under an arm: the sleeve goes behind it, the fingers close around its lower edge. */
function laptop({ skin, top }: Stander): string {
  return (
    arm(FAR_SLEEVE, [66, 176], top, -1, 36) +
    shape(
      [
        [26, 96, 1],
        [104, 84, 1],
        [114, 178, 1],
        [36, 190, 1],
      ],
      SKY,
      4.6,
    ) +
    ink(
      [
        [32, 104],
        [44, 184],
      ],
      3.2,
    ) +
    shape(
      [
        [66, 126],
        [78, 122],
        [84, 136],
        [72, 142],
      ],
      CORAL,
      3.4,
    ) +
    [56, 67, 78, 88].map((x, i) => shape(oval(x, 182 - i * 1.6, 7, 12), skin, 3.6)).join('')
  );
}

/** The kit's body in the wheelchair; its open hand gives way to one that closes around the line. */
function neighbour(): [string, string][] {
  const { body } = composeFigure(
    { id: 'nachbar', hair: 'ShortOne', props: [], colors: NEIGHBOUR_COLORS },
    {
      id: 'nachbar',
      type: 'figure',
      cast: 'nachbar',
      pose: 'Wheelchair',
      expressions: ['Calm'],
      at: { x: 646, y: 1004 },
      height: 360,
      mirror: true,
      depth: 1,
      life: [],
      breakout: false,
      faces: [],
    },
  );
  // Everything but the open hand: the cut runs along the cuff.
  const rest = 'M480 1100V768H570L581 767L602 747L612 690H900V1100Z';
  const seated = `<clipPath id="faust"><path d="${rest}"/></clipPath><g clip-path="url(#faust)">${body}</g>`;
  return [
    ['nachbar', drawing(seated.replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${d === rest ? d : relative(d)}"`))],
    ['nachbar-hand', drawing(fist(584, 752, NEIGHBOUR.skin, 38, 0.86, true))],
  ];
}

/** All drawings of the cast by file name. */
export function drawBesetzung(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [
      ['aussicht', view()] as [string, string],
      ['raum', room()] as [string, string],
      ['boden', floor()] as [string, string],
      ...neighbour(),
      ...person('ehrenamtliche', VOLUNTEER, ROW.volunteer, {
        near: { hand: [136, 812], side: 1 },
        far: { hand: [242, 786], side: 1 },
      }),
      ...person('hauptamtliche', PROFESSIONAL, ROW.professional, {
        near: { hand: [272, 782], side: 1 },
        far: { hand: [390, 800], side: 1 },
      }),
      ...person('neue', NEWCOMER, ROW.newcomer, {
        near: { hand: [424, 778], side: 1 },
        far: { hand: [536, 764], side: 1 },
      }),
      ...person(
        'studentin',
        STUDENT,
        ROW.student,
        { near: { hand: [774, 790], side: 1 } },
        {
          extra: laptop(STUDENT),
          far: [66, 176],
        },
      ),
    ].map(([name, svg]) => [`besetzung-${name}`, svg]),
  );
}
