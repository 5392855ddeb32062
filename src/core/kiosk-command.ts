/**
 * What a key of a keyboard, a presenter, a two-button board or a gamepad asks of a kiosk. Two are enough for everything:
 * `next` and `select`.
 */
export type KioskCommand =
  | 'next'
  | 'previous'
  | 'left'
  | 'right'
  | 'select'
  | 'back'
  | 'play'
  | 'pause'
  | 'toggle'
  | 'louder'
  | 'softer'
  | 'mute';

const KEYS: Readonly<Record<string, KioskCommand>> = {
  PageDown: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowUp: 'previous',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'select',
  // A presenter's key for a black screen.
  '.': 'select',
  b: 'select',
  B: 'select',
  Escape: 'back',
  Backspace: 'back',
  BrowserBack: 'back',
  // A presenter's key that begins the slides.
  F5: 'play',
  MediaPlay: 'play',
  MediaPause: 'pause',
  MediaStop: 'pause',
  MediaPlayPause: 'toggle',
  MediaTrackNext: 'next',
  MediaTrackPrevious: 'previous',
  AudioVolumeUp: 'louder',
  AudioVolumeDown: 'softer',
  AudioVolumeMute: 'mute',
};

/** What counts of a keydown. */
export interface KioskPress {
  readonly key: string;
  readonly shift: boolean;
  /** Control, Alt or Meta is held. */
  readonly modified: boolean;
}

/** What a key asks for; null: nothing, it stays the browser's. */
export function commandOfKey({ key, shift, modified }: KioskPress): KioskCommand | null {
  if (modified || !Object.hasOwn(KEYS, key)) return null;
  if (shift && key === ' ') return 'previous';
  return KEYS[key] ?? null;
}

/** What counts of a gamepad. */
export interface Pad {
  /** `standard`, or '' for boards that number their buttons as they like. */
  readonly mapping: string;
  readonly buttons: readonly { readonly pressed: boolean }[];
  readonly axes: readonly number[];
}

type Numbered = Readonly<Record<number, KioskCommand>>;

const STANDARD: Numbered = {
  0: 'select',
  1: 'back',
  2: 'toggle',
  4: 'previous',
  5: 'next',
  9: 'toggle',
  12: 'previous',
  13: 'next',
  14: 'left',
  15: 'right',
};
/** Boards for large buttons of one's own. */
const BOARD: Numbered = { 0: 'select', 1: 'next', 2: 'back', 3: 'previous' };
const AXES = [
  ['left', 'right'],
  ['previous', 'next'],
] as const;
/** How far a stick must be pushed, and how far let go, so that a worn one does not flutter. */
const PUSHED = 0.6;
const LET_GO = 0.4;

/** What is being asked for by a gamepad's buttons and stick; `before`: what was a moment ago. */
export function heldOnPad(pad: Pad, before: ReadonlySet<KioskCommand>): ReadonlySet<KioskCommand> {
  const held = new Set<KioskCommand>();
  for (const [number, command] of Object.entries(pad.mapping === 'standard' ? STANDARD : BOARD))
    if (pad.buttons[Number(number)]?.pressed) held.add(command);
  for (const [axis, [less, more]] of AXES.entries()) {
    const value = pad.axes[axis] ?? 0;
    const command = value < 0 ? less : more;
    if (Math.abs(value) > (before.has(command) ? LET_GO : PUSHED)) held.add(command);
  }
  return held;
}
