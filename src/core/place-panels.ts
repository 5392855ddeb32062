import { cropOf, tallCropOf } from './crop.ts';
import type { Direction } from './direction.ts';
import { cellOf } from './grid.ts';
import type { PanelPlace, Viewport } from './layout.ts';
import { outlineOf } from './outline.ts';
import type { Page, Panel, Story } from './story.ts';
import { clamp, type Rect, SCENE_SIZE } from './units.ts';

const GUTTER = 0.016;
const PAGE_GAP = 0.09;
/** Below this height, screens lying on their side show single panels instead of pages. */
const LOW_HEIGHT = 500;
const LOW_ASPECT = 1.25;
const SHARE_OF_LOW_WIDTH = 0.56;

/** Whether the viewport is too low for pages (a phone on its side). */
export const isLow = (viewport: Viewport): boolean => viewport.width > viewport.height && viewport.height < LOW_HEIGHT;

/** Wide screens show comic pages, tall and low ones a strip of panels. */
export const isPaged = (viewport: Viewport): boolean =>
  viewport.width / viewport.height >= 1.15 && !isLow(viewport) && viewport.width >= 700;

/** The narrowest and the widest frame (width ÷ height) that still shows a panel's safe area whole. */
const narrowestOf = ({ safe }: Panel): number => safe.width / SCENE_SIZE;
const widestOf = ({ safe }: Panel): number => SCENE_SIZE / safe.height;

function placeOf(panel: Panel, index: number, frame: Rect, page: Rect, crop: Rect): PanelPlace {
  return Object.freeze({
    index,
    id: panel.id,
    frame,
    outline: Object.freeze(outlineOf(frame, panel.frame, panel.id)),
    crop,
    scale: frame.width / crop.width,
    page,
  });
}

/** A cell's box with its share of the gutters; bleeding panels run off the sheet where their cell touches the page's edge. */
function frameInPage(
  page: Page,
  panel: Panel,
  box: Rect,
  { viewport, gap, direction }: { readonly viewport: Viewport; readonly gap: number; readonly direction: Direction },
): Rect {
  const cell = cellOf(page.grid, panel.id, direction);
  const half = (box.width * GUTTER) / 2;
  const edge = 1e-6;
  const bleeds = panel.frame.shape === 'bleed';
  const alone = page.panels.length === 1;
  let left = box.x + cell.x * box.width;
  let top = box.y + cell.y * box.height;
  let right = left + cell.width * box.width;
  let bottom = top + cell.height * box.height;
  if (cell.x > edge) left += half;
  else if (bleeds) left = alone ? box.x : 0;
  if (cell.y > edge) top += half;
  else if (bleeds && !alone) top -= gap / 2;
  if (cell.x + cell.width < 1 - edge) right -= half;
  else if (bleeds) right = alone ? right : viewport.width;
  if (cell.y + cell.height < 1 - edge) bottom -= half;
  else if (bleeds && !alone) bottom += gap / 2;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function pageBox(page: Page, viewport: Viewport, top: number): Rect {
  const { width, height, insets } = viewport;
  const [only] = page.panels;
  if (only && page.panels.length === 1 && only.frame.shape === 'bleed') {
    // The whole screen, unless it is so wide or so narrow that the safe area would be cut.
    const free = height - insets.top - insets.bottom;
    const aspect = clamp(width / free, narrowestOf(only), widestOf(only));
    const fit = { width: Math.min(width, free * aspect), height: Math.min(free, width / aspect) };
    return { x: (width - fit.width) / 2, y: top, ...fit };
  }
  const margin = Math.max(14, width * 0.016);
  const room = { width: width - 2 * margin, height: height - insets.top - insets.bottom - 2 * margin };
  const pageWidth = Math.min(room.width, room.height * page.grid.aspect);
  return { x: (width - pageWidth) / 2, y: top, width: pageWidth, height: pageWidth / page.grid.aspect };
}

/** Comic pages below each other, each as large as the viewport shows whole; read from the right, panels begin there. */
export function placeInPages(story: Story, viewport: Viewport, direction: Direction): readonly PanelPlace[] {
  const gap = viewport.height * PAGE_GAP;
  const places: PanelPlace[] = [];
  let top = gap / 2;
  for (const page of story.pages) {
    const box = pageBox(page, viewport, top);
    for (const panel of page.panels) {
      const frame = frameInPage(page, panel, box, { viewport, gap, direction });
      places.push(placeOf(panel, places.length, frame, box, cropOf(panel.safe, frame.width / frame.height)));
    }
    top += box.height + gap + (page.apart ?? 0) * viewport.height;
  }
  return places;
}

function frameInStrip(panel: Panel, viewport: Viewport): { readonly width: number; readonly height: number } {
  const { width, height, insets } = viewport;
  const bleeds = panel.frame.shape === 'bleed';
  const low = isLow(viewport);
  const margin = bleeds ? 0 : Math.max(10, width * 0.026);
  const most = height - insets.top - insets.bottom - (bleeds ? 0 : 2 * 12);
  const wide = low ? width * SHARE_OF_LOW_WIDTH : width - 2 * margin;
  const aspect = low
    ? Math.max(panel.frame.aspect, Math.min(LOW_ASPECT, widestOf(panel)))
    : bleeds
      ? clamp(wide / most, narrowestOf(panel), widestOf(panel))
      : panel.frame.aspect;
  const frameWidth = Math.min(wide, most * aspect);
  return { width: frameWidth, height: frameWidth / aspect };
}

/** All panels below each other, each as wide as the screen (or, on low screens, as high). */
export function placeInStrip(story: Story, viewport: Viewport): readonly PanelPlace[] {
  const gap = Math.max(22, viewport.height * 0.03);
  const places: PanelPlace[] = [];
  let top = gap;
  for (const page of story.pages) {
    for (const panel of page.panels) {
      const { width, height } = frameInStrip(panel, viewport);
      const frame = { x: (viewport.width - width) / 2, y: top, width, height };
      const strip = { x: 0, y: top, width: viewport.width, height };
      places.push(placeOf(panel, places.length, frame, strip, tallCropOf(panel, width / height)));
      top += height + gap;
    }
    top += gap + (page.apart ?? 0) * viewport.height;
  }
  return places;
}
