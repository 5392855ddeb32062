import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLettering, aPage, aPanel, aStory, aText } from '../../tests/factories.ts';
import { composeScore } from './compose-score.ts';
import { type Description, describedScore } from './described-score.ts';
import { descriptionLinesOf } from './description-lines.ts';
import { progressAt, timeOf } from './pace-of-panel.ts';
import { samePlace } from './same-place.ts';
import type { PanelSpan, Score } from './score.ts';
import { linesOf } from './spoken-time.ts';
import type { Recording } from './story-sound.ts';

const panels = ['eins', 'zwei', 'drei'].map((id) =>
  aPanel({
    id,
    lettering: [aLettering({ id: 'ort' }), aLettering({ id: 'ruf', at: 0.5 })],
    sounds: [
      { sound: 'ente', at: 0, volume: 1 },
      { sound: 'ente', at: 'ruf', volume: 1 },
    ],
    shot: { arrive: id === 'drei' ? 'cut' : 'travel', move: 'hold', frame: 'panel' },
  }),
);
const pages = [aPage({ panels })];
const voices = { frau: { id: 'frau', blend: { a: 1 }, pace: 1, pitch: 0 } };
const story = aStory({ pages, voices, narrator: 'frau', texts: { de: aText(pages) } });
const silent = composeScore(story, 'de');
const recordingOf = (duration: number): Recording => ({
  sprites: { anfang: { webm: 'a.webm', m4a: 'a.m4a', duration: 100 } },
  lines: Object.fromEntries(
    panels.flatMap(({ id }) =>
      ['ort', 'ruf'].map((line) => [`${id}/${line}`, { sprite: 'anfang', start: 1, duration }]),
    ),
  ),
});
const spoken = composeScore({ ...story, recordings: { de: recordingOf(2) } }, 'de');
const descriptionOf =
  (duration: number) =>
  (panel: string): Description => ({
    key: `${panel}/alt`,
    id: 'alt',
    lettering: null,
    speaker: null,
    mark: '[Bild]',
    text: `Zu sehen ist ${panel}.`,
    duration,
    sprite: 'alt/anfang',
    offset: 0,
  });

const ordered = (score: Score): void => {
  const lines = linesOf(score);
  lines.forEach(({ start, duration, key }, index) => {
    const next = lines[index + 1];
    if (next) expect(start + duration, key).toBeLessThan(next.start - 0.1);
  });
  score.panels.forEach((span, index) => {
    expect(span.start).toBeCloseTo(score.panels[index - 1]?.end ?? 0, 6);
    for (const { start, duration } of span.voice) {
      expect(start).toBeGreaterThanOrEqual(span.start);
      expect(start + duration).toBeLessThan(span.end);
    }
  });
  expect(score.duration).toBeCloseTo(score.panels.at(-1)?.end ?? 0, 6);
};

describe('describedScore', () => {
  it.each([
    ['spoken', spoken],
    ['silent', silent],
  ])('says first what each picture of a %s story shows, and nothing at once', (_, score) => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 40, noNaN: true }), (duration) => {
        const described = describedScore(score, descriptionOf(duration));
        ordered(described);
        described.panels.forEach((span, index) => {
          expect(span.voice.map(({ id }) => id)).toEqual(['alt', ...score.panels[index]!.voice.map(({ id }) => id)]);
        });
      }),
    );
  });

  it('lets the picture stand while it is described, and tells all else as long as before', () => {
    const described = describedScore(spoken, descriptionOf(9));
    described.panels.forEach((span, index) => {
      const before = spoken.panels[index] as PanelSpan;
      const [line, own] = span.voice;
      const waits = own!.start - span.start - (before.voice[0]!.start - before.start);
      expect(waits).toBeGreaterThan(8);
      const arrived = timeOf(before, before.arrival) - before.start;
      const during = [Math.max(line!.start, span.start + arrived + 0.01), line!.start + 5, line!.start + 8.99];
      for (const time of during) expect(progressAt(span, time)).toBeCloseTo(span.arrival, 6);
      for (const share of [before.arrival + 0.01, 0.6, before.rest, 1]) {
        expect(timeOf(span, share) - span.start - waits).toBeCloseTo(timeOf(before, share) - before.start, 6);
      }
      const [first, last] = span.sounds;
      expect(first!.start - span.start).toBeCloseTo(arrived > 0 ? 0 : waits, 6);
      expect(last!.start - span.start - waits).toBeCloseTo(before.sounds[1]!.start - before.start, 6);
    });
  });

  it('leaves panels without a description as they are, only later', () => {
    const described = describedScore(spoken, (panel) => (panel === 'eins' ? descriptionOf(5)(panel) : undefined));
    const later = described.duration - spoken.duration;
    expect(later).toBeGreaterThan(4);
    const [before, after] = [spoken.panels[1] as PanelSpan, described.panels[1] as PanelSpan];
    expect(after.pace).toEqual(before.pace);
    const startsOf = ({ start, end, voice, sounds }: PanelSpan) => [
      start,
      end,
      ...[...voice, ...sounds].map((one) => one.start),
    ];
    startsOf(after).forEach((start, index) => {
      expect(start).toBeCloseTo((startsOf(before)[index] as number) + later, 6);
    });
    expect(describedScore(spoken, () => undefined)).toEqual(spoken);
  });

  it('keeps the place when it comes and goes', () => {
    const described = describedScore(spoken, descriptionOf(9));
    const time = spoken.panels[1]!.voice[1]!.start + 1;
    const there = samePlace(spoken, described, time);
    expect(there).toBeGreaterThan(described.panels[1]!.voice[2]!.start);
    expect(samePlace(described, spoken, there)).toBeCloseTo(time, 6);
  });
});

describe('descriptionLinesOf', () => {
  it('has each panel’s alternative text in the narrator’s voice, with the way to it in the text file', () => {
    expect(descriptionLinesOf(story, 'de')[1]).toEqual({
      key: 'zwei/alt',
      panel: 'zwei',
      chapter: 'anfang',
      id: 'alt',
      lettering: null,
      path: ['panels', 'zwei', 'alt'],
      text: 'Zu sehen ist zwei.',
      speaker: null,
      voice: 'frau',
    });
    expect(descriptionLinesOf({ ...story, narrator: undefined } as never, 'de')).toEqual([]);
    expect(descriptionLinesOf(story, 'en')).toEqual([]);
  });
});
