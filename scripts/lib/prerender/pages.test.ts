import { expect, test } from 'vitest';
import { readSite } from '../../../src/core/author/read-site.ts';
import { createParts } from '../../../src/core/author/simple/parts.ts';
import { faultsOf } from '../../../src/core/author/simple/rules.ts';
import { createDesk } from '../../../src/core/format/desk.ts';
import { readStory } from '../../../src/core/read-story.ts';
import { panelsOf, type Story } from '../../../src/core/story.ts';
import { htmlFaults } from '../../../tests/html-validator.ts';
import type { PageShell } from './plain-page.ts';
import { composeServicePage } from './service/service-html.ts';
import { SERVICE_PAGES } from './service/service-words.ts';
import { serviceWordsOf } from './service/words-of.ts';
import { composeSharePage } from './share-html.ts';
import { composeSitemap } from './sitemap.ts';
import { structuredDataHtml } from './structured-data.ts';

const LANGUAGES = ['de', 'de-simple', 'en', 'ar'];
const HOSTILE = `</script><script>alert(1)</script>"'&`;
const shell: PageShell = { styles: ['a.css'], fonts: { css: 'f.css', preload: [] }, strict: true };
const shares = { uhr: 'baked/probe/uhr.jpg' };

function storyOf(words: string): Story {
  const text = (language: string) => ({
    ...{ language, title: words, subtitle: words, description: words, cast: {}, chapters: { a: words } },
    ...{ panels: { uhr: { title: words, alt: words, lettering: {} } }, results: {}, themes: {}, origins: {} },
  });
  const panel = { id: 'uhr', safe: [300, 300, 400, 400], layers: [], lettering: [] };
  const grid = { aspect: 1, columns: [1], rows: [1], areas: ['uhr'] };
  const { story, problems } = readStory({
    story: {
      ...{ id: 'probe', languages: LANGUAGES, chapters: ['a'], pages: ['00-a'] },
      source: { title: words, publisher: words, file: 'source/report.txt' },
    },
    pages: [{ file: 'pages/00-a.yaml', data: { id: 'a', chapter: 'a', color: '#ffffff', grid, panels: [panel] } }],
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])),
  });
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  return story;
}
const siteOf = (data: unknown) => {
  const site = readSite(data, LANGUAGES, '2017-05-16 Ort', createDesk());
  if (!site) throw new Error('siteOf: no site');
  return site;
};
const bare = (source: string): string => source.replaceAll('\u00ad', '');
const empty = siteOf({ operator: null });
const hostile = siteOf({
  operator: { name: HOSTILE, street: HOSTILE, responsible: HOSTILE },
  hosting: { provider: HOSTILE, logs: Object.fromEntries(LANGUAGES.map((language) => [language, HOSTILE])) },
  statement: { status: 'partial', limits: Object.fromEntries(LANGUAGES.map((language) => [language, [HOSTILE]])) },
});

const AROUND = { shares, onRequest: ['ar'], signed: [] as readonly string[] };

const allPages = (story: Story, site: typeof empty): readonly (readonly [name: string, source: string])[] =>
  LANGUAGES.flatMap((language) => [
    ...SERVICE_PAGES.map((page) => {
      const source = composeServicePage({ story, site, language, ...AROUND }, page, shell);
      return [`${language}/${page}`, source] as const;
    }),
    ...panelsOf(story).map((panel) => {
      const source = composeSharePage({ story, site, shares, language, panel }, shell);
      return [`${language}/bild/${panel.id}`, source] as const;
    }),
  ]);

test('every page keeps the rules of HTML, also with hostile words', () => {
  for (const [words, site] of [
    ['Worte', empty],
    // A title may have 70 signs, escaped.
    [`<b>"'&`, hostile],
  ] as const) {
    for (const [name, source] of allPages(storyOf(words), site)) {
      expect([name, htmlFaults(source)]).toEqual([name, []]);
      expect([name, source.includes('<script')]).toEqual([name, false]);
    }
  }
});

test('what is not filled in is marked, and nothing stands in for it', () => {
  const story = storyOf('Worte');
  for (const language of LANGUAGES) {
    const { blank, blanks } = serviceWordsOf(language);
    const imprint = bare(composeServicePage({ story, site: empty, language, ...AROUND }, 'impressum', shell));
    for (const key of ['name', 'street', 'town', 'represented', 'responsible', 'mail', 'phone'] as const)
      expect(imprint).toContain(`<mark class="bb-blank">${blank(blanks[`operator.${key}`])}</mark>`);
    const filled = siteOf({ operator: { name: 'Amt', phone: '+49 531 1234-0', mail: 'post@example.org' } });
    const page = composeServicePage({ story, site: filled, language, ...AROUND }, 'impressum', shell);
    expect(page).not.toContain(blank(blanks['operator.name']));
    expect(page).toContain('href="tel:+4953112340"');
  }
});

