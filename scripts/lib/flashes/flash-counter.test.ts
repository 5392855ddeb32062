import { expect, test } from 'vitest';
import { createFlashCounter, type Flashes, MOST_FLASHES } from './flash-counter.ts';

const RATE = 30;
const [WIDTH, HEIGHT] = [128, 96];
type Color = readonly [r: number, g: number, b: number];
type Paint = (second: number, x: number, y: number) => Color;
const WHITE: Color = [255, 255, 255];
const GREY: Color = [128, 128, 128];
const BLACK: Color = [0, 0, 0];
const RED: Color = [230, 10, 10];

/** The worst of `seconds` of a film. */
function worst(paint: Paint, seconds = 2): Flashes {
  const counter = createFlashCounter(RATE);
  let found: Flashes = { general: 0, red: 0, passing: 0 };
  for (let frame = 0; frame < seconds * RATE; frame++) {
    const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < WIDTH; x++) rgb.set(paint(frame / RATE, x, y), (y * WIDTH + x) * 3);
    const now = counter.add({ width: WIDTH, height: HEIGHT, rgb });
    found = {
      general: Math.max(found.general, now.general),
      red: Math.max(found.red, now.red),
      passing: Math.max(found.passing, now.passing),
    };
  }
  return found;
}
const isOn = (second: number, hertz: number): boolean => (second * hertz) % 1 < 0.5;

test('a calm film, a slow fade and a single cut are no flashes', () => {
  expect(worst(() => GREY)).toEqual({ general: 0, red: 0, passing: 0 });
  expect(worst((second) => [second * 120, second * 120, second * 120])).toEqual({ general: 0, red: 0, passing: 0 });
  expect(worst((second) => (second < 1 ? BLACK : WHITE)).general).toBe(0);
});

test.each([2, 3, 5, 10])('black and white %i times a second is counted so', (hertz) => {
  const { general } = worst((second) => (isOn(second, hertz) ? WHITE : BLACK));
  expect(Math.abs(general - hertz)).toBeLessThanOrEqual(hertz === 3 ? 0 : 1);
});

test('what changes by less than a tenth, or between bright and brighter, is none', () => {
  expect(worst((second) => (isOn(second, 8) ? GREY : [140, 140, 140])).general).toBe(0);
  expect(worst((second) => (isOn(second, 8) ? WHITE : [240, 240, 240])).general).toBe(0);
});

test('less than a quarter of a field is none, a field in a corner is one', () => {
  const spot =
    (side: number): Paint =>
    (second, x, y) =>
      x < side && y < side && isOn(second, 8) ? WHITE : BLACK;
  expect(worst(spot(16)).general).toBe(0);
  expect(worst(spot(36)).general).toBeGreaterThan(3);
});

/** Patches of white and black, the same everywhere and for ever. */
const patches = (x: number, y: number): Color =>
  (Math.sin(Math.floor(x / 8) * 12.9 + Math.floor(y / 8) * 78.2) * 43758) % 1 > 0 ? WHITE : BLACK;

test('what is moved past the eye does not flash, whichever way and however fast', () => {
  let passing = 0;
  for (const [right, down] of [
    [90, 0],
    [0, 200],
    [-140, 60],
    [20, -10],
  ] as const) {
    const moved = worst((second, x, y) => patches(x + Math.round(second * right), y + Math.round(second * down)));
    expect(moved.general, `${right}, ${down}`).toBeLessThan(MOST_FLASHES);
    passing = Math.max(passing, moved.passing);
  }
  expect(passing).toBeGreaterThan(0);
});

test('what turns over, or flashes while it is moved, does', () => {
  const over = worst((second, x) => (Math.floor(x / 8) % 2 === Number(isOn(second, 8)) ? WHITE : BLACK));
  expect(over.general).toBeGreaterThan(3);
  const wild = worst((second, x, y) => {
    const [light] = patches(x, y);
    return (light === 255) === isOn(second, 5) ? WHITE : BLACK;
  });
  expect(wild.general).toBeGreaterThan(3);
  const both = worst((second, x, y) => (isOn(second, 5) ? patches(x + Math.round(second * 60), y) : BLACK));
  expect(both.general).toBeGreaterThan(3);
});

test('red against black of the same luminance as grey is a red flash', () => {
  const same: Color = [122, 122, 122];
  const { general, red } = worst((second) => (isOn(second, 6) ? RED : same));
  expect(red).toBeGreaterThan(3);
  expect(general).toBe(0);
  expect(worst((second) => (isOn(second, 6) ? WHITE : BLACK)).red).toBe(0);
});

test('frames of two sizes are a mistake', () => {
  const counter = createFlashCounter(RATE);
  counter.add({ width: 8, height: 8, rgb: new Uint8Array(192) });
  expect(() => counter.add({ width: 8, height: 4, rgb: new Uint8Array(96) })).toThrow(/8 × 4 after 8 × 8/);
});
