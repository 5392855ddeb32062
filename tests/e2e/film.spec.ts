import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { openStory, seek, settle } from './story-page.ts';

const execute = promisify(execFile);

/** Seconds of the story: a balloon comes, the narrator and a voice speak. */
const [FROM, UNTIL] = [235, 238] as const;
const [WIDTH, HEIGHT, FPS] = [320, 568, 24] as const;
/** Mean distance of film and stage, of 255: hands drawn anew and breath run by a clock of their own. */
const MOST_DISTANCE = 6;
/** Captions lie below this share of the height. */
const CAPTIONS_TOP = 0.8;
/** Where film and stage are held side by side, seconds of the film. */
const TIMES = [0.25, 1.25, 2.5] as const;

// One film for all of them: in one worker, one after the other.
test.describe.configure({ mode: 'default' });

let folder = '';
let film = '';

// The film's own style is no part of the page that its policy guards.
test.use({ viewport: { width: WIDTH, height: HEIGHT }, bypassCSP: true });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'film-'));
  film = join(folder, 'part.mp4');
  const words = `--lang de --size ${WIDTH}x${HEIGHT} --fps ${FPS} --from ${FROM} --to ${UNTIL} --out`.split(' ');
  await execute('npx', ['tsx', 'scripts/film.ts', ...words, film], { maxBuffer: 1e7 });
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

interface Probed {
  readonly format: { readonly duration: string; readonly tags: Readonly<Record<string, string>> };
  readonly streams: readonly Readonly<Record<string, string>>[];
}

test('is what players of signage read: size, rate, kind, length, index first', async () => {
  const asked = ['-v', 'error', '-show_format', '-show_streams', '-count_frames', '-of', 'json', film];
  const { stdout } = await execute('ffprobe', asked);
  const { format, streams } = JSON.parse(stdout) as Probed;
  const picture = streams.find(({ codec_type }) => codec_type === 'video');
  expect(picture).toMatchObject({ codec_name: 'h264', profile: 'High', pix_fmt: 'yuv420p', color_space: 'bt709' });
  expect(picture).toMatchObject({ width: WIDTH, height: HEIGHT, avg_frame_rate: `${FPS}/1` });
  expect(Number(picture?.nb_read_frames)).toBe((UNTIL - FROM) * FPS);
  const sound = streams.find(({ codec_type }) => codec_type === 'audio');
  expect(sound).toMatchObject({ codec_name: 'aac', sample_rate: '48000', channels: 2 });
  // A packet of sound is 1024 samples long.
  expect(Math.abs(Number(sound?.duration) - Number(picture?.duration))).toBeLessThan(0.05);
  expect(Math.abs(Number(format.duration) - (UNTIL - FROM))).toBeLessThan(0.06);
  expect(format.tags.title).toBeTruthy();
  const bytes = await readFile(film);
  expect(bytes.indexOf('moov')).toBeGreaterThan(0);
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
});

test('is as loud as the story, does not clip and is not silent', async () => {
  const words = ['-nostats', '-hide_banner', '-i', film, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const { stderr } = await execute('ffmpeg', words);
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const loudness = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
  expect(loudness).toBeGreaterThan(-23);
  expect(loudness).toBeLessThan(-14);
  expect(peak).toBeLessThan(-1);
});

/** Pixels of one picture of the film: height × width × 3. */
async function frameAt(time: number): Promise<Buffer> {
  const words = ['-v', 'error', '-ss', String(time), '-i', film, '-frames:v', '1', '-f', 'rawvideo'];
  const { stdout } = await execute('ffmpeg', [...words, '-pix_fmt', 'rgb24', '-'], {
    encoding: 'buffer',
    maxBuffer: 1e8,
  });
  return stdout;
}

/** Pixels of the stage as it stands. */
async function stageNow(page: Page): Promise<Buffer> {
  await settle(page);
  return sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Mean distance of two pictures' pixels in rows from a share of the height to another, 0 to 255. */
function distance(a: Buffer, b: Buffer, top = 0, bottom = 1): number {
  const [from, to] = [top, bottom].map((share) => Math.round(share * HEIGHT) * WIDTH * 3) as [number, number];
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / (to - from);
}

test('shows what the stage shows at the same time, with the captions below', async ({ page }) => {
  await openStory(page, './?still&lang=de&sound=off&captions=always');
  await page.addStyleTag({ content: '.bb-controls, .bb-language-sticker { display: none !important; }' });
  const frames = await Promise.all(TIMES.map(frameAt));
  for (const [i, time] of TIMES.entries()) {
    await seek(page, FROM + time);
    const stage = await stageNow(page);
    expect(distance(frames[i]!, stage, 0, CAPTIONS_TOP), `${time} s`).toBeLessThan(MOST_DISTANCE);
    await page.evaluate(() => window.bilderbogen!.change({ captions: { show: 'never' } }));
    const bare = await stageNow(page);
    const [withThem, without] = [stage, bare].map((picture) => distance(frames[i]!, picture, CAPTIONS_TOP));
    expect(without, `captions at ${time} s`).toBeGreaterThan(2 * withThem!);
    await page.evaluate(() => window.bilderbogen!.change({ captions: { show: 'always' } }));
  }
  await seek(page, UNTIL + 30);
  expect(distance(frames[0]!, await stageNow(page), 0, CAPTIONS_TOP)).toBeGreaterThan(4 * MOST_DISTANCE);
});

test('has the captions of its part beside it, from its own beginning', async () => {
  const vtt = await readFile(film.replace('.mp4', '.vtt'), 'utf8');
  const cues = [...vtt.matchAll(/(\d\d):(\d\d):([\d.]+) --> (\d\d):(\d\d):([\d.]+)/g)];
  const times = cues.flatMap((cue) => [Number(cue[3]), Number(cue[6])]);
  expect(times.length).toBeGreaterThan(4);
  expect(Math.min(...times)).toBe(0);
  expect(Math.max(...times)).toBe(UNTIL - FROM);
  const { stdout } = await execute('ffmpeg', ['-v', 'error', '-i', film.replace('.mp4', '.vtt'), '-f', 'srt', '-']);
  expect(stdout.match(/-->/g)).toHaveLength(cues.length);
});
