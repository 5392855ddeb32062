export type KeyAction = 'next' | 'previous' | 'start' | 'end';

/** What counts of a keydown. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Control, Alt or Meta is held: such keys belong to the browser. */
  readonly modified: boolean;
}

/**
 * What a key asks for, or null where the key stays the browser's (the arrows up and down scroll, Space and Enter
 * press what has the focus). `onControl`: the focus is on a button, link or the like.
 */
export function keyActionOf(press: KeyPress, dir: 'ltr' | 'rtl', onControl: boolean): KeyAction | null {
  if (press.modified) return null;
  if (press.key === ' ') return onControl ? null : press.shift ? 'previous' : 'next';
  if (press.shift) return null;
  switch (press.key) {
    case 'ArrowRight':
      return dir === 'rtl' ? 'previous' : 'next';
    case 'ArrowLeft':
      return dir === 'rtl' ? 'next' : 'previous';
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
