import { expect, it } from 'vitest';
import { asGuest, wholePageOf } from './guest-bar.ts';

it('leads from the box to the whole page, at the same panel, with what the reader has set', () => {
  expect(wholePageOf('https://x.example/s/?mode=embed&panel=uhr&size=150&still#a', 'de', 'uhr')).toBe(
    'https://x.example/s/?size=150&lang=de#uhr',
  );
});
it('stays a guest in another language', () => {
  expect(asGuest('https://x.example/ar/', 'https://x.example/?mode=embed&chapter=knoten&lang=de#uhr')).toBe(
    'https://x.example/ar/?mode=embed&chapter=knoten',
  );
});