test('films of sign language are called missing only where they are, and their setting is explained only where it is', () => {
  const story = storyOf('Worte');
  for (const language of LANGUAGES) {
    const pageOf = (page: 'barrierefreiheit' | 'bedienung', signed: readonly string[]): string =>
      bare(composeServicePage({ story, site: empty, language, ...AROUND, signed }, page, shell));
    for (const page of ['barrierefreiheit', 'bedienung'] as const) {
      const named = [[], ['b-unbekannt'], ['a']].map((signed) => pageOf(page, signed));
      expect([language, page, new Set(named).size]).toEqual([
        language,
        page,
        language === 'de-simple' && page === 'bedienung' ? 2 : 3,
      ]);
    }
    const word =
      { de: 'Gebärdensprache', 'de-simple': 'Gebärden-Sprache', en: 'Sign Language', ar: 'الإشارة' }[language] ?? '';
    expect([language, pageOf('barrierefreiheit', []).includes(word)]).toEqual([language, true]);
    expect([language, pageOf('barrierefreiheit', ['a']).includes(word)]).toEqual([language, false]);
    expect([language, pageOf('bedienung', ['a']).includes(word)]).toEqual([language, true]);
  }
});

test('all languages have all words, and each its own', () => {
  const keys = Object.keys(serviceWordsOf('de').blanks);
  for (const language of LANGUAGES) expect(Object.keys(serviceWordsOf(language).blanks)).toEqual(keys);
  expect(new Set(LANGUAGES.map((language) => serviceWordsOf(language).titles.datenschutz)).size).toBe(4);
});

test('the pages in easy language keep its rules', () => {
  const words = serviceWordsOf('de-simple');
  const sentences = createParts([words.titles.barrierefreiheit]);
  const all = [[], ['zwei'], ['a']].flatMap((signed) => SERVICE_PAGES.map((page) => [page, signed] as const));
  const faults = all.flatMap(([page, signed]) => {
    const source = composeServicePage(
      { story: storyOf('Worte'), site: empty, language: 'de-simple', ...AROUND, signed },
      page,
      shell,
    );
    const main = source
      .slice(source.indexOf('<main'))
      .replace(/<(mark|kbd|th)\b.*?<\/\1>/g, '')
      .replace(/<(br|\/(p|li|h\d|td|dt|dd|caption))>/g, '\n')
      .replace(/<[^>]+>/g, '');
    return sentences(main).flatMap(faultsOf);
  });
  expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
  const warned = faults.filter(({ code }) => code !== 'negation');
  expect(warned.map(({ message }) => message)).toEqual([]);
});

test('a page for sharing names itself, shows its panel and leads on into the story', () => {
  const story = storyOf('Worte');
  const [panel] = panelsOf(story);
  const site = siteOf({ address: 'https://example.org/bogen' });
  const make = (language: string) => composeSharePage({ story, site, shares, language, panel: panel! }, shell);
  expect(make('en')).toContain('<link rel="canonical" href="https://example.org/bogen/en/bild/uhr/">');
  expect(make('en')).toContain('<meta property="og:image" content="https://example.org/bogen/baked/probe/uhr.jpg">');
  expect(make('en')).toContain('content="0; url=../../#uhr"');
  // The page at the top follows the reader's preference; a shared German page stays German.
  expect(make('de')).toContain('content="0; url=../../?lang=de#uhr"');
});

test('structured data is sound JSON whatever the words, and cannot end its block', () => {
  const story = storyOf(HOSTILE);
  const text = story.texts.de!;
  const site = siteOf({ event: { date: '2017-05-16', town: 'Ort' } });
  const { source } = structuredDataHtml({ story, text, assets: { panels: {} }, data: '', root: '', site, shares });
  const json = /^<script type="application\/ld\+json">([^<]*)<\/script>\n$/.exec(source)?.[1];
  const [comic, event] = (JSON.parse(json ?? '') as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(comic).toMatchObject({ '@type': 'ComicStory', name: HOSTILE, inLanguage: 'de' });
  expect(comic?.accessModeSufficient).toContainEqual({ '@type': 'ItemList', itemListElement: ['textual'] });
  expect(comic?.accessibilityHazard).toContain('unknownFlashingHazard');
  expect(event).toMatchObject({ '@type': 'Event', startDate: '2017-05-16', location: { name: 'Ort' } });
});

test('that nothing flashes is claimed only where it was measured', () => {
  const story = { ...storyOf('Worte'), flashCheck: { by: 'Prüfstelle', date: '2026-11-22' } };
  const input = {
    story,
    text: story.texts.de!,
    assets: { panels: {} },
    data: '',
    root: '' as const,
    site: siteOf({}),
    shares,
  };
  expect(structuredDataHtml(input).source).toContain('"noFlashingHazard"');
});

test('the sitemap names every page in every language, with its others', () => {
  const map = composeSitemap({ languages: LANGUAGES }, 'https://example.org/', ['', 'impressum/']);
  expect(map.match(/<loc>/g)).toHaveLength(8);
  expect(map).toContain('<loc>https://example.org/de-simple/impressum/</loc>');
  expect(map).toContain('hreflang="ar" href="https://example.org/ar/"');
});
