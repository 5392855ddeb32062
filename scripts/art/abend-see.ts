import { createRandom } from '../../src/core/random.ts';
import { waving } from './lake.ts';
import { CORAL, type Dot, flat, ink, oval, PAPER, SKY, shape, tone, YELLOW } from './pen.ts';

export const NIGHT = '#22304f';
export const DEEP = '#182238';

const wide = (from: number, to: number): Dot[] => [
  [-130, from, 1],
  [1130, from, 1],
  [1130, to, 1],
  [-130, to, 1],
];

/** One stripe of the last light, ragged at both ends, from x to x. */
const stripe = (fromX: number, toX: number, y: number, high: number, fill: string, seed: number): string => {
  const upper = waving(fromX, toX, y - high / 2, 3, seed, 120);
  const lower = waving(toX, fromX, y + high / 2, 3, seed + 5, 120);
  return flat([...upper, ...lower], fill);
};

/** Night above, the last stripes of the sunset above the horizon, stars where it is dark. */
export function eveningSky(horizon: number, sunX: number, seed: number): string {
  const random = createRandom(seed);
  let stars = '';
  for (let i = 0; i < 46; i++) {
    const [x, y, r] = [-110 + random() * 1220, -110 + random() * (horizon - 80), 1.6 + random() * 2.6];
    stars += flat(oval(x, y, r, r, 0, 5), random() < 0.25 ? YELLOW : PAPER);
  }
  const stripes =
    stripe(-130, 1130, horizon - 26, 58, CORAL, 3) +
    stripe(-130, 1130, horizon - 18, 18, YELLOW, 9) +
    stripe(sunX - 460, sunX + 380, horizon - 92, 26, CORAL, 14) +
    stripe(sunX - 250, sunX + 330, horizon - 84, 8, YELLOW, 17) +
    stripe(sunX - 180, sunX + 470, horizon - 138, 15, CORAL, 21) +
    stripe(sunX - 350, sunX + 60, horizon - 170, 8, CORAL, 27);
  return flat(wide(-130, horizon + 60), NIGHT) + stars + stripes;
}

/** The sun as half a disc that sinks behind the far shore, cut by stripes of night. */
export const settingSun = (x: number, horizon: number, r: number): string =>
  flat(oval(x, horizon, r, r, 0, 16), YELLOW) + tone('glut', oval(x, horizon, r, r, 0, 16), CORAL, 3, 14, [0, 0]);

/** Dark round trees of the far shore. */
export function darkTrees(fromX: number, toX: number, y: number, seed: number, size = 1): string {
  const random = createRandom(seed);
  const dots: Dot[] = [[fromX, y + 8, 1]];
  for (let x = fromX; x < toX - 1; ) {
    const [w, h] = [Math.min(toX - x, (38 + random() * 30) * size), (26 + random() * 34) * size];
    dots.push([x, y - h * 0.35, 1], [x + w * 0.12, y - h * 0.85], [x + w * 0.5, y - h], [x + w * 0.88, y - h * 0.8]);
    x += w;
  }
  dots.push([toX, y - 8, 1], [toX, y + 8, 1]);
  return flat(dots, DEEP);
}

/** Night water from the far shore down, with strokes of the sky's light. */
export function nightWater(horizon: number, bottom: number, sunX: number, seed: number): string {
  const random = createRandom(seed);
  let waves = '';
  for (let y = horizon + 12; y < bottom; y += 13 + (y - horizon) * 0.07) {
    const depth = (y - horizon) / (bottom - horizon);
    const long = 40 + depth * 90;
    for (let x = -120 + random() * 160; x < 1120; x += 110 + random() * 240) {
      const near = Math.abs(x + long / 2 - sunX) / (190 + depth * 160);
      const warm = near < 1 && random() > near * 0.7;
      const color = warm ? (random() < 0.55 ? YELLOW : CORAL) : random() < 0.3 ? SKY : NIGHT;
      waves += ink(
        [
          [x, y],
          [x + long * 0.3, y - 2 - depth * 3],
          [x + long * 0.7, y + 2 + depth * 2],
          [x + long, y],
        ],
        warm ? 5 + depth * 4 : 3.4,
        false,
        color,
      );
    }
  }
  return flat(wide(horizon, bottom), DEEP) + waves + ink(waving(-130, 1130, horizon, 1.5, seed + 1), 4);
}

