import { cropOf, tallCropOf } from '../../../src/core/crop.ts';
import { cellAspectOf } from '../../../src/core/grid.ts';
import { outlineOf } from '../../../src/core/outline.ts';
import type { Page, Panel } from '../../../src/core/story.ts';
import type { Point } from '../../../src/core/units.ts';
import { INK, PAPER, POSTER_WIDTH, THREAD } from './settings.ts';
import { viewBoxOf } from './svg-root.ts';

/** One drawing as it lies in the panel at the poster's moment. */
export interface PosterDrawing {
  readonly layer: string;
  readonly svg: string;
  /** SVG transform from the drawing's own place to where it is now; empty: as drawn. */
  readonly transform: string;
  readonly opacity: number;
  readonly breakout: boolean;
}

const EDGE = 9;
const MARGIN = 14;
const round = (value: number): number => Math.round(value * 100) / 100;

/** A closed curve through the middles between points: a knife in the hand leaves no sharp angles between corners. */
const edgePath = (points: readonly Point[]): string =>
  `M${points.map((point) => `${round(point.x)} ${round(point.y)}`).join('L')}Z`;

const imageOf = ({ svg, transform, opacity }: PosterDrawing): string => {
  const box = viewBoxOf(svg);
  const data = Buffer.from(svg).toString('base64');
  const place = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`;
  const image = `<image ${place} href="data:image/svg+xml;base64,${data}"/>`;
  return transform || opacity < 1 ? `<g transform="${transform}" opacity="${opacity}">${image}</g>` : image;
};

const threadOf = (path: string): string =>
  `<path d="${path}" fill="none" stroke="${THREAD}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`;

/**
 * Composes the picture that stands for a panel where nothing plays, as one SVG: its ground, its drawings, the red thread
 * and the hand-cut edge on paper. `threadPath` is SVG path data in scene units; `drawings` go from the back to the front.
 */
export function composePoster(
  page: Page,
  panel: Panel,
  staging: 'wide' | 'tall',
  drawings: readonly PosterDrawing[],
  threadPath: string | null,
): string {
  const crop =
    staging === 'wide' ? cropOf(panel.safe, cellAspectOf(page.grid, panel.id)) : tallCropOf(panel, panel.frame.aspect);
  const bleeds = panel.frame.shape === 'bleed';
  const margin = bleeds ? 0 : MARGIN;
  const [x, y] = [crop.x - margin, crop.y - margin];
  const [width, height] = [crop.width + 2 * margin, crop.height + 2 * margin];
  const pixels = POSTER_WIDTH[staging];
  const edge = edgePath(outlineOf(crop, panel.frame, panel.id));
  const below = panel.thread?.above;
  const inside: string[] = [];
  const outside: string[] = [];
  let threadDrawn = threadPath === null;
  for (const drawing of drawings) {
    (drawing.breakout ? outside : inside).push(imageOf(drawing));
    const isLast = drawings.filter((other) => other.layer === drawing.layer).at(-1) === drawing;
    if (!threadDrawn && drawing.layer === below && isLast) {
      inside.push(threadOf(threadPath as string));
      threadDrawn = true;
    }
  }
  if (!threadDrawn) inside.push(threadOf(threadPath as string));
  const open = panel.frame.shape === 'open' || bleeds;
  const ink = open
    ? ''
    : `<path d="${edge}" fill="none" stroke="${INK}" stroke-width="${EDGE}" stroke-linejoin="round"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(x)} ${round(y)} ${round(width)} ${round(height)}"`,
    ` width="${pixels}" height="${Math.round((pixels * height) / width)}">`,
    `<clipPath id="frame"><path d="${edge}"/></clipPath>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<g clip-path="url(#frame)">`,
    `<rect x="${crop.x}" y="${crop.y}" width="${crop.width}" height="${crop.height}" fill="${panel.ground}"/>`,
    ...inside,
    `</g>`,
    ink,
    ...outside,
    `</svg>`,
  ].join('');
}
