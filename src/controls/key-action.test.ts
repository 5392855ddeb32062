import { describe, expect, it } from 'vitest';
import { type KeyAction, keyActionOf } from './key-action.ts';

const press = (key: string, held: { shift?: boolean; modified?: boolean } = {}) => ({
  key,
  shift: false,
  modified: false,
  ...held,
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
    ['Escape', null, null],
  ];
  for (const [key, ltr, rtl] of table) {
    it(`takes ${JSON.stringify(key)} as ${ltr}, from right to left as ${rtl}`, () => {
      expect(keyActionOf(press(key), 'ltr', false)).toBe(ltr);
      expect(keyActionOf(press(key), 'rtl', false)).toBe(rtl);
    });
  }

  it('leaves every key with Control, Alt or Meta to the browser', () => {
    for (const [key] of table) expect(keyActionOf(press(key, { modified: true }), 'ltr', false)).toBeNull();
  });
  it('goes back with Shift and Space', () => {
    expect(keyActionOf(press(' ', { shift: true }), 'ltr', false)).toBe('previous');
  });
  it('leaves other keys with Shift to selecting text', () => {
    expect(keyActionOf(press('ArrowRight', { shift: true }), 'ltr', false)).toBeNull();
  });
  it('leaves Space to the button that has the focus, but not the arrows', () => {
    expect(keyActionOf(press(' '), 'ltr', true)).toBeNull();
    expect(keyActionOf(press('ArrowRight'), 'ltr', true)).toBe('next');
  });
});
