import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLettering, aPage, aPanel, aStory, aText } from '../../tests/factories.ts';
import { composeScore, restTimeOf } from './compose-score.ts';
import { layOut } from './lay-out.ts';
import { createMomentFinder } from './moment-at.ts';
import { progressAt, timeOf } from './pace-of-panel.ts';
import type { LetteringSpan, PanelSpan } from './score.ts';
import { spokenLinesOf } from './spoken-lines.ts';
import type { Lettering, Panel, Story } from './story.ts';
import type { StoryText } from './story-text.ts';

const VOICES = {
  frau: { id: 'frau', blend: { a: 1 }, pace: 1, pitch: 0 },
  kind: { id: 'kind', blend: { a: 1 }, pace: 1, pitch: 3 },
};

/** A story with a narrator; `narration` by panel. */
function toldStory(panels: readonly Panel[], narration: Readonly<Record<string, Record<string, string>>> = {}): Story {
  const pages = [aPage({ panels })];
  const text = aText(pages);
  const told = Object.entries(text.panels).map(([id, words]) => {
    return [id, { ...words, ...(narration[id] ? { narration: narration[id] } : {}) }] as const;
  });
  const ada = { id: 'ada', hair: 'GrayBun', colors: {}, props: [], voice: 'kind' };
  const texts = { de: { ...text, panels: Object.fromEntries(told) } };
  return aStory({ pages, texts, cast: { ada }, voices: VOICES, narrator: 'frau' });
}

/** The story with all lines (or those that `isIn` names) spoken, each as long as `secondsOf` says. */
function withVoice(
  story: Story,
  secondsOf: (index: number) => number = () => 2,
  isIn: (key: string) => boolean = () => true,
): Story {
  let offset = 0.1;
  const lines = spokenLinesOf(story, 'de')
    .filter(({ key }) => isIn(key))
    .map(({ key, chapter }, index) => {
      const duration = secondsOf(index);
      const line = [key, { sprite: chapter, start: offset, duration }] as const;
      offset += duration + 0.3;
      return line;
    });
  const sprites = { anfang: { webm: 'a.webm', m4a: 'a.m4a', duration: offset } };
  return { ...story, recordings: { de: { sprites, lines: Object.fromEntries(lines) } } };
}

const speech = (changes: Partial<Lettering>): Lettering => aLettering({ kind: 'speech', speaker: 'ada', ...changes });
const bild = aPanel({ lettering: [aLettering({ id: 'ort' }), speech({ id: 'ruf' }), aLettering({ id: 'ende' })] });
const told = toldStory([bild], { bild: { start: 'Es war einmal.', ruf: 'So rief sie.' } });

describe('spokenLinesOf', () => {
  it('has the narrator first and after lettering, balloons in their speaker’s voice', () => {
    expect(spokenLinesOf(told, 'de').map(({ key, speaker, voice }) => `${key} ${speaker} ${voice}`)).toEqual([
      'bild/start null frau',
      'bild/ort null frau',
      'bild/ruf ada kind',
      'bild/ruf+ null frau',
      'bild/ende null frau',
    ]);
  });

  it('leaves sound words unspoken and takes a lettering’s own voice', () => {
    const lettering = [aLettering({ id: 'bumm', kind: 'sound' }), speech({ id: 'ruf', voice: 'frau' })];
    const lines = spokenLinesOf(toldStory([aPanel({ lettering })], { bild: { bumm: 'Es kracht.' } }), 'de');
    expect(lines.map(({ id, voice }) => `${id} ${voice}`)).toEqual(['bumm+ frau', 'ruf frau']);
  });

  it('has none without a narrator', () => {
    const { narrator, ...mute } = told;
    expect(narrator).toBe('frau');
    expect(spokenLinesOf(mute, 'de')).toEqual([]);
  });
});

