import { limb, shoe } from './limbs.ts';
import { type Dot, flat, INK, ink, oval, placed, shape, tone } from './pen.ts';
import { points } from './points.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER } from './stander.ts';

export type BackHead =
  | 'curls'
  | 'scarf'
  | 'short'
  | 'long'
  | 'bun'
  | 'afro'
  | 'beanie'
  | 'brim'
  | 'turban'
  | 'bald'
  | 'tail';

export interface Behind {
  readonly coat: string;
  readonly head: BackHead;
  /** Of hair, scarf or hat. */
  readonly headColor: string;
  readonly skin: string;
  readonly legs?: string;
  readonly shoes?: string;
  /** Of what lies around the neck; missing: a bare neck. */
  readonly collar?: string;
  /** Where the hands are, from the neck's lower end; a missing hand hangs down. */
  readonly near?: Dot;
  /** `null`: drawn by `farArm`. */
  readonly far?: Dot | null;
  readonly standing?: boolean;
  /** Screentone on the coat, with an id of its own. */
  readonly pattern?: { readonly id: string; readonly color: string };
  readonly backpack?: string;
}

const hair = (): Dot[] => points('-34 -30, -43 -62, -34 -96, 0 -110, 34 -97, 43 -62, 34 -30, 18 -18, -18 -18');

const ears = (skin: string): string => shape(oval(-42, -54, 8, 12), skin, 4) + shape(oval(42, -54, 8, 12), skin, 4);

/** A head seen from behind, as high as the kit's at 96; the neck's lower end is at 0,0. */
export function backHead(kind: BackHead, color: string, skin: string): string {
  const neck = shape(points('-20 6, -19 -30, 19 -30, 20 6'), skin, 4.4);
  const strands = (dots: readonly Dot[][], light = color === INK ? '#6b7486' : INK): string =>
    dots.map((line) => ink(line, 3.2, false, light)).join('');
  const parting: Dot[][] = [points('-8 -98, -18 -64, -14 -34'), points('14 -94, 20 -62, 14 -32')];
  if (kind === 'scarf')
    return (
      shape(
        points('-40 -40, -42 -78, -22 -106, 4 -110, 32 -98, 42 -66, 40 -30, 58 4, 40 22, 0 40, -44 24, -58 4'),
        color,
        4.8,
      ) +
      ink(points('-30 -30, 0 -14, 32 -34'), 3.6) +
      ink(points('8 -100, 22 -70, 24 -44'), 3.4) +
      ink(points('-36 2, -4 14, 30 0'), 3.4)
    );
  const base = neck + ears(skin);
  if (kind === 'curls')
    return (
      base +
      shape(points('-36 -34, -42 -62, -34 -96, 0 -106, 34 -97, 42 -62, 36 -34, 22 -22, -22 -22'), skin, 4.8) +
      shape(
        points(
          '-42 -46, -52 -62, -44 -76, -50 -94, -34 -102, -28 -118, -8 -114, 6 -124, 20 -112, 36 -112, 38 -96, 50 -88, 44 -72, 50 -58, 42 -44, 22 -38, 0 -42, -22 -38',
        ),
        color,
        4.8,
      )
    );
  if (kind === 'bald') return base + shape(hair(), skin, 4.8) + ink(points('-20 -34, 0 -28, 20 -34'), 3.2);
  if (kind === 'short') return base + shape(hair(), color, 4.8) + strands(parting);
  if (kind === 'afro') return neck + shape(oval(0, -66, 62, 58, 0, 12), color, 4.8);
  if (kind === 'long' || kind === 'tail') {
    const low = kind === 'long' ? 44 : -12;
    return (
      base +
      shape(
        [
          [-34, low],
          [-44, -50],
          [-36, -94],
          [0, -110],
          [36, -96],
          [45, -50],
          [36, low - 4],
          [0, low + 8],
        ],
        color,
        4.8,
      ) +
      strands(parting) +
      (kind === 'tail'
        ? shape(points('-10 -64, 10 -64, 20 -20, 12 40, -8 46, -20 -16'), color, 4.6) +
          ink(points('-12 -58, 12 -58'), 6, false, '#ffc93c')
        : '')
    );
  }
  if (kind === 'bun')
    return base + shape(hair(), color, 4.8) + strands(parting) + shape(oval(0, -104, 26, 22), color, 4.6);
  if (kind === 'turban')
    return (
      base +
      shape(points('-44 -44, -52 -78, -30 -112, 6 -120, 40 -104, 52 -74, 44 -42, 0 -32'), color, 4.8) +
      ink(points('-48 -64, 0 -92, 46 -88'), 3.6) +
      ink(points('-46 -84, 0 -62, 48 -60'), 3.6)
    );
  if (kind === 'beanie')
    return (
      base +
      shape(hair(), INK, 4.6) +
      shape(points('-47 -52, -44 -90, -16 -116, 18 -116, 44 -90, 47 -52'), color, 4.8) +
      shape(points('-50 -46!, -50 -68!, 50 -68!, 50 -46!, 0 -42'), color, 4.6) +
      shape(oval(2, -120, 15, 14), '#f6f1e4', 4.2)
    );
  // brim
  return (
    base +
    shape(hair(), INK, 4.4) +
    shape(points('-42 -64, -38 -100, -14 -116, 14 -116, 38 -100, 42 -64'), color, 4.8) +
    shape(points('-66 -56, -40 -68, 40 -68, 66 -56, 40 -48, -40 -48'), color, 4.8)
  );
}

