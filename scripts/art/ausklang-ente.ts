import { createRandom } from '../../src/core/random.ts';
import { DEEP, NIGHT } from './abend-see.ts';
import { flat, ink, shape } from './near-pen.ts';
import { CORAL, type Dot, drawing, PAPER, SKY, YELLOW } from './pen.ts';
import { way } from './way.ts';

/** The waterline's middle below the duck, and how much larger it is than on page 3. */
const DUCK = { x: 430, y: 596, size: 3.1 } as const;
const STAR: Dot = [806, 410];
const LINE = 7;

const at = (text: string, { x, y, size }: { x: number; y: number; size: number } = DUCK): Dot[] =>
  way(text).map(([px, py, corner]) => [x + px * size, y + py * size, corner ?? 0] as const);

/** Dark water from above the cut to below it: broken strokes, some still warm from the windows. */
function water(): string {
  const random = createRandom(19);
  let out = flat(way('-60 80!, 1060 80!, 1060 920!, -60 920!'), DEEP);
  for (let y = 118; y < 900; y += 44 + random() * 14)
    for (let x = -60 + random() * 180; x < 1040; x += 190 + random() * 240) {
      // Nothing right above its head.
      if (y > 260 && y < 340 && x > 330 && x < 560) continue;
      const long = 60 + random() * 90;
      const warm = y < 270 && x > 120 && x < 620;
      const color = warm ? (random() < 0.6 ? YELLOW : CORAL) : random() < 0.3 ? SKY : NIGHT;
      out += ink(
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
  return drawing(out);
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
  return {
    'ente-wasser': water(),
    'ente-ring-innen': drawing(ring(270, 6.4, SKY)),
    'ente-ring-aussen': drawing(ring(360, 5.4, SKY)),
    'ente-spiegel': mirrored(),
    'ente-ente': duck(),
    'ente-stern': star(),
    'ente-schimmer': starTrail(),
  };
}
