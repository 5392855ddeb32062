/*
 * What an embedded story and its host's page say to each other: Player.js 0.0.11, and a namespace of our own in the same
 * envelope. Pure; nothing here knows a window.
 * @see https://github.com/embedly/player.js/blob/master/SPEC.rst
 */

export const PLAYER_JS = 'player.js';
export const OWN = 'bilderbogen';
const VERSIONS = { [PLAYER_JS]: '0.0.11', [OWN]: '1' } as const;
export type Context = keyof typeof VERSIONS;

/** A message longer than this says nothing that we could have asked for. Characters. */
const LONGEST = 4096;
const LONGEST_NAME = 200;

const isNothing = (value: unknown): boolean => value === undefined || value === null;
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NAME;
const isPercent = (value: unknown): boolean => isNumber(value) && (value as number) >= 0 && (value as number) <= 100;
const isTime = (value: unknown): boolean => isNumber(value) && (value as number) >= 0;

export const EVENTS: Readonly<Record<Context, readonly string[]>> = {
  [PLAYER_JS]: ['ready', 'play', 'pause', 'ended', 'timeupdate', 'error'],
  [OWN]: ['ready', 'panelchange', 'languagechange', 'resize'],
};

type Check = (value: unknown) => boolean;
const isEventOf =
  (context: Context): Check =>
  (value) =>
    EVENTS[context].includes(value as string);

/** What may be asked for, with the check of its value. */
const METHODS: Readonly<Record<Context, Readonly<Record<string, Check>>>> = {
  [PLAYER_JS]: {
    play: isNothing,
    pause: isNothing,
    getPaused: isNothing,
    mute: isNothing,
    unmute: isNothing,
    getMuted: isNothing,
    setVolume: isPercent,
    getVolume: isNothing,
    getDuration: isNothing,
    setCurrentTime: isTime,
    getCurrentTime: isNothing,
    setLoop: (value) => typeof value === 'boolean',
    getLoop: isNothing,
    addEventListener: isEventOf(PLAYER_JS),
    removeEventListener: isEventOf(PLAYER_JS),
  },
  [OWN]: {
    goto: isName,
    step: (value) => value === 1 || value === -1,
    getPanel: isNothing,
    getPanels: isNothing,
    getLanguage: isNothing,
    addEventListener: isEventOf(OWN),
    removeEventListener: isEventOf(OWN),
  },
};

export const methodsOf = (context: Context): readonly string[] => Object.keys(METHODS[context]);

/** Asked of a player. */
export interface Command {
  readonly context: Context;
  readonly method: string;
  readonly value?: string | number | boolean;
  /** Named again in the answer. */
  readonly listener?: string;
}

/** Told by a player: an event, or the answer to a command (then `event` is the command's name). */
export interface Notice {
  readonly context: Context;
  readonly event: string;
  readonly value?: unknown;
  readonly listener?: string;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  if (typeof data !== 'string' || data.length > LONGEST || data[0] !== '{') return null;
  try {
    const parsed: unknown = JSON.parse(data);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Fields) : null;
  } catch {
    return null;
  }
}

const contextOf = ({ context }: Fields): Context | null => (context === PLAYER_JS || context === OWN ? context : null);

const listenerOf = ({ listener }: Fields): { listener: string } | null | Record<never, never> => {
  if (isNothing(listener)) return {};
  return isName(listener) ? { listener: listener as string } : null;
};

/** Reads a message as a command; null for whatever is none, and for values that the command does not take. */
export function readCommand(data: unknown): Command | null {
  const fields = fieldsOf(data);
  const context = fields && contextOf(fields);
  if (!fields || !context || typeof fields.method !== 'string') return null;
  const methods = METHODS[context];
  const { method, value } = fields;
  if (!Object.hasOwn(methods, method) || !methods[method]?.(value)) return null;
  const listener = listenerOf(fields);
  if (!listener) return null;
  return { context, method, ...(isNothing(value) ? {} : { value: value as string }), ...listener };
}

/** Whether a message asks a player for something it does not have or cannot take: it is told so. */
export function isMisaddressed(data: unknown): boolean {
  const fields = fieldsOf(data);
  return (
    fields !== null && contextOf(fields) !== null && typeof fields.method === 'string' && readCommand(data) === null
  );
}

/** Reads a message as a notice; null for whatever is none. Values are not checked: they are only handed on. */
export function readNotice(data: unknown): Notice | null {
  const fields = fieldsOf(data);
  const context = fields && contextOf(fields);
  if (!fields || !context || !isName(fields.event)) return null;
  const listener = listenerOf(fields);
  if (!listener) return null;
  return { context, event: fields.event as string, value: fields.value, ...listener };
}

/** Writes a command or a notice as it is sent. */
export const write = (message: Command | Notice): string =>
  JSON.stringify({ ...message, version: VERSIONS[message.context] });
