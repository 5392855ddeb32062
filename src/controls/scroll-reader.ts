import { samePlace } from '../core/same-place.ts';
import type { Score } from '../core/score.ts';
import { type CssPixels, clamp, type Seconds } from '../core/units.ts';

export interface ScrollReader {
  /**
   * Gives every section its scroll distance; keeps the story time. `pace`: the same panels as long as they take to read,
   * which is what a hand that scrolls needs however long they are spoken.
   */
  setScore(score: Score, pace: Score, viewportHeight: CssPixels, time: Seconds): void;
  /** Scrolls to where a story time lies, on the player's behalf. */
  place(time: Seconds): void;
  /** Story time at the reader's scroll position. */
  read(): Seconds;
}

export interface ScrollReaderOptions {
  /** The story's main element; its `.bb-panel` sections are the scroll distance. */
  readonly root: HTMLElement;
  /** The reader scrolled to a story time. */
  onScroll(time: Seconds): void;
  /** The reader touched wheel, finger or scroll bar: whatever runs by itself gives way. */
  onGesture(): void;
}

/** Share of the viewport's height that one second of story takes. */
const HEIGHT_PER_SECOND = 0.15;
const SAME: CssPixels = 2;
const NOTHING: Score = { duration: 0, panels: [] };

/** Turns the page's own scroll position into story time and back; the page is never kept from scrolling. */
export function createScrollReader(options: ScrollReaderOptions, signal: AbortSignal): ScrollReader {
  const { root } = options;
  const sections = [...root.querySelectorAll<HTMLElement>('.bb-panel')];
  const groups = [...root.querySelectorAll<HTMLElement>('.bb-group')];
  const secondsOf = (group: HTMLElement, score: Score): Seconds => {
    const first = sections.indexOf(group.querySelector<HTMLElement>('.bb-panel') as HTMLElement);
    const last = first + group.querySelectorAll('.bb-panel').length - 1;
    return (score.panels[last]?.end ?? 0) - (score.panels[first]?.start ?? 0);
  };
  let pixelsPerSecond = 100;
  let told: Score = NOTHING;
  let pace: Score = NOTHING;
  let placed: CssPixels | null = null;
  const top = (): CssPixels => root.getBoundingClientRect().top + window.scrollY;
  let origin = top();

  const gesture = (): void => options.onGesture();
  addEventListener('wheel', gesture, { passive: true, signal });
  addEventListener('touchmove', gesture, { passive: true, signal });
  addEventListener(
    'scroll',
    () => {
      // Until the stage stands, sections are as high as their text: places mean no times, and the browser still moves
      // the page to the address as pictures come.
      if (!document.documentElement.classList.contains('bb-staged')) return;
      if (placed !== null && Math.abs(window.scrollY - placed) <= SAME) return;
      placed = null;
      options.onGesture();
      options.onScroll(read());
    },
    { passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      for (const part of [...sections, ...groups]) part.style.removeProperty('--bb-scroll');
    },
    { once: true },
  );

  const read = (): Seconds =>
    samePlace(pace, told, clamp((window.scrollY - origin) / pixelsPerSecond, 0, pace.duration));
  const place = (time: Seconds): void => {
    const wanted = origin + samePlace(told, pace, time) * pixelsPerSecond;
    const most = document.documentElement.scrollHeight - window.innerHeight;
    placed = clamp(wanted, 0, Math.max(0, most));
    if (Math.abs(window.scrollY - placed) >= 0.5) window.scrollTo({ top: placed, behavior: 'instant' });
  };
  const share = (score: Score): void => {
    for (const [index, section] of sections.entries()) {
      const span = score.panels[index];
      if (span) section.style.setProperty('--bb-scroll', `${(span.end - span.start) * pixelsPerSecond}px`);
    }
    for (const group of groups)
      group.style.setProperty('--bb-scroll', `${secondsOf(group, score) * pixelsPerSecond}px`);
  };
  return {
    read,
    place,
    setScore(score, nextPace, viewportHeight, time) {
      const before = pixelsPerSecond;
      pixelsPerSecond = clamp(viewportHeight * HEIGHT_PER_SECOND, 70, 180);
      if (nextPace !== pace || pixelsPerSecond !== before) share(nextPace);
      pace = nextPace;
      told = score;
      origin = top();
      place(time);
    },
  };
}
