import { expect, test } from 'vitest';
import { KIOSK, readKioskConfig } from './kiosk-config.ts';

const nothing = () => null;

test('a kiosk that nobody has set up has safe values and no problems', () => {
  expect(readKioskConfig(undefined, nothing)).toEqual({ config: KIOSK, problems: [] });
});

test('the address wins over the file, the file over what is standard', () => {
  const raw = { idle: 90, languages: ['de', 'ar'], heartbeat: 'heartbeat', touch: false };
  const { config, problems } = readKioskConfig(raw, (name) => (name === 'idle' ? '30' : null));
  expect(problems).toEqual([]);
  expect(config).toEqual({ ...KIOSK, idle: 30, languages: ['de', 'ar'], heartbeat: 'heartbeat', touch: 'no' });
});

test('all that is wrong is told at once, and has its standard value', () => {
  const raw = { idle: 3, countdown: '5', languages: 'de;ar', heartbeat: 'https://a.example/', volume: 2, idel: 4 };
  const { config, problems } = readKioskConfig(raw, (name) => (name === 'touch' ? 'maybe' : null));
  expect(config).toEqual(KIOSK);
  expect(problems).toHaveLength(7);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown', name: 'idel' }));
  expect(problems).toContainEqual({
    code: 'value',
    place: 'address',
    name: 'touch',
    value: 'maybe',
    wanted: { kind: 'touch' },
  });
});

test.each([
  ['a list', []],
  ['a word', 'idle'],
  ['null', null],
])('%s is no configuration', (_, raw) => {
  const { config, problems } = readKioskConfig(raw, nothing);
  expect(config).toEqual(KIOSK);
  expect(problems).toEqual([{ code: 'form' }]);
});

test('its times are read from file and address', () => {
  const raw = { hours: ['Mo-Fr 08:00-18:00'], timezone: 'Europe/Berlin', reload: '3:30', dim: 0.8, wake: false };
  const asked: Readonly<Record<string, string>> = { hours: 'Sa 10:00-12:00', reload: 'no', shift: '0', wake: 'yes' };
  expect(readKioskConfig(raw, nothing)).toMatchObject({
    problems: [],
    config: { hours: [{ days: [0, 1, 2, 3, 4], spans: [[480, 1080]] }], reload: 210, dim: 0.8, wake: false },
  });
  expect(readKioskConfig(raw, (name) => asked[name] ?? null)).toMatchObject({
    problems: [],
    config: {
      hours: [{ days: [5], spans: [[600, 720]] }],
      timezone: 'Europe/Berlin',
      reload: null,
      shift: 0,
      wake: true,
    },
  });
  expect(readKioskConfig({ hours: null, timezone: null, reload: null }, nothing).problems).toEqual([]);
});

test('wrong times are told with the part that is wrong, and it stays open', () => {
  const raw = { hours: 'Mo-Fr 08:00-18:00; Sa 10-12', timezone: 'Berlin', reload: '24:00', dim: 0.1, shift: 9 };
  const { config, problems } = readKioskConfig(raw, nothing);
  expect(config).toEqual(KIOSK);
  expect(problems).toHaveLength(5);
  expect(problems[0]).toMatchObject({ wanted: { kind: 'hours', part: 'Sa 10-12', isNeverOpen: false } });
  expect(readKioskConfig({ hours: 'Mo off' }, nothing).problems[0]).toMatchObject({ wanted: { isNeverOpen: true } });
});

test.each([
  ['https://www.example.org/story', 'https://www.example.org/story/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org:8443/a/index.html?lang=de#x', 'https://example.org:8443/a/'],
  ['', null],
])('the phone’s address %s is read as %s', (address, read) => {
  const { config, problems } = readKioskConfig({ address }, nothing);
  expect(problems).toEqual([]);
  expect(config.address).toBe(read);
});

test.each([
  { address: 'http://example.org/' },
  { address: 'https://a b/' },
  { address: 'https://' },
  { band: 10 },
  { band: 70 },
  { 'volume-most': 1.2 },
  { touch: 'maybe' },
])('%j is a problem and nothing else', (raw) => {
  const { config, problems } = readKioskConfig(raw, nothing);
  expect(config).toEqual(KIOSK);
  expect(problems).toHaveLength(1);
});

test.each([
  [true, 'yes'],
  [false, 'no'],
  ['auto', 'auto'],
])('touch %s means %s', (touch, meant) => {
  expect(readKioskConfig({ touch }, nothing).config.touch).toBe(meant);
});

test('languages that the story does not have are named, and what it has of them is offered', () => {
  const offered = ['de', 'en', 'ar'];
  const some = readKioskConfig({ languages: ['ar', 'fr', 'de'] }, nothing, offered);
  expect(some.config.languages).toEqual(['ar', 'de']);
  const wanted = { kind: 'languages', offered };
  expect(some.problems).toEqual([
    { code: 'value', place: 'file', name: 'languages', value: ['ar', 'fr', 'de'], wanted },
  ]);
  const none = readKioskConfig({ languages: ['de'] }, (name) => (name === 'languages' ? 'fr' : null), offered);
  expect(none.config.languages).toEqual(['de']);
  expect(none.problems).toHaveLength(1);
  expect(readKioskConfig({ languages: [] }, nothing, offered)).toEqual({ config: KIOSK, problems: [] });
});
