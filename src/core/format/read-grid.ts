import type { PageGrid } from '../story.ts';
import type { Rect } from '../units.ts';
import type { Desk } from './desk.ts';
import type { AuthoredPage } from './page-form.ts';

type Path = readonly (string | number)[];

const cellsOf = (row: string): string[] => row.trim().split(/\s+/);

/** Turns a page's drawn grid into areas; null (and problems) if it has faults. `known`: the page's panels. */
export function readGrid(page: AuthoredPage, known: readonly string[], file: string, desk: Desk): PageGrid | null {
  const { aspect, columns, rows, areas } = page.grid;
  const before = desk.problems.length;
  const path: Path = ['grid', 'areas'];
  const cells = areas.map(cellsOf);
  const boxes = new Map<string, { left: number; top: number; right: number; bottom: number }>();
  if (cells.length !== rows.length) {
    desk.error(
      'grid-size',
      file,
      path,
      `"areas" has ${cells.length} lines for ${rows.length} rows. Write one line a row.`,
    );
  }
  cells.forEach((row, y) => {
    if (row.length !== columns.length) {
      const text = `Line "${row.join(' ')}" names ${row.length} cells for ${columns.length} columns. Write one name a column.`;
      desk.error('grid-size', file, [...path, y], text);
    }
    row.forEach((name, x) => {
      if (name === '.') return;
      if (!boxes.has(name)) desk.unknown('unknown-panel', file, [...path, y], 'panel on this page', name, known);
      const box = boxes.get(name) ?? { left: x, top: y, right: x, bottom: y };
      boxes.set(name, {
        left: Math.min(box.left, x),
        top: box.top,
        right: Math.max(box.right, x),
        bottom: y,
      });
    });
  });
  const found: Record<string, Rect> = {};
  for (const [name, box] of boxes) {
    if (isOneBox(name, box, cells, path, file, desk) && known.includes(name)) {
      found[name] = Object.freeze({
        x: box.left,
        y: box.top,
        width: box.right - box.left + 1,
        height: box.bottom - box.top + 1,
      });
    }
  }
  for (const name of known) {
    if (boxes.has(name)) continue;
    desk.error('panel-not-in-grid', file, path, `The panel "${name}" has no cell in the grid. Name it in "areas".`);
  }
  // `flat` leaves out the holes that faulty shares have left.
  const isWhole = columns.flat().length === columns.length && rows.flat().length === rows.length;
  if (!isWhole || desk.problems.length > before) return null;
  return Object.freeze({ aspect, columns, rows, areas: Object.freeze(found) });
}

/** Whether every cell of an area's box is the area's own. */
function isOneBox(
  name: string,
  box: { left: number; top: number; right: number; bottom: number },
  cells: readonly (readonly string[])[],
  path: Path,
  file: string,
  desk: Desk,
): boolean {
  for (let y = box.top; y <= box.bottom; y += 1) {
    for (let x = box.left; x <= box.right; x += 1) {
      const other = cells[y]![x];
      if (other === name) continue;
      const overlaps = other !== undefined && other !== '.';
      const text = overlaps
        ? `The area of "${name}" would overlap "${other}". Each panel must be one rectangle of cells.`
        : `The area of "${name}" is not a rectangle. Each panel must be one rectangle of cells.`;
      desk.error(overlaps ? 'grid-overlap' : 'grid-not-rectangular', file, [...path, y], text);
      return false;
    }
  }
  return true;
}
