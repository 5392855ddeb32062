import type { Page } from '@playwright/test';

/** How the device speaks. `words`: tells of every word; `plain`: of none; `silent`: never begins; `broken`: fails. */
export type SpeechManner = 'words' | 'plain' | 'silent' | 'broken';

/** Something that was asked of the device, or that it told. */
export interface Speech {
  readonly what: 'begin' | 'word' | 'end' | 'cancel';
  /** Page time, seconds. */
  readonly at: number;
  /** The utterance's words; of a word: that word. */
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
  readonly volume: number;
}

/** The page's device, for tests to look at and to command. */
export interface FakeSpeech {
  readonly log: Speech[];
  manner: SpeechManner;
  /** Characters a second at a pace of 1. */
  pace: number;
  /** The system takes the voice away. */
  take(): void;
  /** A part that is loud now. */
  readonly isSpeaking: boolean;
}

declare global {
  interface Window {
    speech?: FakeSpeech;
  }
}

/**
 * Gives the page a device that speaks, since browsers without a screen have no voices: `voices` by name, which arrive a
 * moment late. Call before the page is opened.
 */
export async function fakeSpeech(
  page: Page,
  voices: readonly { readonly name: string; readonly lang: string; readonly localService: boolean }[],
  manner: SpeechManner = 'words',
): Promise<void> {
  await page.addInitScript(
    ([all, how]) => {
      class Utterance extends EventTarget {
        voice: { name: string } | null = null;
        lang = '';
        rate = 1;
        volume = 1;
        onstart?: () => void;
        onend?: () => void;
        onerror?: (event: { error: string }) => void;
        onboundary?: (event: { name: string; charIndex: number }) => void;
        readonly text: string;
        constructor(text = '') {
          super();
          this.text = text;
        }
      }
      const seconds = (): number => performance.now() / 1000;
      const log: Speech[] = [];
      let current: Utterance | null = null;
      let timers: ReturnType<typeof setTimeout>[] = [];
      const note = (what: Speech['what'], { voice, rate, volume, text }: Utterance, words = text): void =>
        void log.push({ what, at: seconds(), text: words, voice: voice?.name ?? '', rate, volume });
      const stop = (error: string): void => {
        const one = current;
        if (!one) return;
        current = null;
        for (const timer of timers) clearTimeout(timer);
        timers = [];
        note('cancel', one);
        setTimeout(() => one.onerror?.({ error }), 5);
      };
      const speech: FakeSpeech = {
        log,
        manner: how,
        pace: 30,
        take: () => stop('interrupted'),
        get isSpeaking() {
          return current !== null;
        },
      };
      const later = (milliseconds: number, act: () => void): void => {
        timers.push(setTimeout(act, milliseconds));
      };
      const synthesis = Object.assign(new EventTarget(), {
        paused: false,
        pending: false,
        get speaking() {
          return current !== null;
        },
        list: [] as typeof all,
        getVoices: () => synthesis.list,
        resume() {},
        pause() {},
        cancel: () => stop('canceled'),
        speak(one: Utterance) {
          if (one.text === '' || speech.manner === 'silent') return;
          if (speech.manner === 'broken') {
            setTimeout(() => one.onerror?.({ error: 'synthesis-failed' }), 20);
            return;
          }
          current = one;
          const length = (characters: number): number => (characters / speech.pace / one.rate) * 1000;
          later(30, () => {
            note('begin', one);
            one.onstart?.();
            if (speech.manner === 'words')
              for (const { 0: word, index } of one.text.matchAll(/\S+/g))
                later(length(index), () => {
                  note('word', one, word);
                  one.onboundary?.({ name: 'word', charIndex: index });
                });
            later(length(one.text.length), () => {
              current = null;
              timers = [];
              note('end', one);
              one.onend?.();
            });
          });
        },
      });
      Object.defineProperty(synthesis, 'speaking', { get: () => current !== null });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, speech });
      setTimeout(() => {
        synthesis.list = all.map((voice) => ({ ...voice, default: false, voiceURI: voice.name }));
        synthesis.dispatchEvent(new Event('voiceschanged'));
      }, 400);
    },
    [voices, manner] as const,
  );
}

export const spoken = (page: Page): Promise<readonly Speech[]> => page.evaluate(() => window.speech!.log.slice());
