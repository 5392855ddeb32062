import type { ActDeed } from '../core/acts.ts';
import type { Interaction } from '../core/story.ts';
import { clamp, type Fraction } from '../core/units.ts';

/** A shorter way is a tap. CSS pixels. */
const TAP = 6;
/** The way from shut to open, in CSS pixels: that of the target, but neither a twitch nor beyond a thumb's reach. */
const WAY = [90, 200] as const;
/** Pulls steeper than this go sideways for a finger, since up and down scrolls. */
const STEEP = 0.5;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Turns drags and keys on a tug's button into deeds. A finger that goes up or down scrolls the page: the browser takes it
 * over (`touch-action: pan-y` in acts.css) and the pull ends. Clicks stay clicks.
 */
export function attachTug(
  button: HTMLElement,
  { direction }: Interaction,
  valueNow: () => Fraction,
  tell: (deed: ActDeed) => void,
): void {
  const angle = (direction * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let hold: { id: number; x: number; y: number; value: Fraction; way: number; pulls: boolean } | null = null;
  let pulled = false;

  const along = (event: PointerEvent, from: { x: number; y: number }): number => {
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    return event.pointerType === 'touch' && Math.abs(cos) < STEEP ? Math.abs(dx) : dx * cos + dy * sin;
  };
  button.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    const { width, height } = button.getBoundingClientRect();
    const way = clamp(Math.abs(width * cos) + Math.abs(height * sin), ...WAY);
    hold = { id: event.pointerId, x: event.clientX, y: event.clientY, value: valueNow(), way, pulls: false };
    pulled = false;
  });
  button.addEventListener('pointermove', (event) => {
    if (hold?.id !== event.pointerId) return;
    const moved = along(event, hold);
    if (!hold.pulls && Math.abs(moved) < TAP) return;
    if (!hold.pulls) button.setPointerCapture(event.pointerId);
    hold.pulls = true;
    tell({ type: 'pull', to: hold.value + moved / hold.way });
  });
  const end = (event: PointerEvent): void => {
    if (hold?.id !== event.pointerId) return;
    pulled = hold.pulls;
    hold = null;
    if (pulled) tell({ type: 'release' });
  };
  button.addEventListener('pointerup', end);
  button.addEventListener('pointercancel', end);
  button.addEventListener('click', (event) => {
    // A pull ends with a click of its own; keys have no pointer and so no detail.
    if (!(pulled && event.detail > 0)) tell({ type: 'press' });
    pulled = false;
  });
  button.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const arrow = ARROWS[event.key];
    const toward = arrow ? arrow[0] * cos + arrow[1] * sin : 0;
    if (event.key === 'Escape' && valueNow() > 0) tell({ type: 'undo' });
    else if (Math.abs(toward) > STEEP) tell({ type: 'step', direction: toward > 0 ? 1 : -1 });
    else return;
    event.preventDefault();
  });
}
