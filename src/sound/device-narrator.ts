import type { VoiceSpan } from '../core/score.ts';
import { learnedSpeed, offsetAfter, speechPlaceOf } from '../core/speech-pace.ts';
import { speechPiecesOf } from '../core/speech-pieces.ts';
import type { Fraction, Seconds } from '../core/units.ts';
import { spreadWords } from '../core/word-times.ts';
import type { Narrator, NarratorOptions } from './narrator.ts';
import { characterOf, heardOf, pieceLength, type Speaking, timeAt } from './speech-state.ts';

export interface DeviceNarratorOptions extends Pick<NarratorOptions, 'onLost' | 'onBlocked' | 'onInterrupted'> {
  readonly synthesis: SpeechSynthesis;
  readonly voice: SpeechSynthesisVoice;
}

/** A line begun so little late is spoken whole. */
const AT_ONCE: Seconds = 0.12;
/** A stopped line goes on in the same word if the telling is still so near. */
const SAME: Seconds = 0.25;
/** A voice that has not begun after so long is not there. */
const MOST_AWAITED: Seconds = 3;
/** A piece may take so many times its estimated length and so much more; then its voice was cut off. */
const MOST_TIMES = 2;
const MOST_MORE: Seconds = 4;
/** After a stop, some browsers lose what is asked for in the same breath. */
const AFTER_STOP_MS = 60;
/** A browser that has told of no word for so long tells of some only. */
const MOST_SILENT: Seconds = 2;
/** A volume or pace that is being dragged counts once it rests. */
const RESTS: Seconds = 0.25;
/** The system took the voice away: a call, another page. */
const TAKEN = /^(interrupted|canceled|audio-busy)$/;

const now = (): Seconds => performance.now() / 1000;

/**
 * Speaks lines with a voice of the reader's device, one at a time. How long it takes is known only when it has happened:
 * `heard` tells the estimated place, held back or hurried on by what the browser reports. It stops without a fade.
 */
