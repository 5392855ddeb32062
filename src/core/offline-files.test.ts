import { describe, expect, it } from 'vitest';
import { chooseOffline, type OfflineFile, offlineQuery, readOfflineQuery } from './offline-files.ts';

const aFile = (url: string, more: Partial<OfflineFile> = {}): OfflineFile => ({
  url,
  revision: null,
  integrity: 'sha256-x',
  ...more,
});
const manifest = {
  build: 'b',
  files: [
    aFile('index.html', { revision: '1' }),
    aFile('story.de.json', { languages: ['de'] }),
    aFile('story.ar.json', { languages: ['ar'] }),
    aFile('voice.webm', { languages: ['de', 'de-simple'], format: 'webm' }),
    aFile('voice.m4a', { languages: ['de', 'de-simple'], format: 'm4a' }),
    aFile('a.avif', { format: 'avif' }),
    aFile('a.webp', { format: 'webp' }),
  ],
};
const chosen = (languages: readonly string[], formats: readonly string[]): readonly string[] =>
  chooseOffline(manifest, { languages, formats }).map(({ url }) => url);

describe('chooseOffline', () => {
  it('keeps what everyone needs and what the chosen languages and codecs need', () => {
    expect(chosen(['ar'], ['avif', 'webm'])).toEqual(['index.html', 'story.ar.json', 'a.avif']);
    expect(chosen(['de-simple'], ['webp', 'm4a'])).toEqual(['index.html', 'voice.m4a', 'a.webp']);
  });

  it('keeps everything where nothing is chosen', () => {
    expect(chosen([], [])).toEqual(manifest.files.map(({ url }) => url));
  });
});

describe('the query of the worker’s address', () => {
  it('is the same for the same choice in any order', () => {
    const one = offlineQuery({ languages: ['de', 'ar'], formats: ['webm', 'avif'] });
    expect(one).toBe(offlineQuery({ languages: ['ar', 'de'], formats: ['avif', 'webm'] }));
    expect(one).not.toBe(offlineQuery({ languages: ['ar'], formats: ['avif', 'webm'] }));
  });

  it('is read as it was written', () => {
    for (const choice of [
      { languages: ['ar', 'de-simple'], formats: ['m4a', 'webp'] },
      { languages: [], formats: [] },
    ]) {
      expect(readOfflineQuery(offlineQuery(choice))).toEqual(choice);
    }
  });
});
