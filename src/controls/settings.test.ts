import { expect, it } from 'vitest';
import { textEditionOf } from './settings.ts';
import { addressAt } from './settings-language.ts';

it('leads to the text edition at the same panel, whatever else the address says', () => {
  expect(textEditionOf('https://example.org/a/', 'uhr')).toBe('https://example.org/a/?text#uhr');
  expect(textEditionOf('https://example.org/a/?lang=de#titel', 'uhr')).toBe('https://example.org/a/?lang=de&text#uhr');
  expect(textEditionOf('https://example.org/a/?text&still', '')).toBe('https://example.org/a/?text&still=');
});

it('takes settings along, to the text edition and to other languages', () => {
  const set = [
    ['size', '150'],
    ['face', 'plain'],
    ['contrast', null],
  ] as const;
  expect(textEditionOf('https://example.org/a/?size=200&contrast=high', 'uhr', set)).toBe(
    'https://example.org/a/?size=150&face=plain&text#uhr',
  );
  expect(addressAt('https://example.org/?lang=de', 'uhr', set)).toBe(
    'https://example.org/?lang=de&size=150&face=plain#uhr',
  );
  expect(addressAt('https://example.org/ar/', 'uhr', [])).toBe('https://example.org/ar/#uhr');
});