export function createDeviceNarrator(options: DeviceNarratorOptions, signal: AbortSignal): Narrator {
  const { synthesis, voice } = options;
  let speaking: Speaking | null = null;
  let left: { readonly line: VoiceSpan; readonly offset: Seconds; readonly character: number } | null = null;
  let volume: Fraction = 1;
  let rate = 1;
  let speed = 1;
  let tellsWords = false;
  let changed: Seconds | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const silence = (): void => {
    clearTimeout(timer);
    speaking = null;
    synthesis.cancel();
  };
  const lose = (why: string): void => {
    const sprite = speaking?.line.sprite;
    silence();
    if (sprite !== undefined) options.onLost(sprite, why);
  };
  /** The reader's next touch lets it speak: browsers that block want the first words asked for within one. */
  const block = (): void => {
    silence();
    const touched = new AbortController();
    const stop = (): void => touched.abort();
    signal.addEventListener('abort', stop, { once: true });
    const touch = (): void => {
      touched.abort();
      synthesis.speak(new SpeechSynthesisUtterance(''));
    };
    for (const type of ['pointerup', 'keyup'] as const) addEventListener(type, touch, { signal: touched.signal });
    options.onBlocked();
  };
  const fail = (why: string): void => {
    if (why === 'not-allowed') block();
    else if (TAKEN.test(why)) {
      keepPlace();
      silence();
      options.onInterrupted();
    } else lose(why);
  };

  const keepPlace = (): void => {
    if (speaking) left = { line: speaking.line, offset: speaking.offset, character: characterOf(speaking) };
  };

  const begin = (one: Speaking): void => {
    const [piece] = one.pieces;
    if (!piece) {
      one.isOver = true;
      return;
    }
    const utterance = new SpeechSynthesisUtterance(one.line.text.slice(...piece));
    Object.assign(utterance, { voice, lang: voice.lang, volume, rate });
    one.utterance = utterance;
    one.since = now();
    one.state = one.state === 'speaking' ? 'speaking' : 'awaited';
    const begun = (): void => {
      if (speaking !== one || one.utterance !== utterance) return;
      one.state = 'speaking';
      one.since = now();
      one.told = one.since;
      one.asked = one.since;
    };
    let hasBegun = false;
    utterance.onstart = () => {
      hasBegun = true;
      begun();
    };
    utterance.onboundary = ({ name, charIndex }) => {
      if (speaking !== one || one.utterance !== utterance || name === 'sentence') return;
      tellsWords = true;
      one.told = now();
      const at = piece[0] + charIndex;
      one.word = Math.max(
        one.word ?? 0,
        one.words.findLastIndex(([, , from]) => from <= at),
      );
    };
    utterance.onend = () => {
      if (speaking !== one || one.utterance !== utterance) return;
      if (hasBegun) speed = learnedSpeed(speed, pieceLength(one, piece), (now() - one.since) * rate);
      next(one);
    };
    utterance.onerror = ({ error }) => {
      if (speaking === one && one.utterance === utterance) fail(error);
    };
    synthesis.speak(utterance);
  };
  const next = (one: Speaking): void => {
    one.pieces = one.pieces.slice(1);
    begin(one);
  };
  const speakFrom = (line: VoiceSpan, offset: Seconds, character: number): void => {
    const wasBusy = synthesis.speaking || synthesis.pending;
    silence();
    // A queue that another page or a fault has paused would stay silent.
    synthesis.resume();
    const words = spreadWords(line.text, line.duration);
    const voiceAt = timeAt(words, character);
    const word = tellsWords ? words.findLastIndex(([, , from]) => from <= character) : null;
    const one: Speaking = {
      ...{ line, words, word, offset, voice: voiceAt, utterance: null, state: 'awaited', isOver: false },
      ...{ pieces: speechPiecesOf(line.text, character), since: now(), told: now(), asked: now() },
    };
    speaking = one;
    changed = null;
    if (wasBusy) timer = setTimeout(() => speaking === one && begin(one), AFTER_STOP_MS);
    else begin(one);
  };
  const again = (): void => {
    if (speaking?.state === 'speaking' && !speaking.isOver)
      speakFrom(speaking.line, speaking.offset, characterOf(speaking));
    changed = null;
  };

  const leave = (): void => {
    if (!speaking) return;
    keepPlace();
    silence();
    options.onInterrupted();
  };
  addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => speaking && silence(), { once: true });

  return {
    speak(line, offset) {
      const known = left;
      left = null;
      if (known?.line === line && Math.abs(known.offset - offset) < SAME) {
        speakFrom(line, offset, known.character);
        return;
      }
      const words = spreadWords(line.text, line.duration);
      const at = words.findLast(([start]) => start <= offset)?.[2] ?? 0;
      speakFrom(line, offset, offset < AT_ONCE ? 0 : at);
    },
    heard() {
      const one = speaking;
      if (!one) return { state: 'quiet' };
      const time = now();
      const [passed, waited] = [time - one.asked, time - one.since];
      one.asked = time;
      if (one.state === 'awaited') {
        if (waited <= MOST_AWAITED) return heardOf(one);
        lose('it does not begin');
        return { state: 'quiet' };
      }
      const [piece] = one.pieces;
      const pace = speed * rate;
      if (piece && !one.isOver && waited > (pieceLength(one, piece) / pace) * MOST_TIMES + MOST_MORE) {
        // Its end will not be told any more: some browsers fall silent in the middle of long utterances.
        one.utterance = null;
        one.since = time;
        synthesis.cancel();
        timer = setTimeout(() => speaking === one && next(one), AFTER_STOP_MS);
      }
      if (one.word !== null && time - one.told > MOST_SILENT / rate) {
        one.word = null;
        tellsWords = false;
      }
      if (changed !== null && time - changed > RESTS) again();
      one.voice = offsetAfter(
        one.voice,
        passed,
        pace,
        speechPlaceOf(one.words, one.line.duration, one.word, one.isOver),
      );
      one.offset = Math.max(one.offset, one.voice);
      if (one.offset < one.line.duration) return heardOf(one);
      speaking = null;
      return { ...heardOf(one), state: 'done' };
    },
    pause() {
      keepPlace();
      silence();
    },
    hush() {
      left = null;
      if (speaking) silence();
    },
    setVolume(wanted) {
      if (wanted !== volume) changed = now();
      volume = wanted;
    },
    setRate(wanted) {
      if (wanted !== rate) changed = now();
      rate = wanted;
    },
    keep() {},
  };
}
