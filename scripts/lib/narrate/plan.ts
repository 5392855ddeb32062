import type { SpokenLine } from '../../../src/core/spoken-lines.ts';
import type { Story } from '../../../src/core/story.ts';
import { hashOf } from '../bake/hash.ts';
import type { Lexicon } from '../voice/lexicon.ts';
import { saidOf, type VoiceFile, type VoiceLine } from '../voice/voice-file.ts';
import { STORY_VOICES, VOICE_KINDS, type VoiceKind } from '../voice/voice-kind.ts';
import type { HumanRecording } from './human.ts';

/** What is to be done for one line. */
export interface LinePlan {
  readonly line: SpokenLine;
  readonly said: string;
  /** `keep`: it lies in the sprite as it shall. */
  readonly work: 'keep' | 'speak' | 'take';
  readonly recording: HumanRecording | null;
  /** Name of its master in the store. */
  readonly master: string;
}

export interface ChapterPlan {
  readonly chapter: string;
  readonly lines: readonly LinePlan[];
  /** Nothing is to be done: same lines, same order. */
  readonly isSame: boolean;
}

export interface NarrationPlan {
  readonly chapters: readonly ChapterPlan[];
  /** What the author should know. */
  readonly warnings: readonly string[];
}

interface PlanInput {
  readonly story: Story;
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly recordings: ReadonlyMap<string, HumanRecording>;
  readonly old: VoiceFile | null;
  /** Speaks all lines anew. */
  readonly all: boolean;
  /** Missing: what the story says. */
  readonly kind?: VoiceKind;
}

/** Finds what is to be spoken: what is new, has changed, or has a new recording. Recordings of people always win. */
export function planNarration({
  story,
  language,
  lexicon,
  recordings,
  old,
  all,
  kind = STORY_VOICES,
}: PlanInput): NarrationPlan {
  const warnings: string[] = [];
  const planOf = (line: SpokenLine): LinePlan => {
    const recording = recordings.get(line.key) ?? null;
    const before: VoiceLine | undefined = old?.lines[line.key];
    const said = saidOf(story, language, line, lexicon, recording ? 'human' : 'synthetic');
    if (!recording) {
      const isKept = !all && before?.by === 'synthetic' && before.said === said;
      return { line, said, work: isKept ? 'keep' : 'speak', recording, master: said };
    }
    const master = hashOf('recording', recording.of);
    const isTaken = before?.by === 'human' && before.of === recording.of;
    if (isTaken && before.said !== said) {
      warnings.push(
        `"${line.key}" has other words than its recording. Record it anew, or delete the recording to have it spoken.`,
      );
      return { line, said: before.said, work: 'keep', recording, master };
    }
    return { line, said, work: isTaken ? 'keep' : 'take', recording, master };
  };

  const lines = kind.linesOf(story, language);
  const known = new Set(VOICE_KINDS.flatMap(({ linesOf }) => linesOf(story, language).map(({ key }) => key)));
  for (const key of recordings.keys()) {
    if (kind !== STORY_VOICES || known.has(key)) continue;
    warnings.push(`There is a recording of "${key}", but no such line. Name it <panel>.<line>, or take it out.`);
  }
  const chapters = [...new Set(lines.map(({ chapter }) => chapter))].map((chapter): ChapterPlan => {
    const own = lines.filter((line) => line.chapter === chapter).map(planOf);
    const was = Object.entries(old?.lines ?? {})
      .filter(([, { sprite }]) => sprite === chapter)
      .sort(([, a], [, b]) => a.start - b.start)
      .map(([key]) => key);
    const isSameOrder = was.join() === own.map(({ line }) => line.key).join();
    return { chapter, lines: own, isSame: isSameOrder && own.every(({ work }) => work === 'keep') };
  });
  return { chapters, warnings };
}
