import { expect, test } from 'vitest';
import { commandOfKey, heldOnPad, type KioskCommand, type Pad } from './kiosk-command.ts';

const press = (key: string) => commandOfKey({ key, shift: false, modified: false });
const NONE: ReadonlySet<KioskCommand> = new Set();
const pad = (mapping: string, pressed: readonly number[], axes: readonly number[] = [0, 0]): Pad => ({
  mapping,
  axes,
  buttons: Array.from({ length: 17 }, (_, number) => ({ pressed: pressed.includes(number) })),
});

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  [' ', 'next'],
  ['Enter', 'select'],
  ['.', 'select'],
  ['b', 'select'],
  ['Escape', 'back'],
  ['Backspace', 'back'],
  ['F5', 'play'],
  ['MediaPlayPause', 'toggle'],
  ['MediaTrackNext', 'next'],
  ['AudioVolumeUp', 'louder'],
  ['Tab', null],
  ['x', null],
  ['toString', null],
])('the key “%s” asks for %s', (key, command) => {
  expect(press(key)).toBe(command);
});

test('keys with Control are the browser’s, Shift turns the space bar round', () => {
  expect(commandOfKey({ key: 'F5', shift: false, modified: true })).toBeNull();
  expect(commandOfKey({ key: ' ', shift: true, modified: false })).toBe('previous');
});

test.each([
  [0, 'select'],
  [1, 'back'],
  [9, 'toggle'],
  [12, 'previous'],
  [13, 'next'],
  [14, 'left'],
  [15, 'right'],
])('button %i of a gamepad asks for %s', (number, command) => {
  expect([...heldOnPad(pad('standard', [number]), NONE)]).toEqual([command]);
});

test('a board of two buttons selects and goes on', () => {
  expect([...heldOnPad(pad('', [0]), NONE)]).toEqual(['select']);
  expect([...heldOnPad(pad('', [1]), NONE)]).toEqual(['next']);
});

test('a stick is pushed once, however it trembles', () => {
  expect(heldOnPad(pad('standard', [], [0, 0.5]), NONE).size).toBe(0);
  const pushed = heldOnPad(pad('standard', [], [0, 0.7]), NONE);
  expect([...pushed]).toEqual(['next']);
  expect([...heldOnPad(pad('standard', [], [0, 0.5]), pushed)]).toEqual(['next']);
  expect(heldOnPad(pad('standard', [], [0, 0.3]), pushed).size).toBe(0);
  expect([...heldOnPad(pad('standard', [], [-1, 0]), NONE)]).toEqual(['left']);
});
