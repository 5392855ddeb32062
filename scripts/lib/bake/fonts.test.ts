import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BakedFonts, bakeFonts, firstFaces } from './fonts.ts';

/** kB of 1000 bytes that a page may fetch of the lettering face before its first picture. */
const MOST_FIRST = 95;

let dir = '';
let fonts: BakedFonts = { css: '', faces: [] };
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bb-fonts-'));
  fonts = await bakeFonts(dir);
}, 60_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

const namesOf = (language: string): readonly string[] =>
  firstFaces(fonts, language).map(({ file }) => file.split('.')[0] as string);

test('asks first for the face of the page’s own letters, and for no other', () => {
  expect(namesOf('de')).toEqual(['lettering-latin']);
  expect(namesOf('en')).toEqual(['lettering-latin']);
  expect(namesOf('ar')).toEqual(['lettering-latin', 'lettering-arabic']);
  const bytes = firstFaces(fonts, 'ar').reduce((sum, face) => sum + face.bytes, 0);
  expect(bytes / 1000).toBeLessThan(MOST_FIRST);
});

test('declares both families for Arabic letters, which no Latin page shows', async () => {
  const rules = (await readFile(join(dir, fonts.css), 'utf8')).trim().split('\n');
  const arabic = rules.filter((rule) => rule.includes('U+600-6FF'));
  expect(arabic.map((rule) => /family:"([^"]+)"/.exec(rule)?.[1])).toEqual([
    'Bilderbogen Lettering',
    'Bilderbogen Display',
  ]);
  for (const rule of rules.filter((one) => !arabic.includes(one))) expect(rule).not.toMatch(/U\+[67]\d\d\b/);
});

test('does nothing where the faces are there already', async () => {
  expect(await bakeFonts(dir)).toMatchObject(fonts);
});
