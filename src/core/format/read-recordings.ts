import type { Recording } from '../story-sound.ts';
import { createDesk, type Desk } from './desk.ts';
import { id } from './fields.ts';
import { form, maybe, table } from './forms.ts';
import { between, text } from './leaves.ts';
import { parse } from './parse.ts';

const DAY = 86_400;
const address = text({
  pattern: /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,
  code: 'unsafe-path',
  must: 'be an address below the page',
});
const lineKey = text({
  pattern: /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*\+?$/,
  code: 'bad-id',
  must: 'be <panel>/<line>',
});

const recordingForm = form({
  sprites: table(id, form({ webm: address, m4a: address, duration: between(0, DAY) })),
  lines: table(lineKey, form({ sprite: id, start: between(0, DAY), duration: between(0.01, DAY) })),
  words: maybe(address),
});

export const recordingFileOf = (language: string): string => `voice/${language}/voice.json`;

/**
 * Reads what has been spoken. What is wrong there never stops a story: it is told as warnings, and lines that cannot be
 * used are left out, so that they are read in silence.
 */
export function readRecordings(
  raw: Readonly<Record<string, unknown>>,
  desk: Desk,
): Readonly<Record<string, Recording>> {
  const recordings: Record<string, Recording> = {};
  for (const [language, data] of Object.entries(raw)) {
    const file = recordingFileOf(language);
    const own = createDesk();
    const read = parse(recordingForm, data, file, own);
    for (const { code, place, message } of own.problems) desk.warn(code, file, place.path, message);
    if (!read) continue;
    const lines = Object.entries(read.lines).filter(([key, { sprite, start, duration }]) => {
      const fits = Object.hasOwn(read.sprites, sprite) && start + duration <= read.sprites[sprite]!.duration + 0.01;
      if (!fits) {
        const message = `"${key}" lies outside its sprite "${sprite}". Run npm run narrate.`;
        desk.warn('broken-voice', file, ['lines', key], message);
      }
      return fits;
    });
    recordings[language] = Object.freeze({ ...read, lines: Object.freeze(Object.fromEntries(lines)) });
  }
  return recordings;
}
