import { type KioskHours, readKioskHours } from './kiosk-hours.ts';
import type { KioskProblem, Wanted } from './kiosk-problem.ts';
import type { CssPixels, Fraction, Seconds } from './units.ts';
import { isTimeZone } from './wall-time.ts';

/** How a kiosk behaves. */
export interface KioskConfig {
  /** Whether somebody can touch or press something; without, the story tells itself for ever. `auto`: it finds out. */
  readonly touch: 'auto' | 'yes' | 'no';
  /** How long nobody has touched anything before it asks whether somebody is there. */
  readonly idle: Seconds;
  /** How long it asks, 20 or more. */
  readonly countdown: Seconds;
  /** Languages offered, in order; none: all that the story has. */
  readonly languages: readonly string[];
  /** How loud the story is told when a visit begins, 0 to 1. */
  readonly volume: number;
  /** Where signs of life are sent, from the page at the top; null: nowhere. */
  readonly heartbeat: string | null;
  /** When the place is open; null: always. */
  readonly hours: KioskHours | null;
  /** Time zone of the hours and of the daily reload; null: the machine's. */
  readonly timezone: string | null;
  /** How dark the screen is outside of the hours; 1: black. */
  readonly dim: Fraction;
  /** Whether a touch lights the dark screen for one visit. */
  readonly wake: boolean;
  /** When the page is loaded afresh each day, in minutes since midnight on the wall's clock; null: never. */
  readonly reload: number | null;
  /** How far what stands still is moved from minute to minute, CSS pixels. */
  readonly shift: CssPixels;
  /** How long a picture of the invitation stands; 0: the cover for ever. */
  readonly picture: Seconds;
  /** How loud a visitor can make it, 0 to 1. */
  readonly 'volume-most': Fraction;
  /** Height of the band at the foot of the screen that holds everything to press, % of the screen's. */
  readonly band: number;
  /** Public address (https) of the page at the top, for the visitors' phones; null: no QR code. */
  readonly address: string | null;
}

export interface ReadKioskConfig {
  readonly config: KioskConfig;
  /** Everything that is wrong; what is wrong has its standard value. */
  readonly problems: readonly KioskProblem[];
}

/** What a kiosk does that nobody has set up. */
export const KIOSK: KioskConfig = Object.freeze({
  touch: 'auto',
  idle: 60,
  countdown: 20,
  languages: [],
  volume: 1,
  heartbeat: null,
  hours: null,
  timezone: null,
  dim: 1,
  wake: true,
  reload: 240,
  shift: 3,
  picture: 120,
  'volume-most': 1,
  band: 40,
  address: null,
});

/** `wanted` says what is a value; `read` gives undefined for what is none. */
interface Key {
  readonly wanted: Wanted | ((value: unknown) => Wanted);
  read(value: unknown): unknown;
}

const within = (min: number, max: number): Key => ({
  wanted: { kind: 'number', min, max },
  read: (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && number >= min && number <= max ? number : undefined;
  },
});
const isTag = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(value);

/** Says which of many rules is wrong. */
function wantedHours(value: unknown): Wanted {
  const { hours, part } = { part: null, ...readKioskHours(value) };
  return { kind: 'hours', part, isNeverOpen: hours === undefined && part === null };
}
/** `04:00` as minutes since midnight. */
function minuteOf(text: string): number | undefined {
  const [, hour = '', minute = ''] = text.match(/^([01]?\d|2[0-3]):([0-5]\d)$/) ?? [];
  return hour === '' ? undefined : Number(hour) * 60 + Number(minute);
}
const yesOrNo: Key = {
  wanted: { kind: 'yes-no' },
  read: (value) => (value === true || value === 'yes' ? true : value === false || value === 'no' ? false : undefined),
};

