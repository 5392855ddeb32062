import { expect, it } from 'vitest';
import { CAPTIONS, DESCRIPTIONS, SOUND } from '../core/port.ts';
import { readKept } from './remember.ts';

const LOOK = { face: 'hand', descriptions: DESCRIPTIONS };

it('reads what it wrote', () => {
  for (const kept of [
    { ...LOOK, reduced: true, scale: 1.4, sound: { ...SOUND, muted: true, rate: 1.25, music: 0 }, captions: CAPTIONS },
    {
      reduced: null,
      scale: 1,
      face: 'legible',
      high: true,
      descriptions: { show: 'spoken', signs: 'large-left' },
      sound: SOUND,
      captions: { show: 'never', position: 'top', scale: 2, ground: 'soft' },
    },
  ]) {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  }
});
it('reads what was kept before there was sound', () => {
  const kept = { reduced: true, scale: 1.4 };
  expect(readKept(JSON.stringify(kept))).toEqual({ ...kept, ...LOOK, sound: SOUND, captions: CAPTIONS });
});
it('takes of face, contrast and descriptions only what is allowed', () => {
  const kept = { reduced: null, scale: 1, face: 'runes', high: 'yes', descriptions: { show: 7 } };
  expect(readKept(JSON.stringify(kept))).toEqual({
    reduced: null,
    scale: 1,
    ...LOOK,
    sound: SOUND,
    captions: CAPTIONS,
  });
});
it('takes of sound and captions only what is allowed, and loses nothing else', () => {
  const sound = { muted: 'yes', voice: 0.3, music: 7, effects: -1, rate: 9, more: 1 };
  const captions = { show: 'sometimes', position: 'top', scale: null, ground: 'glass' };
  expect(readKept(JSON.stringify({ reduced: null, scale: 2, sound, captions }))).toEqual({
    ...LOOK,
    reduced: null,
    scale: 2,
    sound: { ...SOUND, voice: 0.3 },
    captions: { ...CAPTIONS, position: 'top' },
  });
  expect(readKept('{"reduced":null,"scale":1,"sound":3,"captions":null}')).toMatchObject({ sound: SOUND });
});
it('takes nothing else for settings', () => {
  const others = [null, '', '{', '[]', '7', 'null', '{"scale":1}', '{"scale":"1","reduced":true}'];
  const wild = ['{"scale":99,"reduced":true}', '{"scale":0.5,"reduced":null}', '{"scale":1,"reduced":"yes"}'];
  for (const stored of [...others, ...wild]) expect(readKept(stored)).toBeNull();
});
