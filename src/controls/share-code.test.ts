import { describe, expect, it } from 'vitest';
import { type Shared, shareCode } from './share-code.ts';
import { shareTitleOf } from './share-titles.ts';
import { shareWordsOf } from './share-words.ts';

const shared: Shared = {
  base: 'https://story.example/s/',
  page: 'https://story.example/s/ar/?size=150#uhr',
  language: 'ar',
  title: 'من "هنا" <b>',
  at: '',
  poster: { src: 'https://story.example/s/p.webp', width: 4, height: 5, alt: 'a & b' },
};

describe('what partners paste', () => {
  it('is a link with its picture', () => {
    expect(shareCode('link', { ...shared, at: 'uhr' })).toBe(
      '<a href="https://story.example/s/ar/?lang=ar#uhr" hreflang="ar"><img src="https://story.example/s/p.webp" width="4" height="5" alt="a &amp; b" loading="lazy"><br>من &quot;هنا&quot; &lt;b&gt;</a>',
    );
  });
  it('shows a picture that fits into a column, in its own shape', () => {
    const poster = { src: 'https://story.example/s/p.webp', width: 780, height: 1300, alt: '' };
    expect(shareCode('link', { ...shared, poster })).toContain('width="360" height="600"');
  });
  it('is a frame with its title, without what the reader has set', () => {
    const code = shareCode('frame', { ...shared, panel: 'uhr' });
    expect(code).toContain('src="https://story.example/s/ar/?mode=embed&amp;lang=ar&amp;panel=uhr"');
    expect(code).toContain('title="من &quot;هنا&quot; &lt;b&gt;"');
    expect(code).not.toContain('size=');
  });
  it('is an element with the link as its fallback', () => {
    const code = shareCode('element', { ...shared, chapter: 'knoten' });
    expect(code).toContain('<script src="https://story.example/s/element/bilder-bogen.iife.js" async></script>');
    expect(code).toContain('<bilder-bogen src="https://story.example/s/" lang="ar"');
    expect(code).toContain('chapter="knoten"><a href=');
  });
  it('never lets words become markup', () => {
    for (const form of ['link', 'frame', 'element'] as const)
      expect(shareCode(form, { ...shared, title: '"><script>x</script>', panel: '"><img onerror=x>' })).not.toMatch(
        /<script>|<img onerror/,
      );
  });
});

it('is told of in four languages', () => {
  const languages = ['de', 'de-simple', 'en', 'ar'];
  expect(new Set(languages.map(shareTitleOf)).size).toBe(4);
  expect(new Set(languages.map((language) => shareWordsOf(language).hint)).size).toBe(4);
});
