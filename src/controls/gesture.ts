/** What counts of a pointer event. CSS pixels, milliseconds. */
export interface PointerMark {
  readonly type: 'down' | 'move' | 'up' | 'cancel';
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** A mouse taps, but its drags select text. */
  readonly mouse: boolean;
  /** The first finger of those on the glass. */
  readonly primary: boolean;
}

/** A gesture under way: where the first finger came down, and which fingers are still on the glass. */
export interface Trail {
  readonly first: PointerMark;
  readonly fingers: readonly number[];
  /** Became a pinch, a scroll or a drag: nothing comes of it until all fingers are lifted. */
  readonly spoiled: boolean;
  readonly wandered: boolean;
}

export type Gesture =
  | { readonly kind: 'tap'; readonly x: number; readonly y: number }
  | { readonly kind: 'swipe'; readonly direction: 'left' | 'right' };

const TAP_PIXELS = 10;
const TAP_MS = 300;
const SWIPE_PIXELS = 48;
const SWIPE_MS = 700;

/**
 * Takes one more pointer event into account. Pure. A gesture is told only when its finger is lifted, so that it can be
 * called off; a second finger (pinch) or a cancel (the browser scrolls) spoils it.
 */
export function recognise(trail: Trail | null, mark: PointerMark): { trail: Trail | null; gesture: Gesture | null } {
  if (mark.type === 'down') {
    // A first finger starts afresh: the lifting of the one before may never have been told (outside the window).
    if (mark.primary)
      return { trail: { first: mark, fingers: [mark.id], spoiled: false, wandered: false }, gesture: null };
    return { trail: trail && { ...trail, fingers: [...trail.fingers, mark.id], spoiled: true }, gesture: null };
  }
  if (!trail?.fingers.includes(mark.id)) return { trail, gesture: null };
  const dx = mark.x - trail.first.x;
  const dy = mark.y - trail.first.y;
  const wandered = trail.wandered || Math.hypot(dx, dy) > TAP_PIXELS;
  if (mark.type === 'move')
    return { trail: wandered === trail.wandered ? trail : { ...trail, wandered }, gesture: null };
  const fingers = trail.fingers.filter((id) => id !== mark.id);
  const spoiled = trail.spoiled || mark.type === 'cancel';
  if (fingers.length > 0) return { trail: { ...trail, fingers, spoiled: true }, gesture: null };
  if (spoiled) return { trail: null, gesture: null };
  const ms = mark.time - trail.first.time;
  if (!wandered && ms <= TAP_MS) return { trail: null, gesture: { kind: 'tap', x: mark.x, y: mark.y } };
  const swiped = !mark.mouse && ms <= SWIPE_MS && Math.abs(dx) >= SWIPE_PIXELS && Math.abs(dx) > 2 * Math.abs(dy);
  return { trail: null, gesture: swiped ? { kind: 'swipe', direction: dx < 0 ? 'left' : 'right' } : null };
}

/** Which way a gesture turns the page: 1 on, -1 back, 0 neither (a tap in the middle third). `width` in CSS pixels. */
export function turnOf(gesture: Gesture, width: number, dir: 'ltr' | 'rtl'): 1 | 0 | -1 {
  const forward = dir === 'rtl' ? -1 : 1;
  if (gesture.kind === 'swipe') return gesture.direction === 'left' ? forward : (-forward as 1 | -1);
  if (gesture.x > (width * 2) / 3) return forward;
  return gesture.x < width / 3 ? (-forward as 1 | -1) : 0;
}
