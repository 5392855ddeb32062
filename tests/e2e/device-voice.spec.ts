import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeGeneratedStory } from '../../scripts/lib/generated-story.ts';
import { type OwnStory, serveOwnStory } from './own-story.ts';
import { fakeSpeech, type SpeechManner, spoken } from './speech-page.ts';
import { SMALL, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/* A story that nobody has spoken, on a device that can. */

const START = 'Es war früh, und die Straße lag noch still.';
const PLACE = 'Am Morgen danach, auf dem Weg ins Dorf.';
const CALL = 'Guten Morgen! Ist noch Platz am Tisch?';
const LOCAL = { name: 'Anna', lang: 'de-DE', localService: true };
const REMOTE = { name: 'Netz', lang: 'de-DE', localService: false };
const FOREIGN = { name: 'Ann', lang: 'en-GB', localService: true };

let own: OwnStory;
let address: string;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  own = await serveOwnStory(async (folder) => {
    const source = join(folder, 'story');
    await writeGeneratedStory(source, 4, true);
    return source;
  });
  address = own.address;
});
test.afterAll(() => own?.close());

test.use({ viewport: SMALL, deviceScaleFactor: 0.25 });
// In one worker: the story is built once.
test.describe.configure({ mode: 'default' });

async function open(page: Page, manner: SpeechManner = 'words', voices = [REMOTE, FOREIGN, LOCAL]): Promise<void> {
  await fakeSpeech(page, voices, manner);
  await page.goto(`${address}?still`);
  await whenReady(page);
}
const isOffered = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.bilderbogen!.voiceOnRequest === 'device');
async function openAsking(page: Page, manner: SpeechManner = 'words'): Promise<void> {
  await open(page, manner);
  await expect.poll(() => isOffered(page)).toBe(true);
  await page.evaluate(() => window.bilderbogen!.change({ sound: { onRequest: true } }));
}
const timeOf = (page: Page): Promise<number> => page.evaluate(() => window.bilderbogen!.time);
const begun = async (page: Page): Promise<string[]> =>
  (await spoken(page)).filter(({ what }) => what === 'begin').map(({ text }) => text);
/** Waits until a word of a text is spoken. */
const hear = (page: Page, word: string): Promise<void> =>
  expect.poll(async () => (await spoken(page)).some(({ what, text }) => what === 'word' && text === word)).toBe(true);
/** Characters a second of a voice whose pace nobody knows yet. */
const ESTIMATED = 14.5;
/** Story times, a frame each, and when it was, in seconds. */
const watch = (page: Page, frames: number): Promise<readonly { time: number; now: number }[]> =>
  page.evaluate(async (count) => {
    const times = [];
    for (let frame = 0; frame < count; frame++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push({ time: window.bilderbogen!.time, now: performance.now() / 1000 });
    }
    return times;
  }, frames);

test('is offered with an honest hint, off until the reader asks, and kept only on request', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => window.bilderbogen!.duration);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  const box = page.getByRole('switch', { name: 'Vorlesen mit der Stimme dieses Geräts' });
  await expect(box).toBeVisible();
  await expect(box).not.toBeChecked();
  await expect(box).toHaveAccessibleDescription(/auf jedem Gerät anders.*Kein Wort wird dafür ins Netz geschickt/);
  await expect(page.getByRole('slider', { name: 'Stimmen' })).toBeHidden();
  await box.check();
  await expect(page.getByRole('slider', { name: 'Stimmen' })).toBeVisible();
  expect(await page.evaluate(() => window.bilderbogen!.duration)).toBeGreaterThan(before);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  await box.uncheck();
  expect(await page.evaluate(() => window.bilderbogen!.duration)).toBe(before);
  await expect(page.getByRole('slider', { name: 'Stimmen' })).toBeHidden();
});

test('switched on while the story waits for the settings, it is heard at once, and the story goes on in its picture', async ({
  page,
}) => {
  await open(page);
  await expect.poll(() => isOffered(page)).toBe(true);
  await page.locator('.bb-play').click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('switch', { name: /Vorlesen/ }).check();
  await expect.poll(async () => (await begun(page)).length).toBeGreaterThan(0);
  await page.getByRole('switch', { name: /Vorlesen/ }).uncheck();
  expect(await page.evaluate(() => window.speech!.isSpeaking)).toBe(false);
  await page.getByRole('switch', { name: /Vorlesen/ }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.playing)).toBe(true);
  expect(await page.evaluate(() => window.bilderbogen!.panel)).toBe('bild-0');
  await expect.poll(() => begun(page), { timeout: 40_000 }).toContain(CALL);
});

