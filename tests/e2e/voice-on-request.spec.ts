import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { VoiceOnRequest } from '../../src/core/assets.ts';
import { fakeSpeech, spoken } from './speech-page.ts';
import { openStory, outDir, SMALL } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';
import { playFrom, watchVoices } from './voice-page.ts';

/* Arabic is spoken by a machine that nobody shall hear unasked. */

interface List {
  readonly recording: {
    readonly sprites: Readonly<Record<string, { readonly webm: string }>>;
    readonly lines: Readonly<Record<string, { readonly sprite: string; readonly duration: number }>>;
  };
}

const ARABIC = { name: 'Laila', lang: 'ar-SA', localService: true };

test.use({ viewport: SMALL, deviceScaleFactor: 0.25 });
test.beforeEach(({ page }) => leaveUnpainted(page));

const fileOf = (address: string): string => address.split('/').at(-1) as string;
const readList = async (address: string): Promise<List> =>
  JSON.parse(await readFile(join(outDir, address), 'utf8')) as List;

let addresses: Required<VoiceOnRequest>;
let voice: List;
let descriptions: List;
test.beforeAll(async () => {
  const page = await readFile(join(outDir, 'ar', 'index.html'), 'utf8');
  const data = await readFile(join(outDir, page.match(/data-data="([^"]+)"/)?.[1] ?? ''), 'utf8');
  addresses = (JSON.parse(data) as { assets: { onRequest: Required<VoiceOnRequest> } }).assets.onRequest;
  [voice, descriptions] = await Promise.all([readList(addresses.voice), readList(addresses.descriptions)]);
});

const filesOf = ({ recording: { sprites } }: List): string[] => Object.values(sprites).map(({ webm }) => fileOf(webm));
/** Names of all files the page asked for; call before it is opened. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(fileOf(new URL(request.url()).pathname)));
  return asked;
}
const durationOf = (page: Page): Promise<number> => page.evaluate(() => window.bilderbogen!.duration);
const offeredIn = (page: Page): Promise<string> => page.evaluate(() => window.bilderbogen!.voiceOnRequest);
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => window.bilderbogen!.change({ sound: { onRequest: true } }));
const openSettings = (page: Page): Promise<void> => page.getByRole('button', { name: 'الإعدادات' }).click();
const heard = (page: Page): Promise<string | undefined> => page.evaluate(() => window.frameNow!().voices[0]?.file);

test('nobody hears it unasked, and nothing of it is fetched', async ({ page }) => {
  const asked = watchRequests(page);
  await watchVoices(page);
  await openStory(page, 'ar/?still');
  await expect.poll(() => offeredIn(page)).toBe('recorded');
  await page.locator('.bb-play').press('Enter');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.sound)).toBe('on');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.time), { timeout: 20_000 }).toBeGreaterThan(6);
  const own = [fileOf(addresses.voice), fileOf(addresses.descriptions), ...filesOf(voice), ...filesOf(descriptions)];
  expect(asked.filter((file) => own.includes(file))).toEqual([]);
});

test('switched on in the settings, with an honest hint, it reads, and the captions mark its words', async ({
  page,
}) => {
  const asked = watchRequests(page);
  await watchVoices(page);
  await openStory(page, 'ar/?still');
  const silent = await durationOf(page);
  await page.locator('.bb-play').press('Enter');
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.time)).toBeGreaterThan(0.5);
  await openSettings(page);
  const box = page.getByRole('switch', { name: 'القراءة بصوت آليّ' });
  await expect(box).not.toBeChecked();
  await expect(box).toHaveAccessibleDescription(/الروبوت/);
  await box.check();
  await expect.poll(() => durationOf(page)).toBeGreaterThan(silent + 60);
  await expect.poll(() => heard(page), { message: 'a sample of it', timeout: 20_000 }).toBe(filesOf(voice)[0]);
  await page.keyboard.press('Escape');
  await expect.poll(() => heard(page), { message: 'the story goes on with it' }).toBe(filesOf(voice)[0]);
  expect(await page.evaluate(() => window.bilderbogen!.panel)).toBe('titelbild');
  const caption = page.locator('.bb-caption-now');
  const marked = new Set<string>();
  await expect
    .poll(
      async () => {
        const word = await caption.textContent({ timeout: 1000 }).catch(() => '');
        if (word) marked.add(word);
        return marked.size;
      },
      { intervals: [60], timeout: 30_000 },
    )
    .toBeGreaterThan(3);
  expect([...marked].every((word) => !/\s/.test(word.trim()))).toBe(true);
  // A chapter at a time, and the next before it is needed.
  expect(asked.filter((file) => filesOf(voice).includes(file)).length).toBeLessThanOrEqual(2);
  await openSettings(page);
  await box.uncheck();
  await expect.poll(() => durationOf(page)).toBe(silent);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  expect(await heard(page)).toBeUndefined();
});

test('descriptions are spoken by it, before the panel’s own lines', async ({ page }) => {
  await watchVoices(page);
  await openStory(page, 'ar/?still');
  await openSettings(page);
  await page.locator('[name=bb-descriptions][value=spoken]').check();
  await expect(page.locator('#bb-voice-on-request')).toBeChecked();
  const [lines, alts] = [voice, descriptions].map(({ recording }) =>
    Object.values(recording.lines).reduce((sum, { duration }) => sum + duration, 0),
  );
  await expect.poll(() => durationOf(page)).toBeGreaterThan((lines ?? 0) + (alts ?? 0));
  await page.keyboard.press('Escape');
  const panel = await page.evaluate(() => window.bilderbogen!.panels[1]!);
  await page.locator('.bb-play').press('Enter');
  const { lines: described, sprites } = descriptions.recording;
  const file = fileOf(sprites[described[`${panel.id}/alt`]!.sprite]!.webm);
  await playFrom(page, panel.start, 30);
  await expect.poll(() => heard(page), { timeout: 20_000 }).toBe(file);
  await expect(page.locator('.bb-caption')).toHaveAttribute('data-described', '');
});

test('a device with a voice of its own is asked instead, also for descriptions', async ({ page }) => {
  const asked = watchRequests(page);
  await fakeSpeech(page, [ARABIC]);
  await openStory(page, 'ar/?still&voice-on-request=on&descriptions=spoken');
  await expect.poll(() => offeredIn(page)).toBe('device');
  await openSettings(page);
  await expect(page.getByRole('switch', { name: 'القراءة بصوت هذا الجهاز' })).toBeChecked();
  await page.keyboard.press('Escape');
  const alt = await page.evaluate(() => document.querySelector('main section img')?.getAttribute('alt'));
  await page.locator('.bb-play').press('Enter');
  const begun = async (): Promise<string> =>
    (await spoken(page))
      .filter(({ what }) => what === 'begin')
      .map(({ text }) => text)
      .join(' ');
  await expect.poll(begun, { timeout: 20_000 }).toContain(alt?.slice(0, 30).trim());
  expect(new Set((await spoken(page)).map(({ voice: name }) => name))).toEqual(new Set([ARABIC.name]));
  const own = [fileOf(addresses.voice), fileOf(addresses.descriptions), ...filesOf(voice), ...filesOf(descriptions)];
  expect(asked.filter((file) => own.includes(file))).toEqual([]);
});

test('a voice that does not come leaves the story as it was, and is asked for again', async ({ page }) => {
  let isBroken = true;
  await page.route(
    (url) => url.pathname.endsWith(addresses.voice),
    (route) => (isBroken ? route.abort() : route.continue()),
  );
  await openStory(page, 'ar/?still');
  await page.evaluate(() => {
    const codes: string[] = [];
    Object.assign(window, { codes });
    window.bilderbogen!.addEventListener('problem', ({ detail }) => codes.push(detail.code));
  });
  const silent = await durationOf(page);
  await expect.poll(() => offeredIn(page)).toBe('recorded');
  // So long a device may still tell of a voice of its own.
  const codes = (): Promise<string[]> => page.evaluate(() => (window as unknown as { codes: string[] }).codes);
  await listen(page);
  await expect.poll(codes).toEqual(['no-sound']);
  expect(await durationOf(page)).toBe(silent);
  isBroken = false;
  await listen(page);
  await expect.poll(() => durationOf(page)).toBeGreaterThan(silent + 60);
});
