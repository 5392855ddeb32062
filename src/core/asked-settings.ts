import type { Settings, SettingsChange } from './port.ts';

/** How one setting is written into an address; `read` gives undefined for what is no value of it. */
interface Code<T> {
  read(written: string): T | undefined;
  write(value: T): string;
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** A number within limits, written `times` as large. */
const within = (min: number, max: number, times = 1): Code<number> => ({
  read(written) {
    const value = NUMBER.test(written) ? Number(written) / times : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  },
  write: (value) => String(Math.round(value * times * 100) / 100),
});

/** One of a few values, each by its word. */
function byWord<T>(words: Readonly<Record<string, T>>): Code<T> {
  const entries = Object.entries(words);
  return {
    read: (written) => entries.find(([word]) => word === written)?.[1],
    write: (value) => entries.find(([, own]) => own === value)?.[0] ?? '',
  };
}

/** One of a few words. */
const oneOf = <T extends string>(...words: readonly T[]): Code<T> =>
  byWord(Object.fromEntries(words.map((word) => [word, word])) as Record<string, T>);

interface Parameter {
  readonly name: string;
  /** Adds what is asked for to a change; leaves it as it is where the value is none. */
  add(change: SettingsChange, written: string): SettingsChange;
  write(settings: Settings): string;
}

function parameter<P extends keyof Settings, K extends keyof Settings[P]>(
  name: string,
  part: P,
  key: K,
  code: Code<Settings[P][K]>,
): Parameter {
  return {
    name,
    add(change, written) {
      const value = code.read(written);
      return value === undefined ? change : { ...change, [part]: { ...change[part], [key]: value } };
    },
    write: (settings) => code.write(settings[part][key]),
  };
}

const PERCENT = 100;

/** Sign languages go by their codes (ISO 639-3). */
const SIGNS: Readonly<Record<string, Settings['descriptions']['signs']>> = {
  off: 'off',
  gsg: 'small-right',
  'gsg-left': 'small-left',
  'gsg-large': 'large-right',
  'gsg-large-left': 'large-left',
};

/** Every setting a reader can make, by its name in the address. README holds the same list. */
const PARAMETERS: readonly Parameter[] = [
  parameter('size', 'text', 'scale', within(1, 2, PERCENT)),
  parameter('face', 'text', 'face', oneOf('hand', 'plain', 'legible')),
  parameter('contrast', 'contrast', 'high', byWord({ standard: false, high: true })),
  parameter('motion', 'motion', 'reduced', byWord({ full: false, reduced: true })),
  parameter('descriptions', 'descriptions', 'show', oneOf('off', 'text', 'spoken')),
  parameter('signs', 'descriptions', 'signs', byWord(SIGNS)),
  parameter('sound', 'sound', 'muted', byWord({ on: false, off: true })),
  parameter('voice', 'sound', 'voice', within(0, 1, PERCENT)),
  parameter('music', 'sound', 'music', within(0, 1, PERCENT)),
  parameter('effects', 'sound', 'effects', within(0, 1, PERCENT)),
  parameter('pace', 'sound', 'rate', within(0.75, 1.5)),
  parameter('voice-on-request', 'sound', 'onRequest', byWord({ off: false, on: true })),
  parameter('captions', 'captions', 'show', oneOf('auto', 'always', 'never')),
  parameter('captions-place', 'captions', 'position', oneOf('bottom', 'top')),
  parameter('captions-size', 'captions', 'scale', within(1, 2, PERCENT)),
  parameter('captions-ground', 'captions', 'ground', oneOf('solid', 'soft')),
];

/** Names of all settings in an address. */
export const PARAMETER_NAMES: readonly string[] = PARAMETERS.map(({ name }) => name);

/** Reads the settings that an address asks for; `ask` gives a parameter's value or null. What is no value is ignored. */
export const askedSettings = (ask: (name: string) => string | null): SettingsChange =>
  PARAMETERS.reduce<SettingsChange>((change, { name, add }) => {
    const written = ask(name);
    return written === null ? change : add(change, written);
  }, {});

/** The settings that differ from `standard`, as an address asks for them. */
export const parametersOf = (settings: Settings, standard: Settings): readonly (readonly [string, string])[] =>
  PARAMETERS.filter(({ write }) => write(settings) !== write(standard)).map(({ name, write }) => [
    name,
    write(settings),
  ]);
