import type { CssPixels, Fraction, Seconds } from '../core/units.ts';

/** Height of the thread at a distance along it, in CSS pixels around 0; the same place always has the same height. */
export const threadHeightAt = (x: CssPixels): CssPixels =>
  3.4 * Math.sin(x / 27) + 2.2 * Math.sin(x / 15.3 + 2) + 1.6 * Math.sin(x / 61 + 1);

/** SVG path data of the thread between two distances, around height 0. */
export function threadPath(from: CssPixels, to: CssPixels): string {
  const step = 6;
  let path = `M${from} ${threadHeightAt(from).toFixed(2)}`;
  for (let x = from + step; x < to; x += step) path += `L${x} ${threadHeightAt(x).toFixed(2)}`;
  return `${path}L${to} ${threadHeightAt(to).toFixed(2)}`;
}

/** Degrees by which the thread climbs at a distance. */
export const threadSlopeAt = (x: CssPixels): number =>
  (Math.atan2(threadHeightAt(x + 2) - threadHeightAt(x - 2), 4) * 180) / Math.PI;

/** The panel being told at a share of the story; null without panels. */
export function panelAtShare<T extends { readonly start: Seconds; readonly end: Seconds }>(
  panels: readonly T[],
  share: Fraction,
): T | null {
  const last = panels.at(-1);
  if (!last) return null;
  const time = share * last.end;
  return panels.find((panel) => time < panel.end) ?? last;
}
