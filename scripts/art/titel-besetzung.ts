import { composeFigure } from '../lib/kit/compose-figure.ts';
import { relative } from './kit-head.ts';
import { fist } from './limbs.ts';
import { type Dot, drawing, ink, oval, placed, SKY, shape, YELLOW } from './pen.ts';
import { NEIGHBOUR, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, NEAR_SHOULDER, type Stander, stander } from './stander.ts';
import { floor, room, view } from './titel-saal.ts';

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
  volunteer: [168, 560],
  professional: [326, 552],
  newcomer: [484, 566],
  student: [806, 558],
} as const;
const SIZE = 1.15;
/** Where a far sleeve begins: within the torso, so that its open end does not show. */
const FAR_SLEEVE: Dot = [40, 50];

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
    arm(FAR_SLEEVE, [54, 176], top, -1, 36) +
    shape(
      [
        [10, 96, 1],
        [88, 84, 1],
        [98, 178, 1],
        [20, 190, 1],
      ],
      SKY,
      4.6,
    ) +
    ink(
      [
        [16, 104],
        [28, 184],
      ],
      3.2,
    ) +
    shape(
      [
        [50, 126],
        [62, 122],
        [68, 136],
        [56, 142],
      ],
      YELLOW,
      3.4,
    ) +
    [44, 55, 66, 76].map((x, i) => shape(oval(x, 182 - i * 1.6, 7, 12), skin, 3.6)).join('')
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
  // Drawn as the kit has him, then as large as the others.
  const grown = (inner: string): string => `<g transform="translate(-175.5 -235) scale(1.25)">${inner}</g>`;
  return [
    [
      'nachbar',
      drawing(grown(seated).replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${d === rest ? d : relative(d)}"`)),
    ],
    ['nachbar-hand', drawing(grown(fist(584, 752, NEIGHBOUR.skin, 38, 0.86, true)))],
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
        near: { hand: [134, 769], side: 1 },
        far: { hand: [247, 735], side: 1 },
      }),
      ...person('hauptamtliche', PROFESSIONAL, ROW.professional, {
        near: { hand: [280, 736], side: 1 },
        far: { hand: [405, 752], side: 1 },
      }),
      ...person('neue', NEWCOMER, ROW.newcomer, {
        near: { hand: [438, 726], side: 1 },
        far: { hand: [520, 720], side: 1 },
      }),
      ...person(
        'studentin',
        STUDENT,
        ROW.student,
        { near: { hand: [756, 741], side: 1 } },
        {
          extra: laptop(STUDENT),
          far: [54, 176],
        },
      ),
    ].map(([name, svg]) => [`besetzung-${name}`, svg]),
  );
}
