import { cropOf } from '../crop.ts';
import type { AuthoredPanel } from '../format/page-form.ts';
import { isInside, type Rect, SCENE_SIZE } from '../units.ts';
import type { InteractionContext } from './check-interactions.ts';

/** Smallest side of what a finger hits, and the phone it is measured on, in CSS pixels. Source: WCAG 2.2, 2.5.5. */
const FINGER = 44;
const PHONE_WIDTH = 366;
const SCENE: Rect = { x: 0, y: 0, width: SCENE_SIZE, height: SCENE_SIZE };

const partIn = (box: Rect, crop: Rect): { readonly width: number; readonly height: number } => ({
  width: Math.min(box.x + box.width, crop.x + crop.width) - Math.max(box.x, crop.x),
  height: Math.min(box.y + box.height, crop.y + crop.height) - Math.max(box.y, crop.y),
});

/** Checks that a box to be touched lies in the scene, is large enough for a finger and stands in every cut. */
export function checkTarget(
  target: Rect,
  { safe, frame }: AuthoredPanel,
  { file, wideAspect, desk }: InteractionContext,
  path: readonly (string | number)[],
): void {
  if (!isInside(target, SCENE)) {
    desk.error('outside-scene', file, path, '"target" reaches out of the scene, which goes from 0,0 to 1000,1000.');
    return;
  }
  const tall = frame.view ?? cropOf(safe, frame.aspect);
  const least = Math.ceil((FINGER * tall.width) / PHONE_WIDTH);
  if (target.width < least || target.height < least) {
    const text = `"target" is ${target.width} × ${target.height}, too small for a finger on a phone. Make it at least ${least} × ${least}.`;
    desk.error('small-target', file, path, text);
    return;
  }
  const cuts = [['tall', tall] as const, ...(wideAspect === null ? [] : [['wide', cropOf(safe, wideAspect)] as const])];
  for (const [staging, cut] of cuts) {
    const { width, height } = partIn(target, cut);
    if (width >= least && height >= least) continue;
    const shown = width > 0 && height > 0 ? `only ${Math.floor(width)} × ${Math.floor(height)} of it` : 'nothing of it';
    const text = `The ${staging} cut shows ${shown}. Move "target" towards "safe"; ${least} × ${least} must be seen.`;
    desk.error('unseen-target', file, path, text);
  }
}
