import { describedScore } from '../core/described-score.ts';
import { descriptionLinesOf } from '../core/description-lines.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { Recording } from '../core/story-sound.ts';
import type { WordTimes } from '../core/word-times.ts';
import { descriptionMarkOf } from '../text/description-marks.ts';

/** A score with those descriptions in it that are spoken; `words`: their words' times, by the lines' keys. */
export function scoreWithDescriptions(
  score: Score,
  story: Story,
  language: string,
  lines: Recording['lines'],
  words: WordTimes = {},
): Score {
  const mark = descriptionMarkOf(language);
  const spoken = descriptionLinesOf(story, language).flatMap(({ key, panel, id, lettering, speaker, text }) => {
    const line = lines[key];
    if (!line) return [];
    const { sprite, start: offset, duration } = line;
    const own = words[key];
    const times = own ? { words: own } : {};
    return [[panel, { key, id, lettering, speaker, mark, text, ...times, duration, sprite, offset }] as const];
  });
  const byPanel = new Map(spoken);
  return describedScore(score, (panel) => byPanel.get(panel));
}
