import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RecordedLine } from '../../src/core/story-sound.ts';
import { scoreWithDescriptions } from '../../src/player/score-with-descriptions.ts';
import { readBuiltStory } from './built-story.ts';
import { openStory, outDir, SMALL } from './story-page.ts';
import { driftsIn, MOST_DRIFT, playFrom, usual, watchVoices } from './voice-page.ts';

test.use({ viewport: SMALL, deviceScaleFactor: 0.25 });

test('a picture is described by the voice before its own lines: alone, with captions, and not as text', async ({
  page,
}) => {
  const { story, score, assets } = await readBuiltStory();
  const baked = JSON.parse(await readFile(join(outDir, assets.descriptions!), 'utf8')) as {
    recording: { lines: Record<string, RecordedLine> };
  };
  const described = scoreWithDescriptions(score, story, 'de', baked.recording.lines);
  await watchVoices(page);
  await openStory(page, './?still&descriptions=spoken');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.duration)).toBeCloseTo(described.duration, 1);
  await page.locator('.bb-play').press('Enter');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.sound)).toBe('on');
  const [line] = described.panels.find(({ voice }) => voice[1]?.lettering === null)!.voice;
  // First its file comes.
  await playFrom(page, line!.start, 40);
  const frames = await playFrom(page, line!.start - 0.2, 60);
  expect(Math.max(...frames.map(({ voices }) => voices.length))).toBe(1);
  expect(usual(driftsIn(frames, line!))).toBeLessThanOrEqual(MOST_DRIFT);
  const caption = page.locator('.bb-caption');
  await expect(caption).toHaveAttribute('data-described', '');
  await expect(caption.locator('.bb-caption-speaker')).toHaveText('[Bild] ');
  expect(line!.text).toContain(await caption.locator('.bb-caption-now').textContent());
  await expect(page.locator('.bb-description:visible')).toHaveCount(0);
});

test('descriptions that cannot be played are told, and the story goes on without them', async ({ page }) => {
  const { assets, score } = await readBuiltStory();
  const { recording } = JSON.parse(await readFile(join(outDir, assets.descriptions!), 'utf8')) as {
    recording: { sprites: Record<string, { webm: string; m4a: string }> };
  };
  const lost = Object.values(recording.sprites).flatMap(({ webm, m4a }) => [webm, m4a]);
  await page.route(
    (url) => lost.some((file) => url.pathname.endsWith(file)),
    (route) => route.abort(),
  );
  await watchVoices(page);
  await openStory(page, './?still&descriptions=spoken');
  await page.evaluate(() => {
    const codes: string[] = [];
    Object.assign(window, { codes });
    window.bilderbogen!.addEventListener('problem', ({ detail }) => codes.push(detail.code));
  });
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.duration)).toBeGreaterThan(score.duration + 60);
  const whole = await page.evaluate(() => window.bilderbogen!.duration);
  await page.locator('.bb-play').press('Enter');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.duration), { timeout: 20_000 }).toBeLessThan(whole);
  await expect
    .poll(() => page.evaluate(() => window.frameNow!().voices.length), { message: 'its own lines are heard' })
    .toBe(1);
  const codes = await page.evaluate(() => (window as unknown as { codes: string[] }).codes);
  expect(codes.length).toBeLessThanOrEqual(Object.keys(recording.sprites).length);
  expect(new Set(codes)).toEqual(new Set(['lost-voice']));
});
