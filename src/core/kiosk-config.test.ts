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
  expect(config).toEqual({ ...KIOSK, idle: 30, languages: ['de', 'ar'], heartbeat: 'heartbeat', touch: false });
});

test('all that is wrong is told at once, and has its standard value', () => {
  const raw = { idle: 3, countdown: '5', languages: 'de;ar', heartbeat: 'https://a.example/', volume: 2, idel: 4 };
  const { config, problems } = readKioskConfig(raw, (name) => (name === 'touch' ? 'maybe' : null));
  expect(config).toEqual(KIOSK);
  expect(problems).toHaveLength(7);
  expect(problems.join('\n')).toMatch(/“idel” is unknown/);
});

test.each([
  ['a list', []],
  ['a word', 'idle'],
  ['null', null],
])('%s is no configuration', (_, raw) => {
  const { config, problems } = readKioskConfig(raw, nothing);
  expect(config).toEqual(KIOSK);
  expect(problems).toEqual(['kiosk.json: it must hold an object, like { "idle": 60 }.']);
});
