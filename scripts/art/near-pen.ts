import { limb as anyLimb } from './limbs.ts';
import { flat as anyFlat, ink as anyInk, shape as anyShape, type Dot, INK, placed } from './pen.ts';

/** The pen for what is near: drawn at twice the size and set at half, so that round lines stay round. */
const twice = (dots: readonly Dot[]): Dot[] => dots.map(([x, y, corner]) => [x * 2, y * 2, corner ?? 0] as const);
const half = (body: string): string => placed(body, 0, 0, 0.5);
export const flat = (dots: readonly Dot[], fill: string): string => half(anyFlat(twice(dots), fill));
export const ink = (dots: readonly Dot[], width = 5, closed = false, color = INK): string =>
  half(anyInk(twice(dots), width * 2, closed, color));
export const shape = (dots: readonly Dot[], fill: string, width = 5): string =>
  half(anyShape(twice(dots), fill, width * 2));
export const limb = (dots: readonly Dot[], widths: readonly number[], fill: string, width = 5): string =>
  half(
    anyLimb(
      twice(dots),
      widths.map((wide) => wide * 2),
      fill,
      width * 2,
    ),
  );