test('voices that send the words away, or speak another language, are not offered', async ({ page }) => {
  await open(page, 'words', [REMOTE, FOREIGN]);
  await page.evaluate(() => window.bilderbogen!.change({ sound: { onRequest: true } }));
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.waitForTimeout(600);
  expect(await isOffered(page)).toBe(false);
  await expect(page.getByRole('switch', { name: /Vorlesen/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.locator('.bb-play').click();
  await page.waitForTimeout(1500);
  expect(await spoken(page)).toEqual([]);
});

test('reads every line in order, one at a time, with the local voice, and the picture follows', async ({ page }) => {
  await openAsking(page);
  await page.locator('.bb-play').click();
  await expect.poll(() => begun(page), { timeout: 60_000 }).toEqual([START, PLACE, CALL, START]);
  const log = await spoken(page);
  expect(new Set(log.map(({ voice }) => voice))).toEqual(new Set(['Anna']));
  const order = log.filter(({ what }) => what !== 'word').map(({ what }) => what);
  expect(order).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end', 'begin']);
  expect(await page.evaluate(() => window.bilderbogen!.panel)).toBe('bild-1');
});

for (const { name, pace } of [
  { name: 'slower than estimated', pace: 6 },
  { name: 'faster than estimated', pace: 45 },
]) {
  test(`a voice ${name} leads the telling, which never leaps`, async ({ page }) => {
    await openAsking(page, 'plain');
    await page.evaluate((to) => {
      window.speech!.pace = to;
    }, pace);
    await page.locator('.bb-play').click();
    await expect.poll(async () => (await begun(page)).length).toBe(1);
    const times = await watch(page, 150);
    const steps = times.slice(1).map(({ time, now }, index) => {
      const before = times[index]!;
      return { told: time - before.time, passed: now - before.now };
    });
    expect(Math.min(...steps.map(({ told }) => told))).toBeGreaterThanOrEqual(0);
    // Four times the voice's pace at most, and frames here may be long; a frame may tell of the one before it, too.
    const most = 4 * Math.max(1, pace / ESTIMATED);
    const leaps = steps.map(({ told, passed }, index) => told - most * (passed + (steps[index - 1]?.passed ?? 0)));
    expect(Math.max(...leaps)).toBeLessThan(0.1);
    // By now a fast voice may be further on.
    await expect.poll(async () => (await begun(page)).slice(0, 2), { timeout: 40_000 }).toEqual([START, PLACE]);
    const log = await spoken(page);
    const [end, next] = [log.find(({ what }) => what === 'end')!, log.filter(({ what }) => what === 'begin')[1]!];
    // Neither over the voice nor long after it: breath, and what the picture had to make up for.
    expect(next.at - end.at).toBeGreaterThan(0.2);
    expect(next.at - end.at).toBeLessThan(2.5);
  });
}

test('marks the word that is heard, as the browser tells it', async ({ page }) => {
  await openAsking(page);
  await page.evaluate(() => {
    window.speech!.pace = 5;
  });
  await page.locator('.bb-play').click();
  const caption = page.locator('.bb-caption-now');
  for (const word of ['früh,', 'Straße']) {
    await hear(page, word);
    await expect.poll(() => caption.textContent(), { intervals: [20] }).toBe(word);
    const heard = (await spoken(page)).filter(({ what }) => what === 'word').at(-1)!.text;
    expect(heard).toBe(word);
  }
});

test('a pause is silence, and going on goes on in the same word', async ({ page }) => {
  await openAsking(page);
  await page.evaluate(() => {
    window.speech!.pace = 6;
  });
  await page.locator('.bb-play').click();
  await hear(page, 'und');
  await page.locator('.bb-play').click();
  expect(await page.evaluate(() => window.speech!.isSpeaking)).toBe(false);
  const stopped = await timeOf(page);
  await page.waitForTimeout(400);
  expect(await timeOf(page)).toBe(stopped);
  await page.locator('.bb-play').click();
  await expect.poll(() => begun(page)).toHaveLength(2);
  expect(['und die Straße lag noch still.', 'die Straße lag noch still.']).toContain((await begun(page))[1]);
  expect(await timeOf(page)).toBeGreaterThanOrEqual(stopped);
});

test('steps by lines, seeking, mute, pace and volume do what they say', async ({ page }) => {
  await openAsking(page);
  await page.evaluate(() => {
    window.speech!.pace = 8;
    window.bilderbogen!.change({ sound: { rate: 1.5, voice: 0.5 } });
  });
  await page.locator('.bb-play').click();
  await expect.poll(() => begun(page)).toEqual([START]);
  expect((await spoken(page))[0]).toMatchObject({ rate: 1.5, volume: 0.5 });
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => begun(page)).toEqual([START, PLACE]);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => begun(page)).toEqual([START, PLACE, START]);
  // While it speaks: from the same word on, in the new pace.
  await hear(page, 'und');
  await page.evaluate(() => window.bilderbogen!.change({ sound: { rate: 0.75 } }));
  await expect.poll(async () => (await begun(page)).length).toBe(4);
  expect((await begun(page))[3]).toMatch(/^\S.*still\.$/);
  expect((await spoken(page)).at(-1)!.rate).toBe(0.75);
  await page.evaluate(() => window.bilderbogen!.change({ sound: { muted: true, rate: 1 } }));
  await expect.poll(() => page.evaluate(() => window.speech!.isSpeaking)).toBe(false);
  const muted = await timeOf(page);
  await expect.poll(() => timeOf(page), { message: 'muted, the telling goes on' }).toBeGreaterThan(muted + 0.5);
});

test('a hand that scrolls ends the speech, and the panel it rests on is offered', async ({ page }) => {
  await openAsking(page);
  await page.locator('.bb-play').click();
  await expect.poll(() => begun(page)).toEqual([START]);
  await page.mouse.move(150, 250);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => window.speech!.isSpeaking)).toBe(false);
  await expect(page.locator('.bb-chip')).toBeVisible();
  await page.waitForTimeout(600);
  await page.locator('.bb-chip').click();
  await expect.poll(async () => (await begun(page)).length).toBe(2);
});

