import { CORAL, createMarker, INK, type Marker, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

export interface BearPlace {
  readonly x: number;
  readonly y: number;
  /** Half the width of its belly, in scene units. */
  readonly size: number;
  /** Degrees. */
  readonly turn: number;
  readonly seed: number;
  /** Missing: chosen by the seed. */
  readonly color?: string;
  readonly mood?: Mood;
}

type Mood = 'plain' | 'glad' | 'sleepy' | 'cross' | 'one-eyed';

const COLORS = [WHITE, YELLOW, TEAL, CORAL, WHITE, YELLOW, CORAL, TEAL, PAPER, SKY];
const MOODS: readonly Mood[] = ['plain', 'plain', 'glad', 'sleepy', 'cross', 'one-eyed'];
const pick = <T>(m: Marker, list: readonly T[]): T => list[Math.floor(m.random() * list.length)] as T;

function face(m: Marker, s: number, mood: Mood, muzzle: string): string {
  const y = -s * 1.24;
  const thin = { width: 3.6, wobble: 0.6, once: true };
  const eye = (x: number): string => m.oval(x, y - s * 0.1, 3.1, 3.8, { fill: INK, width: 2.6, wobble: 0, once: true });
  let body = m.oval(0, y + s * 0.2, s * 0.34, s * 0.27, { ...thin, fill: muzzle });
  body += m.oval(0, y + s * 0.1, s * 0.12, s * 0.085, { fill: INK, width: 3, wobble: 0.3, once: true });
  const [left, right] = [-s * 0.29, s * 0.29];
  const arc = (x: number, up: number): string =>
    m.line(
      [
        [x - 6, y - s * 0.1],
        [x, y - s * 0.1 - up],
        [x + 6, y - s * 0.1],
      ],
      { ...thin, corners: false },
    );
  if (mood === 'glad') body += arc(left, 6) + arc(right, 6);
  else if (mood === 'sleepy') body += arc(left, -4) + arc(right, -4);
  else if (mood === 'one-eyed') {
    const [ex, ey] = [right, y - s * 0.1];
    body += eye(left);
    body += m.line(
      [
        [ex - 5, ey - 5],
        [ex + 5, ey + 5],
      ],
      thin,
    );
    body += m.line(
      [
        [ex + 5, ey - 5],
        [ex - 5, ey + 5],
      ],
      thin,
    );
  } else {
    body += eye(left) + eye(right);
    if (mood === 'cross') {
      const brow = (side: number): string =>
        m.line(
          [
            [side * s * 0.42, y - s * 0.36],
            [side * s * 0.17, y - s * 0.25],
          ],
          thin,
        );
      body += brow(-1) + brow(1);
    }
  }
  body += m.line(
    [
      [-s * 0.13, y + s * (mood === 'cross' ? 0.36 : 0.28)],
      [0, y + s * (mood === 'cross' ? 0.28 : 0.35)],
      [s * 0.13, y + s * (mood === 'cross' ? 0.36 : 0.27)],
    ],
    { ...thin, width: 3.2, corners: false },
  );
  return body;
}

function extras(m: Marker, s: number, color: string): string {
  const thin = { width: 3.4, wobble: 0.6, once: true };
  const other = pick(
    m,
    [WHITE, YELLOW, TEAL, CORAL].filter((each) => each !== color),
  );
  const kind = Math.floor(m.random() * 5);
  if (kind === 0)
    return [0.05, 0.32, 0.58]
      .map((v) => m.oval(0, -s * 0.35 + s * v * 1.3, 4, 4, { fill: INK, width: 2, wobble: 0, once: true }))
      .join('');
  if (kind === 1) {
    const [x, y] = [s * 0.28, s * 0.3];
    let body = m.box(x - s * 0.2, y - s * 0.2, s * 0.4, s * 0.4, { ...thin, fill: other });
    for (const [dx, dy] of [
      [-0.2, 0],
      [0.2, 0],
      [0, -0.2],
      [0, 0.2],
    ] as const)
      body += m.line(
        [
          [x + s * dx * 0.72, y + s * dy * 0.72],
          [x + s * dx * 1.4, y + s * dy * 1.4],
        ],
        thin,
      );
    return body;
  }
  if (kind === 2) {
    const y = -s * 0.62;
    const half = (d: number): string =>
      m.shape(
        [
          [0, y],
          [d * s * 0.38, y - s * 0.2],
          [d * s * 0.4, y + s * 0.2],
        ],
        { ...thin, fill: other },
      );
    return half(-1) + half(1) + m.oval(0, y, s * 0.09, s * 0.09, { ...thin, fill: other });
  }
  if (kind === 3) return m.oval(0, s * 0.16, s * 0.5, s * 0.56, { ...thin, fill: color === WHITE ? PAPER : WHITE });
  return m.line(
    [
      [0, -s * 0.5],
      [m.about(0, 4), 0],
      [0, s * 0.55],
    ],
    { ...thin, corners: false },
  );
}

/** One teddy bear, sitting; its middle is the middle of its belly. No two seeds give the same bear. */
export function bear({ x, y, size: s, turn, seed, color: wanted, mood: wantedMood }: BearPlace): string {
  const m = createMarker(seed * 7919 + 13);
  const color = wanted ?? pick(m, COLORS);
  const mood = wantedMood ?? pick(m, MOODS);
  const pad = color === WHITE || color === PAPER ? YELLOW : color === YELLOW ? WHITE : PAPER;
  const skin = { fill: color, width: 5, wobble: 1.6, once: true };
  const slack = m.about(0, 16);
  const fat = m.about(1, 0.1);
  const ear = m.about(0.3, 0.05);
  let body = '';
  // arms behind, belly, legs in front, head
  const [up, low] = [m.random() > 0.75 ? -70 : 24, m.random() > 0.8 ? -60 : 24];
  body += m.oval(-s * 0.98, -s * (up < 0 ? 0.75 : 0.12), s * 0.28, s * 0.52, skin, up < 0 ? -28 : 34 + slack);
  body += m.oval(s * 0.98, -s * (low < 0 ? 0.75 : 0.12), s * 0.28, s * 0.52, skin, low < 0 ? 28 : -34 + slack);
  body += m.oval(0, 0, s * fat, s * 1.02, skin);
  body += extras(m, s, color);
  for (const side of [-1, 1]) {
    const [lx, ly] = [side * s * 0.66, s * 0.82];
    body += m.oval(lx, ly, s * 0.4, s * 0.42, skin, side * slack);
    body += m.oval(lx + side * 1, ly + 1, s * 0.22, s * 0.24, { fill: pad, width: 3.4, wobble: 0.5, once: true });
  }
  const nod = m.about(0, 10);
  let head = '';
  for (const side of [-1, 1]) {
    head += m.oval(side * s * 0.56, -s * 1.76, s * ear, s * ear, skin);
    head += m.oval(side * s * 0.56, -s * 1.74, s * ear * 0.48, s * ear * 0.48, {
      fill: pad,
      width: 3.2,
      wobble: 0.4,
      once: true,
    });
  }
  head += m.oval(0, -s * 1.26, s * 0.76, s * 0.68, skin);
  head += face(m, s, mood, color === WHITE ? PAPER : WHITE);
  body += `<g transform="rotate(${Math.round(nod)} 0 ${Math.round(-s * 0.7)})">${head}</g>`;
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})">${body}</g>`;
}
