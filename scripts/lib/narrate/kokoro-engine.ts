import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Voice } from '../../../src/core/story-sound.ts';
import type { WordTime } from '../voice/voice-file.ts';
import type { Speech, SpeechEngine, SpeechRequest } from './engine.ts';
import { englishPhonemes } from './english-phonemes.ts';
import { germanPhonemes } from './german-phonemes.ts';
import { DURATIONS, installKokoro } from './install-kokoro.ts';
import { partsOf, sentencesOf, type TextWord, wordsIn } from './text-words.ts';
import { edgesOf } from './trim.ts';

const RATE = 24_000;
/** Samples of one step of the model's durations. */
const STEP = 600;
/** Numbers of one style, and styles of one voice: one for each length of a sentence. */
const STYLE = 256;
const STYLES = 510;
/**
 * What is heard runs ahead of the durations by this many seconds: the median against an independent aligner (99 words),
 * and the same against the first sound after pauses.
 */
const AHEAD = 0.075;
/** Silence between two sentences of one line, in seconds. */
const PAUSE = 0.34;

/** The language without its variant: de of de-simple. */
const plainOf = (language: string): string => language.split('-')[0] ?? '';

/** Finds the sounds of words, by language. */
const PHONEMES: Readonly<Record<string, typeof germanPhonemes>> = { de: germanPhonemes, en: englishPhonemes };

interface OnnxTensor {
  readonly data: Float32Array;
}
interface Onnx {
  readonly Tensor: new (type: string, data: BigInt64Array | Float32Array, shape: readonly number[]) => unknown;
  readonly InferenceSession: {
    create(
      file: string,
      options: object,
    ): Promise<{ run(input: object): Promise<Record<string, OnnxTensor>>; release(): Promise<void> }>;
  };
}

/** Sounds of a sentence as the model counts them, and which word each belongs to (−1: none). */
interface Tokens {
  readonly ids: readonly number[];
  readonly owners: readonly number[];
}

/**
 * Opens Kokoro-82M with sounds from espeak-ng. English it was taught; German it was not, but knows all its sounds, and
 * blends of its voices speak them without much of an accent. Word times come from the model's own durations.
 */
