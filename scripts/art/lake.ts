import { createRandom } from '../../src/core/random.ts';
import { CORAL, type Dot, flat, INK, ink, oval, PAPER, shape, TEAL, tone, YELLOW } from './pen.ts';

/** A run of points from x to x that waves softly around y. */
export function waving(fromX: number, toX: number, y: number, height: number, seed: number, wave = 70): Dot[] {
  const random = createRandom(seed);
  const dots: Dot[] = [];
  const side = Math.sign(toX - fromX);
  for (let x = fromX; (toX - x) * side > 0; x += side * wave * (0.8 + random() * 0.4)) {
    dots.push([x, y + (random() - 0.5) * 2 * height]);
  }
  return [...dots, [toX, y]];
}

/** Water from its far shore at `top` down to `bottom`, with small waves that grow towards the viewer. */
export function water(
  id: string,
  top: number,
  bottom: number,
  seed: number,
  fill = TEAL,
  left = -120,
  right = 1120,
): string {
  const random = createRandom(seed);
  const edge = waving(left, right, top, 2, seed);
  const face: Dot[] = [...edge, [right, bottom, 1], [left, bottom, 1]];
  let waves = '';
  for (let y = top + 22; y < bottom - 10; y += 20 + (y - top) * 0.12) {
    const long = 26 + (y - top) * 0.14;
    for (let x = left + random() * 160; x < right; x += 120 + random() * 230) {
      const color = random() < 0.45 ? PAPER : INK;
      const rise = 3 + (y - top) * 0.012;
      waves += ink(
        [
          [x, y],
          [x + long * 0.3, y - rise],
          [x + long * 0.65, y + rise * 0.6],
          [x + long, y - rise * 0.3],
        ],
        3.2,
        false,
        color,
      );
    }
  }
  const shade: Dot[] = [
    [left, top + 6],
    [right, top + 6],
    [right, top + 60],
    [640, top + 44],
    [320, top + 66],
    [left, top + 50],
  ];
  return flat(face, fill, [3, 2]) + tone(id, shade, INK, 2.4, 13) + ink(edge, 5) + waves;
}

/** Round treetops in a row along y, from the left to the right. */
export function trees(fromX: number, toX: number, y: number, seed: number, fills: readonly string[], size = 1): string {
  const random = createRandom(seed);
  let row = '';
  for (let x = fromX; x < toX; x += (34 + random() * 26) * size) {
    const [w, h] = [(26 + random() * 14) * size, (34 + random() * 30) * size];
    const dots: Dot[] = [
      [x - w, y + 4, 1],
      [x - w * 1.05, y - h * 0.5],
      [x - w * 0.4, y - h],
      [x + w * 0.5, y - h * 0.92],
      [x + w, y - h * 0.4],
      [x + w * 0.96, y + 4, 1],
    ];
    const fill = fills[Math.floor(random() * fills.length)]!;
    row +=
      shape(dots, fill, 4, [3, -2]) +
      ink(
        [
          [x - w * 0.3, y - h * 0.5],
          [x - w * 0.1, y - h * 0.62],
          [x + w * 0.1, y - h * 0.52],
        ],
        3,
      );
  }
  return row;
}

/** A house with a roof; its lower left corner at x, y. */
export function house(x: number, y: number, w: number, h: number, roof: string, wall = '#ffffff'): string {
  const body: Dot[] = [
    [x, y, 1],
    [x + 1, y - h, 1],
    [x + w, y - h - 2, 1],
    [x + w - 1, y, 1],
  ];
  const top: Dot[] = [
    [x - 10, y - h + 2, 1],
    [x + w * 0.48, y - h - w * 0.5, 1],
    [x + w + 10, y - h, 1],
  ];
  const pane = (px: number, py: number): string =>
    shape(
      [
        [px, py, 1],
        [px + w * 0.2, py - 1, 1],
        [px + w * 0.2, py + w * 0.24, 1],
        [px, py + w * 0.25, 1],
      ],
      INK,
      2,
    );
  const door: Dot[] = [
    [x + w * 0.62, y, 1],
    [x + w * 0.62, y - h * 0.5, 1],
    [x + w * 0.84, y - h * 0.5, 1],
    [x + w * 0.84, y, 1],
  ];
  return (
    shape(body, wall, 4) + shape(top, roof, 4, [3, -2]) + pane(x + w * 0.16, y - h * 0.72) + shape(door, YELLOW, 3.5)
  );
}

