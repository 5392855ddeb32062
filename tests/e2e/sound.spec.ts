import { expect, test } from '@playwright/test';
import type { VoiceSpan } from '../../src/core/score.ts';
import { linesOf } from '../../src/core/spoken-time.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { openStory, PHONE } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';
import { driftsIn, MOST_DRIFT, openSounding, playFrom, usual, watchVoices } from './voice-page.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

let built: BuiltStory;
test.beforeAll(async () => {
  built = await readBuiltStory();
});

// What is heard is looked at; few pixels spare a graphics card in software.
test.use({ viewport: PHONE, deviceScaleFactor: 0.25 });

/** A voice begins so near its moment, in seconds. */
const MOST_LATE = 0.08;

const firstLines = (): readonly VoiceSpan[] => built.score.panels.flatMap(({ voice: [line] }) => line ?? []);

for (const half of [0, 1]) {
  test(`each panel’s voice begins in its moment, alone, and stays with the picture, part ${half + 1}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openSounding(page);
    const lines = firstLines().filter((_, index) => index % 2 === half);
    expect(lines.length).toBeGreaterThan(10);
    const come = new Set<string>();
    for (const line of lines) {
      // A chapter's first is for its file to come.
      if (!come.has(line.sprite)) await playFrom(page, line.start - 0.1, 30);
      come.add(line.sprite);
      const frames = await playFrom(page, line.start - 0.2, 60);
      expect(Math.max(...frames.map(({ voices }) => voices.length)), line.key).toBe(1);
      const drifts = driftsIn(frames, line);
      expect(drifts.length, `${line.key} is heard`).toBeGreaterThan(4);
      expect(drifts[0], `${line.key} begins`).toBeLessThanOrEqual(MOST_LATE);
      expect(usual(drifts), `${line.key} stays`).toBeLessThanOrEqual(MOST_DRIFT);
    }
  });
}

test('pausing freezes voice and picture, going on goes on in the same word', async ({ page }) => {
  await openSounding(page);
  const line = linesOf(built.score).find(({ duration }) => duration > 4)!;
  await playFrom(page, line.start, 90);
  await page.evaluate(() => window.bilderbogen!.pause());
  await expect.poll(() => page.evaluate(() => window.frameNow!().voices.length)).toBe(0);
  const paused = await page.evaluate(() => window.frameNow!().time);
  expect(paused).toBeGreaterThan(line.start + 0.3);
  expect(await page.evaluate(() => window.frameNow!().time)).toBe(paused);
  const frames = await page.evaluate(async () => {
    window.bilderbogen!.play();
    const seen = [];
    for (let frame = 0; frame < 60; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      seen.push(window.frameNow!());
    }
    return seen;
  });
  const [first] = frames.filter(({ voices }) => voices.length > 0);
  expect(Math.abs(first!.voices[0]!.at - line.offset - (paused - line.start))).toBeLessThan(0.25);
  expect(frames[0]!.time).toBeGreaterThanOrEqual(paused - 0.01);
});

test('a page that is held up goes on where the voice has come to', async ({ page }) => {
  await openSounding(page);
  const line = linesOf(built.score).find(({ duration }) => duration > 4)!;
  await playFrom(page, line.start, 60);
  const [before, after] = await page.evaluate(async () => {
    const now = window.frameNow!();
    const until = performance.now() + 900;
    while (performance.now() < until);
    for (let frame = 0; frame < 6; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return [now, window.frameNow!()];
  });
  expect(after.voices).toHaveLength(1);
  expect(after.voices[0]!.at - before.voices[0]!.at).toBeGreaterThan(0.7);
  expect(driftsIn([after, after], line)[0]).toBeLessThanOrEqual(MOST_DRIFT);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the story is spoken all the same', async ({ page }) => {
    await openSounding(page);
    const line = linesOf(built.score).find(({ duration }) => duration > 4)!;
    const frames = await playFrom(page, line.start - 0.1, 70);
    expect(driftsIn(frames, line).length).toBeGreaterThan(10);
    expect(usual(driftsIn(frames, line))).toBeLessThanOrEqual(MOST_DRIFT);
    // A still stands, the captions go on word by word.
    const word = page.locator('.bb-caption-now');
    const told = linesOf(built.score).find(({ lettering, duration }) => lettering === null && duration > 3)!;
    await playFrom(page, told.start, 20);
    await expect(word).toBeVisible();
    const first = await word.textContent();
    await expect(word).not.toHaveText(first ?? '');
  });
});

test('a hand that scrolls lets the voice fade, and the panel it rests on is offered', async ({ page }) => {
  await openSounding(page);
  const line = linesOf(built.score).find(({ duration }) => duration > 4)!;
  await playFrom(page, line.start, 40);
  await page.mouse.move(195, 400);
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => window.frameNow!().voices.length)).toBe(0);
  expect(await page.evaluate(() => window.bilderbogen!.playing)).toBe(false);
  await expect(page.locator('.bb-chip')).toBeVisible();
  const panel = await page.evaluate(() => window.bilderbogen!.panel);
  await page.locator('.bb-chip').click();
  await expect
    .poll(() => page.evaluate(() => window.frameNow!().voices.length), { message: 'its narration begins' })
    .toBe(1);
  expect(await page.evaluate(() => window.bilderbogen!.panel)).toBe(panel);
});

test('faster and slower keep voice and picture together, at the voice’s own pitch', async ({ page }) => {
  await openSounding(page);
  const line = linesOf(built.score).find(({ duration }) => duration > 4)!;
  for (const rate of [1.5, 0.75]) {
    await page.evaluate((to) => window.bilderbogen!.change({ sound: { rate: to } }), rate);
    const frames = await playFrom(page, line.start - 0.1, 70);
    const drifts = driftsIn(frames, line);
    expect(drifts.length).toBeGreaterThan(10);
    expect(usual(drifts)).toBeLessThanOrEqual(MOST_DRIFT);
    expect(frames.at(-1)!.voices[0]!.rate).toBe(rate);
    expect(await page.evaluate(() => window.voices!.every((voice) => voice.preservesPitch))).toBe(true);
  }
});

test('muted, nothing sounds and no sound is fetched; the telling goes on', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await watchVoices(page);
  await openStory(page, './?still');
  await page.evaluate(() => window.bilderbogen!.change({ sound: { muted: true } }));
  await page.locator('.bb-play').click();
  const [line] = firstLines();
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.time)).toBeGreaterThan(line!.start + 0.5);
  expect(fetched.filter((url) => /\.(webm|m4a)$/.test(url))).toEqual([]);
  expect(await page.evaluate(() => window.frameNow!().voices)).toEqual([]);
});

test('sounds that cannot be had are told, and the story goes on', async ({ page }) => {
  await page.route(/\.(webm|m4a)$/, (route) => route.abort());
  await watchVoices(page);
  await openStory(page, './?still');
  await page.evaluate(() => {
    const codes: string[] = [];
    Object.assign(window, { codes });
    window.bilderbogen!.addEventListener('problem', ({ detail }) => codes.push(detail.code));
  });
  await page.locator('.bb-play').click();
  const [, second] = firstLines();
  await expect
    .poll(() => page.evaluate(() => window.bilderbogen!.time), { timeout: 60_000 })
    .toBeGreaterThan(second!.start);
  expect(await page.evaluate(() => (window as unknown as { codes: string[] }).codes)).toContain('lost-voice');
});
