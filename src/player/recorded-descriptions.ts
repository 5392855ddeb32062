import { createDesk } from '../core/format/desk.ts';
import { readRecordings } from '../core/format/read-recordings.ts';
import type { Recording } from '../core/story-sound.ts';
import { readWordTimes, type WordTimes } from '../core/word-times.ts';
import { scoreWithDescriptions } from './score-with-descriptions.ts';
import type { VoicesOptions } from './seek-voices.ts';

/** Descriptions as somebody spoke them, with their words' times. */
interface Spoken {
  readonly recording: Recording;
  readonly words: WordTimes;
}

/** Sprites of descriptions stand beside the chapters' own in a score. */
const BESIDE = 'alt/';

/**
 * Fetches what has been recorded of descriptions.
 * @throws {Error} that says what failed.
 */
async function fetchSpoken(url: string, language: string, signal: AbortSignal): Promise<Spoken> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const { recording, words } = (await response.json()) as { recording?: unknown; words?: unknown };
  const desk = createDesk();
  const { sprites, lines } = readRecordings({ [language]: recording }, desk)[language] ?? { sprites: {}, lines: {} };
  if (Object.keys(lines).length === 0) throw new Error(desk.problems[0]?.message ?? `${url} holds none`);
  const beside = (name: string): string => `${BESIDE}${name}`;
  return {
    recording: {
      sprites: Object.fromEntries(Object.entries(sprites).map(([name, own]) => [beside(name), own])),
      lines: Object.fromEntries(
        Object.entries(lines).map(([key, line]) => [key, { ...line, sprite: beside(line.sprite) }]),
      ),
    },
    words: readWordTimes(words),
  };
}

/**
 * Gives the telling recorded descriptions as long as the reader wants them. What cannot be had or played is told once,
 * and its pictures are told without; where none can, descriptions stand as text.
 */
export function offerRecordedDescriptions(options: VoicesOptions, address: string, signal: AbortSignal): void {
  const { story, language, score, base, settings, setVoice } = options;
  const lost = new Set<string>();
  let spoken: Spoken | null = null;
  let hasFailed = false;
  let isUsed = false;
  const give = (): void => {
    const { recording, words } = spoken ?? { recording: { sprites: {}, lines: {} }, words: {} };
    const lines = Object.fromEntries(Object.entries(recording.lines).filter(([, { sprite }]) => !lost.has(sprite)));
    const describes = Object.keys(lines).length > 0;
    setVoice({
      score: describes ? scoreWithDescriptions(score, story, language, lines, words) : score,
      sprites: recording.sprites,
      describes,
      onLost(sprite) {
        if (lost.has(sprite) || !Object.hasOwn(recording.sprites, sprite)) return;
        lost.add(sprite);
        // The voice that tells of it is to be replaced.
        queueMicrotask(() => signal.aborted || give());
      },
    });
  };
  const apply = (): void => {
    const isWanted = settings().descriptions.show === 'spoken';
    if (isWanted === isUsed || !(spoken || hasFailed)) return;
    isUsed = isWanted;
    if (isWanted) give();
    else setVoice(null);
  };
  options.events.add('settingschange', apply, { signal });
  fetchSpoken(new URL(address, base).href, language, signal)
    .then(
      (found) => {
        spoken = found;
      },
      (error: unknown) => {
        hasFailed = true;
        if (!signal.aborted)
          options.onProblem('no-descriptions', `The spoken descriptions did not come (${String(error)}).`);
      },
    )
    .then(() => signal.aborted || apply());
}
