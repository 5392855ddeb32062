import { createRandom } from '../../src/core/random.ts';
import { DEEP, NIGHT } from './abend-see.ts';
import { flat, ink, shape } from './near-pen.ts';
import { CORAL, type Dot, drawing, PAPER, SKY, YELLOW } from './pen.ts';
import { way } from './way.ts';

/** The waterline's middle below the duck, and how much larger it is than on page 3. */
const DUCK = { x: 430, y: 596, size: 3.1 } as const;
const STAR: Dot = [806, 410];
const LINE = 7;
const BARK = '#4a6290';
const LEAF = '#3d405b';
const LEAF_LIGHT = '#4a6290';

const at = (text: string, { x, y, size }: { x: number; y: number; size: number } = DUCK): Dot[] =>
  way(text).map(([px, py, corner]) => [x + px * size, y + py * size, corner ?? 0] as const);

/** Where the water comes nearer: above the first is far, below the second is near. */
const BANDS = [300, 520] as const;

/** Dark water from above the cut to below it in three planes: broken strokes, the far ones still warm from the windows. */
function water(): readonly [far: string, middle: string, near: string] {
  const random = createRandom(19);
  const planes = ['', '', ''];
  for (let y = 118; y < 900; y += 44 + random() * 14)
    for (let x = -60 + random() * 180; x < 1040; x += 190 + random() * 240) {
      // Nothing right above its head.
      if (y > 260 && y < 340 && x > 330 && x < 560) continue;
      const long = 60 + random() * 90;
      const warm = y < 270 && x > 120 && x < 620;
      const color = warm ? (random() < 0.6 ? YELLOW : CORAL) : random() < 0.3 ? SKY : NIGHT;
      planes[y < BANDS[0] ? 0 : y < BANDS[1] ? 1 : 2] += ink(
        [
          [x, y],
          [x + long * 0.3, y - 5],
          [x + long * 0.7, y + 5],
          [x + long, y],
        ],
        warm ? 9 : 6,
        false,
        color,
      );
    }
  const [far = '', middle = '', near = ''] = planes;
  return [drawing(flat(way('-60 80!, 1060 80!, 1060 920!, -60 920!'), DEEP) + far), drawing(middle), drawing(near)];
}

/** A willow that hangs in from above, near to us: twigs with narrow leaves. */
function willow(): string {
  const random = createRandom(7);
  const twig = (text: string, width: number): string => {
    const dots = way(text);
    let out = ink(dots, width, false, BARK);
    for (let i = 1; i < dots.length; i++) {
      const [[ax, ay], [bx, by]] = [dots[i - 1]!, dots[i]!];
      for (const [t, side] of [
        [0.3, -1],
        [0.65, 1],
        [1, -1],
      ] as const) {
        const [x, y] = [ax + (bx - ax) * t, ay + (by - ay) * t];
        const [long, spread] = [62 + random() * 22, 24 + random() * 14];
        const tip: Dot = [x + side * spread, y + long, 1];
        out += shape(
          [[x, y, 1], [x + side * (spread * 0.9 + 8), y + long * 0.42], tip, [x + side * 2, y + long * 0.56]],
          random() < 0.4 ? LEAF_LIGHT : LEAF,
          5,
        );
      }
    }
    return out;
  };
  return drawing(
    twig('272 -60, 262 40, 270 130, 260 216', 7) +
      twig('84 -60, 94 60, 80 190, 92 318', 8) +
      twig('176 -60, 184 60, 172 170, 178 288', 8),
  );
}

/** One ring around the duck, as wide as `r`; the front half only, the rest lies behind it. */
const ring = (r: number, width: number, color: string): string => {
  const dot = (degrees: number, k = 1): Dot => {
    const a = (degrees * Math.PI) / 180;
    return [DUCK.x - 16 + Math.cos(a) * r * k, DUCK.y + 2 + Math.sin(a) * r * 0.2 * k];
  };
  const arc = (from: number, to: number): string =>
    ink(
      Array.from({ length: 9 }, (_, i) => dot(from + ((to - from) * i) / 8)),
      width,
      false,
      color,
    );
  return arc(-6, 70) + arc(84, 128) + arc(138, 190);
};

/** The duck of page 3 asleep: the head turned back, its bill under the wing. */
function duck(): string {
  return drawing(
    // The fluff on its head, in its own colour, since the night would swallow a black line.
    ink(at('19 -78, 14 -87, 21 -91'), 9, false, YELLOW) +
      ink(at('24 -78, 27 -87'), 8, false, YELLOW) +
      shape(
        at(
          '-52 4!, -66 -16, -84 -44!, -56 -38, -26 -43, -10 -50, -9 -64, 1 -77, 20 -82, 38 -76, 47 -60, 46 -46, 54 -34, 62 -14, 52 4!',
        ),
        YELLOW,
        LINE,
      ) +
      ink(at('-76 -36, -62 -30, -52 -20'), 5) +
      shape(at('4 -56!, -14 -50, -30 -40, -16 -36, 6 -43!'), CORAL, 6) +
      // The wing lies over the bill's tip.
      shape(at('-56 -30, -36 -44, -12 -44, 14 -38, 32 -24, 20 -8, -12 -3, -40 -8'), '#ffffff', LINE) +
      ink(at('-40 -22, -22 -18, -2 -20'), 5) +
      ink(at('-28 -12, -8 -9, 12 -13'), 5) +
      // An eye that is shut.
      ink(at('12 -60, 20 -55, 29 -59'), 6.4),
  );
}

/** What of it the water gives back. */
const mirrored = (): string =>
  drawing(
    [
      '-60 7, -20 10, 22 7, 60 9',
      '-40 14, -4 17, 44 13',
      '-52 24, -14 27, 20 24',
      '-22 35, 12 38, 40 34',
      '-8 46, 14 48',
    ]
      .map((text, i) => ink(at(text), i ? 14 - i * 1.6 : 6, false, i === 0 ? SKY : i === 3 ? '#ffffff' : YELLOW))
      .join(''),
  );

/** One star on the water, with what its light breaks into. */
function star(): string {
  const [x, y] = STAR;
  const rays: Dot[] = Array.from({ length: 8 }, (_, i) => {
    const a = (i * Math.PI) / 4;
    const r = i % 2 ? 11 : i % 4 ? 44 : 34;
    return [x + Math.cos(a) * r, y + Math.sin(a) * r, 1];
  });
  return drawing(flat(rays, PAPER));
}

const starTrail = (): string => {
  const [x, y] = STAR;
  return drawing(
    [58, 82, 108]
      .map((dy, i) =>
        ink(
          [
            [x - 26 + i * 6, y + dy],
            [x, y + dy + 3],
            [x + 24 - i * 6, y + dy],
          ],
          6 - i,
          false,
          PAPER,
        ),
      )
      .join(''),
  );
};

export function drawEnte(): Readonly<Record<string, string>> {
  const [far, middle, near] = water();
  return {
    'ente-wasser': far,
    'ente-wellen': middle,
    'ente-wellen-nah': near,
    'ente-weide': willow(),
    'ente-ring-innen': drawing(ring(270, 6.4, SKY)),
    'ente-ring-aussen': drawing(ring(360, 5.4, SKY)),
    'ente-spiegel': mirrored(),
    'ente-ente': duck(),
    'ente-stern': star(),
    'ente-schimmer': starTrail(),
  };
}
