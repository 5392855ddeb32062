import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RATE, type SpeechEngine } from './engine.ts';
import { decodeFile } from './ffmpeg.ts';
import { edgesOf } from './trim.ts';

const PLACES = /\{(text|wav|language|voice|pace|pitch)\}/g;

/** Divides a command into words as a shell would, as far as quotes go; nothing else of a shell is known. */
export const commandWords = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);

/**
 * Makes an engine of any command that turns text into a WAV file, such as `pico2wave -l de-DE -w {wav} {text}`. Known
 * places are {text}, {wav} (both needed), {language}, {voice} (names of the blend, the strongest first, with commas),
 * {pace} and {pitch}. It is run without a shell, so text is never read as a command.
 * @throws {RangeError} if a needed place is missing.
 */
export function commandEngine(command: string): SpeechEngine {
  for (const place of ['{text}', '{wav}']) {
    if (!command.includes(place)) throw new RangeError(`narrate: --engine '${command}' has no ${place}.`);
  }
  const [program, ...words] = commandWords(command);
  return {
    name: program ?? '',
    speaks: () => true,
    async speak({ text, language, voice }) {
      const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-speech-'));
      const blend = Object.entries(voice.blend).sort(([, a], [, b]) => b - a);
      const values: Readonly<Record<string, string>> = {
        text,
        language,
        wav: join(folder, 'line.wav'),
        voice: blend.map(([name]) => name).join(','),
        pace: String(voice.pace),
        pitch: String(voice.pitch),
      };
      try {
        const filled = words.map((word) => word.replace(PLACES, (_, place: string) => values[place] ?? ''));
        await promisify(execFile)(program ?? '', filled);
        const samples = await decodeFile(values.wav ?? '', RATE);
        const { from, to } = edgesOf(samples, RATE);
        return { samples: samples.slice(from, to), rate: RATE, words: null };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    close: async () => {},
  };
}
