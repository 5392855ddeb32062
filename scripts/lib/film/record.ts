import { createHash } from 'node:crypto';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServedStory } from '../open-story.ts';
import { openCamera } from './camera.ts';
import { encodeSegment } from './encode.ts';
import type { FilmStory } from './film-story.ts';
import type { FilmPlan, Segment } from './plan-film.ts';

export interface RecordOptions {
  readonly film: FilmStory;
  readonly plan: FilmPlan;
  readonly served: ServedStory;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly captions: boolean;
  /** Where segments are kept, so that a recording that was broken off goes on. */
  readonly folder: string;
  /** Told after every picture: frames that are done, of all, and seconds until the end (NaN: not known yet). */
  onProgress(done: number, all: number, secondsLeft: number): void;
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ size }) => size > 0,
    () => false,
  );

/** Name of a recording: the same story, part, size and look give the same. */
function keyOf({ film, plan, width, height, fps, captions }: RecordOptions): string {
  const what = [film.data, film.language, plan.start, plan.end, width, height, fps, captions].join('|');
  return createHash('sha256').update(what).digest('hex').slice(0, 12);
}

/** Records what is not recorded yet; returns the segments' files in order. */
export async function recordFilm(options: RecordOptions): Promise<readonly string[]> {
  const { plan, film, served, fps } = options;
  const folder = join(options.folder, keyOf(options));
  await mkdir(folder, { recursive: true });
  const fileOf = ({ index }: Segment): string => join(folder, `${String(index).padStart(4, '0')}.mp4`);
  const there = await Promise.all(plan.segments.map((segment) => isThere(fileOf(segment))));
  const missing = plan.segments.filter((_, index) => !there[index]);
  let done = plan.frames - missing.reduce((sum, { from, until }) => sum + until - from, 0);
  const [begun, before] = [Date.now(), done];
  const told = (): void => {
    const passed = (Date.now() - begun) / 1000;
    const left = done > before ? (passed / (done - before)) * (plan.frames - done) : Number.NaN;
    options.onProgress(done, plan.frames, left);
  };
  told();
  if (missing.length === 0) return plan.segments.map(fileOf);
  const camera = await openCamera(served, { ...options, page: film.page, language: film.language });
  let next = -1;
  try {
    for (const segment of missing) {
      const pictures = async function* (): AsyncGenerator<Buffer> {
        if (next !== segment.from) await camera.goTo(plan.start + segment.from / fps);
        for (next = segment.from; next < segment.until; next++) {
          yield await camera.take();
          done++;
          told();
        }
      };
      const file = fileOf(segment);
      await encodeSegment(pictures(), fps, `${file}.part`);
      // Only what is whole counts as recorded.
      await rename(`${file}.part`, file);
    }
  } finally {
    await camera.close();
  }
  return plan.segments.map(fileOf);
}
