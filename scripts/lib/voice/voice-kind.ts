import { descriptionLinesOf } from '../../../src/core/description-lines.ts';
import { type SpokenLine, spokenLinesOf } from '../../../src/core/spoken-lines.ts';
import type { Story } from '../../../src/core/story.ts';

/** What is spoken apart from the rest: with a list and sprites of its own, so that readers fetch only what they hear. */
export interface VoiceKind {
  /** Name of the list in `voice/<language>`. */
  readonly file: string;
  linesOf(story: Story, language: string): readonly SpokenLine[];
  /** Name of a chapter's sprite, without its ending. */
  spriteOf(chapter: string): string;
}

/** What the story says. */
export const STORY_VOICES: VoiceKind = {
  file: 'voice.json',
  linesOf: spokenLinesOf,
  spriteOf: (chapter) => chapter,
};

/** What its pictures show. */
export const DESCRIPTIONS: VoiceKind = {
  file: 'descriptions.json',
  linesOf: descriptionLinesOf,
  spriteOf: (chapter) => `${chapter}.descriptions`,
};

export const VOICE_KINDS: readonly VoiceKind[] = [STORY_VOICES, DESCRIPTIONS];
