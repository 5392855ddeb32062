export type KeyAction = 'next' | 'previous' | 'start' | 'end' | 'nextLine' | 'previousLine' | 'mute';

/** What counts of a keydown. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Control, Alt or Meta is held: such keys belong to the browser. */
  readonly modified: boolean;
}

/** What of the page counts at a keydown. */
export interface KeyPlace {
  /** The focus is on a button, link or the like. */
  readonly onControl: boolean;
  /** There are spoken lines to step through, and no selected words that Shift would extend. */
  readonly hasLines: boolean;
  /** A single letter may be a key of ours (WCAG 2.1.4): the focus is on the bar, and there is sound. */
  readonly takesLetters: boolean;
}

/**
 * What a key asks for, or null where the key stays the browser's (the arrows up and down scroll, Space and Enter
 * press what has the focus).
 */
export function keyActionOf(press: KeyPress, dir: 'ltr' | 'rtl', place: KeyPlace): KeyAction | null {
  if (press.modified) return null;
  if (press.key === ' ') return place.onControl ? null : press.shift ? 'previous' : 'next';
  if (press.key === 'ArrowRight' || press.key === 'ArrowLeft') {
    const on = (press.key === 'ArrowRight') === (dir === 'ltr');
    if (press.shift) return place.hasLines ? (on ? 'nextLine' : 'previousLine') : null;
    return on ? 'next' : 'previous';
  }
  if (press.shift) return null;
  switch (press.key) {
    case 'm':
    case 'M':
    // The same key of Arabic keyboards.
    case 'ة':
      return place.takesLetters ? 'mute' : null;
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'previous';
    case 'Home':
      return 'start';
    case 'End':
      return 'end';
    default:
      return null;
  }
}