/** The hotel of page 2 at night, its windows lit; `late` some have gone out. Its lower left corner at x, y, 330 wide. */
export function hotelAtNight(x: number, y: number, size = 1, late = false): string {
  const at = (dx: number, dy: number): Dot => [x + dx * size, y + dy * size, 1];
  const quad = (dx: number, dy: number, w: number, h: number): Dot[] => [
    at(dx, dy),
    at(dx + w, dy),
    at(dx + w, dy + h),
    at(dx, dy + h),
  ];
  const line = 4 * Math.max(0.75, size);
  const pane = (dx: number, dy: number, lit: boolean): string =>
    shape(quad(dx, dy, 26, 34), lit ? YELLOW : NIGHT, line * 0.75) + ink([at(dx + 13, dy), at(dx + 13, dy + 34)], 2.4);
  const dormer = (dx: number, lit: boolean): string =>
    shape(
      [at(dx, -146), at(dx, -172), at(dx + 19, -190), at(dx + 38, -172), at(dx + 38, -146)],
      '#3d405b',
      line * 0.9,
    ) + shape(quad(dx + 10, -168, 18, 20), lit ? YELLOW : NIGHT, line * 0.7);
  const upper = [18, 64, 112, 232, 278].map((dx, i) => pane(dx, -116, late ? i % 2 === 1 : i !== 1)).join('');
  const lower = [18, 64, 232, 278].map((dx, i) => pane(dx, -52, late ? i % 3 === 0 : i !== 2)).join('');
  const awning: Dot[] = [
    at(112, -66),
    at(218, -66),
    at(232, -44),
    at(216, -38),
    at(198, -46),
    at(182, -38),
    at(164, -46),
    at(148, -38),
    at(132, -46),
    at(114, -38),
    at(98, -44),
  ];
  return (
    shape(quad(236, -238, 30, 44), CORAL, line) +
    shape(quad(0, -140, 318, 142), '#3d405b', line * 1.2) +
    shape([at(-20, -138), at(22, -206), at(296, -206), at(338, -138)], DEEP, line * 1.2) +
    dormer(50, true) +
    dormer(140, late) +
    dormer(230, !late) +
    upper +
    lower +
    // The balcony, its door open, and the awning above the entrance.
    shape(quad(150, -122, 42, 52), YELLOW, line) +
    ink([at(104, -92), at(226, -92)], line) +
    [110, 128, 146, 164, 182, 200, 220].map((dx) => ink([at(dx, -92), at(dx, -68)], 2.6)).join('') +
    shape(quad(136, -42, 58, 44), YELLOW, line) +
    shape(awning, '#d9b37a', line)
  );
}

/** What lit windows leave on the water: broken yellow lines that go down from y. */
export function windowLights(xs: readonly number[], y: number, seed: number, long = 90): string {
  const random = createRandom(seed);
  return xs
    .map((x) => {
      let out = '';
      for (let dy = 10; dy < long * (0.6 + random() * 0.5); dy += 15) {
        const w = 12 + random() * 14;
        out += ink(
          [
            [x - w / 2, y + dy],
            [x + w / 2, y + dy + 1],
          ],
          5,
          false,
          YELLOW,
        );
      }
      return out;
    })
    .join('');
}

/** A duck asleep, its bill in its feathers; the waterline at x, y. */
export function sleepingDuck(x: number, y: number, size = 1): string {
  const at = (dx: number, dy: number, c: 0 | 1 = 0): Dot => [x + dx * size, y + dy * size, c];
  return (
    shape(
      [
        at(-50, 2, 1),
        at(-64, -16),
        at(-82, -42, 1),
        at(-54, -36),
        at(-20, -40),
        at(20, -44),
        at(48, -34),
        at(58, -12),
        at(46, 2, 1),
      ],
      YELLOW,
      4.6,
    ) +
    shape([at(-44, -24), at(-10, -34), at(26, -26), at(16, -10), at(-12, -5), at(-36, -10)], '#ffffff', 4) +
    shape(oval(x + 22 * size, y - 54 * size, 26 * size, 23 * size), YELLOW, 4.6) +
    flat([at(2, -44), at(42, -44), at(40, -32), at(4, -32)], YELLOW) +
    shape([at(4, -52, 1), at(-14, -46), at(-26, -37), at(-14, -35), at(6, -40, 1)], CORAL, 4) +
    ink([at(14, -57), at(21, -53), at(28, -57)], 4) +
    ink([at(-60, 8), at(-20, 11), at(20, 8), at(62, 11)], 4, false, SKY)
  );
}

/** A jetty seen from the side: planks from x to x at y, on posts that stand in the water. */
export function jetty(fromX: number, toX: number, y: number, deep: number): string {
  let posts = '';
  for (let x = fromX + 30; x < toX; x += 150)
    posts += shape(
      [
        [x, y + 8, 1],
        [x + 24, y + 8, 1],
        [x + 22, y + deep, 1],
        [x + 2, y + deep, 1],
      ],
      '#3d405b',
      4.6,
    );
  let gaps = '';
  for (let x = fromX + 52; x < toX; x += 58)
    gaps += ink(
      [
        [x, y - 12],
        [x - 4, y + 4],
      ],
      3.4,
    );
  const deck: Dot[] = [
    [fromX + 8, y - 16, 1],
    [toX, y - 18, 1],
    [toX, y + 6, 1],
    [fromX, y + 4, 1],
  ];
  const side: Dot[] = [
    [fromX, y + 4, 1],
    [toX, y + 6, 1],
    [toX, y + 24, 1],
    [fromX, y + 22, 1],
  ];
  return posts + shape(side, '#3d405b', 4.6) + shape(deck, '#d9b37a', 4.6) + gaps;
}
