import { expect, test } from 'vitest';
import { linkForPhone, phoneAddressOf, spokenAddress } from './phone-address.ts';

const TOP = 'https://www.example.org/story/';

test('a phone opens the same panel in the same language', () => {
  const place = { original: 'de', panel: 'haus' };
  expect(phoneAddressOf(TOP, { ...place, language: 'ar' })).toBe('https://www.example.org/story/ar/#haus');
  expect(phoneAddressOf(TOP, { ...place, language: 'de' })).toBe('https://www.example.org/story/?lang=de#haus');
  expect(phoneAddressOf(TOP, { ...place, language: 'en', panel: '' })).toBe('https://www.example.org/story/en/');
});

test('pages of the kiosk are the public ones on a phone', () => {
  const base = 'http://localhost:8080/';
  expect(linkForPhone('http://localhost:8080/impressum/', base, TOP)).toBe('https://www.example.org/story/impressum/');
  expect(linkForPhone('http://localhost:8080/impressum/', base, null)).toBeNull();
  expect(linkForPhone('https://other.example/a?b#c', base, null)).toBe('https://other.example/a?b#c');
  expect(linkForPhone('mailto:a@example.org', base, TOP)).toBeNull();
});

test('an address is read without what everybody knows', () => {
  expect(spokenAddress('https://www.example.org/story/')).toBe('www.example.org/story');
});
