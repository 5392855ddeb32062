import { contoursOf } from './outline.ts';
import { type PartShape, readPart } from './read-part.ts';

interface Mending {
  /** Contours to leave out, by the shape's fill. */
  readonly without: Readonly<Record<string, readonly number[]>>;
  /** Fills the ink by the other rule. */
  readonly evenOdd?: boolean;
}

const MENDINGS: Readonly<Record<string, Mending>> = {
  // Its holes turn the same way as its outline, so that by the usual rule the whole body is black; and through the crease
  // between the legs one would see what lies behind the figure.
  'body/standing/PointingFingerColorTee': { without: { outlineColor: [1] }, evenOdd: true },
  // The joke on the laptop's lid.
  'body/effigy/Computer': { without: { outlineColor: [8, 9], computerColor: [2, 3] } },
  // A name on the chest: words are never part of a drawing.
  'body/effigy/TeeSelena': { without: { outlineColor: [1, 2, 3, 4, 5] } },
  // A speck far beside the head.
  'head/MediumThree': { without: { outlineColor: [1] } },
};

function withoutContours(shape: PartShape, indexes: readonly number[]): PartShape {
  const contours = contoursOf(shape.d).filter((_, i) => !indexes.includes(i));
  return { ...shape, d: contours.map(({ d }) => d).join('') };
}

/** Without leftovers of the drawing, a few units small, which a thicker line would make visible. */
function withoutSpecks(shape: PartShape): PartShape {
  const contours = contoursOf(shape.d).filter(({ box }) => Math.max(box.width, box.height) > 12.5);
  return { ...shape, d: contours.map(({ d }) => d).join('') };
}

/** Reads a drawing of the kit with its known faults mended. @throws {Error} as `readPart` does. */
export function mendedPart(part: string): readonly PartShape[] {
  const shapes = readPart(part);
  if (part.startsWith('face/')) return shapes.map(withoutSpecks);
  const mending = MENDINGS[part];
  if (!mending) return shapes;
  return shapes.map((shape) => {
    const mended = withoutContours(shape, mending.without[shape.fill] ?? []);
    return mending.evenOdd && shape.fill === 'outlineColor' ? { ...mended, evenOdd: true } : mended;
  });
}