describe('composeScore with voices', () => {
  const span = composeScore(withVoice(told), 'de').panels[0];
  const times = span?.voice.map(({ start }) => Math.round(start * 1000) / 1000);

  it('speaks one line after the other, with breath between', () => {
    // 0.35 s between lines, 0.6 s before the narrator after a balloon.
    expect(times).toEqual([0.4, 2.75, 5.1, 7.7, 10.05]);
  });

  it('lasts as long as it is spoken, and breath', () => {
    expect((span?.end ?? 0) - (span?.start ?? 0)).toBeCloseTo(10.05 + 2 + 1.4, 6);
  });

  it('lets the narrator begin while the camera comes', () => {
    const story = toldStory([aPanel({ id: 'a' }), { ...bild, id: 'b' }], { b: { start: 'Es war einmal.' } });
    const second = composeScore(withVoice(story), 'de').panels[1];
    expect((second?.voice[0]?.start ?? 0) - (second?.start ?? 0)).toBeCloseTo(2.2 * 0.55, 6);
  });

  it('gives unspoken lettering its reading time', () => {
    const story = withVoice(
      told,
      () => 2,
      (key) => key !== 'bild/ort',
    );
    const unread = composeScore(story, 'de').panels[0] as PanelSpan;
    const [first, second] = unread.lettering.map(({ start }) => timeOf(unread, start));
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(0.7 + 33 / 15 + 0.35, 6);
  });

  it('lets the picture follow: a cue keeps its share, and its line comes when it comes', () => {
    const at = (share: number, minSeconds = 4) => {
      const lettering = [speech({ id: 'ruf', at: share })];
      return composeScore(withVoice(toldStory([aPanel({ lettering, minSeconds })])), 'de').panels[0] as PanelSpan;
    };
    const panel = at(0.3);
    expect(panel.lettering[0]?.start).toBeCloseTo(0.3, 6);
    expect(timeOf(panel, 0.3)).toBeCloseTo(panel.voice[0]?.start ?? -1, 6);
    // The picture before it needs its share of the shortest time.
    expect(at(0.3, 20).voice[0]?.start).toBeCloseTo(0.3 * 20, 6);
    expect(at(0.99).end).toBeLessThan(10);
  });

  it('puts effects where their cues are', () => {
    const sounds = [
      { sound: 'stempel', at: 'ruf', volume: 1 },
      { sound: 'stempel', at: 0.5, volume: 0.4 },
    ];
    const panel = composeScore(withVoice(toldStory([{ ...bild, sounds }])), 'de').panels[0];
    expect(panel?.sounds[0]?.start).toBeCloseTo(panel?.voice[1]?.start ?? -1, 6);
    expect(panel?.sounds[1]).toEqual({ sound: 'stempel', volume: 0.4, start: timeOf(panel as PanelSpan, 0.5) });
  });

  it('lets ambience and music play on until another, or none', () => {
    const named = [{ ambience: 'see', music: 'lied' }, {}, { ambience: 'none' }, { ambience: 'amt', music: 'none' }];
    const story = aStory({
      pages: [aPage({ panels: named.map((more, index) => aPanel({ id: `p${index}`, ...more })) })],
    });
    expect(composeScore(story, 'de').panels.map(({ ambience, music }) => `${ambience} ${music}`)).toEqual([
      'see lied',
      'see lied',
      'null lied',
      'amt null',
    ]);
  });
});

describe('composeScore without voices', () => {
  it('has the numbers of reading', () => {
    const panels = [
      aPanel({ id: 'a', lettering: [aLettering({ id: 'eins' }), aLettering({ id: 'zwei', at: 0.5 })] }),
      aPanel({ id: 'b', lettering: [aLettering({ id: 'drei', at: 0.01 })] }),
    ];
    const score = composeScore(toldStory(panels, { a: { start: 'Es war einmal.' } }), 'de');
    const rounded = score.panels.map(({ start, end, lettering }) => [
      start.toFixed(4),
      end.toFixed(4),
      ...lettering.map((item) => item.start.toFixed(4)),
    ]);
    expect(rounded).toEqual([
      ['0.0000', '8.1333', '0.0492', '0.5000'],
      ['8.1333', '15.5000', '0.2986'],
    ]);
    expect(score.panels.every(({ voice }) => voice.length === 0)).toBe(true);
  });

  it('is the same with a recording of other panels', () => {
    const silent = composeScore(told, 'de');
    expect(
      composeScore(
        withVoice(
          told,
          () => 2,
          () => false,
        ),
        'de',
      ),
    ).toEqual(silent);
  });
});

