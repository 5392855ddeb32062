import type { PageGrid } from '../story.ts';
import { checkPageColors } from './check-colors.ts';
import { readGrid } from './check-grid.ts';
import { checkPanel } from './check-panel.ts';
import { type knownIn, panelsIn } from './check-story.ts';
import type { Desk } from './desk.ts';
import type { AuthoredPage } from './page-form.ts';
import { idsIn } from './raw-ids.ts';

const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

/** Width ÷ height of a panel's cell in the page's grid, gutters aside. */
function cellAspect({ aspect, columns, rows }: PageGrid, area: PageGrid['areas'][string]): number {
  const wide = sum(columns.slice(area.x, area.x + area.width)) / sum(columns);
  const high = sum(rows.slice(area.y, area.y + area.height)) / sum(rows);
  return (aspect * wide) / high;
}

/** Checks a page's grid and panels, and reads the grid. */
export function checkPage(
  page: AuthoredPage,
  data: unknown,
  file: string,
  known: ReturnType<typeof knownIn>,
  desk: Desk,
): PageGrid {
  checkPageColors(page, file, desk);
  const areas = readGrid(page, idsIn(data, 'panels'), file, desk);
  const grid = { ...page.grid, areas };
  page.panels.forEach((panel, index) => {
    const area = Object.hasOwn(areas, panel.id) ? areas[panel.id] : undefined;
    const aspect = area ? cellAspect(grid, area) : Number.NaN;
    const wideAspect = aspect > 0 && aspect < Infinity ? aspect : null;
    const path = ['panels', index];
    checkPanel(panel, { ...known, file, path, raw: panelsIn(data)[index], wideAspect, desk });
  });
  return grid;
}
