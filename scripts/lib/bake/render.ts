import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { showOnly, viewBoxOf } from './svg-root.ts';

/** Straight or premultiplied as the rasteriser gives it: RGBA, 8 bits, premultiplied. */
export interface Picture {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How far beyond its view a drawing is followed at most, in its own units. */
const FARTHEST = 1500;
const PLAIN: ResvgRenderOptions = { font: { loadSystemFonts: false }, shapeRendering: 2 };

/**
 * Draws an SVG as large as its root says. The rasteriser ends the whole process when a group with a clip, a mask or an
 * opacity lies outside of its canvas (resvg-js 2.6, `geom.rs`), so the canvas is made to hold all of the drawing, and what was
 * asked for is cut out of it.
 */
export function render(svg: string, options: ResvgRenderOptions = PLAIN): Picture {
  const image = new Resvg(svg, options);
  const box = image.getBBox();
  const view = viewBoxOf(svg);
  const { width, height } = image;
  const [across, down] = [width / view.width, height / view.height];
  const beyond = (distance: number, scale: number): number =>
    Math.ceil(Math.min(FARTHEST, Math.max(0, distance)) * scale);
  const left = box ? beyond(view.x - box.x, across) : 0;
  const top = box ? beyond(view.y - box.y, down) : 0;
  const right = box ? beyond(box.x + box.width - view.x - view.width, across) : 0;
  const bottom = box ? beyond(box.y + box.height - view.y - view.height, down) : 0;
  if (left + top + right + bottom === 0) return { pixels: image.render().pixels, width, height };
  const [wholeWidth, wholeHeight] = [width + left + right, height + top + bottom];
  const whole = {
    x: view.x - left / across,
    y: view.y - top / down,
    width: wholeWidth / across,
    height: wholeHeight / down,
  };
  const { pixels } = new Resvg(showOnly(svg, whole, wholeWidth, wholeHeight), options).render();
  const cut = Buffer.alloc(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((row + top) * wholeWidth + left) * 4;
    pixels.copy(cut, row * width * 4, from, from + width * 4);
  }
  return { pixels: cut, width, height };
}
