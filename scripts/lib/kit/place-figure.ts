import type { FigureLayer } from '../../../src/core/story.ts';
import type { Point, Rect } from '../../../src/core/units.ts';
import { bodyShapes } from './body.ts';
import { mendedPart } from './mended-part.ts';
import { KIT_HEAD } from './names.ts';
import { bodyAt, headAt, NECK_AT } from './offsets.ts';
import { contoursOf, unionOf } from './outline.ts';

/** How a figure's own units (from the origin of the head's drawing) lie in the scene. */
export interface FigurePlace {
  /** Scene units per kit unit. */
  readonly scale: number;
  /** Wraps SVG in kit units so that it lies in the scene. */
  readonly wrap: (svg: string) => string;
  readonly point: (point: Point) => Point;
  readonly rect: (rect: Rect) => Rect;
}

/** What a head alone stands on: the lower edge of most heads' drawings. */
const HEAD_HEIGHT = 567;
/** How much of a body counts as its feet. */
const FEET_SHARE = 0.08;

/** The lowest points' middle, and how low they are, in kit units. */
function footOf(pose: string): Point {
  if (pose === KIT_HEAD) return { x: NECK_AT.x, y: HEAD_HEIGHT };
  const { x, y } = bodyAt(pose);
  const contours = bodyShapes(pose).flatMap((shape) => contoursOf(shape.d));
  const box = unionOf(contours.map((contour) => contour.box));
  const low = box.y + box.height;
  const points = contours.flatMap((contour) => contour.points);
  const xs = points.filter((point) => point.y > low - FEET_SHARE * box.height).map((point) => point.x);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2 + x, y: low + y };
}

/** The box around body and head, in kit units. */
export function boxOf(pose: string, hair: string): Rect {
  const parts = [
    { shapes: bodyShapes(pose), at: bodyAt(pose) },
    { shapes: mendedPart(`head/${hair}`), at: headAt(hair) },
  ];
  const boxes = parts.flatMap(({ shapes, at }) =>
    shapes.flatMap((shape) => contoursOf(shape.d)).map(({ box }) => ({ ...box, x: box.x + at.x, y: box.y + at.y })),
  );
  return unionOf(boxes);
}

/** Finds where a layer puts its figure: the lowest middle on `at`, the crown `height` above it. */
export function placeFigure({ pose, at, height, mirror }: FigureLayer): FigurePlace {
  const foot = footOf(pose);
  const scale = height / foot.y;
  const side = mirror ? -1 : 1;
  const point = ({ x, y }: Point): Point => ({ x: at.x + side * (x - foot.x) * scale, y: at.y + (y - foot.y) * scale });
  const origin = point({ x: 0, y: 0 });
  const numbers = [side * scale, 0, 0, scale, origin.x, origin.y].map((n) => Number(n.toFixed(4)));
  return {
    scale,
    point,
    rect: ({ x, y, width, height: tall }) => ({
      ...point({ x: mirror ? x + width : x, y }),
      width: width * scale,
      height: tall * scale,
    }),
    wrap: (svg) => `<g transform="matrix(${numbers.join(' ')})">${svg}</g>`,
  };
}
