import {
  CAPTIONS,
  type CaptionSettings,
  DESCRIPTIONS,
  type DescriptionSettings,
  SOUND,
  type SoundSettings,
  TEXT,
  type TextSettings,
} from '../core/port.ts';

/** What the reader asked to keep. `reduced` null: follow the system; `high` missing: kept before it could be set. */
export interface Kept {
  readonly reduced: boolean | null;
  readonly scale: number;
  readonly face: TextSettings['face'];
  readonly high?: boolean;
  readonly descriptions: DescriptionSettings;
  readonly sound: SoundSettings;
  readonly captions: CaptionSettings;
}

const KEY = 'bilderbogen-einstellungen';

/** What each setting may be. */
type Allowed<T> = { readonly [Key in keyof T]: (value: unknown) => boolean };
const within =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= min && value <= max;
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

const isFace = oneOf('hand', 'plain', 'legible') as (value: unknown) => value is TextSettings['face'];
const ALLOWED_DESCRIPTIONS: Allowed<DescriptionSettings> = {
  show: oneOf('off', 'text', 'spoken'),
  signs: oneOf('off', 'small-left', 'small-right', 'large-left', 'large-right'),
};
const ALLOWED_SOUND: Allowed<SoundSettings> = {
  muted: oneOf(true, false),
  voice: within(0, 1),
  music: within(0, 1),
  effects: within(0, 1),
  rate: within(0.75, 1.5),
  onRequest: oneOf(true, false),
};
const ALLOWED_CAPTIONS: Allowed<CaptionSettings> = {
  show: oneOf('auto', 'always', 'never'),
  position: oneOf('bottom', 'top'),
  scale: within(1, 2),
  ground: oneOf('solid', 'soft'),
};

/** Takes of a stored group what is allowed; the rest is as if nothing had been chosen. */
function readGroup<T extends object>(stored: unknown, standard: T, allowed: Allowed<T>): T {
  const values: Partial<T> = typeof stored === 'object' && stored !== null ? stored : {};
  const keys = Object.keys(standard) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, (allowed[key](values[key]) ? values : standard)[key]])) as T;
}

/** Reads kept settings out of what was stored, also by versions with fewer of them; null for anything else. */
export function readKept(stored: string | null): Kept | null {
  if (!stored) return null;
  try {
    const raw: unknown = JSON.parse(stored);
    if (typeof raw !== 'object' || raw === null || !('scale' in raw) || !('reduced' in raw)) return null;
    const { scale, reduced, face, high, descriptions, sound, captions } = raw as Partial<Record<keyof Kept, unknown>>;
    if (typeof scale !== 'number' || !within(1, 2)(scale)) return null;
    if (typeof reduced !== 'boolean' && reduced !== null) return null;
    return {
      scale,
      reduced,
      face: isFace(face) ? face : TEXT.face,
      ...(typeof high === 'boolean' ? { high } : {}),
      descriptions: readGroup(descriptions, DESCRIPTIONS, ALLOWED_DESCRIPTIONS),
      sound: readGroup(sound, SOUND, ALLOWED_SOUND),
      captions: readGroup(captions, CAPTIONS, ALLOWED_CAPTIONS),
    };
  } catch {
    return null;
  }
}

/** Loads what was kept; storage that is forbidden (private windows, sandboxed frames) holds nothing. */
export function loadKept(): Kept | null {
  try {
    return readKept(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Keeps settings, or forgets them (null). Returns whether it could. */
export function storeKept(kept: Kept | null): boolean {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
