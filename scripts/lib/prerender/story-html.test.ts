import { expect, test } from 'vitest';
import type { PanelAssets, Poster } from '../../../src/core/assets.ts';
import { readStory } from '../../../src/core/read-story.ts';
import type { Story } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { HOSTILE as HOSTILE_STRINGS } from '../../../tests/hostile.ts';
import { escapeHtml, html } from './escape.ts';
import { composeHeadHtml } from './head-html.ts';
import { composeStoryHtml, type PageInput } from './story-html.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp; „Zitat“`;
const panels = ['eins', 'zwei'];

const text = (words: string): StoryText => ({
  language: 'de',
  title: words,
  subtitle: words,
  description: words,
  cast: { neue: `die ${words}` },
  chapters: { a: words },
  panels: Object.fromEntries(panels.map((id) => [id, { title: words, alt: words, lettering: { frage: words } }])),
  results: { befund: { statement: words } },
  themes: { thema: words },
  origins: { keynote: words },
  report: words,
  people: { ada: { role: words } },
  documents: { vortrag: { title: words } },
  sounds: { stempel: words },
});

function story(words: string): Story {
  const panel = (id: string) => ({
    id,
    frame: { shape: 'square', aspect: 0.8 },
    ground: '#ffffff',
    safe: [300, 300, 400, 400],
    focus: [500, 500],
    layers: [{ id: 'ding', art: 'art/ding.svg' }],
    lettering: [{ id: 'frage', kind: 'speech', speaker: 'neue', anchor: [400, 500], place: [500, 200] }],
    results: ['befund'],
  });
  const { story: read, problems } = readStory({
    story: {
      id: 'probe',
      languages: ['de'],
      source: { title: words, publisher: words, file: 'source/report.txt' },
      chapters: ['a'],
      pages: ['00-a'],
      cast: { neue: { hair: 'Hijab', colors: {} } },
      results: [{ id: 'befund', theme: 'thema', origin: 'keynote', passage: words }],
      people: [{ id: 'ada', name: words }],
      documents: [{ id: 'vortrag', origin: 'keynote', speakers: ['ada'] }],
    },
    pages: [
      {
        file: 'pages/00-a.yaml',
        data: {
          id: 'a',
          chapter: 'a',
          color: '#ffffff',
          grid: { aspect: 1.6, columns: [1, 1], rows: [1], areas: ['eins zwei'] },
          panels: panels.map(panel),
        },
      },
    ],
    texts: { de: text(words) },
  });
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  return read;
}

const poster = (name: string): Poster => ({ avif: `${name}.avif`, webp: `${name}.webp`, width: 8, height: 6 });
const assets: PanelAssets = {
  images: { low: [], high: [] },
  layers: {},
  posters: { wide: poster('wide'), tall: poster('tall') },
};
const page = (words: string): PageInput => ({
  story: story(words),
  text: text(words),
  assets: { panels: { eins: assets, zwei: assets } },
  data: 'baked/probe/story.de.json',
  root: '',
});

test('hostile words stay words everywhere in the page', () => {
  const input = page(HOSTILE);
  const all = composeHeadHtml(input, { css: 'f.css', preload: ['f.woff2'] }, true) + composeStoryHtml(input);
  expect(all).not.toContain('<script');
  expect(all).not.toContain('<img src=x');
  const attributes = [...all.matchAll(/="([^"]*)"/g)].map(([, value]) => value ?? '');
  expect(attributes.filter((value) => /[<>]/.test(value))).toEqual([]);
  expect(all.split(escapeHtml(HOSTILE)).length - 1).toBeGreaterThan(20);
});

/** Kinds of tags with the names of their attributes; a sentence more or less changes nothing in it. */
function tagsOf(source: string): readonly string[] {
  const tags = source.matchAll(/<([a-z][^\s/>]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>/gi);
  const kinds = [...tags].map(([, name, rest]) =>
    [name, ...[...(rest ?? '').matchAll(/([^\s=]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(' '),
  );
  return [...new Set(kinds)].sort();
}

test('two hundred hostile strings in every text make no tag and no attribute', () => {
  const compose = (words: string): string => {
    const input = page(words);
    return composeHeadHtml(input, { css: 'f.css', preload: ['f.woff2'] }, true) + composeStoryHtml(input);
  };
  const plain = tagsOf(compose('Worte'));
  expect(plain.length).toBeGreaterThan(30);
  for (const words of HOSTILE_STRINGS) {
    const source = compose(words);
    // Every sign that opens a tag opens one that was recognised, or closes one.
    expect(source.match(/<(?![a-z/!])/gi), words).toBeNull();
    expect(tagsOf(source), words).toEqual(plain);
    expect(source.match(/(?:href|src|action)="\s*(?:javascript|data):/i), words).toBeNull();
  }
});

test('every tag that is opened is closed', () => {
  const source = composeStoryHtml(page('Worte'));
  for (const tag of ['main', 'section', 'p', 'picture', 'details', 'ul', 'li', 'div', 'b', 'span', 'blockquote']) {
    const opened = source.match(new RegExp(`<${tag}[ >]`, 'g')) ?? [];
    const closed = source.match(new RegExp(`</${tag}>`, 'g')) ?? [];
    expect([tag, opened.length]).toEqual([tag, closed.length]);
  }
});

test('the first poster is fetched first, the others when they come near', () => {
  const images = composeStoryHtml(page('Worte')).match(/<img [^>]*>/g) ?? [];
  expect(images).toHaveLength(2);
  expect(images[0]).toContain('fetchpriority="high"');
  expect(images[0]).not.toContain('loading=');
  expect(images[1]).toContain('loading="lazy"');
});

test('a balloon names its speaker before the words', () => {
  expect(composeStoryHtml(page('Worte'))).toContain(
    '<b class="bb-speaker">Die Worte: </b><span class="bb-words">Worte</span>',
  );
});

test('a page that is built has the policy, one in development has not', () => {
  const fonts = { css: 'f.css', preload: [] };
  expect(composeHeadHtml(page('Worte'), fonts, true)).toContain('Content-Security-Policy');
  expect(composeHeadHtml(page('Worte'), fonts, false)).not.toContain('Content-Security-Policy');
});

test('a value is put into HTML as text, HTML as it is', () => {
  expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${null}${3}</p>`.source).toBe('<p>&lt;b&gt;<i>&amp;</i>3</p>');
});
