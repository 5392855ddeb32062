import type { ActDeed } from '../core/acts.ts';
import type { PanelPlace } from '../core/layout.ts';
import type { Interaction } from '../core/story.ts';
import type { PanelText } from '../core/story-text.ts';
import { type CssPixels, clamp, type Fraction, grow, isOverlap, type Point, type Rect } from '../core/units.ts';
import { createActMark } from './act-mark.ts';
import { attachTug } from './tug.ts';

/** What the page asks about the reader's acts, and what it tells. Panels are named by index. */
export interface ActPort {
  /** Scene box that can be touched; null while it is not known. */
  targetOf(panel: number, act: Interaction): Rect | null;
  valueOf(panel: number, act: Interaction): Fraction;
  isDone(panel: number, act: Interaction): boolean;
  onDeed(panel: number, act: Interaction, deed: ActDeed): void;
}

/** The button of one interaction. Its box is in CSS pixels from the frame's corner, at the panel's resting size. */
export interface ActButton {
  readonly act: Interaction;
  /** Null while the target is not known. */
  readonly box: Rect | null;
  /** Puts the button where the panel lies now; the element stays, and with it the focus. */
  place(place: PanelPlace, zoom: number): void;
  offer(isOffered: boolean): void;
  /** Whether its panel is what is told: only then it hints at itself. */
  tell(isTold: boolean): void;
  /** Hints at itself again if a point on the screen is near. */
  hint(point: Point): void;
  /** Brings what assistive technology reads up to date. */
  update(): void;
  remove(): void;
}

/** Smallest side of what a finger hits. Source: WCAG 2.2, 2.5.5. */
const FINGER: CssPixels = 44;

/** How far from a button a touch brings its hint back. */
const NEARBY: CssPixels = 96;
/** There at once, as an answer to the touch; from then on as in acts.css. */
const HINT: Keyframe[] = [{ opacity: 0.62 }, { opacity: 0.62, offset: 0.6 }, {}];
const HINT_MS = 3000;

/** Grows one side of a box to a finger's size and keeps it within the frame. */
function sideFor(from: number, length: number, frame: number): readonly [number, number] {
  const start = Math.max(0, from);
  const seen = Math.min(frame, from + length) - start;
  const size = Math.min(frame, Math.max(FINGER, seen));
  return [clamp(start + (seen - size) / 2, 0, frame - size), size];
}

function boxFor(target: Rect, place: PanelPlace, zoom: number): Rect {
  const factor = place.scale * zoom;
  const { crop, frame } = place;
  const [x, width] = sideFor((target.x - crop.x) * factor, target.width * factor, frame.width * zoom);
  const [y, height] = sideFor((target.y - crop.y) * factor, target.height * factor, frame.height * zoom);
  return { x, y, width, height };
}

/** Room that a name of two lines takes below its button. */
const NAME: CssPixels = 52;

/** Where a name stands so that it stays in the picture: which edges it shares with its button. */
function namePlaceFor(box: Rect, place: PanelPlace, zoom: number): string {
  const share = (box.x + box.width / 2) / (place.frame.width * zoom);
  const side = share < 0.36 ? 'left' : share > 0.64 ? 'right' : 'middle';
  return box.y + box.height + NAME > place.frame.height * zoom ? `${side} above` : side;
}

/** Makes the button of an interaction and puts it behind the panel's lettering. */
export function createActButton(
  sheet: HTMLElement,
  panel: number,
  act: Interaction,
  words: PanelText['interactions'],
  port: ActPort,
  isCrowded: boolean,
): ActButton {
  const button = document.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.className = isCrowded ? 'bb-act bb-crowded' : 'bb-act';
  button.dataset.act = act.id;
  button.dataset.kind = act.kind;
  const name = document.createElement('span');
  name.className = 'bb-act-name';
  name.textContent = words?.[act.id]?.label ?? act.id;
  button.append(name);
  const tell = (deed: ActDeed): void => port.onDeed(panel, act, deed);
  if (act.kind === 'tug') attachTug(button, act, () => port.valueOf(panel, act), tell);
  else button.addEventListener('click', () => tell({ type: 'press' }));
  sheet.append(button);

  let box: Rect | null = null;
  let mark: SVGSVGElement | null = null;
  const update = (): void => {
    const done = port.isDone(panel, act);
    button.classList.toggle('bb-done', done);
    if (act.kind === 'toggle') button.setAttribute('aria-pressed', String(done));
  };
  update();
  return {
    act,
    get box() {
      return box;
    },
    place: (place, zoom) => {
      const target = port.targetOf(panel, act);
      box = target && boxFor(target, place, zoom);
      if (!box) return;
      for (const side of ['width', 'height'] as const) button.style[side] = `${Math.round(box[side])}px`;
      button.style.left = `${Math.round(box.x)}px`;
      button.style.top = `${Math.round(box.y)}px`;
      name.dataset.side = namePlaceFor(box, place, zoom);
      const share = (box.width * box.height) / (place.frame.width * place.frame.height * zoom ** 2);
      const drawn = createActMark(act, box, share, `${place.id}/${act.id}`);
      if (mark) mark.replaceWith(drawn);
      else button.prepend(drawn);
      mark = drawn;
    },
    offer: (isOffered) => {
      if (button.hidden === isOffered) button.hidden = !isOffered;
    },
    tell: (isTold) => button.classList.toggle('bb-told', isTold),
    hint: (point) => {
      if (button.hidden || !mark || getComputedStyle(mark).animationName === 'none') return;
      const isNear = isOverlap(grow(button.getBoundingClientRect(), NEARBY), { ...point, width: 1, height: 1 });
      if (isNear) mark.animate(HINT, HINT_MS);
    },
    update,
    remove: () => button.remove(),
  };
}
