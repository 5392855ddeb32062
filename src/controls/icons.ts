import { svg } from './el.ts';

interface Drawing {
  /** Ink lines. */
  readonly line: readonly string[];
  /** Black masses. */
  readonly mass?: string;
  /** A spot colour, laid a little off-register under the ink. */
  readonly spot?: string;
}

/** Drawn by hand on 32 × 32. */
const DRAWINGS = {
  previous: {
    line: [
      'M26.4 15.6C20.6 16.5 13.4 15.5 6.2 16.2',
      'M13.6 7.6C11.4 10.9 9 13.6 5.9 16.1C8.8 18.5 11.6 21.2 13.2 24.6',
    ],
  },
  next: {
    line: [
      'M5.6 16.3C11.8 15.4 18.8 16.6 25.7 15.8',
      'M18.3 7.4C20.6 10.8 23.2 13.4 26.1 15.8C23.1 18.6 20.9 21.1 18.9 24.8',
    ],
  },
  play: {
    line: [],
    mass: 'M10.2 6.1C10.8 12.4 9.7 19.4 10.5 26.2C16.2 23.4 21.6 20.2 26.7 16.3C21.9 12.1 16.3 8.7 10.2 6.1Z',
  },
  pause: {
    line: [],
    mass: 'M8.7 6.7L13.5 6.2C13.9 12.6 13.3 19.2 13.8 25.6L9.1 26C9.4 19.6 8.5 13.2 8.7 6.7ZM18.7 6.3L23.4 6.6C23 13.1 23.9 19.4 23.3 25.9L18.9 25.7C19.3 19.2 18.5 12.7 18.7 6.3Z',
  },
  contents: {
    spot: 'M17.4 18.3L27.6 17.6L28 27L17.9 27.6Z',
    line: [
      'M4.6 5.5C11.7 4.7 19.6 5.4 27.2 4.8C26.7 8 27.2 10.6 26.9 13.4C19.6 14 12 13.3 4.9 13.9Z',
      'M4.8 18.1L13.2 17.7C13.5 20.9 13 23.8 13.3 26.7L5.1 27.1Z',
      'M17.2 17.8L27.1 17.4C26.7 20.7 27.3 23.6 26.9 26.5L17.4 26.9Z',
    ],
  },
  sources: {
    spot: 'M8.6 11.2L23.4 10.4L23.7 15.2L9 15.9Z',
    line: [
      'M6.3 4.5C11.2 4.9 15.3 4.1 19.6 4.4C21.8 6.6 24 8.4 26 10.7C25.6 16.2 26.3 21.8 25.8 27.4C19.4 27.8 12.8 27.1 6.6 27.6C6.2 20 6.8 12.2 6.3 4.5Z',
      'M19.4 4.6C19.8 6.8 19.3 8.8 19.6 10.8C21.7 11.1 23.8 10.5 25.7 10.9',
      'M10.4 14.1C12.6 13.7 14.9 14.2 17 13.8',
      'M10.6 18.7C14.4 18.3 18 18.9 21.8 18.5',
      'M10.4 23.1C13.4 22.7 16.4 23.3 19 22.9',
    ],
  },
  results: {
    spot: 'M17.8 5.4L27.4 7.2L26.6 15.6L19.2 13.6Z',
    line: [
      'M5.2 6.6L13.6 4.6L15.2 12.4L8.4 15.6L4.4 12.6Z',
      'M17.4 4.8L27.2 6.4L26.4 15.2L18.8 13.2Z',
      'M4.8 18.6L12.2 17.4L14.4 26.8L6.2 27.2Z',
      'M16.6 17L26.8 18.8L27.4 24.2L21.6 27.4L17.6 25.8Z',
    ],
  },
  settings: {
    spot: 'M10.6 5.8C13.6 5 16 7.3 15.2 10.2C14.2 12.8 10.4 12.6 9.4 10C8.9 8.2 9.4 6.4 10.6 5.8Z',
    line: [
      'M4.4 8.6C6 8.3 7.3 8.8 8.7 8.5',
      'M15.3 8.4C19.4 8.9 23.4 8.1 27.7 8.5',
      'M12.2 5.2C14.2 5.1 15.5 6.6 15.3 8.5C15.2 10.6 13.8 11.8 11.9 11.7C9.9 11.6 8.7 10.2 8.8 8.4C8.9 6.5 10.2 5.2 12.2 5.2Z',
      'M4.5 23.3C8.6 22.8 12.6 23.6 16.6 23.1',
      'M23.3 23.2C24.8 23.5 26.2 22.9 27.6 23.2',
      'M20.1 19.9C22 19.9 23.4 21.3 23.3 23.2C23.2 25.2 21.8 26.5 19.9 26.4C17.9 26.3 16.6 24.9 16.7 23C16.8 21.2 18.1 19.9 20.1 19.9Z',
    ],
  },
  close: { line: ['M7.2 7.6C13 12.6 18.9 19 25.1 24.4', 'M24.6 7.2C19.2 12.8 13 18.8 7.5 24.9'] },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof DRAWINGS;

/** Draws an icon; it has no name of its own, its button does. */
export function iconOf(name: IconName): SVGSVGElement {
  const drawing: Drawing = DRAWINGS[name];
  const icon = svg('svg', { class: 'bb-icon', viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' });
  if (drawing.spot) icon.append(svg('path', { class: 'bb-icon-spot', d: drawing.spot }));
  for (const d of drawing.line) icon.append(svg('path', { class: 'bb-icon-line', d }));
  if (drawing.mass) icon.append(svg('path', { class: 'bb-icon-mass', d: drawing.mass }));
  return icon;
}
