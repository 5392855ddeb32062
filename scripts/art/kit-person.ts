import type { CastMember, FigureLayer } from '../../src/core/story.ts';
import { composeFigure } from '../lib/kit/compose-figure.ts';
import { relative } from './kit-head.ts';

let persons = 0;

export type Look = Omit<CastMember, 'id' | 'props'>;

/** How a member of the crowd looks; hair is black unless told. */
export const look = (
  hair: string,
  skin: string,
  top: string,
  legs: string,
  more: Partial<Look> & { readonly ink?: string } = {},
): Look => ({
  hair,
  colors: { skin, top, jacket: top, legs, shoes: '#14181d', hair: more.ink ?? '#14181d', headscarf: more.ink ?? top },
  ...(more.beard ? { beard: more.beard } : {}),
  ...(more.glasses ? { glasses: more.glasses } : {}),
});

/** Snaps a path of small letters to a grid and leaves out what has no length there: small figures need no grain. */
export function coarse(d: string, grid: number): string {
  let [x, y, drawnX, drawnY, startX, startY] = [0, 0, 0, 0, 0, 0];
  let out = '';
  const snap = (value: number): number => Math.round(value / grid) * grid;
  for (const [, command, rest] of d.matchAll(/([mlhvcz])([^mlhvcz]*)/g)) {
    if (command === 'z') {
      [x, y, drawnX, drawnY] = [startX, startY, startX, startY];
      out += 'z';
      continue;
    }
    const numbers = (rest!.match(/-?\d+/g) ?? []).map(Number);
    const step = command === 'c' ? 6 : command === 'h' || command === 'v' ? 1 : 2;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const part = numbers.slice(i, i + step);
      const ends: number[] = command === 'h' ? [part[0]!, 0] : command === 'v' ? [0, part[0]!] : part;
      const moved = ends.map((value, k) => snap(k % 2 === 0 ? x + value : y + value) - (k % 2 === 0 ? drawnX : drawnY));
      x += ends.at(-2)!;
      y += ends.at(-1)!;
      const letter = command === 'm' && i > 0 ? 'l' : command === 'h' || command === 'v' ? 'l' : command!;
      if (letter !== 'm' && moved.every((value) => value === 0)) continue;
      // A curve this small is a line.
      const small = letter === 'c' && moved.every((value) => Math.abs(value) <= 3 * grid);
      if (small && moved.at(-2) === 0 && moved.at(-1) === 0) continue;
      out += small ? `l${moved.slice(-2).join(' ')}` : letter + moved.join(' ').replaceAll(' -', '-');
      drawnX += moved.at(-2)!;
      drawnY += moved.at(-1)!;
      if (letter === 'm') [startX, startY] = [x, y];
    }
  }
  return out;
}

/**
 * A whole figure of the kit as part of a drawing, for crowds that keep their face; its lowest middle is at x, y.
 * `grain`: the finest step of its lines, in scene units.
 */
export function kitPerson(
  member: Look,
  pose: string,
  expression: string,
  [x, y]: readonly [number, number],
  height: number,
  { mirror = false, tilt = 0, grain = 0.6 } = {},
): string {
  const layer: FigureLayer = {
    id: `mensch${++persons}`,
    type: 'figure',
    cast: 'menge',
    pose,
    expressions: [expression],
    at: { x, y },
    height,
    mirror,
    depth: 1,
    life: [],
    breakout: false,
    faces: [],
  };
  const { body, head, expressions, neck } = composeFigure({ id: 'menge', props: [], ...member }, layer);
  const face = expressions[expression] ?? '';
  const scale = Math.abs(Number(/matrix\((-?[\d.]+)/.exec(head)?.[1] ?? 1));
  const turned = `<g transform="rotate(${tilt} ${neck.x} ${neck.y})">${head}${face}</g>`;
  const grid = Math.max(1, Math.round(grain / scale));
  return (body + turned).replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${coarse(relative(d), grid)}"`);
}
