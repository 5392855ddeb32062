import { cropOf } from '../crop.ts';
import type { Desk } from '../format/desk.ts';
import type { AuthoredPanel } from '../format/page-form.ts';
import { isInside, type Rect, SCENE_SIZE } from '../units.ts';

/** Width ÷ height of frames. */
const MIN_ASPECT = 0.4;
const MAX_ASPECT = 2.5;
const SCENE: Rect = { x: 0, y: 0, width: SCENE_SIZE, height: SCENE_SIZE };

/** Checks that what must be seen lies in the scene and in every cut of it. `wideAspect` is that of the page's cell. */
export function checkSafe(
  { safe, focus, frame, shot }: AuthoredPanel,
  wideAspect: number | null,
  file: string,
  path: readonly (string | number)[],
  desk: Desk,
): void {
  const at = [...path, 'safe'];
  if (!isInside(safe, SCENE)) {
    desk.error('outside-scene', file, at, '"safe" reaches out of the scene, which goes from 0,0 to 1000,1000.');
  }
  if (focus && !isInside({ ...focus, width: 0, height: 0 }, safe)) {
    desk.error(
      'focus-outside-safe',
      file,
      [...path, 'focus'],
      '"focus" must lie in "safe", so that every screen shows it.',
    );
  }
  if (shot.closeUp && !isInside(shot.closeUp, SCENE)) {
    desk.error(
      'outside-scene',
      file,
      [...path, 'shot', 'closeUp'],
      '"closeUp" reaches out of the scene (0,0 to 1000,1000).',
    );
  }
  if (frame.view) checkView(frame.view);
  else checkCut('tall', frame.aspect, 'the frame’s aspect');
  if (wideAspect !== null) checkCut('wide', wideAspect, 'the page’s grid');

  function checkView(view: Rect): void {
    const place = [...path, 'frame', 'view'];
    if (!isInside(view, SCENE)) {
      desk.error('outside-scene', file, place, '"view" reaches out of the scene, which goes from 0,0 to 1000,1000.');
    }
    if (focus && !isInside({ ...focus, width: 0, height: 0 }, view)) {
      desk.error(
        'focus-outside-safe',
        file,
        place,
        '"view" leaves out "focus", what is to be seen first. Move one of them.',
      );
    }
    const aspect = view.width / view.height;
    if (aspect < MIN_ASPECT || aspect > MAX_ASPECT) {
      const text = `"view" is ${aspect.toFixed(2)} times as wide as high; a frame may be ${MIN_ASPECT} to ${MAX_ASPECT}.`;
      desk.error('out-of-range', file, place, text);
    }
  }

  function checkCut(staging: string, aspect: number, from: string): void {
    const { width, height } = cropOf(safe, aspect);
    if (safe.width <= width + 0.5 && safe.height <= height + 0.5) return;
    const [has, can, what] = safe.width > width ? [safe.width, width, 'wide'] : [safe.height, height, 'high'];
    const text = `"safe" is ${has} ${what}, but the ${staging} cut shows ${Math.floor(can)} (${from}: ${aspect.toFixed(2)}).`;
    desk.error('safe-too-large', file, at, `${text} Make "safe" smaller or the cut larger.`);
  }
}
