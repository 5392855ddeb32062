import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALONE, AVIF, BAKED, BUILT_FILES, WEBP, writeBuiltPage } from './built-page.ts';
import { isHashed } from './is-hashed.ts';
import { listOffline } from './list-offline.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await writeBuiltPage(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const entry = async (url: string) => (await listOffline(folder)).files.find((file) => file.url === url);

describe('listOffline', () => {
  it('lists what is there, without what only links and search engines read', async () => {
    const urls = (await listOffline(folder)).files.map(({ url }) => url);
    const leftOut = Object.keys(BUILT_FILES).filter((file) => !urls.includes(file));
    expect(leftOut.sort()).toEqual(
      [
        'ar/bild/uhr/index.html',
        `${BAKED}uhr.share.eeeeeeeeeee1.jpg`,
        'bild/uhr/index.html',
        'kiosk.json',
        'sitemap.xml',
      ].sort(),
    );
    expect(urls).toHaveLength(Object.keys(BUILT_FILES).length - 5);
  });

  it('gives a revision to names that stay, none to names that change', async () => {
    expect((await entry('index.html'))?.revision).toMatch(/\S{12}/);
    expect((await entry(`${BAKED}s.ar.vtt`))?.revision).toMatch(/\S{12}/);
    expect((await entry('assets/index-AbCd_123.js'))?.revision).toBeNull();
    expect((await entry(BAKED + AVIF))?.revision).toBeNull();
  });

  it('gives each file the integrity that a browser checks', async () => {
    const hash = createHash('sha256').update('impressum').digest('base64');
    expect((await entry('impressum/index.html'))?.integrity).toBe(`sha256-${hash}`);
  });

  it('knows whose language a file is', async () => {
    expect((await entry('index.html'))?.languages).toBeUndefined();
    expect((await entry('ar/index.html'))?.languages).toEqual(['ar']);
    expect((await entry(`${BAKED}story.de.ccccccccccc1.json`))?.languages).toEqual(['de']);
    expect((await entry(`${BAKED}bbbbbbbbbbb1.webm`))?.languages).toEqual(['de']);
    expect((await entry(`${BAKED}bbbbbbbbbbb3.webm`))?.languages).toBeUndefined();
    expect((await entry(`${BAKED}descriptions.de.ccccccccccc2.json`))?.languages).toEqual(['de']);
    expect((await entry(`${BAKED}bbbbbbbbbbb5.webm`))?.languages).toEqual(['de']);
    expect((await entry(`${BAKED}voice.ar.ccccccccccc3.json`))?.languages).toEqual(['ar']);
    expect((await entry(`${BAKED}bbbbbbbbbbb8.m4a`))?.languages).toEqual(['ar']);
    expect((await entry('baked/fonts/arabic.ddddddddddd1.woff2'))?.languages).toEqual(['ar']);
    expect((await entry('baked/fonts/shown.ddddddddddd3.woff2'))?.languages).toBeUndefined();
    expect((await entry('assets/index-AbCd_123.js'))?.languages).toBeUndefined();
  });

  it('knows which files have a twin in another codec', async () => {
    expect((await entry(BAKED + AVIF))?.format).toBe('avif');
    expect((await entry(BAKED + WEBP))?.format).toBe('webp');
    expect((await entry(BAKED + ALONE))?.format).toBeUndefined();
    expect((await entry(`${BAKED}bbbbbbbbbbb2.m4a`))?.format).toBe('m4a');
    expect((await entry(`${BAKED}bbbbbbbbbbb3.webm`))?.format).toBe('webm');
    expect((await entry(`${BAKED}bbbbbbbbbbb5.webm`))?.format).toBe('webm');
    expect((await entry(`${BAKED}bbbbbbbbbbb8.m4a`))?.format).toBe('m4a');
  });

  it('tells builds apart by one changed byte, and not otherwise', async () => {
    const before = (await listOffline(folder)).build;
    expect((await listOffline(folder)).build).toBe(before);
    await writeFile(join(folder, 'impressum/index.html'), 'impressuM');
    expect((await listOffline(folder)).build).not.toBe(before);
    await writeFile(join(folder, 'impressum/index.html'), 'impressum');
  });

  it('refuses a folder without a story', async () => {
    await expect(listOffline(join(folder, 'assets'))).rejects.toThrow();
  });
});

describe('isHashed', () => {
  it.each([
    ['assets/de-simple-A5yW_Dfp.js', true],
    ['assets/service-372020d2dbb6.css', true],
    ['baked/s/022e5fe77e99.webm', true],
    ['baked/fonts/fonts.edf7b20f2753.css', true],
    ['baked/s/s.de-simple.vtt', false],
    ['de-simple/index.html', false],
    ['icon.svg', false],
    ['offline.js', false],
    ['baked/s/geschichte-leichter.vtt', false],
  ])('%s: %s', (file, expected) => expect(isHashed(file)).toBe(expected));
});
