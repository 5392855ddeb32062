/** Segments of a relative path in whole numbers, as `relative` in `kit-head.ts` writes it. */
const SEGMENT = /([mlhvcz])([^mlhvcz]*)/g;

const numbersOf = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);

const written = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/**
 * The same path with fewer points: what is shorter than `tolerance` is left out, and short curves become lines. For
 * drawings that are seen so small that nobody can tell.
 */
export function coarsePath(d: string, tolerance: number): string {
  let out = '';
  let [x, y, keptX, keptY, startX, startY] = [0, 0, 0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    out += `l${written([toX - keptX, toY - keptY])}`;
    [keptX, keptY] = [toX, toY];
  };
  for (const [, command, rest] of d.matchAll(SEGMENT)) {
    const numbers = numbersOf(rest!);
    if (command === 'z') {
      out += 'z';
      [x, y, keptX, keptY] = [startX, startY, startX, startY];
      continue;
    }
    const step = command === 'c' ? 6 : command === 'h' || command === 'v' ? 1 : 2;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const part = numbers.slice(i, i + step);
      const [dx, dy] = command === 'h' ? [part[0]!, 0] : command === 'v' ? [0, part[0]!] : [part.at(-2)!, part.at(-1)!];
      const [toX, toY] = [x + dx, y + dy];
      const far = Math.hypot(toX - keptX, toY - keptY);
      if (command === 'm') {
        out += `m${written([toX - keptX, toY - keptY])}`;
        [keptX, keptY, startX, startY] = [toX, toY, toX, toY];
      } else if (command === 'c' && far > tolerance * 2.5) {
        const controls = part.map((value, k) => value + (k % 2 === 0 ? x - keptX : y - keptY));
        out += `c${written(controls)}`;
        [keptX, keptY] = [toX, toY];
      } else if (far > tolerance) lineTo(toX, toY);
      [x, y] = [toX, toY];
    }
  }
  return out;
}

/** A drawing whose relative paths are all made coarser. */
export const coarse = (svg: string, tolerance: number): string =>
  svg.replace(/ d="(m[^"]+)"/g, (_, d: string) => ` d="${coarsePath(d, tolerance)}"`);
