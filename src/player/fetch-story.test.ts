import { afterEach, expect, it, vi } from 'vitest';
import { baseOf } from './fetch-story.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['', 'https://x.org/a/?mode=kiosk&lang=de#uhr'],
  ['', 'https://x.org/a/index.html?mode=kiosk'],
  ['../', 'https://x.org/a/en/?mode=kiosk'],
])('is the folder at the top, whatever the address asks for: "%s" from %s', (root, address) => {
  vi.stubGlobal('document', { baseURI: address });
  expect(baseOf({ dataset: { root } } as unknown as HTMLElement)).toBe('https://x.org/a/');
});
