import { cellAspectOf } from '../grid.ts';
import type { PageGrid } from '../story.ts';
import { checkPageColors } from './check-colors.ts';
import { readGrid } from './check-grid.ts';
import { checkPanel } from './check-panel.ts';
import { type Known, panelsIn } from './check-story.ts';
import type { Desk } from './desk.ts';
import type { AuthoredPage } from './page-form.ts';
import { idsIn } from './raw-ids.ts';

/** Checks a page's grid and panels, and reads the grid. */
export function checkPage(page: AuthoredPage, data: unknown, file: string, known: Known, desk: Desk): PageGrid {
  checkPageColors(page, file, desk);
  const before = desk.problems.length;
  const areas = readGrid(page, idsIn(data, 'panels'), file, desk);
  const grid = Object.freeze({ ...page.grid, areas: Object.freeze(areas) });
  // A grid with faults has no aspects to check safe areas against; `flat` leaves out the holes of faulty shares.
  const isSound =
    desk.problems.length === before &&
    grid.columns.flat().length === grid.columns.length &&
    grid.rows.flat().length === grid.rows.length;
  page.panels.forEach((panel, index) => {
    const wideAspect = isSound && Object.hasOwn(areas, panel.id) ? cellAspectOf(grid, panel.id) : null;
    const path = ['panels', index];
    checkPanel(panel, { ...known, file, path, raw: panelsIn(data)[index], wideAspect, desk });
  });
  return grid;
}
