import { backHead } from './behind.ts';
import { fist, limb, shoe } from './limbs.ts';
import { CORAL, type Dot, flat, INK, ink, placed, shape, TEAL } from './pen.ts';
import { points } from './points.ts';

export interface Child {
  readonly skin: string;
  readonly top: string;
  readonly legs: string;
  readonly shoes: string;
  /** Draws legs and shoes. */
  readonly standing?: boolean;
}

/** The boy with the kite; his head comes from the kit, 104 high at size 1. */
export const BOY: Child = { skin: '#a56a43', top: '#ffffff', legs: TEAL, shoes: INK };
const NEAR: Dot = [-36, 32];
const FAR: Dot = [32, 32];

/** A child who stands and looks right, in a padded jacket; the neck's lower end is at 0,0, the feet at 216. */
export function child({ skin, top, legs, shoes, standing = true }: Child): string {
  const body: Dot[] = points('-16 -4, -42 8, -54 34, -54 92, -56 128!, 0 136, 54 127!, 52 86, 50 28, 38 6, 16 -4, 0 6');
  const lower = standing
    ? limb(points('26 116, 28 160, 28 198'), [46, 42, 36], legs) +
      shoe(14, 216, shoes, 0, 0.86) +
      limb(points('-26 116, -28 160, -26 198'), [48, 44, 38], legs) +
      shoe(-42, 217, shoes, 0, 0.86)
    : '';
  return (
    lower +
    shape(body, top) +
    shape(points('-15 4, -14 -22, 14 -22, 15 4, 0 12'), skin, 4.2) +
    ink(points('-24 0, 0 18, 24 -2'), 5, false, CORAL) +
    [46, 86]
      .map((y) =>
        ink(
          [
            [-52, y],
            [-20, y + 5],
            [20, y + 4],
            [50, y - 2],
          ],
          3.4,
        ),
      )
      .join('') +
    ink(points('4 16, 6 70, 4 130'), 3.6)
  );
}

/** One arm with its fist; the hand is given from the neck's lower end. */
export const childArm = (
  { skin, top }: Child,
  which: 'near' | 'far',
  hand: Dot,
  side: 1 | -1 = which === 'near' ? 1 : -1,
  flip = false,
): string => {
  const from = which === 'near' ? NEAR : FAR;
  const [dx, dy] = [hand[0] - from[0], hand[1] - from[1]];
  const far = Math.hypot(dx, dy) || 1;
  // Padded sleeves bend softly: the nearer the hand, the wider the elbow.
  const out = Math.max(6, (118 - far) * 0.28) * side;
  const elbow: Dot = [from[0] + dx * 0.48 - (dy / far) * out, from[1] + dy * 0.48 + (dx / far) * out];
  const wrist: Dot = [hand[0] - (dx / far) * 12, hand[1] - (dy / far) * 12];
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    limb([from, elbow, wrist], [36, 36, 28], top, 4.6) +
    fist(hand[0], hand[1], skin, flip ? turn + 180 : turn, 0.72, flip)
  );
};

const bow = (x: number, y: number, turn = 0): string =>
  placed(shape(points('-14 -8!, 14 8!, 14 -9!, -13 9!'), TEAL, 3.6), x, y, 1, turn);

/** The kite unrolled; its middle is at 0,0, about 150 high, its tail hangs below. */
export const openKite = (): string =>
  ink(points('8 82, -6 128, 18 176, 4 220'), 3.4) +
  flat(points('0 -84!, 60 -16!, 8 84!, -54 -20!'), CORAL, [3, -3]) +
  flat(points('0 -84!, 60 -16!, -54 -20!'), '#ffffff', [3, -3]) +
  ink(points('0 -84!, 60 -16!, 8 84!, -54 -20!'), 5, true) +
  ink(points('0 -84, 8 84'), 3.6) +
  ink(points('-54 -20, 60 -16'), 3.6) +
  bow(-4, 128) +
  bow(16, 172, 20) +
  bow(4, 218, -10);

/** The same child from behind, looking into the picture. */
export function childBehind({ skin, top, legs, shoes }: Child, hair = INK): string {
  const leg = (x: number): string =>
    limb(
      [
        [x, 116],
        [x * 1.05, 160],
        [x, 198],
      ],
      [48, 44, 38],
      legs,
    ) + shoe(x + (x > 0 ? -8 : 8), 216, shoes, 0, 0.8, x < 0);
  return (
    leg(-28) +
    leg(28) +
    shape(points('-18 -4, -46 8, -58 36, -58 128!, 0 137, 58 127!, 58 34, 46 6, 18 -4, 0 4'), top) +
    [46, 86]
      .map((y) =>
        ink(
          [
            [-56, y - 3],
            [0, y + 4],
            [56, y - 3],
          ],
          3.4,
        ),
      )
      .join('') +
    placed(backHead('curls', hair, skin), 0, 2, 1.06) +
    shape(points('-34 -8, 0 -14, 34 -8, 28 12, 0 18, -28 12'), CORAL, 4.4)
  );
}
