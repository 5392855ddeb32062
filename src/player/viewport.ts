import type { Insets, Viewport } from '../core/layout.ts';

const MAX_PIXEL_RATIO = 3;

/** Device pixels to a CSS pixel, as many as are worth painting. */
export const pixelRatio = (): number => Math.min(devicePixelRatio || 1, MAX_PIXEL_RATIO);

export interface ViewportWatch {
  /** The viewport now, in CSS pixels; text scale left to the caller. */
  read(insets: Insets, textScale: number): Viewport;
}

/**
 * Watches the viewport without jumping when a phone's address bar comes and goes: the stage is as high as the large
 * viewport, the story is composed for the small one.
 * @see https://drafts.csswg.org/css-values-4/#viewport-variants
 */
export function watchViewport(parent: HTMLElement, onChange: () => void, signal: AbortSignal): ViewportWatch {
  const probe = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = `bb-probe bb-probe-${name}`;
    element.setAttribute('aria-hidden', 'true');
    parent.append(element);
    return element;
  };
  const large = probe('large');
  const small = probe('small');
  let known = '';
  const sizes = (): { width: number; large: number; small: number } => ({
    width: large.clientWidth || document.documentElement.clientWidth,
    large: large.clientHeight || window.innerHeight,
    small: small.clientHeight || window.innerHeight,
  });
  const observer = new ResizeObserver(() => {
    const now = JSON.stringify(sizes());
    if (now !== known) {
      known = now;
      onChange();
    }
  });
  known = JSON.stringify(sizes());
  observer.observe(large);
  observer.observe(small);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      large.remove();
      small.remove();
    },
    { once: true },
  );
  return {
    read(insets, textScale) {
      const { width, large: height, small: seen } = sizes();
      const hidden = Math.max(0, height - seen);
      return { width, height, insets: { ...insets, bottom: insets.bottom + hidden }, textScale };
    },
  };
}
