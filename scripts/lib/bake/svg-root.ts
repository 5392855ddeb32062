import type { Rect } from '../../../src/core/units.ts';

const ROOT = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;
const PLACE = /\s(?:viewBox|width|height|x|y|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const rootOf = (svg: string): string => {
  const root = ROOT.exec(svg)?.[0];
  if (!root) throw new TypeError(`svg-root: no <svg> element in "${svg.slice(0, 60)}"`);
  return root;
};

/** Where a drawing lies in the scene: its viewBox, in scene units. @throws {TypeError} if it has none. */
export function viewBoxOf(svg: string): Rect {
  const value = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(rootOf(svg))?.[1] ?? '';
  const [x, y, width, height] = value
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (x === undefined || y === undefined || !width || !height || [x, y, width, height].some(Number.isNaN)) {
    throw new TypeError(`viewBoxOf: viewBox "${value}"`);
  }
  return { x, y, width, height };
}

/** The same drawing, showing only `box` (scene units) at `pixels` wide, and as high as that makes it or as `height` says. */
export function showOnly(
  svg: string,
  box: Rect,
  pixels: number,
  height = Math.round((pixels * box.height) / box.width),
): string {
  const root = rootOf(svg);
  const place = ` viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${pixels}" height="${height}" preserveAspectRatio="none"`;
  const shown = root.replace(PLACE, '').replace(/\/?>$/, `${place}${root.endsWith('/>') ? '/>' : '>'}`);
  return svg.slice(svg.indexOf(root)).replace(root, () => shown);
}

/**
 * Makes sure that a drawing needs nothing but itself, so that the rasteriser opens no file and no address.
 * @throws {TypeError} naming what it refers to.
 */
export function assertSelfContained(svg: string, file: string): void {
  const doctype = /<!(?:DOCTYPE|ENTITY)/i.exec(svg);
  if (doctype) throw new TypeError(`${file}: a document type is not allowed in a drawing`);
  for (const [, address = ''] of svg.matchAll(/\bhref\s*=\s*["']\s*([^"']*)["']/gi)) {
    if (!/^(#|data:image\/png;base64,)/.test(address))
      throw new TypeError(`${file}: refers to "${address.slice(0, 60)}"`);
  }
  for (const [, address = ''] of svg.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)) {
    if (!address.startsWith('#')) throw new TypeError(`${file}: refers to "${address.slice(0, 60)}"`);
  }
  if (/@import|<script|<foreignObject/i.test(svg)) throw new TypeError(`${file}: holds a script or an import`);
}
