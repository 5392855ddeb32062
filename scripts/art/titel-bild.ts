import { pinch } from './hands.ts';
import { kitHead } from './kit-head.ts';
import { water } from './lake.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, PAPER, placed, SKY, tone } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, type Stander, stander } from './stander.ts';
import { kite, shore, sky } from './titel-landschaft.ts';
import { penHand } from './titel-stift.ts';

/** Lower ends of the necks in the front row, and where each hand holds the line. */
export const FRONT = {
  volunteer: { neck: [280, 622], hand: [246, 452] },
  professional: { neck: [378, 628], hand: [424, 474] },
  newcomer: { neck: [484, 618], hand: [528, 460] },
  student: { neck: [742, 624], hand: [700, 456] },
} as const;

/** Where the marker first touches the paper. */
const DOT: Dot = [232, 468];

interface Extra {
  readonly hair: string;
  readonly face: string;
  readonly at: readonly [number, number];
  readonly body: Stander;
  readonly mirror?: boolean;
  readonly more?: object;
  readonly hairColor?: string;
}

const SMALL = 0.82;

function extra({ hair, face, at: [x, y], body, mirror = false, more = {}, hairColor = INK }: Extra): string {
  const colors = { skin: body.skin, top: body.top, hair: hairColor, headscarf: body.top };
  return (
    placed(stander({ ...body, standing: false }), x, y, SMALL, 0, mirror) +
    kitHead({ hair, colors, ...more }, face, [x, y + 2], 96 * SMALL, { mirror, tilt: mirror ? 9 : -9 })
  );
}

const wear = (skin: string, top: string, coat: Stander['coat']): Stander => ({
  skin,
  top,
  legs: INK,
  shoes: INK,
  coat,
});

const BACK_LEFT: readonly Extra[] = [
  {
    hair: 'ShortFour',
    face: 'Smile',
    at: [24, 628],
    body: { ...wear('#e8b58d', '#ffffff', 'hoodie') },
    hairColor: '#ffffff',
    more: { beard: 'MustacheFive' },
  },
  { hair: 'LongAfro', face: 'SmileTeeth', at: [132, 606], body: wear('#7a4b2b', SKY, 'dress') },
  { hair: 'Bangs', face: 'Awe', at: [328, 596], body: wear('#f1cfb1', '#ffffff', 'dress'), hairColor: '#f2694b' },
];
const BACK_RIGHT: readonly Extra[] = [
  {
    hair: 'GrayShort',
    face: 'Calm',
    at: [838, 596],
    body: wear('#f1cfb1', CORAL, 'hoodie'),
    mirror: true,
    hairColor: '#ffffff',
  },
  { hair: 'Hijab', face: 'Smile', at: [906, 622], body: wear('#e8b58d', SKY, 'dress'), mirror: true },
  { hair: 'Pomp', face: 'BigSmile', at: [984, 612], body: wear('#a56a43', '#ffffff', 'hoodie'), mirror: true },
];

/** A body of the front row and, apart, the arm that rises to the line, and the fingers that close over it. */
function front(
  look: Stander,
  { neck, hand }: { readonly neck: readonly [number, number]; readonly hand: readonly [number, number] },
): [string, string, string] {
  const reach: Dot = [hand[0] - neck[0], hand[1] - neck[1]];
  const isNear = reach[0] < 0;
  // The armpit below the raised arm, so that the arm begins at the shoulder.
  const crease: Dot[] = isNear
    ? [
        [-75, 62],
        [-58, 76],
        [-40, 70],
        [-31, 54],
      ]
    : [
        [63, 60],
        [48, 74],
        [32, 68],
        [25, 52],
      ];
  const body = stander({ ...look, ...(isNear ? { near: reach } : { far: reach }) }) + ink(crease, 4.6);
  const hold = pinch(reach[0], reach[1], look.skin, !isNear);
  const raised = arm(isNear ? NEAR_SHOULDER : FAR_SHOULDER, reach, look.top, isNear ? -1 : 1) + hold.below + hold.above;
  const at = (part: string): string => drawing(placed(part, neck[0], neck[1]));
  return [at(body), at(raised), at(hold.above)];
}

/** All drawings of the cover by file name. */
export function drawTitelbild(): Readonly<Record<string, string>> {
  const [v, vArm, vFingers] = front(VOLUNTEER, FRONT.volunteer);
  const [p, pArm, pFingers] = front(PROFESSIONAL, FRONT.professional);
  const [n, nArm, nFingers] = front(NEWCOMER, FRONT.newcomer);
  const [s, sArm, sFingers] = front(STUDENT, FRONT.student);
  const ground: Dot[] = [
    [-130, 872],
    [180, 860],
    [430, 868],
    [700, 858],
    [1130, 870, 1],
    [1130, 1130, 1],
    [-130, 1130, 1],
  ];
  return {
    'titelbild-himmel': sky(),
    'titelbild-drachen': kite(),
    'titelbild-gegenueber': shore(),
    'titelbild-see': drawing(water('welle', 544, 900, 77)),
    'titelbild-ufer': drawing(flat(ground, PAPER) + tone('kies', ground, INK, 1.8, 19) + ink(ground.slice(0, 5), 6)),
    'titelbild-stift': drawing(placed(penHand('#c68a5e', '#ffffff'), DOT[0], DOT[1], 1, 9), '0 200 1600 700'),
    'titelbild-menge-links': drawing(BACK_LEFT.map(extra).join('')),
    'titelbild-menge-rechts': drawing(BACK_RIGHT.map(extra).join('')),
    'titelbild-ehrenamtliche': v,
    'titelbild-ehrenamtliche-arm': vArm,
    'titelbild-ehrenamtliche-finger': vFingers,
    'titelbild-hauptamtliche': p,
    'titelbild-hauptamtliche-arm': pArm,
    'titelbild-hauptamtliche-finger': pFingers,
    'titelbild-neue': n,
    'titelbild-neue-arm': nArm,
    'titelbild-neue-finger': nFingers,
    'titelbild-studentin': s,
    'titelbild-studentin-arm': sArm,
    'titelbild-studentin-finger': sFingers,
  };
}
