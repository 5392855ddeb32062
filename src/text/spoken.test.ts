import { expect, test } from 'vitest';
import { placeInPage } from './spoken.ts';

test('places in a text are found again in the page, where it has soft hyphens', () => {
  const page = 'Die Inte\u00adgra\u00adtions\u00adkonferenz beginnt';
  const text = page.replaceAll('\u00ad', '');
  for (const word of ['Die', 'Integrationskonferenz', 'beginnt']) {
    const from = text.indexOf(word);
    const found = page.slice(placeInPage(page, from), placeInPage(page, from + word.length));
    expect(found.replaceAll('\u00ad', '')).toBe(word);
  }
  expect(placeInPage('abc', 9)).toBe(3);
});