describe('momentAt with voices', () => {
  it('names the line that is spoken and how far it is', () => {
    const story = withVoice(told);
    const score = composeScore(story, 'de');
    const text = story.texts.de as StoryText;
    const measure = () => ({ width: 100, height: 40 });
    const viewport = { width: 400, height: 800, textScale: 1, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
    const layout = layOut({ story, text, score, assets: { panels: {} }, viewport, measure });
    const momentAt = createMomentFinder(story);
    const { voice } = momentAt(score, layout, 5.6);
    expect([voice?.line.id, voice?.panel, voice?.offset.toFixed(3)]).toEqual(['ruf', 0, '0.500']);
    expect(momentAt(score, layout, 2.5).voice).toBeNull();
  });
});

const kinds = fc.constantFrom<Lettering['kind']>('speech', 'caption', 'sound', 'title', 'thought');
const cue = (index: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(5).map((other) => (other === index ? 0 : `s${other}`)),
  );
const panelOf = (id: string) =>
  fc
    .record({ count: fc.nat(5), cut: fc.boolean(), minSeconds: fc.constantFrom(0, 4, 20) })
    .chain(({ count, cut, minSeconds }) =>
      fc
        .tuple(
          ...Array.from({ length: count }, (_, index) =>
            fc.record({ kind: kinds, at: cue(index), alone: fc.boolean() }).map(({ kind, at, alone }) =>
              aLettering({
                id: `s${index}`,
                kind,
                alone,
                ...(kind === 'speech' ? { speaker: 'ada' } : {}),
                ...(at === undefined ? {} : { at }),
              }),
            ),
          ),
        )
        .map((lettering) =>
          aPanel({
            id,
            lettering,
            minSeconds,
            shot: { arrive: cut ? 'cut' : 'travel', move: 'hold', frame: 'panel' },
          }),
        ),
    );
const anyStory = fc
  .record({
    panels: fc.tuple(panelOf('a'), panelOf('b'), panelOf('c')),
    narrated: fc.array(fc.constantFrom('start', 's0', 's1', 's2', 's4')),
    seconds: fc.array(fc.double({ min: 0.2, max: 15, noNaN: true }), { minLength: 1, maxLength: 8 }),
    missing: fc.nat(6),
  })
  .map(({ panels, narrated, seconds, missing }) => {
    const words = Object.fromEntries(narrated.map((key) => [key, 'Und dann?']));
    const story = toldStory(panels, { a: words, b: words });
    return withVoice(
      story,
      (index) => seconds[index % seconds.length] as number,
      (key) => missing === 0 || key.length % missing !== 1,
    );
  });

describe('composeScore with any voices', () => {
  const SLACK = 1e-6;

  it('never lets lines overlap or change places, and ends after the last', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const order = spokenLinesOf(story, 'de').map(({ key }) => key);
        const score = composeScore(story, 'de');
        const spoken = score.panels.flatMap(({ voice }) => voice);
        expect(spoken.map(({ key }) => key)).toEqual(
          order.filter((key) => Object.hasOwn(story.recordings.de?.lines ?? {}, key)),
        );
        let end = 0;
        for (const { start, duration } of spoken) {
          expect(start).toBeGreaterThan(end - SLACK);
          end = start + duration;
        }
        for (const span of score.panels) {
          const rest = restTimeOf(span);
          for (const { start, duration } of span.voice) {
            expect(start).toBeGreaterThanOrEqual(span.start - SLACK);
            expect(start + duration).toBeLessThanOrEqual(rest + SLACK);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lets lettering appear with its line, or stand there from the start', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const span of composeScore(story, 'de').panels) {
          for (const { lettering, start } of span.voice) {
            if (lettering === null) continue;
            const share = span.lettering.find(({ id }) => id === lettering)?.start ?? -1;
            if (share > 0) expect(timeOf(span, share)).toBeCloseTo(start, 6);
            else expect(share).toBe(0);
          }
          for (const { start, end } of span.lettering) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lets the picture run on, never back, and no faster than its shortest time', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const panels = story.pages.flatMap((page) => page.panels);
        for (const span of composeScore(story, 'de').panels) {
          const { pace } = span;
          if (!pace) continue;
          expect([pace[0], pace.at(-1)]).toEqual([
            [0, 0],
            [expect.closeTo(span.end - span.start, 9), 1],
          ]);
          const arrived = pace.findIndex(([, share]) => share >= span.arrival);
          pace.slice(1).forEach(([seconds, share], index) => {
            const [before, from] = pace[index] as readonly [number, number];
            expect(seconds).toBeGreaterThan(before);
            expect(share).toBeGreaterThanOrEqual(from);
            // On the way in and on the way out the camera, not the picture, sets the pace.
            if (index < arrived || index === pace.length - 2) return;
            expect(seconds - before).toBeGreaterThan((share - from) * (panels[span.index]?.minSeconds ?? 0) - SLACK);
          });
          for (const step of [0, 0.1, 0.35, 0.5, 0.77, 0.99]) {
            const time = span.start + step * (span.end - span.start);
            expect(timeOf(span, progressAt(span, time))).toBeGreaterThan(time - SLACK);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows the same panel at the same progress as in silence, but for lettering that came at once', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const silent = composeScore({ ...story, recordings: {} }, 'de').panels;
        const shares = (spans: readonly LetteringSpan[]) => spans.map(({ start }) => start);
        for (const span of composeScore(story, 'de').panels) {
          const other = silent[span.index] as PanelSpan;
          expect([span.arrival, span.rest]).toEqual([other.arrival, other.rest]);
          shares(span.lettering).forEach((share, index) => {
            expect(Math.abs(share - (shares(other.lettering)[index] ?? 2))).toBeLessThan(0.05);
          });
        }
      }),
      { numRuns: 400 },
    );
  });
});
