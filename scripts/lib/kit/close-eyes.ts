import type { Rect } from '../../../src/core/units.ts';
import { middleOf } from '../../../src/core/units.ts';
import { mendedPart } from './mended-part.ts';
import { contoursOf } from './outline.ts';
import type { PartShape } from './read-part.ts';

/** Faces whose eyes are lids with something below: which contours of the ink are eyes. */
const HALF_OPEN: Readonly<Record<string, readonly number[]>> = { Blank: [2, 3], Cheeky: [2, 3], Tired: [2, 3] };

const isDot = ({ y, width, height }: Rect): boolean =>
  y > 85 && y < 115 && width >= 18 && width <= 27 && height >= 30 && height <= 43;
const isBall = ({ y, width, height }: Rect): boolean => y < 100 && width >= 50 && height >= 45;

/** A closed lid where an eye was; the far eye (right of the nose) is foreshortened. */
function lid(eye: Rect): PartShape {
  const { x, y } = middleOf(eye);
  const half = x > 170 ? 18 : 25;
  const d = `M${x - half} ${y - 3}C${x - half * 0.6} ${y + 14} ${x + half * 0.6} ${y + 14} ${x + half} ${y - 3}`;
  return { fill: 'lid', d };
}

/**
 * The same face with its eyes closed; unchanged where they are closed already.
 * Besides the kit's own fills it holds `lid` (a line to stroke) and `eyelid` (skin over an eyeball).
 */
export function closeEyes(face: string): readonly PartShape[] {
  const shapes = mendedPart(`face/${face}`);
  const ink = shapes.find((shape) => shape.fill === 'outlineColor')!;
  const contours = contoursOf(ink.d);
  if (face === 'Serious') {
    // Brow and eyes are one contour; the kit's face with closed eyes has the same brow.
    const closed = contoursOf(mendedPart('face/EyesClosed')[0]!.d).slice(2);
    return [{ fill: ink.fill, d: [...contours.slice(0, 2), ...closed].map((contour) => contour.d).join('') }];
  }
  const balls = shapes.filter((shape) => shape.fill === 'white' && isBall(contoursOf(shape.d)[0]!.box));
  const eyes = contours.filter(({ box }, i) => HALF_OPEN[face]?.includes(i) || (balls.length === 0 && isDot(box)));
  if (eyes.length === 0 && balls.length === 0) return shapes;
  const rest = contours.filter((contour) => !eyes.includes(contour)).map((contour) => contour.d);
  return [
    ...shapes.map((shape) => (shape === ink ? { fill: ink.fill, d: rest.join('') } : shape)),
    ...balls.map((shape) => ({ fill: 'eyelid', d: shape.d })),
    ...balls.map((shape) => lid(contoursOf(shape.d)[0]!.box)),
    ...eyes.map((eye) => lid(eye.box)),
  ];
}
