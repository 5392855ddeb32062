import { cyclist, LINE, MID, pavement, street, VIEW, WOOD, walkers } from './fredenberg-strasse.ts';
import { createRoomPen, THIN } from './haus-plan.ts';
import { kitPerson, look } from './kit-person.ts';
import { fist } from './limbs.ts';
import { CORAL, type Dot, drawing, INK, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { placed } from './pen.ts';
import { NEWCOMER } from './people.ts';
import { arm, NEAR_SHOULDER, stander } from './stander.ts';

/** The doorway in the facade. */
const DOOR = { left: 566, right: 872, top: 244, floor: 900 } as const;
const { left, right, top, floor } = DOOR;
/** The newcomer's neck, and her size. */
const NECK: Dot = [226, 424];
const SIZE = 1.42;

/** The hall behind the door: warm, coats, a lamp, a child who peeps out. */
function hall(): string {
  const p = createRoomPen(63);
  const coats = (
    [
      [left + 48, CORAL],
      [left + 118, TEAL],
      [left + 188, WHITE],
    ] as const
  )
    .map(
      ([x, fill]) =>
        p.soft(
          `${x - 5} 404, ${x + 7} 404, ${x + 26} 424, ${x + 34} 516, ${x + 22} 520, ${x + 20} 562, ${x - 18} 562, ${x - 20} 520, ${x - 32} 516, ${x - 24} 424`,
          fill,
          MID,
        ) +
        p.line(
          [
            [x + 1, 430],
            [x + 1, 556],
          ],
          3,
        ),
    )
    .join('');
  return drawing(
    VIEW,
    tone('warm', CORAL, 2.4, 15),
    p.flat(left - 20, top - 20, right - left + 40, floor - top + 20, YELLOW) +
      `<path d="M${left - 20} ${top}h346v320h-346z" fill="url(#warm)" opacity=".45"/>` +
      p.flat(left - 20, 800, right - left + 40, 110, WOOD) +
      p.line(
        [
          [left - 20, 800],
          [right + 20, 800],
        ],
        4,
      ) +
      p.line(
        [
          [left + 10, 402],
          [left + 230, 402],
        ],
        6,
      ) +
      coats +
      p.line('640 256, 640 300', 4) +
      p.shape('606 334, 622 300, 660 300, 674 334', CORAL, LINE) +
      p.oval(640, 338, 16, 9, WHITE, MID) +
      kitPerson(look('BunKnots', '#8d5a3b', WHITE, TEAL), 'RestingColorTee', 'BigSmile', [836, 872], 214, {
        mirror: true,
      }),
  );
}

/** The front of the house, with a hole where the door is. */
function facade(): string {
  const p = createRoomPen(64);
  const edge = 470;
  const hole = `M${edge} -120H1120V${floor}H${right}V${top}H${left}V${floor}H${edge}Z`;
  const bricks = [
    '496 60',
    '520 780',
    '486 600',
    '930 90',
    '920 660',
    '980 820',
    '500 250',
    '900 250',
    '1040 560',
    '740 30',
  ]
    .map((at) => {
      const [x, y] = at.split(' ').map(Number) as [number, number];
      return (
        p.line(
          [
            [x, y],
            [x + 44, y + 1],
          ],
          3.4,
        ) +
        p.line(
          [
            [x + 20, y + 18],
            [x + 62, y + 18],
          ],
          3.4,
        )
      );
    })
    .join('');
  const window = (x: number, y: number): string =>
    p.box(x, y, 150, 170, WHITE, LINE) +
    p.box(x + 14, y + 14, 122, 142, YELLOW, MID) +
    p.line(
      [
        [x + 75, y + 14],
        [x + 75, y + 156],
      ],
      4,
    ) +
    p.line(
      [
        [x + 14, y + 80],
        [x + 136, y + 80],
      ],
      4,
    ) +
    p.box(x - 12, y + 164, 174, 18, WHITE, MID);
  const jambs = [
    [left, floor],
    [left, top],
    [right, top],
    [right, floor],
  ] as const;
  // What there is inside: a cup that steams.
  const sign = `<g transform="translate(0 172)">${
    p.box(486, 470, 62, 76, WHITE, LINE) +
    p.shape('500 504, 534 504, 530 530, 504 530', TEAL, THIN) +
    p.line('534 508, 542 514, 532 524', 3.4) +
    p.line('511 496, 514 489, 510 482', 3) +
    p.line('523 496, 526 489, 522 482', 3)
  }</g>`;
  const pot =
    p.shape('494 900, 486 838, 552 838, 544 900', TEAL, LINE) +
    [
      [503, 800],
      [520, 782],
      [538, 802],
    ]
      .map(
        ([x, y], i) =>
          p.line(
            [
              [520, 838],
              [x!, y! + 6],
            ],
            3.4,
          ) +
          p.oval(x!, y!, 15, 15, [YELLOW, WHITE, YELLOW][i]!, MID) +
          p.oval(x!, y!, 5, 5, INK, THIN),
      )
      .join('');
  return drawing(
    VIEW,
    tone('putz', INK, 1.5, 16),
    `<path d="${hole}" fill="${CORAL}"/><path d="${hole}" fill="url(#putz)" opacity=".5"/>` +
      p.line(
        [
          [edge, -120],
          [edge + 1, 400],
          [edge - 1, floor],
        ],
        6,
      ) +
      bricks +
      window(530, -50) +
      window(780, -50) +
      window(930, 380) +
      p.shape(
        [
          [left - 46, top - 16],
          [left - 30, top - 58],
          [right + 30, top - 58],
          [right + 46, top - 16],
        ],
        TEAL,
        LINE,
      ) +
      p.line(jambs, 16, INK, { ...MID, corners: true }) +
      p.line(jambs, 9, WHITE, { ...MID, corners: true }) +
      sign +
      pot +
      p.line(
        [
          [edge, floor],
          [left, floor + 1],
        ],
        5,
      ) +
      p.line(
        [
          [right, floor],
          [1120, floor + 1],
        ],
        5,
      ),
  );
}

/** The door's leaf, hinged on the right: closed, half, open. */
function leaf(share: number): string {
  const p = createRoomPen(65);
  const free = right - (right - left - 4) * share;
  const grow = share === 1 ? 0 : 26;
  const at = (u: number, v: number): Dot => {
    const [a, b] = [top - (grow * u) / 2 + 4, floor + grow * u];
    return [right + (free - right) * u, a + (b - a) * v];
  };
  const quad = (u0: number, v0: number, u1: number, v1: number): Dot[] => [
    at(u0, v0),
    at(u1, v0),
    at(u1, v1),
    at(u0, v1),
  ];
  return drawing(
    VIEW,
    '',
    p.shape(quad(0, 0, 1, 1), TEAL, LINE) +
      p.shape(quad(0.18, 0.08, 0.82, 0.42), YELLOW, MID) +
      p.line([at(0.5, 0.08), at(0.5, 0.42)], 4) +
      p.shape(quad(0.18, 0.52, 0.82, 0.9), TEAL, MID) +
      p.oval(at(0.9, 0.49)[0], at(0.9, 0.49)[1], 9, 10, YELLOW, MID),
  );
}

const light = (): string =>
  drawing(VIEW, '', `<path d="M${left} ${floor}H${right}L${right + 50} 1120H${left - 300}Z" fill="${YELLOW}"/>`);

/** The newcomer with her bag and the form that she knows from page 4. */
function newcomer(): readonly [body: string, arm: string] {
  const p = createRoomPen(66);
  const hand: Dot = [146, 104];
  const bag =
    p.soft('-132 262, -122 240, -36 236, -16 258, -10 338, -24 352, -118 354, -136 336', TEAL, LINE) +
    p.line('-134 282, -74 288, -12 280', 4) +
    p.box(-90, 282, 26, 20, YELLOW, MID) +
    p.line('-102 242, -92 218, -58 218, -48 240', 8);
  const body =
    stander({ ...NEWCOMER, near: [-70, 214], far: hand }) +
    bag +
    arm(NEAR_SHOULDER, [-70, 230], NEWCOMER.top, 1) +
    fist(-74, 220, NEWCOMER.skin, 90, 0.9);
  const sheet = `<g transform="translate(50 12)">${
    p.shape('84 26, 138 18, 148 88, 94 98', WHITE, MID) +
    [0, 1, 2]
      .map(
        (i) =>
          p.box(96 + i * 3, 36 + i * 17, 9, 9, WHITE, THIN) +
          p.line(
            [
              [112 + i * 3, 40 + i * 17],
              [132 + i * 2.4, 37 + i * 17],
            ],
            3,
          ),
      )
      .join('')
  }</g>`;
  const far =
    arm([40, 50], [hand[0], hand[1] - 8], NEWCOMER.top, 1, 38) +
    sheet +
    fist(hand[0], hand[1], NEWCOMER.skin, -14, 0.9);
  return [
    drawing(VIEW, '', placed(body, ...(NECK as [number, number]), SIZE)),
    drawing(VIEW, '', placed(far, ...(NECK as [number, number]), SIZE)),
  ];
}

/** All drawings of the open door by file name. */
export function offeneTuer(): Readonly<Record<string, string>> {
  const [body, far] = newcomer();
  return {
    'offene-tuer-strasse': street(),
    'offene-tuer-gehweg': pavement(),
    'offene-tuer-rad': cyclist(),
    'offene-tuer-leute': walkers(),
    'offene-tuer-flur': hall(),
    'offene-tuer-fassade': facade(),
    'offene-tuer-licht': light(),
    'offene-tuer-zu': leaf(1),
    'offene-tuer-halb': leaf(0.55),
    'offene-tuer-offen': leaf(-0.32),
    'offene-tuer-neue': body,
    'offene-tuer-neue-arm': far,
  };
}
