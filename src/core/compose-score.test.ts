import { describe, expect, it } from 'vitest';
import { aLettering, aPage, aPanel, aStory } from '../../tests/factories.ts';
import { composeScore, panelIndexAt, restTimeOf } from './compose-score.ts';
import { readingSeconds } from './pace.ts';
import { nextRestingTime, restingTimesOf, stillTimeAt } from './still.ts';

const panels = [
  aPanel({ id: 'a', lettering: [aLettering({ id: 'eins' }), aLettering({ id: 'zwei' })] }),
  aPanel({ id: 'b', minSeconds: 20 }),
  aPanel({ id: 'c', shot: { arrive: 'cut', move: 'hold', frame: 'panel' } }),
];
const story = aStory({ pages: [aPage({ panels })] });
const score = composeScore(story, 'de');

describe('composeScore', () => {
  it('puts the panels end to end', () => {
    expect(score.panels.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const [index, span] of score.panels.entries()) {
      expect(span.start).toBe(score.panels[index - 1]?.end ?? 0);
    }
    expect(score.duration).toBe(score.panels.at(-1)?.end);
  });

  it('gives every lettering the time to be read before the next', () => {
    const span = score.panels[0];
    const [first, second] = span?.lettering ?? [];
    const seconds = ((second?.start ?? 0) - (first?.start ?? 0)) * ((span?.end ?? 0) - (span?.start ?? 0));
    expect(seconds).toBeCloseTo(readingSeconds('Hier steht eins in wenigen Worten.'), 6);
  });

  it('is never shorter than the author asks', () => {
    expect((score.panels[1]?.end ?? 0) - (score.panels[1]?.start ?? 0)).toBe(20);
  });

  it('starts at once where the camera cuts, and on the first panel', () => {
    expect(score.panels.map(({ arrival }) => arrival > 0)).toEqual([false, true, false]);
  });

  it('lets a lettering that stands alone end the ones before', () => {
    const alone = aPanel({ lettering: [aLettering({ id: 'eins' }), aLettering({ id: 'zwei', alone: true })] });
    const [first, second] =
      composeScore(aStory({ pages: [aPage({ panels: [alone] })] }), 'de').panels[0]?.lettering ?? [];
    expect(first?.end).toBe(second?.start);
    expect(second?.end).toBe(1);
  });

  it('lets a cue wait until the camera has arrived, unless it is there from the start', () => {
    const early = aPanel({
      id: 'b',
      lettering: [aLettering({ id: 'da', at: 0 }), aLettering({ id: 'bald', at: 0.01 })],
    });
    const span = composeScore(aStory({ pages: [aPage({ panels: [aPanel({ id: 'a' }), early] })] }), 'de').panels[1];
    expect(span?.lettering.map(({ start }) => start)).toEqual([0, span?.arrival]);
  });

  it('lets nothing appear so late that it does not stand when the panel rests', () => {
    const late = aPanel({ id: 'a', lettering: [aLettering({ id: 'zuletzt', at: 0.99 })] });
    const span = composeScore(aStory({ pages: [aPage({ panels: [late] })] }), 'de').panels[0];
    const length = (span?.end ?? 0) - (span?.start ?? 0);
    expect(((span?.rest ?? 0) - (span?.lettering[0]?.start ?? 1)) * length).toBeCloseTo(0.6, 6);
  });

  it('takes longer for longer words', () => {
    const long = { ...story.texts.de, panels: { ...story.texts.de?.panels } };
    expect(readingSeconds('x'.repeat(150))).toBeGreaterThan(readingSeconds('x'.repeat(15)));
    expect(long).toBeDefined();
  });

  it('names the language that has no text', () => {
    expect(() => composeScore(story, 'fr')).toThrow('composeScore: no text in "fr"');
  });
});

describe('panelIndexAt', () => {
  it('finds the panel of any time and clamps beyond the ends', () => {
    for (const span of score.panels) {
      expect(panelIndexAt(score, span.start)).toBe(span.index);
      expect(panelIndexAt(score, (span.start + span.end) / 2)).toBe(span.index);
    }
    expect(panelIndexAt(score, -5)).toBe(0);
    expect(panelIndexAt(score, 1e9)).toBe(2);
  });
});

describe('resting times', () => {
  const alone = aPanel({ id: 'd', lettering: [aLettering({ id: 'eins' }), aLettering({ id: 'zwei', alone: true })] });
  const both = composeScore(aStory({ pages: [aPage({ panels: [...panels, alone] })] }), 'de');

  it('has one per panel, and one before each lettering that is replaced', () => {
    expect(both.panels.map((_, index) => restingTimesOf(both, index).length)).toEqual([1, 1, 1, 2]);
  });

  it('has one before each lettering that takes a shared place, where room is scarce', () => {
    const [span] = score.panels;
    const times = restingTimesOf(score, 0, () => ['eins', 'zwei']);
    expect(times).toHaveLength(2);
    const replaced = (span?.start ?? 0) + (span?.lettering[1]?.start ?? 0) * ((span?.end ?? 0) - (span?.start ?? 0));
    expect(times[0]).toBeCloseTo(replaced - 0.25, 6);
    expect(nextRestingTime(score, 0, 1, () => ['eins', 'zwei'])).toBe(times[0]);
    expect(stillTimeAt(score, 0.01, () => ['eins', 'zwei'])).toBe(times[0]);
  });

  it('visits every resting time forward and back by steps', () => {
    const all = both.panels.flatMap((_, index) => restingTimesOf(both, index));
    const forward: number[] = [];
    for (let time = 0; time < both.duration; ) {
      time = nextRestingTime(both, time, 1);
      forward.push(time);
    }
    expect(forward).toEqual([...all, both.duration]);
    const back: number[] = [];
    for (let time = both.duration; time > 0; ) {
      time = nextRestingTime(both, time, -1);
      back.push(time);
    }
    expect(back).toEqual([...all.toReversed(), 0]);
  });

  it('shows a reader with less motion the picture of the panel the time lies in', () => {
    for (const span of both.panels) {
      const shown = stillTimeAt(both, span.start + 0.01);
      expect(panelIndexAt(both, shown)).toBe(span.index);
      expect(stillTimeAt(both, restTimeOf(span))).toBe(restTimeOf(span));
    }
  });
});
