import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomIn, widthFor } from './caption-room.ts';

const css = readFileSync(new URL('captions.css', import.meta.url), 'utf8');
type Color = readonly [number, number, number];

const luminanceOf = (color: Color): number => {
  const [r, g, b] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Color, b: Color): number => {
  const [one, other] = [luminanceOf(a), luminanceOf(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
const hexOf = (name: string): Color => {
  const digits = css.match(new RegExp(`--${name}: #([0-9a-f]{3,6});`))?.[1] ?? '';
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Color;
};
const [red, green, blue, alpha] = (css.match(/--ground: rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/) ?? [])
  .slice(1)
  .map(Number) as [number, number, number, number];
const over = (picture: number): Color =>
  [red, green, blue].map((own) => own * alpha + picture * (1 - alpha)) as unknown as Color;

test.each(['words', 'now'])('%s are readable on every ground over every picture', (name) => {
  const grounds = [hexOf('ground'), over(0), over(255)];
  for (const ground of grounds) expect(contrast(hexOf(name), ground)).toBeGreaterThanOrEqual(4.5);
});

const room = (width: number, fontSize = 16) => roomIn({ width, fontSize, lineHeight: fontSize * 1.3 });

test.each([
  ['a wide screen', 600, 16, 40, 2],
  ['a phone', 300, 17, 31, 2],
  ['a small phone with large words', 270, 34, 13, 3],
  ['no room at all', 0, 16, 6, 3],
])('a caption holds two or three short lines on %s', (_, width, size, columns, lines) => {
  expect(room(width, size).size).toEqual({ columns, lines });
});

test('a caption is no wider than its words need', () => {
  expect(widthFor(39, 40)).toBe(widthFor(1, 40));
  expect(widthFor(44, 40)).toBeLessThan(0.8 * widthFor(39, 40));
  expect(widthFor(80, 40)).toBeLessThanOrEqual(widthFor(39, 40));
  expect(widthFor(500, 0)).toBe(widthFor(1, 40));
});

test('what a caption takes grows with its words', () => {
  expect(room(600, 32).height).toBeGreaterThan(room(600).height * 1.5);
  expect(room(600).height).toBeGreaterThan(2 * 16 * 1.3);
});
