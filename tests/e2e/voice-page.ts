import { expect, type Page } from '@playwright/test';
import type { VoiceSpan } from '../../src/core/score.ts';
import type { Seconds } from '../../src/core/units.ts';
import { openStory } from './story-page.ts';

/** A voice stays so near the picture. */
export const MOST_DRIFT: Seconds = 0.06;

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

/** Opens the story with its voices watched and its sound on; nothing plays. */
export async function openSounding(page: Page): Promise<void> {
  await watchVoices(page);
  await openStory(page, './?still');
  // Browsers let sound begin after a touch.
  await page.locator('.bb-play').click();
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.sound)).toBe('on');
  await page.evaluate(() => window.bilderbogen!.pause());
}

/**
 * How far the picture is from the voice at each frame, less what the frame itself takes; story seconds. A stream's clock
 * leaps where it begins to run; the picture follows with its next frame, so what counts is what is still so then.
 */
export function driftsIn(frames: readonly Frame[], line: VoiceSpan): readonly number[] {
  const drifts = frames.flatMap(({ time, length, voices: [voice] }) => {
    if (!voice || time < line.start || time > line.start + line.duration) return [];
    const drift = Math.abs(time - (line.start + voice.at - line.offset));
    return [Math.max(0, drift - length * voice.rate)];
  });
  return drifts.map((drift, index) => Math.min(drift, drifts[index + 1] ?? drift));
}

/** The drift that nine of ten frames stay within: a machine that is held up for a moment is no drift. */
export const usual = (drifts: readonly number[]): number =>
  [...drifts].sort((a, b) => a - b)[Math.floor(drifts.length * 0.9)] ?? Number.POSITIVE_INFINITY;
