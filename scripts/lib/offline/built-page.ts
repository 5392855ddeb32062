import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const BAKED = 'baked/s/';
export const [AVIF, WEBP, ALONE] = ['aaaaaaaaaaa1.avif', 'aaaaaaaaaaa2.webp', 'aaaaaaaaaaa3.webp'];

function story(language: string): string {
  const recordings =
    language === 'de'
      ? { de: { sprites: { one: { webm: `${BAKED}bbbbbbbbbbb1.webm`, m4a: `${BAKED}bbbbbbbbbbb2.m4a` } } } }
      : {};
  const sounds = { wind: { webm: `${BAKED}bbbbbbbbbbb3.webm`, m4a: `${BAKED}bbbbbbbbbbb4.m4a` } };
  const posters = [
    [1, 1, ALONE],
    [1, 1, ALONE],
  ];
  const panels = { uhr: [[[1, 1, WEBP, AVIF]], [], posters, {}] };
  const lists =
    language === 'de'
      ? { descriptions: `${BAKED}descriptions.de.ccccccccccc2.json` }
      : { onRequest: { voice: `${BAKED}voice.ar.ccccccccccc3.json` } };
  return JSON.stringify({ raw: { recordings }, assets: { folder: BAKED, panels, sounds, ...lists } });
}
const list = (webm: string, m4a: string): string =>
  JSON.stringify({ recording: { sprites: { one: { webm: BAKED + webm, m4a: BAKED + m4a } } } });
const page = (language: string, font = ''): string =>
  `<html lang="${language}"><link href="${font}"><main data-languages="de ar" data-data="${BAKED}story.${language}.ccccccccccc1.json">`;

/** The files of a small built page: German at the top, Arabic below, one panel, one sound; a voice with descriptions, and one on request. */
export const BUILT_FILES: Readonly<Record<string, string>> = {
  'index.html': page('de'),
  'ar/index.html': page('ar', '../baked/fonts/arabic.ddddddddddd1.woff2'),
  'impressum/index.html': 'impressum',
  'bild/uhr/index.html': 'leads on',
  'ar/bild/uhr/index.html': 'leads on',
  [`${BAKED}uhr.share.eeeeeeeeeee1.jpg`]: 'jpeg',
  'sitemap.xml': '<xml>',
  'kiosk.json': '{}',
  'assets/index-AbCd_123.js': 'script',
  'baked/fonts/fonts.ddddddddddd2.css': 'url(shown.ddddddddddd3.woff2)',
  'baked/fonts/arabic.ddddddddddd1.woff2': 'font',
  'baked/fonts/shown.ddddddddddd3.woff2': 'font',
  [`${BAKED}story.de.ccccccccccc1.json`]: story('de'),
  [`${BAKED}story.ar.ccccccccccc1.json`]: story('ar'),
  [`${BAKED}descriptions.de.ccccccccccc2.json`]: list('bbbbbbbbbbb5.webm', 'bbbbbbbbbbb6.m4a'),
  [`${BAKED}voice.ar.ccccccccccc3.json`]: list('bbbbbbbbbbb7.webm', 'bbbbbbbbbbb8.m4a'),
  [`${BAKED}s.ar.vtt`]: 'WEBVTT',
  ...Object.fromEntries([AVIF, WEBP, ALONE].map((name) => [BAKED + name, name])),
  ...Object.fromEntries(
    ['1.webm', '2.m4a', '3.webm', '4.m4a', '5.webm', '6.m4a', '7.webm', '8.m4a'].map((end) => [
      `${BAKED}bbbbbbbbbbb${end}`,
      end,
    ]),
  ),
};

/** Writes a small built page, for tests. */
export async function writeBuiltPage(folder: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [file, text] of Object.entries({ ...BUILT_FILES, ...more })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
