import { describe, expect, it } from 'vitest';
import { spokenLinesOf } from '../../../src/core/spoken-lines.ts';
import type { Story } from '../../../src/core/story.ts';
import { aLettering, aPage, aPanel, aStory, aText } from '../../../tests/factories.ts';
import { saidOf, type VoiceFile } from '../voice/voice-file.ts';
import { DESCRIPTIONS } from '../voice/voice-kind.ts';
import { planNarration } from './plan.ts';

const frau = { id: 'frau', blend: { a: 1 }, pace: 1, pitch: 0 };
const panels = [aPanel({ id: 'bild', lettering: [aLettering({ id: 'eins' }), aLettering({ id: 'zwei' })] })];
const pages = [
  aPage({ panels }),
  aPage({ id: 'b', chapter: 'ende', panels: [aPanel({ id: 'aus', lettering: [aLettering({ id: 'drei' })] })] }),
];
const story = aStory({ pages, voices: { frau }, narrator: 'frau', texts: { de: aText(pages) } });

/** What a run leaves behind; `human`: keys that a person said. */
function spoken(of: Story, human: Readonly<Record<string, string>> = {}): VoiceFile {
  const lines = spokenLinesOf(of, 'de').map((line, index) => {
    const by = human[line.key] ? ('human' as const) : ('synthetic' as const);
    const said = saidOf(of, 'de', line, {}, by);
    const recorded = human[line.key] ? { of: human[line.key] as string } : {};
    return [
      line.key,
      { sprite: line.chapter, start: index * 2, duration: 1, said, by, ...recorded, words: [] },
    ] as const;
  });
  return { language: 'de', sprites: {}, lines: Object.fromEntries(lines) };
}

const plan = (now: Story, old: VoiceFile | null, more: object = {}) =>
  planNarration({ story: now, language: 'de', lexicon: {}, recordings: new Map(), old, all: false, ...more });
const worksOf = (made: ReturnType<typeof plan>) =>
  made.chapters.flatMap(({ lines }) => lines.map(({ line, work }) => `${line.key} ${work}`));

/** The story with other words for one lettering. */
function reworded(words: string): Story {
  const text = aText(pages);
  const bild = text.panels.bild as (typeof text.panels)[string];
  const panelsNow = { ...text.panels, bild: { ...bild, lettering: { ...bild.lettering, zwei: words } } };
  return { ...story, texts: { de: { ...text, panels: panelsNow } } };
}

describe('planNarration', () => {
  it('speaks all at first, and nothing twice', () => {
    expect(worksOf(plan(story, null))).toEqual(['bild/eins speak', 'bild/zwei speak', 'aus/drei speak']);
    expect(plan(story, spoken(story)).chapters.every(({ isSame }) => isSame)).toBe(true);
  });

  it('speaks only what changed, and leaves other chapters alone', () => {
    const made = plan(reworded('Ganz anders.'), spoken(story));
    expect(worksOf(made)).toEqual(['bild/eins keep', 'bild/zwei speak', 'aus/drei keep']);
    expect(made.chapters.map(({ isSame }) => isSame)).toEqual([false, true]);
  });

  it('speaks anew with another voice or pronunciation', () => {
    const slower = { ...story, voices: { frau: { ...frau, pace: 0.8 } } };
    expect(worksOf(plan(slower, spoken(story))).every((work) => work.endsWith('speak'))).toBe(true);
    const inGerman = { ...story, spoken: { de: { pace: 0.9, voices: {}, onRequest: false } } };
    expect(worksOf(plan(inGerman, spoken(story))).every((work) => work.endsWith('speak'))).toBe(true);
    const spelled = plan(story, spoken(story), { lexicon: { zwei: 'zwo' } });
    expect(worksOf(spelled)).toEqual(['bild/eins keep', 'bild/zwei speak', 'aus/drei keep']);
  });

  it('packs a chapter anew whose lines changed places', () => {
    const swapped = {
      ...story,
      pages: [aPage({ panels: [{ ...panels[0]!, lettering: [...panels[0]!.lettering].reverse() }] }), pages[1]!],
    };
    expect(plan(swapped, spoken(story)).chapters.map(({ isSame }) => isSame)).toEqual([false, true]);
  });

  it('speaks what pictures show by itself, and takes a recording of it for known', () => {
    const made = plan(story, null, { kind: DESCRIPTIONS });
    expect(worksOf(made)).toEqual(['bild/alt speak', 'aus/alt speak']);
    const recorded = new Map([['bild/alt', { file: 'bild.alt.wav', of: 'abc' }]]);
    expect(worksOf(plan(story, null, { kind: DESCRIPTIONS, recordings: recorded }))[0]).toBe('bild/alt take');
    expect(plan(story, null, { recordings: recorded }).warnings).toEqual([]);
  });

  const recordings = new Map([['bild/zwei', { file: 'bild.zwei.wav', of: 'abc' }]]);

  it('lets a recording of a person win, once', () => {
    expect(worksOf(plan(story, spoken(story), { recordings }))).toEqual([
      'bild/eins keep',
      'bild/zwei take',
      'aus/drei keep',
    ]);
    expect(worksOf(plan(story, spoken(story, { 'bild/zwei': 'abc' }), { recordings }))[1]).toBe('bild/zwei keep');
    expect(worksOf(plan(story, spoken(story, { 'bild/zwei': 'older' }), { recordings }))[1]).toBe('bild/zwei take');
    // Taken out, the line is spoken again.
    expect(worksOf(plan(story, spoken(story, { 'bild/zwei': 'abc' })))[1]).toBe('bild/zwei speak');
  });

  it('warns of a recording that says other words, and of one without a line', () => {
    const made = plan(reworded('Ganz anders.'), spoken(story, { 'bild/zwei': 'abc' }), { recordings });
    expect(made.warnings).toEqual([expect.stringContaining('"bild/zwei" has other words')]);
    const lost = new Map([['bild/vier', { file: 'bild.vier.wav', of: 'abc' }]]);
    expect(plan(story, null, { recordings: lost }).warnings).toEqual([expect.stringContaining('no such line')]);
  });
});