const hand = ([x, y]: Dot, skin: string, raised: boolean): string =>
  shape(oval(x, y, 17, 19, 0, 8), skin, 4.2) +
  (raised
    ? [-7, 1, 9].map((dx) => ink([[x + dx, y - 16] as Dot, [x + dx + 1, y - 4]], 3)).join('') +
      ink([[x - 15, y + 4] as Dot, [x - 2, y + 8], [x + 6, y + 2]], 3)
    : '');

function sleeve(shoulder: Dot, to: Dot, side: 1 | -1, { coat, skin }: Pick<Behind, 'coat' | 'skin'>): string {
  const raised = to[1] < shoulder[1];
  const below: Dot = [to[0] + (shoulder[0] - to[0]) * 0.12, shoulder[1] + 26];
  return (
    hand(to, skin, raised) +
    (raised ? limb([shoulder, below, [to[0], to[1] + 16]], [50, 46, 34], coat, 4.8) : arm(shoulder, to, coat, side, 46))
  );
}

/** The right arm alone, for one that moves. */
export const farArm = (look: Pick<Behind, 'coat' | 'skin'>, to: Dot = [74, 232]): string =>
  sleeve([FAR_SHOULDER[0] + 10, 46], to, -1, look);

/** Someone in a winter coat, seen from behind, about 490 high; the neck's lower end is at 0,0. */
export function behind(look: Behind): string {
  const { coat, skin, legs = INK, shoes = INK, near, far, standing = true, pattern, backpack, collar } = look;
  const body: Dot[] = points(
    '-24 -4, -62 10, -82 40, -82 130, -90 250!, 0 260, 90 248!, 82 130, 82 38, 62 8, 24 -4, 0 4',
  );
  const lower = standing
    ? limb(points('-34 236, -36 310, -34 378'), [58, 50, 44], legs) +
      limb(points('36 236, 38 310, 36 378'), [58, 50, 44], legs) +
      shoe(-26, 398, shoes, 0, 0.9, true) +
      shoe(28, 398, shoes, 0, 0.9)
    : '';
  // Cut like a coat: a yoke over the shoulders, a short belt at the waist.
  const seam =
    ink(points('-70 62, -30 74, 0 70, 32 74, 70 60'), 3.6) +
    shape(points('-38 142!, 38 140!, 38 160!, -38 162!'), coat, 3.8) +
    [-28, 28].map((x) => flat(oval(x, 151, 4, 4), INK)).join('');
  const sack = backpack
    ? shape(points('-54 40, -40 16, 0 10, 42 16, 56 42, 58 150, 40 174, -40 174, -58 150'), backpack, 5) +
      shape(points('-36 100, 36 100, 38 154, -38 154'), backpack, 4) +
      ink(points('-42 66, 0 74, 44 66'), 4)
    : '';
  return (
    lower +
    shape(body, coat) +
    (pattern ? tone(pattern.id, body, pattern.color, 2.4, 15, [0, 0]) + ink(body, 5, true) : '') +
    seam +
    (far === null ? '' : farArm(look, far)) +
    sleeve([NEAR_SHOULDER[0] - 4, 46], near ?? [-78, 232], 1, look) +
    sack +
    backHead(look.head, look.headColor, skin) +
    (collar
      ? shape(points('-46 -8, -30 -26, 0 -20, 32 -26, 46 -6, 34 18, 0 24, -34 18'), collar, 4.6) +
        flat(oval(0, 0, 4, 3), collar) +
        ink(points('-30 -4, 0 4, 32 -6'), 3.4)
      : '')
  );
}

/** A bag that hangs from a hand at 0,0. */
export const bag = (fill: string, width = 96, height = 74): string =>
  ink(
    [
      [-width * 0.28, 34],
      [-width * 0.2, 4],
      [0, -2],
      [width * 0.2, 4],
      [width * 0.28, 34],
    ],
    6,
  ) +
  shape(
    [
      [-width * 0.42, 34],
      [0, 28],
      [width * 0.42, 34],
      [width * 0.52, height * 0.8],
      [width * 0.46, height + 34],
      [0, height + 40],
      [-width * 0.46, height + 34],
      [-width * 0.52, height * 0.8],
    ],
    fill,
    5,
  ) +
  ink(
    [
      [-width * 0.4, 52],
      [0, 58],
      [width * 0.4, 50],
    ],
    3.6,
  );

/** A suitcase that hangs from a hand at 0,0. */
export const suitcase = (fill: string, width = 130, height = 88): string =>
  ink(points('-24 22!, -20 0, 20 0, 24 22!'), 7) +
  shape(
    [
      [-width / 2, 24, 1],
      [width / 2, 22, 1],
      [width / 2 + 2, 24 + height, 1],
      [-width / 2 - 1, 25 + height, 1],
    ],
    fill,
    5,
  ) +
  [-0.3, 0.3]
    .map((t) =>
      ink(
        [
          [width * t, 24],
          [width * t + 1, 23 + height],
        ],
        6,
      ),
    )
    .join('');

export const behindAt = (look: Behind, [x, y]: readonly [number, number], size: number, flip = false): string =>
  placed(behind(look), x, y, size, 0, flip);
