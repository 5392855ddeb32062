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
