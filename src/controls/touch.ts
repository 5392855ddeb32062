import { type Gesture, type PointerMark, recognise, type Trail } from './gesture.ts';

const NOT_OURS =
  'a, button, summary, input, select, textarea, label, dialog, [contenteditable], [role="button"], .bb-controls, .bb-after';
const TYPES = { pointerdown: 'down', pointermove: 'move', pointerup: 'up', pointercancel: 'cancel' } as const;

const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

/** Tells taps and swipes on the story. Never prevents anything: scrolling, zooming and selecting stay the browser's. */
export function createTouch(tell: (gesture: Gesture) => void, signal: AbortSignal): void {
  let trail: Trail | null = null;
  const take = (type: PointerMark['type'], event: PointerEvent): void => {
    const mouse = event.pointerType === 'mouse';
    if (type === 'down' && event.isPrimary) {
      trail = null;
      const target = event.target instanceof Element ? event.target : null;
      // A mouse click on words begins or ends a selection; a finger selects by a long press, which is no tap.
      if (target?.closest(mouse ? `${NOT_OURS}, .bb-letter` : NOT_OURS)) return;
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (hasSelection() || event.clientX >= document.documentElement.clientWidth) return;
    }
    const mark = {
      type,
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      time: event.timeStamp,
      mouse,
      primary: event.isPrimary,
    };
    const step = recognise(trail, mark);
    trail = step.trail;
    // Zoomed in, a finger moves the picture.
    if (step.gesture && !hasSelection() && (window.visualViewport?.scale ?? 1) < 1.05) tell(step.gesture);
  };
  for (const [name, type] of Object.entries(TYPES)) {
    const listen = (event: Event): void => {
      if (event instanceof PointerEvent && (trail || type === 'down')) take(type, event);
    };
    document.addEventListener(name, listen, { signal, passive: true });
  }
  const zoom = window.visualViewport;
  const noteZoom = (): void => {
    document.documentElement.classList.toggle('bb-zoomed', (zoom?.scale ?? 1) > 1.05);
  };
  zoom?.addEventListener('resize', noteZoom, { signal });
  signal.addEventListener('abort', () => document.documentElement.classList.remove('bb-zoomed'));
}
