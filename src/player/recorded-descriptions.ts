import { besideVoices, fetchRecordedLines, type RecordedLines } from './recorded-lines.ts';
import { scoreWithDescriptions } from './score-with-descriptions.ts';
import type { Voice, VoicesOptions } from './seek-voices.ts';

/**
 * Gives the telling a voice that speaks descriptions, too (null: there are none). What cannot be played is told once, and
 * its pictures are told without; where none can, descriptions stand as text.
 * @param lost sprites that cannot be played; added to.
 */
export function describedBy(
  voice: Voice,
  described: RecordedLines | null,
  { story, language, setVoice }: Pick<VoicesOptions, 'story' | 'language' | 'setVoice'>,
  lost: Set<string>,
  signal: AbortSignal,
): void {
  const { recording, words } = described ?? { recording: { sprites: {}, lines: {} }, words: {} };
  const give = (): void => {
    const lines = Object.fromEntries(Object.entries(recording.lines).filter(([, { sprite }]) => !lost.has(sprite)));
    const describes = Object.keys(lines).length > 0;
    setVoice({
      ...voice,
      score: describes ? scoreWithDescriptions(voice.score, story, language, lines, words) : voice.score,
      sprites: { ...voice.sprites, ...recording.sprites },
      describes,
      onLost(sprite) {
        if (lost.has(sprite) || !Object.hasOwn(recording.sprites, sprite)) return;
        lost.add(sprite);
        // The voice that tells of it is to be replaced.
        queueMicrotask(() => signal.aborted || give());
      },
    });
  };
  give();
}

/** Gives the telling recorded descriptions as long as the reader wants them. */
export function offerRecordedDescriptions(options: VoicesOptions, address: string, signal: AbortSignal): void {
  const { language, score, base, settings, setVoice } = options;
  const lost = new Set<string>();
  let spoken: RecordedLines | null = null;
  let hasFailed = false;
  let isUsed = false;
  const apply = (): void => {
    const isWanted = settings().descriptions.show === 'spoken';
    if (isWanted === isUsed || !(spoken || hasFailed)) return;
    isUsed = isWanted;
    if (isWanted) describedBy({ score, describes: false }, spoken, options, lost, signal);
    else setVoice(null);
  };
  options.events.add('settingschange', apply, { signal });
  fetchRecordedLines(new URL(address, base).href, language, signal)
    .then(
      (found) => {
        spoken = besideVoices(found);
      },
      (error: unknown) => {
        hasFailed = true;
        if (!signal.aborted)
          options.onProblem('no-descriptions', `The spoken descriptions did not come (${String(error)}).`);
      },
    )
    .then(() => signal.aborted || apply());
}
