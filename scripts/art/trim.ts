import { Resvg } from '@resvg/resvg-js';

const MARGIN = 12;

/**
 * Cuts a drawing's view to what is drawn, so that its texture holds no empty paper. Drawings that reach the view's
 * edges keep their bleed.
 */
export function trimmed(svg: string): string {
  const view = /viewBox="([^"]+)"/.exec(svg)?.[1];
  const box = new Resvg(svg).getBBox();
  if (!view || !box) return svg;
  const [x, y, width, height] = view.split(' ').map(Number) as [number, number, number, number];
  const left = Math.max(x, Math.floor(box.x - MARGIN));
  const top = Math.max(y, Math.floor(box.y - MARGIN));
  const right = Math.min(x + width, Math.ceil(box.x + box.width + MARGIN));
  const bottom = Math.min(y + height, Math.ceil(box.y + box.height + MARGIN));
  return svg.replace(`viewBox="${view}"`, `viewBox="${left} ${top} ${right - left} ${bottom - top}"`);
}
