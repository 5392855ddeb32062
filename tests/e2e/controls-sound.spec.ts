import { expect, type Page, test } from '@playwright/test';
import { type SceneServer, serveScenes } from './scene-server.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/* Sound in the controls' scene, with a player that only notes what is asked of it. */

interface FakePlayer {
  readonly asked: string[];
  readonly playing: boolean;
  readonly time: number;
  readonly settings: { readonly sound: { muted: boolean; voice: number; rate: number }; readonly captions: object };
  change(change: object): void;
  setSound(state: string): void;
  interrupt(): void;
}
interface Scene {
  readonly scene: { readonly player: FakePlayer; readonly leave: AbortController };
}

let scenes: SceneServer;
test.beforeAll(async () => {
  scenes = await serveScenes('controls');
});
test.afterAll(() => scenes.close());

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${scenes.address}controls/${query}`);
  await expect.poll(() => page.evaluate(() => 'scene' in window)).toBe(true);
}
const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Scene).scene.player.asked.splice(0));
const isMuted = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Scene).scene.player.settings.sound.muted);
const setSound = (page: Page, state: string): Promise<void> =>
  page.evaluate((to) => (window as unknown as Scene).scene.player.setSound(to), state);

test('the first stop of the Tab key mutes, and its name says what a press does', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName('Ton ausschalten');
  await page.keyboard.press('Enter');
  expect(await isMuted(page)).toBe(true);
  await expect(page.locator(':focus')).toHaveAccessibleName('Ton einschalten');
  await page.keyboard.press('Enter');
  expect(await isMuted(page)).toBe(false);
  expect(await asked(page)).toContain('prepareSound');
});

test('a story without sound offers none', async ({ page }) => {
  await open(page, '?sound=none');
  await expect(page.locator('.bb-mute')).toBeHidden();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await asked(page)).toEqual([]);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await expect(page.getByRole('slider')).toHaveCount(2);
  await expect(page.getByRole('radio', { name: 'Nach Bedarf' })).toHaveCount(0);
  await setSound(page, 'off');
  await expect(page.getByRole('slider')).toHaveCount(6);
});

test('keys step from line to line, and a letter mutes only on the bar', async ({ page }) => {
  await open(page);
  await page.keyboard.press('m');
  expect(await isMuted(page)).toBe(false);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await asked(page)).toEqual(['stepLine 1', 'stepLine -1']);
  await page.locator('.bb-play').focus();
  await page.keyboard.press('m');
  expect(await isMuted(page)).toBe(true);
});

for (const width of [320, 360, 375, 390, 480, 640, 736, 768, 992, 1024, 1280, 1440]) {
  test(`all buttons stand in one row and are 44 px large at ${width} px, also with text twice as large`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    for (const scale of [1, 2]) {
      await page.evaluate((to) => (window as unknown as Scene).scene.player.change({ text: { scale: to } }), scale);
      const boxes = await page.locator('.bb-strip button:visible').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, right, width: wide, height, top } = button.getBoundingClientRect();
          return { name: button.className, left, right, wide, height, middle: top + height / 2 };
        }),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(8);
      const wrong = boxes.filter((box) => box.wide < 43.5 || box.height < 43.5 || box.left < 0 || box.right > width);
      expect(wrong).toEqual([]);
      // On the narrowest the first button stands beside the thread.
      const middles = boxes.slice(width < 360 ? 1 : 0).map(({ middle }) => middle);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(10);
    }
  });
}

test('a blocked story invites to switch the sound on, across from the captions and beside no other chip', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  await page.getByRole('button', { name: 'Erzählen' }).click();
  await setSound(page, 'blocked');
  const invitation = page.locator('.bb-unmute');
  await expect(invitation).toBeVisible();
  expect((await invitation.boundingBox())!.y).toBeLessThan(100);
  await page.evaluate(() => (window as unknown as Scene).scene.player.change({ captions: { position: 'top' } }));
  await page.evaluate(() => (window as unknown as Scene).scene.player.interrupt());
  const [chip, moved] = [(await page.locator('.bb-chip').boundingBox())!, (await invitation.boundingBox())!];
  expect(moved.y).toBeGreaterThan(300);
  expect(moved.y + moved.height).toBeLessThanOrEqual(chip.y);
  await asked(page);
  await invitation.click();
  expect(await asked(page)).toEqual(expect.arrayContaining(['prepareSound', 'play']));
  await expect(invitation).toBeHidden();
});

test('a press whose end lets the sound through does not mute it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Erzählen' }).click();
  await page.evaluate(() => {
    const { player } = (window as unknown as Scene).scene;
    for (const type of ['pointerup', 'keyup']) addEventListener(type, () => player.setSound('on'));
  });
  const mute = page.locator('.bb-mute');
  for (const press of [() => mute.click(), () => mute.press('Space'), () => mute.press('Enter')]) {
    await setSound(page, 'blocked');
    await press();
    expect(await isMuted(page)).toBe(false);
    await expect(mute).toHaveAccessibleName('Ton ausschalten');
  }
  await mute.press('Space');
  expect(await isMuted(page)).toBe(true);
  await mute.click();
  await setSound(page, 'blocked');
  await asked(page);
  await page.evaluate(() => (window as unknown as Scene).scene.player.interrupt());
  await page.locator('.bb-unmute').click();
  expect(await asked(page)).toContain('play');
});

test('a volume is heard while it is set, and nothing of the story is missed', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Erzählen' }).click();
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const state = (): Promise<{ playing: boolean; time: number; voice: number }> =>
    page.evaluate(() => {
      const { playing, time, settings } = (window as unknown as Scene).scene.player;
      return { playing, time, voice: settings.sound.voice };
    });
  const before = await state();
  expect(before.playing).toBe(false);
  await page.getByRole('slider', { name: 'Stimmen' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await state()).time).toBeGreaterThan(before.time + 0.2);
  expect(await state()).toMatchObject({ playing: true, voice: 0.95 });
  await expect.poll(async () => (await state()).playing, { timeout: 8000 }).toBe(false);
  expect((await state()).time).toBeCloseTo(before.time);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await state()).playing).toBe(true);
});

test('sound and captions are kept with the other settings when the reader asks', async ({ page }) => {
  await open(page);
  const settings = page.getByRole('button', { name: 'Einstellungen' });
  await settings.click();
  await page.locator('#bb-pace').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: 'Immer' }).check();
  await page.getByRole('radio', { name: 'Durchscheinend' }).check();
  await page.locator('#bb-remember').check();
  await page.reload();
  await expect.poll(() => page.evaluate(() => 'scene' in window)).toBe(true);
  const kept = await page.evaluate(() => (window as unknown as Scene).scene.player.settings);
  expect(kept).toMatchObject({
    sound: { rate: 1.05 },
    captions: { show: 'always', ground: 'soft', position: 'bottom' },
  });
  await settings.click();
  await expect(page.getByRole('radio', { name: 'Immer' })).toBeChecked();
  await page.locator('#bb-remember').uncheck();
});

test('the system is told what is told, and nothing more after the controls have gone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Erzählen' }).click();
  const told = (): Promise<unknown> =>
    page.evaluate(() => {
      const { metadata, playbackState } = navigator.mediaSession;
      const { title, artist, artwork } = metadata ?? { title: '', artist: '', artwork: [] };
      return { playbackState, title, artist, pictures: artwork.map(({ sizes }) => sizes) };
    });
  await expect.poll(told).toEqual({
    playbackState: 'playing',
    title: 'Gemeinsam geht es besser',
    artist: 'Gemeinsam geht es besser',
    pictures: ['400x400'],
  });
  await page.evaluate(() => (window as unknown as Scene).scene.leave.abort());
  expect(await told()).toEqual({ playbackState: 'none', title: '', artist: '', pictures: [] });
});
