import type { LayerState } from '../core/layer-state.ts';
import type { Fraction, SceneUnits } from '../core/units.ts';

/** How a layer stands, compared with how it is drawn. A layer under several moves adds their poses up. */
export interface Pose {
  x: SceneUnits;
  y: SceneUnits;
  scaleX: number;
  scaleY: number;
  /** Degrees, clockwise. */
  rotation: number;
  opacity: Fraction;
  /** Degrees the head tilts. */
  tilt: number;
  /** Share of the drawing that can be seen, uncovered from the side at `revealFrom` degrees (0 right, 90 below). */
  reveal: Fraction;
  revealFrom: number;
}

/** As drawn. */
export const asDrawn = (): Pose => ({
  x: 0,
  y: 0,
  scaleX: 1,
  scaleY: 1,
  rotation: 0,
  opacity: 1,
  tilt: 0,
  reveal: 1,
  revealFrom: 180,
});

/** Adds several poses up into `out`: offsets and turns add, sizes and opacities multiply, the least revealed wins. */
export function addPoses(poses: readonly Pose[], out: Pose): Pose {
  Object.assign(out, AS_DRAWN);
  for (const pose of poses) {
    out.x += pose.x;
    out.y += pose.y;
    out.scaleX *= pose.scaleX;
    out.scaleY *= pose.scaleY;
    out.rotation += pose.rotation;
    out.opacity *= Math.min(1, Math.max(0, pose.opacity));
    out.tilt += pose.tilt;
    if (pose.reveal < out.reveal) {
      out.reveal = Math.max(0, pose.reveal);
      out.revealFrom = pose.revealFrom;
    }
  }
  return out;
}

/** Puts what a reader's act adds on top of a pose. */
export function addState(pose: Pose, { x, y, scale, rotation, opacity, tilt }: LayerState): void {
  pose.x += x;
  pose.y += y;
  pose.scaleX *= scale;
  pose.scaleY *= scale;
  pose.rotation += rotation;
  pose.opacity *= Math.min(1, Math.max(0, opacity));
  pose.tilt += tilt;
}

const AS_DRAWN: Readonly<Pose> = Object.freeze(asDrawn());
