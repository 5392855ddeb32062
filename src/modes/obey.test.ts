import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPTIONS, DESCRIPTIONS, type PlayerPort, SOUND, TEXT } from '../core/port.ts';
import { OWN, PLAYER_JS, readCommand } from '../core/protocol.ts';
import { type Obeying, obey } from './obey.ts';

/** A player that writes down what is done to it. */
function aPlayer(): { player: PlayerPort; deeds: string[] } {
  const deeds: string[] = [];
  const note =
    (name: string) =>
    (value?: unknown): void => {
      deeds.push(value === undefined ? name : `${name} ${JSON.stringify(value)}`);
    };
  const player: PlayerPort = {
    ready: Promise.resolve(),
    time: 3,
    duration: 90,
    playing: false,
    panel: 'uhr',
    panels: [
      { id: 'titel', start: 0, end: 2 },
      { id: 'uhr', start: 2, end: 90 },
    ],
    language: 'de',
    settings: {
      motion: { reduced: false },
      text: TEXT,
      contrast: { high: false },
      descriptions: DESCRIPTIONS,
      sound: SOUND,
      captions: CAPTIONS,
    },
    sound: 'off',
    voiceOnRequest: 'none',
    spokenDescriptions: false,
    prepareSound: note('prepareSound'),
    play: note('play'),
    pause: note('pause'),
    seek: note('seek'),
    goTo: note('goTo'),
    step: note('step'),
    stepLine: note('stepLine'),
    change: note('change'),
    addEventListener() {},
    removeEventListener() {},
    destroy: note('destroy'),
  };
  return { player, deeds };
}

const ask = (
  method: string,
  value?: string | number | boolean,
  touched = true,
  context: typeof OWN | typeof PLAYER_JS = PLAYER_JS,
) => {
  const { player, deeds } = aPlayer();
  const obeying: Obeying = { player, loop: false, mayBeHeard: () => touched };
  const answer = obey({ context, method, ...(value === undefined ? {} : { value }) }, obeying);
  return { answer, deeds, loop: obeying.loop };
};

describe('what a host asks for', () => {
  it.each([
    ['pause', undefined, ['pause']],
    ['setCurrentTime', 12, ['seek 12']],
    ['mute', undefined, ['change {"sound":{"muted":true}}']],
    ['setVolume', 50, ['change {"sound":{"voice":0.5,"music":0.3,"effects":0.4}}']],
  ] as const)('%s is done', (method, value, deeds) => expect(ask(method, value).deeds).toEqual(deeds));
  it.each([
    ['getPaused', true],
    ['getDuration', 90],
    ['getCurrentTime', 3],
    ['getVolume', 100],
    ['getMuted', false],
    ['getLoop', false],
  ] as const)('%s is answered and changes nothing', (method, value) =>
    expect(ask(method)).toEqual({ answer: value, deeds: [], loop: false }),
  );
  it('sounds only once the reader has touched the story', () => {
    expect(ask('play', undefined, true).deeds).toEqual(['play']);
    expect(ask('play', undefined, false).deeds).toEqual(['change {"sound":{"muted":true}}', 'play']);
    expect(ask('unmute', undefined, false).deeds).toEqual([]);
  });
  it('goes to panels that there are, and to no others', () => {
    expect(ask('goto', 'titel', true, OWN).deeds).toEqual(['goTo "titel"']);
    expect(ask('goto', 'https://example.org', true, OWN).deeds).toEqual([]);
    expect(ask('getPanel', undefined, true, OWN).answer).toEqual({ id: 'uhr', index: 1, count: 2 });
  });
});

it('10,000 messages of any kind neither throw nor do what is not in the list', () => {
  const { player, deeds } = aPlayer();
  const obeying: Obeying = { player, loop: false, mayBeHeard: () => false };
  const words = fc.constantFrom('goto', 'destroy', 'constructor', 'prepareSound', 'change', '__proto__', 'toString');
  const message = fc
    .record({ context: fc.constantFrom(PLAYER_JS, OWN), method: fc.oneof(words, fc.string()), value: fc.anything() })
    .map((fields) => JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  fc.assert(
    fc.property(fc.oneof(message, fc.anything(), fc.json()), (data) => {
      const command = readCommand(data);
      if (command) obey(command, obeying);
    }),
    { numRuns: 10_000 },
  );
  expect(deeds).toEqual([]);
});