export async function openKokoro(isSmall: boolean, log: (line: string) => void): Promise<SpeechEngine> {
  const installed = await installKokoro(isSmall, log);
  const onnx = createRequire(installed.runtime)('onnxruntime-node') as Onnx;
  const session = await onnx.InferenceSession.create(installed.model, { intraOpNumThreads: 2, logSeverityLevel: 3 });
  const tokenizer = JSON.parse(await readFile(installed.vocabulary, 'utf8'));
  const vocabulary = tokenizer.model.vocab as Readonly<Record<string, number>>;
  const voices = new Map<string, Float32Array>();

  const voiceOf = async (name: string): Promise<Float32Array> => {
    const known = voices.get(name);
    if (known) return known;
    const bytes = await readFile(join(installed.voices, `${name}.bin`)).catch(() => {
      throw new Error(`narrate: Kokoro has no voice "${name}". Its voices lie in ${installed.voices}.`);
    });
    const voice = new Float32Array(new Uint8Array(bytes).buffer);
    voices.set(name, voice);
    return voice;
  };

  const styleOf = async ({ blend }: Voice, length: number): Promise<Float32Array> => {
    const style = new Float32Array(STYLE);
    const sum = Object.values(blend).reduce((total, weight) => total + weight, 0);
    const from = Math.min(length, STYLES - 1) * STYLE;
    for (const [name, weight] of Object.entries(blend)) {
      const voice = await voiceOf(name);
      for (let index = 0; index < STYLE; index++) {
        style[index] = (style[index] as number) + (weight / sum) * (voice[from + index] as number);
      }
    }
    return style;
  };

  const tokensOf = async (sentence: readonly TextWord[], request: SpeechRequest): Promise<Tokens> => {
    const ids: number[] = [];
    const owners: number[] = [];
    const put = (signs: string, owner: number): void => {
      for (const sign of signs) {
        const id = vocabulary[sign];
        if (id === undefined) continue;
        ids.push(id);
        owners.push(owner);
      }
    };
    const phonemes = PHONEMES[plainOf(request.language)] ?? germanPhonemes;
    let owner = 0;
    for (const part of partsOf(sentence)) {
      const sounds = await phonemes(part, request.lexicon);
      for (const [index, word] of part.entries()) {
        if (ids.length > 0) put(' ', -1);
        put(sounds[index] ?? '', owner);
        put(word.mark === '–' ? '—' : word.mark, -1);
        owner++;
      }
    }
    return { ids, owners };
  };

  /** One sentence without silence around it, and its words' times from its start. */
  const speakSentence = async (sentence: readonly TextWord[], request: SpeechRequest): Promise<Speech> => {
    const { ids, owners } = await tokensOf(sentence, request);
    if (ids.length === 0) return { samples: new Float32Array(0), rate: RATE, words: [] };
    const padded = BigInt64Array.from([0, ...ids, 0].map(BigInt));
    // A higher pitch is made afterwards by playing faster, so what is to be shifted is spoken slower here.
    const speed = request.voice.pace / 2 ** (request.voice.pitch / 12);
    const result = await session.run({
      input_ids: new onnx.Tensor('int64', padded, [1, padded.length]),
      style: new onnx.Tensor('float32', await styleOf(request.voice, ids.length), [1, STYLE]),
      speed: new onnx.Tensor('float32', Float32Array.from([speed]), [1]),
    });
    const wave = result.waveform?.data as Float32Array;
    const steps = result[DURATIONS]?.data as Float32Array;
    const { from, to } = edgesOf(wave, RATE);
    let at = Number(steps[0]) * STEP - AHEAD * RATE;
    const spans = sentence.map(() => ({ start: Number.POSITIVE_INFINITY, end: 0 }));
    owners.forEach((owner, index) => {
      const end = at + Number(steps[index + 1]) * STEP;
      const span = spans[owner];
      if (span) {
        span.start = Math.min(span.start, at);
        span.end = end;
      }
      at = end;
    });
    const seconds = (sample: number): number => (Math.min(Math.max(sample, from), to) - from) / RATE;
    const words = spans.flatMap(({ start, end }, index): WordTime[] => {
      const word = sentence[index] as TextWord;
      return end > 0 ? [[seconds(start), seconds(end), word.from, word.to]] : [];
    });
    return { samples: wave.slice(from, to), rate: RATE, words };
  };

  return {
    name: isSmall ? 'kokoro-q8' : 'kokoro',
    speaks: (language) => Object.hasOwn(PHONEMES, plainOf(language)),
    async speak(request) {
      const pieces: Float32Array[] = [];
      const words: WordTime[] = [];
      let length = 0;
      for (const sentence of sentencesOf(wordsIn(request.text))) {
        if (pieces.length > 0) {
          const pause = new Float32Array(Math.round((PAUSE / request.voice.pace) * RATE));
          pieces.push(pause);
          length += pause.length;
        }
        const spoken = await speakSentence(sentence, request);
        const offset = length / RATE;
        for (const [start, end, from, to] of spoken.words ?? []) words.push([start + offset, end + offset, from, to]);
        pieces.push(spoken.samples);
        length += spoken.samples.length;
      }
      const samples = new Float32Array(length);
      let at = 0;
      for (const piece of pieces) {
        samples.set(piece, at);
        at += piece.length;
      }
      // Played faster by the factor, all is shorter by it.
      const factor = 2 ** (request.voice.pitch / 12);
      const shifted = words.map(([start, end, from, to]): WordTime => [start / factor, end / factor, from, to]);
      return { samples, rate: RATE * factor, words: shifted };
    },
    close: () => session.release(),
  };
}
