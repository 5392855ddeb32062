import { describe, expect, it } from 'vitest';
import { merged } from '../player/merged.ts';
import { askedSettings, PARAMETER_NAMES, parametersOf } from './asked-settings.ts';
import { CAPTIONS, DESCRIPTIONS, type Settings, SOUND, TEXT } from './port.ts';

const STANDARD: Settings = {
  motion: { reduced: false },
  text: TEXT,
  contrast: { high: false },
  descriptions: DESCRIPTIONS,
  sound: SOUND,
  captions: CAPTIONS,
};
/** Every setting another than the standard. */
const OTHER: Settings = {
  motion: { reduced: true },
  text: { scale: 1.5, face: 'plain' },
  contrast: { high: true },
  descriptions: { show: 'spoken', signs: 'large-left' },
  sound: { muted: true, voice: 0.35, music: 0, effects: 0.5, rate: 0.75, onRequest: true },
  captions: { show: 'always', position: 'top', scale: 1.2, ground: 'soft' },
};
const asked = (search: string) => {
  const parameters = new URLSearchParams(search);
  return askedSettings((name) => parameters.get(name));
};

describe('askedSettings', () => {
  it('reads what README shows', () => {
    const search =
      '?size=150&face=plain&contrast=high&motion=reduced&captions=always&descriptions=text&sound=off&pace=0.75';
    expect(asked(search)).toEqual({
      text: { scale: 1.5, face: 'plain' },
      contrast: { high: true },
      motion: { reduced: true },
      captions: { show: 'always' },
      descriptions: { show: 'text' },
      sound: { muted: true, rate: 0.75 },
    });
  });
  it.each([
    'size=99',
    'size=201',
    'size=',
    'size=-150',
    'size=0x96',
    'size=150%25',
    'face=Plain',
    'face=serif',
    'face=toString',
    'contrast=1',
    'motion=',
    'pace=0.5',
    'pace=NaN',
    'voice=101',
    'captions=sometimes',
    'descriptions=',
    'sound=true',
    'text=150',
    'still',
  ])('ignores %s', (search) => {
    expect(asked(search)).toEqual({});
  });
  it('keeps what is sound beside what is not', () => {
    expect(asked('size=7&face=legible&music=x&voice=0')).toEqual({ text: { face: 'legible' }, sound: { voice: 0 } });
  });
});

describe('parametersOf', () => {
  it('says nothing of the standard', () => {
    expect(parametersOf(STANDARD, STANDARD)).toEqual([]);
  });
  it('carries every setting that differs, each under its own name', () => {
    expect(parametersOf(OTHER, STANDARD).map(([name]) => name)).toEqual(PARAMETER_NAMES);
    expect(new Set(PARAMETER_NAMES).size).toBe(PARAMETER_NAMES.length);
  });
  it.each([
    ['there', OTHER, STANDARD],
    ['and back', STANDARD, OTHER],
  ])('is read as it was written, %s', (_, settings, standard) => {
    const search = new URLSearchParams(parametersOf(settings, standard).map(([name, value]) => [name, value]));
    expect(merged(standard, asked(search.toString()))).toEqual(settings);
  });
});
