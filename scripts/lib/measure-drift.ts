import type { Page } from '@playwright/test';
import type { VoiceSpan } from '../../src/core/score.ts';
import type { ServedStory } from './open-story.ts';

/** How far picture and voice are apart, in milliseconds of the voice, at every frame in which a line is spoken. */
export interface Drift {
  /** Lines of the story, and those of them that were heard. */
  readonly lines: number;
  readonly heard: number;
  readonly frames: number;
  /** Length of the median frame. */
  readonly frameMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** The same less the frame's own length: a picture cannot be fresher than its frame. */
  readonly restMs: number;
  readonly maxRestMs: number;
}

interface Sample {
  readonly key: string;
  readonly drift: number;
  readonly length: number;
}

declare global {
  interface Window {
    streams?: HTMLAudioElement[];
  }
}

const shareOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/**
 * Lets the story tell itself, and compares its time with the place of the stream that sounds.
 * @param rate pace of the telling, 0.75 to 1.5.
 * @param most stops after so many seconds; missing: at the story's end.
 */
export async function measureDrift(
  { browser, address }: ServedStory,
  screen: NonNullable<Parameters<ServedStory['browser']['newContext']>[0]>,
  rate: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Drift> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.streams = [];
    window.Audio = new Proxy(window.Audio, {
      construct(target, given) {
        const made = new target(...given);
        window.streams?.push(made);
        return made;
      },
    });
  });
  await page.goto(`${address}?still`);
  await page.waitForFunction(() => window.bilderbogen !== undefined);
  await page.evaluate(() => window.bilderbogen?.ready);
  const { samples, lines } = await playThrough(page, rate, most);
  await context.close();
  const drifts = samples.map(({ drift }) => drift);
  const rests = samples.map(({ drift, length }) => Math.max(0, drift - length * rate));
  return {
    lines,
    heard: new Set(samples.map(({ key }) => key)).size,
    frames: samples.length,
    frameMs:
      1000 *
      shareOf(
        samples.map(({ length }) => length),
        0.5,
      ),
    medianMs: 1000 * shareOf(drifts, 0.5),
    p95Ms: 1000 * shareOf(drifts, 0.95),
    maxMs: 1000 * shareOf(drifts, 1),
    restMs: 1000 * shareOf(rests, 0.95),
    maxRestMs: 1000 * shareOf(rests, 1),
  };
}

/** Plays from the beginning; a sample is taken after each frame's work, when its picture and its voice are both known. */
async function playThrough(
  page: Page,
  rate: number,
  most: number,
): Promise<{ readonly samples: readonly Sample[]; readonly lines: number }> {
  // Browsers let sound begin after a touch.
  await page.locator('.bb-play').click();
  return page.evaluate(
    async ([pace, seconds]) => {
      const player = window.bilderbogen;
      if (!player) throw new Error('measureDrift: the page has no player');
      const samples: Sample[] = [];
      let line: VoiceSpan | null = null;
      const known = new Set<string>();
      player.addEventListener('linechange', ({ detail }) => {
        line = detail.line;
        if (line) known.add(line.key);
      });
      player.change({ sound: { rate: pace } });
      player.seek(0);
      const begun = performance.now();
      let before = begun;
      while (player.playing && performance.now() - begun < seconds * 1000) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const now = performance.now();
        const length = (now - before) / 1000;
        before = now;
        const told = line as VoiceSpan | null;
        const voice = window.streams?.find(({ paused, volume, currentSrc }) => !paused && volume > 0.02 && currentSrc);
        if (!told || !voice || player.time < told.start || player.time > told.start + told.duration) continue;
        samples.push({
          key: told.key,
          length,
          drift: Math.abs(player.time - told.start - (voice.currentTime - told.offset)),
        });
      }
      return { samples, lines: known.size };
    },
    [rate, most] as const,
  );
}
