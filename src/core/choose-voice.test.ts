import { expect, it } from 'vitest';
import { chooseVoice, type DeviceVoice } from './choose-voice.ts';

const voice = (name: string, lang: string, more: Partial<DeviceVoice> = {}): DeviceVoice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});

it.each([
  ['de', 'Anna'],
  ['de-simple', 'Anna'],
  ['ar', 'Majed'],
  ['en', 'Samantha'],
  ['en-GB', 'Daniel'],
  ['fr', null],
  ['gsg', null],
])('finds for %s: %s', (language, name) => {
  const voices = [
    voice('Boing', 'en-US'),
    voice('Samantha', 'en-US'),
    voice('Daniel', 'en-GB'),
    voice('Petra', 'de-AT'),
    voice('Anna', 'de_DE'),
    voice('Majed', 'ar-001'),
  ];
  expect(chooseVoice(voices, language)?.name ?? null).toBe(name);
});

it('never takes a voice that sends the words away, however good', () => {
  const remote = voice('Google Deutsch Premium', 'de-DE', { localService: false, default: true });
  expect(chooseVoice([remote], 'de')).toBeNull();
  expect(chooseVoice([remote, voice('eSpeak de', 'de')], 'de')?.name).toBe('eSpeak de');
});

it('prefers the system’s own choice and finer voices to toys and coarse ones', () => {
  expect(chooseVoice([voice('Eddy', 'de-DE'), voice('Markus', 'de-DE')], 'de')?.name).toBe('Markus');
  expect(chooseVoice([voice('A compact', 'de-DE'), voice('B', 'de-DE')], 'de')?.name).toBe('B');
  expect(chooseVoice([voice('A', 'de-DE'), voice('B', 'de-DE', { default: true })], 'de')?.name).toBe('B');
  expect(chooseVoice([voice('A', 'de-DE'), voice('B (Enhanced)', 'de-DE')], 'de')?.name).toBe('B (Enhanced)');
});
