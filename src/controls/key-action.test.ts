import { describe, expect, it } from 'vitest';
import { type KeyAction, type KeyPlace, keyActionOf } from './key-action.ts';

const press = (key: string, held: { shift?: boolean; modified?: boolean } = {}) => ({
  key,
  shift: false,
  modified: false,
  ...held,
});

const place = (there: Partial<KeyPlace> = {}): KeyPlace => ({
  onControl: false,
  hasLines: true,
  takesLetters: false,
  ...there,
});

describe('keyActionOf', () => {
  const table: readonly (readonly [string, KeyAction | null, KeyAction | null])[] = [
    // key, left to right, right to left
    ['ArrowRight', 'next', 'previous'],
    ['ArrowLeft', 'previous', 'next'],
    ['PageDown', 'next', 'next'],
    ['PageUp', 'previous', 'previous'],
    [' ', 'next', 'next'],
    ['Home', 'start', 'start'],
    ['End', 'end', 'end'],
    ['ArrowDown', null, null],
    ['ArrowUp', null, null],
    ['Enter', null, null],
    ['p', null, null],
    ['m', null, null],
    ['Escape', null, null],
  ];
  for (const [key, ltr, rtl] of table) {
    it(`takes ${JSON.stringify(key)} as ${ltr}, from right to left as ${rtl}`, () => {
      expect(keyActionOf(press(key), 'ltr', place())).toBe(ltr);
      expect(keyActionOf(press(key), 'rtl', place())).toBe(rtl);
    });
  }

  it('leaves every key with Control, Alt or Meta to the browser', () => {
    for (const [key] of table) expect(keyActionOf(press(key, { modified: true }), 'ltr', place())).toBeNull();
  });
  it('goes back with Shift and Space', () => {
    expect(keyActionOf(press(' ', { shift: true }), 'ltr', place())).toBe('previous');
  });
  it('steps through the lines with Shift and the arrows', () => {
    expect(keyActionOf(press('ArrowRight', { shift: true }), 'ltr', place())).toBe('nextLine');
    expect(keyActionOf(press('ArrowLeft', { shift: true }), 'ltr', place())).toBe('previousLine');
    expect(keyActionOf(press('ArrowLeft', { shift: true }), 'rtl', place())).toBe('nextLine');
  });
  it('leaves keys with Shift to selecting text, where there are no lines or words are selected', () => {
    expect(keyActionOf(press('ArrowRight', { shift: true }), 'ltr', place({ hasLines: false }))).toBeNull();
    for (const key of ['PageDown', 'Home', 'End', 'M']) {
      expect(keyActionOf(press(key, { shift: true }), 'ltr', place({ takesLetters: true }))).toBeNull();
    }
  });
  it('mutes with M only where a letter may be a key of ours', () => {
    for (const key of ['m', 'M', 'ة']) {
      expect(keyActionOf(press(key), 'ltr', place({ takesLetters: true }))).toBe('mute');
      expect(keyActionOf(press(key), 'ltr', place({ onControl: true }))).toBeNull();
      expect(keyActionOf(press(key, { modified: true }), 'ltr', place({ takesLetters: true }))).toBeNull();
    }
  });
  it('leaves Space to the button that has the focus, but not the arrows', () => {
    expect(keyActionOf(press(' '), 'ltr', place({ onControl: true }))).toBeNull();
    expect(keyActionOf(press('ArrowRight'), 'ltr', place({ onControl: true }))).toBe('next');
  });
});
