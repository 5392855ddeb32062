import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packSite, withArchiveLink } from './pack-site.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = '<html><head></head><body><main class="bb-story"></main></body></html>';

it('names the archive in the pages that hold the story, once however often it is made', () => {
  const once = withArchiveLink(page, 'ar/index.html', 'a.zip') ?? '';
  expect(once).toContain('<link rel="alternate" type="application/zip" href="../a.zip"></head>');
  expect(withArchiveLink(once, 'ar/index.html', 'a.zip')).toBe(once);
  expect(withArchiveLink('<html></html>', 'impressum/index.html', 'a.zip')).toBeNull();
});

it('packs every file in one folder; the pages in it offer no archive', () => {
  const linked = withArchiveLink(page, 'index.html', 'a.zip') ?? '';
  const files = new Map([
    ['index.html', bytes(linked)],
    ['baked/a.webp', new Uint8Array([1, 2, 3])],
  ]);
  const archive = packSite(files);
  const inside = unzipSync(archive);
  expect(Object.keys(inside)).toEqual(['bilderbogen/index.html', 'bilderbogen/baked/a.webp']);
  expect(strFromU8(inside['bilderbogen/index.html'] as Uint8Array)).toBe(page);
  expect(packSite(files)).toEqual(archive);
});
