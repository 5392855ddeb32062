import { middleOf, type Point, type Rect } from '../core/units.ts';

/** The quiet mark of a picture that did not come: a small empty frame with a cross, in the middle of the panel. */
export function missingStrokes(frame: Rect): readonly (readonly Point[])[] {
  const middle = middleOf(frame);
  const size = Math.min(frame.width, frame.height) * 0.07;
  const at = (x: number, y: number): Point => ({ x: middle.x + x * size * 1.25, y: middle.y + y * size });
  return [
    [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1.02)],
    [at(-0.8, -0.7), at(0.8, 0.7)],
    [at(0.8, -0.7), at(-0.8, 0.7)],
  ];
}