/** A block of offices with rows of windows, some lit; its lower left corner at x, y. */
export function offices(x: number, y: number, w: number, h: number, fill: string, seed: number): string {
  const random = createRandom(seed);
  let panes = '';
  for (let py = y - h + 22; py < y - 26; py += 36) {
    for (let px = x + 16; px < x + w - 22; px += 32) {
      const pane: Dot[] = [
        [px, py, 1],
        [px + 17, py + 1, 1],
        [px + 17, py + 21, 1],
        [px, py + 20, 1],
      ];
      panes += random() < 0.2 ? shape(pane, YELLOW, 2.5) : flat(pane, INK);
    }
  }
  return (
    shape(
      [
        [x, y, 1],
        [x + 2, y - h, 1],
        [x + w, y - h + 3, 1],
        [x + w, y, 1],
      ],
      fill,
      4.5,
      [3, -2],
    ) + panes
  );
}

/** A cloud; its middle at x, y. */
export function cloud(x: number, y: number, size: number, fill: string): string {
  const at = (dx: number, dy: number): Dot => [x + dx * size, y + dy * size];
  return shape(
    [
      at(-90, 18),
      at(-96, -8),
      at(-62, -24),
      at(-40, -52),
      at(2, -56),
      at(28, -34),
      at(62, -40),
      at(92, -14),
      at(86, 16),
      at(40, 24),
      at(-30, 22),
    ],
    fill,
    4.5,
    [3, -3],
  );
}

/** A duck that looks right: round breast, flat bill, tail up; the waterline at x, y. */
export function duck(x: number, y: number, size = 1, fill = YELLOW, bill = CORAL): string {
  const at = (dx: number, dy: number, c: 0 | 1 = 0): Dot => [x + dx * size, y + dy * size, c];
  const body = [
    at(-46, 2, 1),
    at(-62, -14),
    at(-78, -44, 1),
    at(-54, -34),
    at(-24, -30),
    at(4, -40),
    at(34, -46),
    at(52, -30),
    at(54, -10),
    at(42, 2, 1),
  ];
  const wing = [at(-40, -24), at(-16, -27), at(14, -20), at(4, -8), at(-16, -5), at(-34, -12)];
  const flatBill = [at(42, -74, 1), at(58, -68), at(76, -67), at(80, -60), at(70, -55), at(54, -56), at(42, -58, 1)];
  return (
    shape(body, fill, 4.5) +
    shape(oval(x + 24 * size, y - 66 * size, 25 * size, 24 * size), fill, 4.5) +
    flat([at(6, -54), at(40, -54), at(36, -38), at(8, -36)], fill) +
    shape(wing, '#ffffff', 3.8) +
    shape(flatBill, bill, 4) +
    ink([at(46, -63), at(62, -62)], 2.6) +
    flat(oval(x + 30 * size, y - 72 * size, 4, 5), INK)
  );
}

/** Blades of reed with cattails, growing up from y. */
export function reeds(x: number, y: number, count: number, seed: number, size = 1, fill = TEAL): string {
  const random = createRandom(seed);
  let all = '';
  for (let i = 0; i < count; i++) {
    const [bx, high, lean] = [
      x + (random() - 0.5) * 90 * size,
      (90 + random() * 110) * size,
      (random() - 0.5) * 60 * size,
    ];
    if (random() < 0.45) {
      all += ink(
        [
          [bx, y],
          [bx + lean * 0.4, y - high * 0.6],
          [bx + lean * 0.8, y - high],
        ],
        4,
      );
      all += shape(oval(bx + lean * 0.86, y - high - 16 * size, 8 * size, 24 * size, lean * 0.2), INK, 4);
    } else {
      all += shape(
        [
          [bx - 8 * size, y, 1],
          [bx - 4 * size + lean * 0.4, y - high * 0.6],
          [bx + lean, y - high, 1],
          [bx + 9 * size + lean * 0.3, y - high * 0.5],
          [bx + 8 * size, y, 1],
        ],
        fill,
        4,
      );
    }
  }
  return all;
}
