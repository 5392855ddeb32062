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
