import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GamepadWorld, watchGamepads } from './kiosk-gamepads.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A world with one gamepad that a test plugs in, presses and pulls out. */
function aWorld() {
  const target = new EventTarget();
  const down = new Set<number>();
  let isThere = false;
  let asked = 0;
  const world: GamepadWorld = {
    addEventListener: (type, listener, options) => target.addEventListener(type, listener, options),
    getGamepads() {
      asked++;
      const buttons = Array.from({ length: 17 }, (_, number) => ({ pressed: down.has(number) }));
      return isThere
        ? [{ index: 0, connected: true, mapping: 'standard', axes: [0, 0], buttons } as unknown as Gamepad]
        : [null];
    },
  };
  const plug = (there: boolean): void => {
    isThere = there;
    target.dispatchEvent(new Event(there ? 'gamepadconnected' : 'gamepaddisconnected'));
  };
  return { world, down, plug, asked: () => asked };
}

test('each press is told once, however long it is held', () => {
  const { world, down, plug } = aWorld();
  const told: string[] = [];
  watchGamepads((command) => told.push(command), new AbortController().signal, world);
  plug(true);
  down.add(13);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['next']);
  down.clear();
  vi.advanceTimersByTime(100);
  down.add(0);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['next', 'select']);
});

test('nobody is asked while no gamepad is there, nor after the end', () => {
  const { world, plug, asked } = aWorld();
  const life = new AbortController();
  watchGamepads(() => {}, life.signal, world);
  const quiet = asked();
  vi.advanceTimersByTime(10_000);
  expect(asked()).toBe(quiet);
  plug(true);
  vi.advanceTimersByTime(1000);
  expect(asked()).toBeGreaterThan(quiet + 10);
  plug(false);
  const after = asked();
  vi.advanceTimersByTime(10_000);
  expect(asked()).toBe(after);
  plug(true);
  life.abort();
  const ended = asked();
  vi.advanceTimersByTime(10_000);
  expect(asked()).toBe(ended);
});
