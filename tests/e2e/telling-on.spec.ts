import { expect, type Page, test } from '@playwright/test';
import type { VoiceSpan } from '../../src/core/score.ts';
import { linesOf } from '../../src/core/spoken-time.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { hidable } from './hidden-page.ts';
import { PHONE, panelOf, timeOf } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';
import { driftsIn, MOST_DRIFT, openSounding, playFrom, usual } from './voice-page.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/* The telling beside the page: behind another tab, through a call, from a lock screen. */

let built: BuiltStory;
test.beforeAll(async () => {
  built = await readBuiltStory();
});

test.use({ viewport: PHONE, deviceScaleFactor: 0.25 });

const longLine = (): VoiceSpan => linesOf(built.score).find(({ duration }) => duration > 4)!;
const isPlaying = (page: Page): Promise<boolean> => page.evaluate(() => window.bilderbogen!.playing);
const voicesNow = (page: Page): Promise<number> => page.evaluate(() => window.frameNow!().voices.length);

/** Silence between two lines of a file. */
const GAP = 0.3;
/** Timers of a hidden page run once a second, and a voice needs a moment to begin. */
const MOST_LATE_BEHIND = 1.6;

test('behind another tab it is told on by the voice, and picture and voice agree when the tab comes back', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await hidable(page);
  await openSounding(page);
  const [first, second] = built.score.panels.filter(({ voice }) => voice.length > 0);
  const from = first!.voice.at(-1)!;
  const lines = linesOf(built.score);
  // Over all lines of the next panel into one that is long enough to look at.
  const to = lines.slice(lines.indexOf(second!.voice.at(-1)!) + 1).find(({ duration }) => duration > 4)!;
  await playFrom(page, from.start + Math.max(0, from.duration - 2), 20);
  const shown = await page.evaluate(() => {
    window.hidePage!(true);
    return window.bilderbogen!.stats().framesRendered;
  });
  const told = await page.evaluate(
    async ([until, seconds]) => {
      const seen: { time: number; at: number; voices: readonly { at: number }[] }[] = [];
      const begun = performance.now();
      await new Promise<void>((done) => {
        const look = setInterval(() => {
          const { time, voices } = window.frameNow!();
          seen.push({ time, at: performance.now() / 1000, voices });
          if (time < until! && performance.now() - begun < seconds! * 1000) return;
          clearInterval(look);
          done();
        }, 30);
      });
      return seen;
    },
    [to.start + 1, 90],
  );
  expect(told.at(-1)!.time).toBeGreaterThan(to.start);
  expect(Math.max(...told.map(({ voices }) => voices.length))).toBe(1);
  // Every silence between lines is as long as the story has it, and little more.
  const silences = told.flatMap(({ voices, at }, index) => {
    if (voices.length > 0 || told[index - 1]?.voices.length !== 1) return [];
    const next = told.slice(index).find((later) => later.voices.length > 0);
    return next ? [next.at - at] : [];
  });
  const heard = lines.slice(lines.indexOf(from), lines.indexOf(to) + 1);
  expect(silences.length).toBeGreaterThanOrEqual(heard.length - 2);
  const breaths = heard.slice(1).map(({ start }, index) => start - heard[index]!.start - heard[index]!.duration);
  for (const silence of silences) expect(silence).toBeLessThan(Math.max(...breaths) + MOST_LATE_BEHIND);

  // No line runs on into the next one of its file: from each, what is heard last is its end.
  const lasts = told.flatMap(({ voices: [voice] }, index) =>
    voice && told[index + 1]?.voices.length === 0 ? [voice.at] : [],
  );
  const ends = heard.map(({ offset, duration }) => offset + duration);
  for (const last of lasts) expect(Math.min(...ends.map((end) => Math.abs(last - end)))).toBeLessThan(GAP);

  const frames = await page.evaluate(async () => {
    window.hidePage!(false);
    const seen = [];
    for (let frame = 0; frame < 12; frame++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      seen.push(window.frameNow!());
    }
    return seen;
  });
  expect(await page.evaluate(() => window.bilderbogen!.stats().framesRendered)).toBeGreaterThan(shown);
  const drifts = driftsIn(frames.slice(2), to);
  expect(drifts.length).toBeGreaterThan(4);
  expect(usual(drifts)).toBeLessThanOrEqual(MOST_DRIFT);
  expect(to.key.startsWith(`${await panelOf(page)}/`)).toBe(true);
});

/** What the system does to the page's sound. */
const INTERRUPTIONS = [
  {
    name: 'a voice that the system stops',
    take: (): void => {
      for (const voice of window.voices!) voice.pause();
    },
  },
  {
    name: 'an audio system that is suspended',
    take: (): void => {
      for (const context of window.contexts!) void context.suspend();
    },
  },
  {
    name: 'an audio system that is interrupted, as by a call',
    take: (): void => {
      for (const context of window.contexts!) {
        let state = 'interrupted';
        Object.defineProperty(context, 'state', { get: () => state, configurable: true });
        context.resume = async () => {
          state = 'running';
        };
        context.dispatchEvent(new Event('statechange'));
      }
    },
  },
];

