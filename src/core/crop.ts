import type { Frame } from './story.ts';
import { clamp, middleOf, type Rect, SCENE_SIZE } from './units.ts';

/**
 * The part of a scene that a frame of the given aspect (width ÷ height) shows: full width where the frame is wide, full
 * height where it is tall, around the middle of the safe area, kept inside the scene's square. Scene units.
 */
export function cropOf(safe: Rect, aspect: number): Rect {
  const width = aspect >= 1 ? SCENE_SIZE : SCENE_SIZE * aspect;
  const height = aspect >= 1 ? SCENE_SIZE / aspect : SCENE_SIZE;
  const middle = middleOf(safe);
  return {
    x: clamp(middle.x - width / 2, 0, SCENE_SIZE - width),
    y: clamp(middle.y - height / 2, 0, SCENE_SIZE - height),
    width,
    height,
  };
}

/** Frames of the same aspect differ by rounding only. */
const SAME_ASPECT = 1e-3;

interface Cropped {
  readonly safe: Rect;
  readonly frame: Pick<Frame, 'view'>;
}

/** The part of a panel's scene that a frame on a tall screen shows: the author's view where the frame has its shape. */
export function tallCropOf({ safe, frame: { view } }: Cropped, aspect: number): Rect {
  const isView = view && Math.abs(view.width / view.height - aspect) < SAME_ASPECT;
  return isView ? view : cropOf(safe, aspect);
}
