import type { Camera, PanelPlace, Viewport } from '../core/layout.ts';
import { clamp, type Point, type SceneUnits } from '../core/units.ts';

/** How far the horizon strays when its panel stands a whole viewport beside the camera. */
const REACH: SceneUnits = 40;

/**
 * How far a layer of a depth is off from where it is drawn, in scene units: what is far goes along with the camera, what
 * is nearer than the frame goes against it. Zero where the panel stands in the middle of the view.
 */
export function parallaxAt(place: PanelPlace, camera: Camera, viewport: Viewport, depth: number): Point {
  const { frame } = place;
  const away = REACH * clamp(1 - depth, -1, 1);
  const share = (from: number, to: number, size: number): number => clamp(((to - from) * camera.zoom) / size, -1, 1);
  return {
    x: away * share(frame.x + frame.width / 2, camera.x, viewport.width),
    y: away * share(frame.y + frame.height / 2, camera.y, viewport.height),
  };
}
