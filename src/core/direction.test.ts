import { describe, expect, it } from 'vitest';
import { directionOf, isArabicScript } from './direction.ts';

describe('directionOf', () => {
  it.each([
    ['de', 'ltr', false],
    ['de-simple', 'ltr', false],
    ['en-GB', 'ltr', false],
    ['gsg', 'ltr', false],
    ['', 'ltr', false],
    ['ar', 'rtl', true],
    ['AR-sy', 'rtl', true],
    ['fa', 'rtl', true],
    ['ckb', 'rtl', true],
    ['az-Arab-IR', 'rtl', true],
    ['ar-Latn', 'ltr', false],
    ['he', 'rtl', false],
    ['yi-Hebr', 'rtl', false],
    ['arn', 'ltr', false],
  ])('writes "%s" %s (Arabic letters: %s)', (language, direction, isArabic) => {
    expect(directionOf(language)).toBe(direction);
    expect(isArabicScript(language)).toBe(isArabic);
  });
});
