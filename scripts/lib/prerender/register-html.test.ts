import { expect, test } from 'vitest';
import type { Story } from '../../../src/core/story.ts';
import type { Result } from '../../../src/core/story-sources.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { aPage, aPanel, aStory, aText } from '../../../tests/factories.ts';
import { afterHtml } from './credits-html.ts';
import { escapeHtml } from './escape.ts';
import { registerHtml, sourcesHtml } from './register-html.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;
const aResult = (id: string, origin: Result['origin'], passage: string): Result => ({
  id,
  theme: 'thema',
  origin,
  passage,
});
const eins = aPanel({ id: 'eins', results: ['uhr', 'netz'], passages: ['Stelle netz', 'Nur hier'] });
const zwei = aPanel({ id: 'zwei', results: ['uhr'] });

function input(words = ''): { readonly story: Story; readonly text: StoryText } {
  const pages = [aPage({ panels: [eins, zwei] })];
  const results = [aResult('uhr', 'keynote', `Stelle uhr${words}`), aResult('netz', 'plenary', 'Stelle netz')];
  const text = aText(pages, {
    results: { uhr: { statement: `Satz uhr${words}` }, netz: { statement: 'Satz netz' } },
    themes: { thema: `Thema${words}` },
    origins: { keynote: `Reden${words}`, plenary: 'Plenum', 'workshop-1': `Workshop 1${words}` },
    people: { ada: { role: `Leiterin${words}` }, ben: { role: `Leiterin${words}` }, cem: { role: 'Gast' } },
    documents: { vortrag: { title: `Ein Vortrag${words}` } },
    report: `Was er ist${words}`,
  });
  const people = ['Ada', 'Ben', 'Cem'].map((name) => ({ id: name.toLowerCase(), name: name + words }));
  const documents = [{ id: 'vortrag', origin: 'workshop-1' as const, speakers: ['ada', 'ben'] }];
  return { story: aStory({ pages, results, people, documents }), text };
}
const times = (source: string, part: string): number => source.split(part).length - 1;

test('every result is one record with statement, theme, origin, passage and its panels', () => {
  const source = registerHtml(input())?.source ?? '';
  expect(times(source, '<article')).toBe(2);
  const record = source.slice(source.indexOf('id="ergebnis-uhr"'), source.indexOf('</article>'));
  expect(record).toContain('data-theme="thema" data-origin="keynote"');
  expect(record).toMatch(/<h4[^>]*>Satz uhr<\/h4>/);
  expect(record).toMatch(/<blockquote[^>]*cite="#quellen">Stelle uhr<\/blockquote>/);
  expect([...record.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['eins', 'zwei', 'ergebnis-uhr']);
});

test('a panel links to its records and keeps only passages that are no result’s', () => {
  const source = sourcesHtml(eins, input())?.source ?? '';
  expect([...source.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['ergebnis-uhr', 'ergebnis-netz']);
  expect(source).not.toContain('Satz');
  expect([...source.matchAll(/<blockquote[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual(['Nur hier']);
});

test('a result that a picture opens is linked once, under what the picture calls it', () => {
  const { story, text } = input();
  const act = { id: 'stein', kind: 'result', target: 'wand', at: 0, direction: 0, moves: [], result: 'netz' } as const;
  const touched = aPanel({ id: 'eins', interactions: [act] });
  const words = { ...text.panels.eins!, interactions: { stein: { label: 'Der Stein' } } };
  const source =
    sourcesHtml(touched, { story, text: { ...text, panels: { ...text.panels, eins: words } } })?.source ?? '';
  expect([...source.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['ergebnis-netz']);
  expect(source).toMatch(/>Ergebnis 2\u00a0· Der Stein\u00a0· Thema\u00a0· Plenum</);
});

test('no statement and no passage is in the page twice', () => {
  const { story, text } = input();
  const source = [
    sourcesHtml(eins, { story, text }),
    sourcesHtml(zwei, { story, text }),
    afterHtml({ story, text }),
  ].join();
  for (const sentence of ['Satz uhr', 'Satz netz', 'Stelle uhr', 'Stelle netz', 'Nur hier'])
    expect([sentence, times(source, sentence)]).toEqual([sentence, 1]);
});

test('links lead to places of the page', () => {
  const { story, text } = input();
  const source = [sourcesHtml(eins, { story, text }), afterHtml({ story, text })].join();
  const ids = new Set([...source.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const linked = [...source.matchAll(/(?:href|cite)="#([^"]+)"/g)].map(([, id]) => id as string);
  const named = [...source.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id as string);
  expect([...linked, ...named].filter((id) => !ids.has(id) && !['eins', 'zwei', 'story'].includes(id))).toEqual([]);
  expect(ids.size).toBe(times(source, ' id="'));
});

test('documents name their speakers, who share a role; each person is there once', () => {
  const source = afterHtml(input()).source;
  expect(source).toMatch(/<cite[^>]*>Ein Vortrag<\/cite>/);
  expect(source).toContain('<b>Ada</b> und <b>Ben</b><span class="bb-role">Leiterin</span>');
  for (const name of ['Ada', 'Ben', 'Cem']) expect(times(source, name)).toBe(1);
  expect(source).not.toMatch(/href="[^#]/);
});

test('a story without results, people and documents shows no empty lists', () => {
  const story = aStory();
  const source = afterHtml({ story, text: aText(story.pages) }).source;
  expect(source).not.toMatch(/<ul[^>]*>\s*<\/ul>/);
  for (const part of ['ergebnis', 'bb-people', 'bb-document', 'Namentlich', 'Präsentation'])
    expect(source).not.toContain(part);
  expect(sourcesHtml(aPanel(), { story, text: aText(story.pages) })).toBeNull();
});

test('hostile words stay words', () => {
  const { story, text } = input(HOSTILE);
  const source = [sourcesHtml(eins, { story, text }), afterHtml({ story, text })].join();
  expect(source).not.toContain('<script');
  expect(source).not.toContain('<img');
  expect(times(source, escapeHtml(HOSTILE))).toBeGreaterThan(10);
});

test('in an Arabic page the report’s words stay left to right, and names stand apart from what is around them', () => {
  const { story, text } = input();
  const arabic = { story: { ...story, languages: ['de', 'ar'] }, text: { ...text, language: 'ar' } };
  const source = [sourcesHtml(eins, arabic), afterHtml(arabic)].join();
  expect(times(source, '<blockquote')).toBe(3);
  expect(times(source, '<blockquote class="bb-passage" lang="de" dir="ltr"')).toBe(3);
  expect(source).toMatch(/class="bb-report"><cite lang="de" dir="ltr">/);
  expect(source).toContain('<b dir="auto">Ada</b>');
  expect(source).toContain('Playpen Sans Arabic');
  const german = [sourcesHtml(eins, { story, text }), afterHtml({ story, text })].join();
  expect(german).not.toContain('dir=');
  expect(german).not.toContain('Playpen');
});
