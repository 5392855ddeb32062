import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WordTime } from '../voice/voice-file.ts';
import { arabicProsody, pauseAfter, type SungSound } from './arabic-prosody.ts';
import { arabicSounds } from './arabic-sounds.ts';
import { RATE, type SpeechEngine, type SpeechRequest } from './engine.ts';
import { decodeFile } from './ffmpeg.ts';
import { partsOf, sentencesOf, type TextWord, wordsIn } from './text-words.ts';

/**
 * Voices of MBROLA that are understood: the pitch each was recorded at (Hz), and what it says for sounds it lacks. Of the
 * two Arabic ones a recogniser gets 6 % of the characters of ar2 wrong, 20 % of ar1, which has no glottal stop after
 * consonants.
 */
const VOICES: Readonly<Record<string, { readonly pitch: number; readonly instead: Readonly<Record<string, string>> }>> =
  {
    ar2: { pitch: 128, instead: { g: 'G', v: 'f' } },
  };

/**
 * How far formants go along where a voice's pitch is changed: a woman speaks nine semitones above a man, but her
 * formants lie three above his.
 */
const FORMANTS = 0.3;
/** Sound before the first and after the last sound, in milliseconds: diphones begin and end in silence. */
const EDGE = 30;

/** A line's fully vowelled spelling, from the lexicon. @throws {RangeError} saying what to add. */
function vowelled({ text, lexicon }: SpeechRequest): readonly TextWord[] {
  const line = Object.hasOwn(lexicon, text) ? lexicon[text] : undefined;
  if (line === undefined) {
    throw new RangeError(`"${text}" has no vowels. Add the whole line with all its vowels to lexicon.yaml.`);
  }
  const [words, written] = [wordsIn(line), wordsIn(text)];
  if (words.length !== written.length) {
    throw new RangeError(
      `"${text}" has ${written.length} words, its line in lexicon.yaml ${words.length}. Join words by _, write - for a silent one.`,
    );
  }
  return words;
}

const INSTALL = 'Install it with its Arabic voice (Debian: mbrola and mbrola-ar2, from non-free).';

/** Runs MBROLA on its own notation. @throws {Error} with what it said, unknown pairs of sounds among it. */
function runMbrola(words: readonly string[], notation: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('mbrola', words, { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', () => reject(new Error(`mbrola not found. ${INSTALL}`)));
    child.on('close', (code) => {
      const fault = said.split('\n').find((line) => /unknown|error|cannot|can't/i.test(line));
      if (code === 0 && fault === undefined) resolve();
      else
        reject(
          new Error(
            `mbrola: ${fault?.trim() ?? `ended with ${code}`}${/find file/.test(fault ?? '') ? ` ${INSTALL}` : ''}`,
          ),
        );
    });
    child.stdin.on('error', () => {});
    child.stdin.end(notation);
  });
}

/**
 * Opens MBROLA, which joins recorded pairs of sounds. It speaks Arabic from fully vowelled lines; words' times are known,
 * since their lengths are given to it.
 */
export function openMbrola(folder = '/usr/share/mbrola'): SpeechEngine {
  return {
    name: 'mbrola',
    speaks: (language) => language.split('-')[0] === 'ar',
    async speak(request) {
      const { voice } = request;
      const name = Object.keys(voice.blend)[0] ?? '';
      const own = Object.hasOwn(VOICES, name) ? VOICES[name] : undefined;
      if (!own || Object.keys(voice.blend).length > 1) {
        throw new RangeError(
          `narrate: MBROLA cannot blend "${Object.keys(voice.blend).join(', ')}". Name one of ${Object.keys(VOICES).join(', ')}.`,
        );
      }
      const line = vowelled(request);
      const places = wordsIn(request.text);
      // Played faster by this much, all gets shorter and its pitch higher; so it is spoken slower and lower.
      const faster = 2 ** ((voice.pitch * FORMANTS) / 12);
      const stretch = faster / voice.pace;
      const base = (own.pitch * 2 ** (voice.pitch / 12)) / faster;
      const notation: string[] = [`_ ${EDGE}`];
      const words: WordTime[] = [];
      let at = EDGE;
      let first = 0;
      const sing = ({ sign, duration, pitches }: SungSound): void => {
        const points = pitches.map(([percent, semitones]) => `${percent} ${(base * 2 ** (semitones / 12)).toFixed(1)}`);
        const milliseconds = Math.round(duration * stretch);
        notation.push(`${own.instead[sign] ?? sign} ${milliseconds} ${points.join(' ')}`.trim());
        at += milliseconds;
      };
      for (const sentence of sentencesOf(line)) {
        for (const [index, phrase] of partsOf(sentence).entries()) {
          const cores = phrase.map(({ core }) => core);
          const mark = phrase.at(-1)?.mark || '.';
          const sung = arabicProsody(arabicSounds(cores), cores, mark, index === 0);
          const starts = new Map<number, number>();
          const ends = new Map<number, number>();
          for (const sound of sung) {
            if (!starts.has(sound.word)) starts.set(sound.word, at);
            sing(sound);
            ends.set(sound.word, at);
          }
          phrase.forEach((_, word) => {
            const place = places[first + word];
            const start = starts.get(word) ?? words.at(-1)?.[1] ?? 0;
            if (place) words.push([start, Math.max(ends.get(word) ?? 0, start + 10), place.from, place.to]);
          });
          first += phrase.length;
          if (sung.length === 0) continue;
          const pause = first < line.length ? Math.round(pauseAfter(mark) * stretch) : EDGE;
          notation.push(`_ ${pause}`);
          at += pause;
        }
      }
      const work = await mkdtemp(join(tmpdir(), 'bilderbogen-speech-'));
      try {
        const wav = join(work, 'line.wav');
        await runMbrola([join(folder, name, name), '-', wav], `${notation.join('\n')}\n`);
        const samples = await decodeFile(wav, RATE);
        const seconds = words.map(([start, end, from, to]): WordTime => {
          return [start / 1000 / faster, end / 1000 / faster, from, to];
        });
        return { samples, rate: RATE * faster, words: seconds };
      } finally {
        await rm(work, { recursive: true, force: true });
      }
    },
    close: async () => {},
  };
}
