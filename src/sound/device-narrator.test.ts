import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VoiceSpan } from '../core/score.ts';
import { createDeviceNarrator } from './device-narrator.ts';
import type { Narrator } from './narrator.ts';

class Utterance {
  rate = 1;
  volume = 1;
  onstart?: () => void;
  onend?: () => void;
  onboundary?: (event: { name: string; charIndex: number }) => void;
  onerror?: (event: { error: string }) => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const said: Utterance[] = [];
const synthesis = {
  speaking: false,
  pending: false,
  speak: (one: Utterance) => void said.push(one),
  cancel: vi.fn(),
  resume: () => {},
};
const told: string[] = [];
let life: AbortController;
let narrator: Narrator;

const sentence = 'Das ist ein Satz, der so um die sechzig Zeichen lang ist, ja.';
const lineOf = (text: string): VoiceSpan => ({
  ...{ key: 'bild/start', id: 'start', lettering: null, speaker: null, text, start: 0 },
  ...{ duration: 0.3 + text.length / 14.5, sprite: 'device', offset: 0 },
});
const pass = (seconds: number): void => {
  for (let passed = 0; passed < seconds; passed += 0.1) {
    vi.advanceTimersByTime(100);
    narrator.heard();
  }
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  said.length = 0;
  told.length = 0;
  synthesis.cancel.mockClear();
  life = new AbortController();
  narrator = createDeviceNarrator(
    {
      synthesis: synthesis as unknown as SpeechSynthesis,
      voice: { lang: 'de-DE' } as SpeechSynthesisVoice,
      onLost: (sprite, why) => told.push(`lost ${sprite}: ${why}`),
      onBlocked: () => told.push('blocked'),
      onInterrupted: () => told.push('interrupted'),
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the narrator by the device’s voice', () => {
  it('is lost when the voice has not begun after three seconds', () => {
    narrator.speak(lineOf('Guten Morgen.'), 0);
    pass(2.8);
    expect(told).toEqual([]);
    pass(0.5);
    expect(told).toEqual(['lost device: it does not begin']);
    expect(narrator.heard().state).toBe('quiet');
  });

  it('speaks long lines piece by piece, and is done when the last has ended', () => {
    const line = lineOf(`${sentence} ${sentence} ${sentence}`);
    narrator.speak(line, 0);
    expect(said).toHaveLength(1);
    said[0]!.onstart!();
    pass(1);
    said[0]!.onend!();
    said[1]!.onstart!();
    expect(said.map(({ text }) => text)).toEqual([`${sentence} ${sentence}`, sentence]);
    pass(1);
    expect(narrator.heard().state).toBe('speaking');
    said[1]!.onend!();
    vi.advanceTimersByTime(20_000);
    expect(narrator.heard()).toMatchObject({ state: 'done', offset: line.duration });
    expect(narrator.heard().state).toBe('quiet');
  });

  it('goes on with the next piece when the browser cuts one off without a word', () => {
    narrator.speak(lineOf(`${sentence} ${sentence} ${sentence}`), 0);
    said[0]!.onstart!();
    pass(18);
    expect(said).toHaveLength(1);
    pass(8);
    expect(said).toHaveLength(2);
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  it('waits at the end of a line that takes longer than estimated', () => {
    const line = lineOf('Guten Morgen.');
    narrator.speak(line, 0);
    said[0]!.onstart!();
    pass(3);
    expect(narrator.heard()).toMatchObject({ state: 'speaking' });
    expect((narrator.heard() as { offset: number }).offset).toBeCloseTo(line.duration, 1);
    said[0]!.onend!();
    vi.advanceTimersByTime(100);
    expect(narrator.heard().state).toBe('done');
  });

  it('learns the voice’s pace from line to line', () => {
    const line = lineOf(sentence);
    narrator.speak(line, 0);
    said[0]!.onstart!();
    vi.advanceTimersByTime(line.duration * 2000);
    said[0]!.onend!();
    narrator.heard();
    narrator.speak(line, 0);
    said[1]!.onstart!();
    vi.advanceTimersByTime(1000);
    expect((narrator.heard() as { offset: number }).offset).toBeCloseTo(0.75, 1);
  });

  it('says the sentence’s word again from which it was paused', () => {
    const line = lineOf('Wer hält das andere Ende?');
    narrator.speak(line, 0);
    said[0]!.onstart!();
    said[0]!.onboundary!({ name: 'word', charIndex: 9 });
    pass(0.8);
    const { offset } = narrator.heard() as { offset: number };
    narrator.pause();
    narrator.speak(line, offset);
    expect(said[1]!.text).toBe('das andere Ende?');
  });

  it('where the browser tells of no words, goes on from the phrase’s beginning and holds the picture until then', () => {
    const line = lineOf('Erst geschieht nur dies, dann geschieht das.');
    narrator.speak(line, 0);
    said[0]!.onstart!();
    pass(2.6);
    const { offset } = narrator.heard() as { offset: number };
    narrator.pause();
    narrator.speak(line, offset);
    expect(said[1]!.text).toBe('dann geschieht das.');
    said[1]!.onstart!();
    vi.advanceTimersByTime(300);
    expect(narrator.heard()).toMatchObject({ offset });
  });

  it.each([
    ['not-allowed', 'blocked'],
    ['interrupted', 'interrupted'],
    ['audio-busy', 'interrupted'],
    ['synthesis-failed', 'lost device: synthesis-failed'],
    ['voice-unavailable', 'lost device: voice-unavailable'],
  ])('on the error %s is %s', (error, what) => {
    narrator.speak(lineOf('Guten Morgen.'), 0);
    said[0]!.onerror!({ error });
    expect(told).toEqual([what]);
  });

  it('begins to speak in the touch that ends a block', () => {
    narrator.speak(lineOf('Guten Morgen.'), 0);
    said[0]!.onerror!({ error: 'not-allowed' });
    dispatchEvent(new Event('pointerup'));
    dispatchEvent(new Event('pointerup'));
    expect(said.slice(1).map(({ text }) => text)).toEqual(['']);
  });

  it('does not listen to what it has cancelled', () => {
    narrator.speak(lineOf('Guten Morgen.'), 0);
    narrator.hush();
    said[0]!.onerror!({ error: 'canceled' });
    said[0]!.onend!();
    expect(told).toEqual([]);
    expect(narrator.heard().state).toBe('quiet');
  });

  it('falls silent with the page and the player', () => {
    narrator.speak(lineOf('Guten Morgen.'), 0);
    dispatchEvent(new Event('pagehide'));
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(told).toEqual(['interrupted']);
    synthesis.cancel.mockClear();
    narrator.speak(lineOf('Guten Morgen.'), 0);
    synthesis.cancel.mockClear();
    life.abort();
    expect(synthesis.cancel).toHaveBeenCalledTimes(1);
  });
});
