import type { Direction } from './direction.ts';
import type { PageGrid } from './story.ts';
import type { Rect } from './units.ts';

/** Sum of the shares from track `start`, `count` tracks long, over the sum of all. */
function span(tracks: readonly number[], start: number, count: number): { readonly from: number; readonly to: number } {
  const total = tracks.reduce((sum, share) => sum + share, 0);
  const before = tracks.slice(0, start).reduce((sum, share) => sum + share, 0);
  const own = tracks.slice(start, start + count).reduce((sum, share) => sum + share, 0);
  return { from: before / total, to: (before + own) / total };
}

/**
 * Box of one panel's cell on its page without gutters, as shares of the page's width and height. Where text is read from
 * right to left, the first column stands on the right.
 */
export function cellOf(grid: PageGrid, panelId: string, direction: Direction = 'ltr'): Rect {
  const area = grid.areas[panelId];
  if (!area) throw new RangeError(`cellOf: no area for panel "${panelId}"`);
  const across = span(grid.columns, area.x, area.width);
  const down = span(grid.rows, area.y, area.height);
  const x = direction === 'rtl' ? 1 - across.to : across.from;
  return { x, y: down.from, width: across.to - across.from, height: down.to - down.from };
}

/** Width ÷ height of one panel's cell on wide screens, gutters not counted. */
export function cellAspectOf(grid: PageGrid, panelId: string): number {
  const cell = cellOf(grid, panelId);
  return (cell.width / cell.height) * grid.aspect;
}
