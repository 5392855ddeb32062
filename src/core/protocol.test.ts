import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisaddressed, methodsOf, OWN, PLAYER_JS, readCommand, readNotice, write } from './protocol.ts';

const said = (fields: object): string => JSON.stringify({ context: PLAYER_JS, version: '0.0.11', ...fields });

describe('messages', () => {
  it('are read as they were written', () => {
    const command = { context: PLAYER_JS, method: 'setVolume', value: 40, listener: 'a1' } as const;
    expect(readCommand(write(command))).toEqual(command);
    const notice = { context: OWN, event: 'panelchange', value: { id: 'uhr', index: 1, count: 3 } } as const;
    expect(readNotice(write(notice))).toEqual(notice);
  });
  it('carry the version of what they speak', () => {
    expect(JSON.parse(write({ context: PLAYER_JS, method: 'play' }))).toEqual({
      context: 'player.js',
      version: '0.0.11',
      method: 'play',
    });
  });
  it.each([
    ['another protocol', said({ context: 'other', method: 'play' })],
    ['an unknown method', said({ method: 'load' })],
    ['a method of all objects', said({ method: 'constructor' })],
    ['a value it does not take', said({ method: 'play', value: 'javascript:alert(1)' })],
    ['a volume beyond its limits', said({ method: 'setVolume', value: 101 })],
    ['a time that is none', said({ method: 'setCurrentTime', value: '12' })],
    ['a panel that is no name', said({ context: OWN, method: 'goto', value: { toString: 1 } })],
    ['an unknown event', said({ method: 'addEventListener', value: 'keydown' })],
    ['a listener that is no name', said({ method: 'play', listener: {} })],
    ['an object instead of text', { context: PLAYER_JS, method: 'play' }],
    ['a text without end', said({ method: 'play', listener: 'x'.repeat(5000) })],
    ['half a message', said({ method: 'play' }).slice(0, -2)],
  ])('are refused for %s', (_, data) => expect(readCommand(data)).toBeNull());

  it('are told from those meant for somebody else', () => {
    expect(isMisaddressed(said({ method: 'load' }))).toBe(true);
    expect(isMisaddressed(said({ method: 'play' }))).toBe(false);
    expect(isMisaddressed('{"type":"webpackOk"}')).toBe(false);
    expect(isMisaddressed(null)).toBe(false);
  });
});

/** Values nobody means well with. */
const hostile = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.constantFrom(
    'javascript:alert(1)',
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '\u0000',
    '\uD800',
    1e308,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
);
/** Messages that come near to real ones. */
const near = fc
  .record(
    {
      context: fc.oneof(fc.constantFrom<unknown>(PLAYER_JS, OWN, ' player.js', ['player.js']), hostile),
      version: hostile,
      method: fc.oneof(fc.constantFrom<unknown>(...methodsOf(PLAYER_JS), ...methodsOf(OWN)), hostile),
      event: hostile,
      value: hostile,
      listener: hostile,
      __proto__: hostile,
    },
    { requiredKeys: [] },
  )
  .map((fields) => {
    try {
      return JSON.stringify(fields);
    } catch {
      return fields;
    }
  });

it('10,000 random and hostile messages are refused or are exactly what may be asked', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(near, hostile, fc.json()), (data) => {
      const command = readCommand(data);
      readNotice(data);
      isMisaddressed(data);
      if (!command) {
        refused++;
        return;
      }
      expect(methodsOf(command.context)).toContain(command.method);
      expect(['undefined', 'string', 'number', 'boolean']).toContain(typeof command.value);
      expect(readCommand(write(command))).toEqual(command);
    }),
    { numRuns: 10_000 },
  );
  expect(refused).toBeGreaterThan(5_000);
});