for (const manner of ['silent', 'broken'] as const) {
  test(`a ${manner} device lets the story go on at reading pace, its words as captions`, async ({ page }) => {
    await openAsking(page, manner);
    await page.evaluate(() => {
      const codes: string[] = [];
      Object.assign(window, { codes });
      window.bilderbogen!.addEventListener('problem', ({ detail }) => codes.push(detail.code));
    });
    await page.locator('.bb-play').click();
    await expect(page.locator('.bb-caption-line')).toContainText('Es war früh', { timeout: 20_000 });
    await expect.poll(() => timeOf(page), { timeout: 30_000 }).toBeGreaterThan(6);
    expect(await page.evaluate(() => (window as unknown as { codes: string[] }).codes)).toEqual(['lost-voice']);
    expect(await page.evaluate(() => window.bilderbogen!.playing)).toBe(true);
  });
}

test('a system that takes the voice away stops the story in the same word, and a tap goes on', async ({ page }) => {
  await openAsking(page);
  await page.evaluate(() => {
    window.speech!.pace = 6;
  });
  await page.locator('.bb-play').click();
  await hear(page, 'und');
  await page.evaluate(() => window.speech!.take());
  await expect(page.locator('.bb-chip')).toBeVisible();
  expect(await page.evaluate(() => window.bilderbogen!.playing)).toBe(false);
  await page.locator('.bb-chip').click();
  await expect.poll(() => begun(page)).toHaveLength(2);
  expect((await begun(page))[1]).toMatch(/^(und )?die Straße lag noch still\.$/);
});

test('nothing speaks on when the page is left or the player goes', async ({ page }) => {
  for (const leave of ['pagehide', 'destroy'] as const) {
    await openAsking(page);
    await page.locator('.bb-play').click();
    await expect.poll(() => begun(page)).toEqual([START]);
    await page.evaluate((how) => {
      if (how === 'destroy') window.bilderbogen!.destroy();
      else dispatchEvent(new PageTransitionEvent('pagehide'));
    }, leave);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.speech!.isSpeaking)).toBe(false);
    expect((await spoken(page)).at(-1)!.what).toBe('cancel');
  }
});
