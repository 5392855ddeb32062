/** She who calls people forward: large in front of the first row, the line in one hand. */
import { fist, limb } from './limbs.ts';
import { type Dot, drawing, flat, ink, oval, placed, shape } from './pen.ts';
import { PROFESSIONAL } from './people.ts';
import { points } from './points.ts';
import { stander } from './stander.ts';

/** Lower end of her neck, and how large she is. */
const [X, Y, SIZE] = [140, 800, 1.66];
/** Her hands, from the neck's lower end. */
const WAVES: Dot = [140, 34];
const HOLDS: Dot = [-20, 88];
const BADGE = '#ffffff';

const scene = (body: string): string => drawing(placed(body, X, Y, SIZE));

/** An open hand, its wrist below; fingers a little apart. */
const openHand = ([x, y]: Dot, skin: string): string => {
  const fingers: Dot[][] = [-15, -5, 6, 16].map((dx, i) => [
    [x + dx * 0.7, y + 10],
    [x + dx * 1.1, y - 10],
    [x + dx * 1.5, y - 26 - [2, 8, 7, 0][i]!],
  ]);
  return (
    fingers.map((finger) => limb(finger, [12, 12, 10], skin, 3.4)).join('') +
    limb(
      [
        [x - 12, y + 18],
        [x - 26, y + 4],
        [x - 30, y - 6],
      ],
      [13, 12, 10],
      skin,
      3.4,
    ) +
    shape(oval(x, y + 14, 19, 19), skin, 3.6) +
    flat(oval(x + 1, y + 8, 15, 14), skin)
  );
};

const badge = (): string =>
  ink(points('-17 8, 2 62'), 4.6) +
  ink(points('20 6, 6 62'), 4.6) +
  shape(points('-8 60!, 16 58!, 18 88!, -6 90!'), BADGE, 3) +
  ink(points('-1 70, 10 69'), 2.6) +
  ink(points('0 79, 11 78'), 2.6);

/** Drawings by file name: her body, and apart the arm that waves people forward and the fist around the line. */
export function host(): Readonly<Record<string, string>> {
  const { skin, top } = PROFESSIONAL;
  const held = limb(points('-58 40, -86 76, -74 106, -36 96'), [44, 46, 42, 32], top, 4.8);
  const raised = limb(points('44 46, 72 72, 98 70, 122 52'), [46, 46, 40, 31], top, 4.8);
  return {
    'stuehle-hauptamtliche': scene(
      stander({ ...PROFESSIONAL, near: HOLDS, far: WAVES, standing: false }) + badge() + held,
    ),
    'stuehle-hauptamtliche-faust': scene(fist(HOLDS[0], HOLDS[1], skin, -14, 0.95)),
    'stuehle-hauptamtliche-arm': scene(placed(openHand([0, 0], skin), WAVES[0], WAVES[1], 1, 44) + raised),
  };
}