declare global {
  interface Window {
    contexts?: AudioContext[];
    actions?: Map<string, () => void>;
  }
}

for (const { name, take } of INTERRUPTIONS) {
  test(`${name} stops the story in its word, and a tap goes on there`, async ({ page }) => {
    await page.addInitScript(() => {
      window.contexts = [];
      window.AudioContext = new Proxy(window.AudioContext, {
        construct(target, given) {
          const made = new target(...given);
          window.contexts!.push(made);
          return made;
        },
      });
    });
    await openSounding(page);
    const line = longLine();
    await playFrom(page, line.start, 60);
    const heard = await page.evaluate(() => window.frameNow!().voices[0]!.at);
    const plays: string[] = [];
    await page.exposeFunction('note', (what: string) => plays.push(what));
    await page.evaluate(() => {
      for (const type of ['play', 'pause'] as const)
        window.bilderbogen!.addEventListener(type, () => void (window as unknown as Notes).note(type));
    });
    await page.evaluate(take);
    await expect.poll(() => isPlaying(page)).toBe(false);
    await expect(page.locator('.bb-chip')).toBeVisible();
    expect(await voicesNow(page)).toBe(0);
    const stopped = await timeOf(page);
    // Where it was taken away, not further than a frame and the way of the message.
    expect(Math.abs(stopped - line.start - (heard - line.offset))).toBeLessThan(0.5);
    await page.waitForTimeout(500);
    expect(await timeOf(page)).toBe(stopped);
    expect(plays).toEqual(['pause']);
    await page.locator('.bb-chip').click();
    await expect.poll(() => voicesNow(page)).toBe(1);
    const again = await page.evaluate(() => window.frameNow!());
    expect(Math.abs(again.voices[0]!.at - line.offset - (stopped - line.start))).toBeLessThan(0.6);
    expect(await page.evaluate(() => window.contexts!.map(({ state }) => state))).toEqual(['running']);
    await expect.poll(() => timeOf(page)).toBeGreaterThan(stopped + 0.5);
    expect(plays).toEqual(['pause', 'play']);
  });
}

interface Notes {
  note(what: string): Promise<void>;
}

test('the keys of headphones and lock screens drive the story', async ({ page }) => {
  await page.addInitScript(() => {
    window.actions = new Map();
    const real = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
    navigator.mediaSession.setActionHandler = (action, handler) => {
      real(action, handler);
      if (handler) window.actions!.set(action, () => handler({ action }));
      else window.actions!.delete(action);
    };
  });
  await openSounding(page);
  const press = (action: string): Promise<void> => page.evaluate((name) => window.actions!.get(name)!(), action);
  const state = (): Promise<string> => page.evaluate(() => navigator.mediaSession.playbackState);
  await page.evaluate(() => window.bilderbogen!.play());
  await expect
    .poll(() => page.evaluate(() => [...window.actions!.keys()].sort()))
    .toEqual(['nexttrack', 'pause', 'play', 'previoustrack', 'seekbackward', 'seekforward']);
  const line = longLine();
  await playFrom(page, line.start, 30);

  await press('pause');
  expect(await isPlaying(page)).toBe(false);
  await expect.poll(state).toBe('paused');
  await expect.poll(() => voicesNow(page)).toBe(0);
  const stopped = await timeOf(page);
  await press('play');
  await expect.poll(state).toBe('playing');
  await expect.poll(() => voicesNow(page)).toBe(1);
  expect((await timeOf(page)) - stopped).toBeLessThan(1.5);

  const lines = linesOf(built.score);
  const next = lines[lines.indexOf(line) + 1]!;
  await press('seekforward');
  expect((await timeOf(page)) - next.start).toBeLessThan(0.5);
  expect(await timeOf(page)).toBeGreaterThanOrEqual(next.start);
  await press('seekbackward');
  expect(Math.abs((await timeOf(page)) - line.start)).toBeLessThan(0.5);

  const { panels } = built.score;
  const here = panels.findIndex(({ id }) => line.key.startsWith(`${id}/`));
  await press('nexttrack');
  expect(await panelOf(page)).toBe(panels[here + 1]!.id);
  expect(await isPlaying(page)).toBe(true);
  await expect
    .poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title))
    .toBe(built.text.panels[panels[here + 1]!.id]!.title);
  await press('previoustrack');
  await expect.poll(() => panelOf(page)).toBe(panels[here]!.id);
  expect(await isPlaying(page)).toBe(true);
});
