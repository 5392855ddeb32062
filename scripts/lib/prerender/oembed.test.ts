import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { aPage, aStory, aText } from '../../../tests/factories.ts';
import { oEmbedJson, oEmbedLinks, oEmbedXml } from './oembed.ts';

const pages = [aPage()];
const hostile = 'Wer "hält" <b>das</b> & andere Ende?';
const story = aStory({
  languages: ['de', 'ar'],
  pages,
  texts: { de: aText(pages, { title: hostile }), ar: aText(pages, { language: 'ar', title: 'من' }) },
});
const address = 'https://story.example/s/';
const input = { story, language: 'de', address, provider: 'Amt', shares: { bild: 'baked/cover.jpg' } };

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isAddress: Check = (value) => isText(value) && /^https?:$/.test(new URL(String(value)).protocol);
const isPixels: Check = (value) => Number.isInteger(value) && Number(value) > 0;
/** The answer of type `rich`: sections 2.3.4 and 2.3.4.4 of https://oembed.com; `must`: without it there is no answer. */
const SCHEMA: Readonly<Record<string, { readonly check: Check; readonly must?: true }>> = {
  type: { check: (value) => value === 'rich', must: true },
  version: { check: (value) => value === '1.0', must: true },
  html: { check: isText, must: true },
  width: { check: isPixels, must: true },
  height: { check: isPixels, must: true },
  title: { check: isText },
  author_name: { check: isText },
  author_url: { check: isAddress },
  provider_name: { check: isText },
  provider_url: { check: isAddress },
  cache_age: { check: isPixels },
  thumbnail_url: { check: isAddress },
  thumbnail_width: { check: isPixels },
  thumbnail_height: { check: isPixels },
};
/** What an answer has that the schema does not know or does not take, and what it must have and has not. */
const faultsOf = (answer: Readonly<Record<string, unknown>>): readonly string[] => [
  ...Object.entries(answer).flatMap(([name, value]) => (SCHEMA[name]?.check(value) ? [] : [name])),
  ...Object.entries(SCHEMA).flatMap(([name, { must }]) => (must && !(name in answer) ? [name] : [])),
];

/** What WordPress' `wp_filter_oembed_result` leaves of an answer's markup from a site it does not know; null: nothing. */
function inWordPress(markup: string): string | null {
  const [, quotation = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(markup) ?? [];
  if (!frame) return null;
  const allowed = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const kept = frame.replace(/ ([a-z-]+)="[^"]*"/g, (all, name: string) => (allowed.includes(name) ? all : ''));
  return quotation + kept;
}

describe('what oEmbed is answered', () => {
  const answer = JSON.parse(oEmbedJson(input)) as Record<string, unknown>;
  it('has all that a rich answer must have', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: hostile, width: 800, provider_url: address });
    expect(answer.thumbnail_url).toBe(`${address}baked/cover.jpg`);
    expect(answer.height).toBeGreaterThan(199);
    expect(answer.height).toBeLessThan(1001);
  });
  it('is one frame, with its title escaped', () => {
    expect(answer.html).toBe(
      `<iframe src="${address}?mode=embed&amp;lang=de" width="800" height="${answer.height}" title="Wer &quot;hält&quot; &lt;b&gt;das&lt;/b&gt; &amp; andere Ende?"></iframe>`,
    );
  });
  it('keeps the schema, with and without what a site may leave out', () => {
    expect(faultsOf(answer)).toEqual([]);
    const least = JSON.parse(oEmbedJson({ story, language: 'ar', address })) as Record<string, unknown>;
    expect(faultsOf(least)).toEqual([]);
    expect(faultsOf({ ...answer, width: '800', url: address, html: undefined })).toEqual(['html', 'width', 'url']);
  });
  it('goes through WordPress as it is', () => {
    expect(inWordPress(String(answer.html))).toBe(answer.html);
  });
  it('says the same as XML', () => {
    const said: Record<string, string> = {};
    const parser = new SaxesParser();
    let name = '';
    parser.on('opentag', (tag) => {
      name = tag.name;
    });
    parser.on('text', (text) => {
      if (text.trim()) said[name] = text;
    });
    parser.write(oEmbedXml(input)).close();
    expect(said).toEqual(Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, String(value)])));
  });
  it('is found from the page of each language', () => {
    expect(oEmbedLinks(story, 'ar', address).source).toContain(
      'type="application/json+oembed" href="https://story.example/s/ar/oembed.json"',
    );
  });
});