/** An address without its query and place, with a slash at its end; core knows no URL. */
function publicAddress(text: string): string | undefined {
  const [, address] =
    text.trim().match(/^(https:\/\/[a-z0-9](?:[\w.-]*[a-z0-9])?(?::\d+)?(?:\/[^\s?#"<>\\]*)?)(?:[?#]\S*)?$/i) ?? [];
  return address?.replace(/(\/index\.html|\/)?$/, '/');
}

const KEYS: Readonly<Record<keyof KioskConfig, Key>> = {
  touch: {
    wanted: { kind: 'touch' },
    read: (value) => {
      const plain = value === true ? 'yes' : value === false ? 'no' : value;
      return plain === 'auto' || plain === 'yes' || plain === 'no' ? plain : undefined;
    },
  },
  idle: within(10, 3600),
  countdown: within(20, 300),
  languages: {
    wanted: { kind: 'languages', offered: [] },
    read: (value) => {
      const list: unknown = typeof value === 'string' ? value.split(',') : value;
      return Array.isArray(list) && list.every(isTag) ? list : undefined;
    },
  },
  volume: within(0, 1),
  heartbeat: {
    wanted: { kind: 'path' },
    read: (value) =>
      value === null || value === ''
        ? null
        : typeof value === 'string' && !/[:\\]|^\/\//.test(value)
          ? value
          : undefined,
  },
  hours: { wanted: wantedHours, read: (value) => readKioskHours(value).hours },
  timezone: {
    wanted: { kind: 'timezone' },
    read: (value) =>
      value === null || value === '' ? null : typeof value === 'string' && isTimeZone(value) ? value : undefined,
  },
  dim: within(0.5, 1),
  wake: yesOrNo,
  reload: {
    wanted: { kind: 'time' },
    read: (value) =>
      value === null || value === 'no' ? null : typeof value === 'string' ? minuteOf(value) : undefined,
  },
  shift: within(0, 4),
  picture: within(0, 3600),
  'volume-most': within(0, 1),
  band: within(25, 60),
  address: {
    wanted: { kind: 'address' },
    read: (value) =>
      value === null || value === '' ? null : typeof value === 'string' ? publicAddress(value) : undefined,
  },
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a kiosk's configuration from `kiosk.json` (undefined: there is none) and from the address, which wins; `ask` gives
 * a parameter's value or null, `offered` are the story's languages (none: not known). Never throws.
 */
export function readKioskConfig(
  raw: unknown,
  ask: (name: string) => string | null,
  offered: readonly string[] = [],
): ReadKioskConfig {
  const problems: KioskProblem[] = [];
  const names = Object.keys(KEYS) as (keyof KioskConfig)[];
  const file = isObject(raw) ? raw : {};
  if (raw !== undefined && !isObject(raw)) problems.push({ code: 'form' });
  for (const name of Object.keys(file))
    if (!Object.hasOwn(KEYS, name)) problems.push({ code: 'unknown', name, known: names });
  const chosen = (name: keyof KioskConfig): unknown => {
    const asked = ask(name);
    for (const [place, value] of [
      ['address', asked],
      ['file', Object.hasOwn(file, name) ? file[name] : undefined],
    ] as const) {
      if (value === undefined || (place === 'address' && value === null)) continue;
      const read = KEYS[name].read(value);
      if (name === 'languages' && Array.isArray(read) && offered.length > 0) {
        const had = read.filter((language) => offered.includes(language));
        // What there is of them is offered all the same.
        if (had.length < read.length)
          problems.push({ code: 'value', place, name, value, wanted: { kind: name, offered } });
        if (had.length > 0) return had;
        continue;
      }
      if (read !== undefined) return read;
      const { wanted } = KEYS[name];
      problems.push({
        code: 'value',
        place,
        name,
        value,
        wanted: typeof wanted === 'function' ? wanted(value) : wanted,
      });
    }
    return KIOSK[name];
  };
  const config = Object.fromEntries(names.map((name) => [name, chosen(name)])) as unknown as KioskConfig;
  return { config, problems };
}
