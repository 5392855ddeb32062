import type { Page } from '@playwright/test';
import type { Seconds } from '../../src/core/units.ts';

/** What sounds at one frame. */
export interface Frame {
  /** Story time, seconds. */
  readonly time: Seconds;
  readonly playing: boolean;
  /** Seconds since the frame before: a picture cannot be fresher than that. */
  readonly length: Seconds;
  /** Places in their files of the voices that can be heard, seconds. */
  readonly voices: readonly { readonly file: string; readonly at: Seconds; readonly rate: number }[];
}

declare global {
  interface Window {
    voices?: HTMLAudioElement[];
    frameNow?: () => Frame;
  }
}

/** Collects every stream the page makes; call before the page is opened. */
export async function watchVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = window.Audio;
    window.voices = [];
    window.Audio = new Proxy(Real, {
      construct(target, given) {
        const made = new target(...given);
        window.voices!.push(made);
        return made;
      },
    });
    let before = performance.now();
    const length = (): number => {
      const now = performance.now();
      const passed = (now - before) / 1000;
      before = now;
      return passed;
    };
    window.frameNow = () => ({
      time: window.bilderbogen!.time,
      length: length(),
      playing: window.bilderbogen!.playing,
      voices: window
        .voices!.filter((voice) => !voice.paused && voice.volume > 0.02 && !voice.muted && voice.currentSrc !== '')
        .map((voice) => ({
          file: voice.currentSrc.split('/').at(-1)!,
          at: voice.currentTime,
          rate: voice.playbackRate,
        })),
    });
  });
}

/** Plays from a time (seconds) on, and tells what sounded at each of so many frames. */
export const playFrom = (page: Page, time: Seconds, frames: number): Promise<readonly Frame[]> =>
  page.evaluate(
    async ([from, count]) => {
      const player = window.bilderbogen!;
      player.pause();
      player.seek(from!);
      player.play();
      const seen = [];
      for (let frame = 0; frame < count!; frame++) {
        // After the frame's own work, when its picture and its voice are both known.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        seen.push(window.frameNow!());
      }
      return seen;
    },
    [time, frames],
  );
