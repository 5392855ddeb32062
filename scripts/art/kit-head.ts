import type { CastMember, FigureLayer } from '../../src/core/story.ts';
import { composeFigure } from '../lib/kit/compose-figure.ts';

let heads = 0;

/** The same path in whole numbers from point to point, which is a third shorter. The kit's paths use `MLHVCZ` only. */
export function relative(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  for (const [, command, rest] of d.matchAll(/([MLHVCZ])([^MLHVCZ]*)/g)) {
    const numbers = (rest!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map((value) => Math.round(Number(value)));
    if (command === 'Z') {
      [x, y] = [startX, startY];
      out += 'z';
      continue;
    }
    if (command === 'M') [startX, startY] = [numbers[0]!, numbers[1]!];
    const step = command === 'C' ? 6 : command === 'H' || command === 'V' ? 1 : 2;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const part = numbers.slice(i, i + step);
      const moved = part.map((value, k) => value - (command === 'V' || (command !== 'H' && k % 2 === 1) ? y : x));
      out += command!.toLowerCase() + moved.join(' ').replaceAll(' -', '-');
      if (command === 'H') x = part[0]!;
      else if (command === 'V') y = part[0]!;
      else [x, y] = [part.at(-2)!, part.at(-1)!];
    }
  }
  return out;
}

/** A head of the kit as part of a drawing, for people in the crowd who never change their face; the neck ends at x, y. */
export function kitHead(
  member: Omit<CastMember, 'id' | 'props'>,
  expression: string,
  [x, y]: readonly [number, number],
  height: number,
  { mirror = false, tilt = 0 } = {},
): string {
  const layer: FigureLayer = {
    id: `kopf${++heads}`,
    type: 'figure',
    cast: 'menge',
    pose: 'Head',
    expressions: [expression],
    at: { x, y },
    height,
    mirror,
    depth: 1,
    life: [],
    breakout: false,
    faces: [],
  };
  const { head, expressions } = composeFigure({ id: 'menge', props: [], ...member }, layer);
  // The kit's own units are fine enough without decimals.
  return `<g transform="rotate(${tilt} ${x} ${y})">${head}${expressions[expression] ?? ''}</g>`.replace(
    / d="([^"]+)"/g,
    (_, d: string) => ` d="${relative(d)}"`,
  );
}
