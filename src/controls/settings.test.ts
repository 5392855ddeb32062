import { expect, it } from 'vitest';
import { textEditionOf } from './settings.ts';

it('leads to the text edition at the same panel, whatever else the address says', () => {
  expect(textEditionOf('https://example.org/a/', 'uhr')).toBe('https://example.org/a/?text#uhr');
  expect(textEditionOf('https://example.org/a/?lang=de#titel', 'uhr')).toBe('https://example.org/a/?lang=de&text#uhr');
  expect(textEditionOf('https://example.org/a/?text&still', '')).toBe('https://example.org/a/?text&still=');
});
