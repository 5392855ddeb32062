import { composeScore } from '../core/compose-score.ts';
import type { Score } from '../core/score.ts';
import type { LoadedStory } from './load.ts';

/** The story by reading time alone: how far apart its pictures lie for the hand that scrolls, however long they are spoken. */
export const paceOfHand = ({ story, language }: LoadedStory, score: Score): Score =>
  story.recordings[language] ? composeScore({ ...story, recordings: {} }, language) : score;
