import { contoursOf } from './outline.ts';
import { type PartShape, readPart } from './read-part.ts';

/** In this drawing holes turn the same way as the outline, so that by the usual rule the whole body is black. */
const TURNED = 'body/standing/PointingFingerColorTee';
/** Of that drawing's contours, the crease between the legs, which would show what lies behind the figure. */
const CREASE = 1;

/** Reads a drawing of the kit with its known faults mended. @throws {Error} as `readPart` does. */
export function mendedPart(part: string): readonly PartShape[] {
  if (part !== TURNED) return readPart(part);
  return readPart(part).map((shape) => {
    if (shape.fill !== 'outlineColor') return shape;
    const d = contoursOf(shape.d).flatMap((contour, i) => (i === CREASE ? [] : [contour.d]));
    return { ...shape, d: d.join(''), evenOdd: true };
  });
}
