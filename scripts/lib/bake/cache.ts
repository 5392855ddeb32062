import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rect } from '../../../src/core/units.ts';
import type { DrawnFile } from './draw.ts';
import { BAKE_VERSION } from './settings.ts';

interface Manifest {
  readonly version: number;
  readonly boxes: Record<string, Rect | null>;
  readonly images: Record<string, DrawnFile>;
}

/** What earlier bakes made, by hash of what they were made from. */
export interface BakeCache {
  box(key: string, make: () => Promise<Rect | null>): Promise<Rect | null>;
  image(key: string, make: () => Promise<DrawnFile>): Promise<DrawnFile>;
  /** Writes down what this run used. `isWhole`: forgets the rest and removes files that nothing uses. */
  save(isWhole: boolean, keep: readonly string[]): Promise<{ readonly removed: number }>;
}

const FILE = 'manifest.json';

/** Another bake of the same story may be writing it. */
const isInWork = (name: string): boolean => name.startsWith('.');

const sorted = <T>(entries: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

async function readManifest(dir: string): Promise<Manifest> {
  const none: Manifest = { version: BAKE_VERSION, boxes: {}, images: {} };
  try {
    const manifest = JSON.parse(await readFile(join(dir, FILE), 'utf8')) as Manifest;
    return manifest.version === BAKE_VERSION ? manifest : none;
  } catch {
    return none;
  }
}

/** Opens the cache of one story's baked folder. */
export async function openBakeCache(dir: string): Promise<BakeCache> {
  await mkdir(dir, { recursive: true });
  const old = await readManifest(dir);
  const present = new Set(await readdir(dir));
  const boxes = new Map<string, Promise<Rect | null>>();
  const images = new Map<string, Promise<DrawnFile>>();

  const isThere = (image: DrawnFile | undefined): image is DrawnFile =>
    image !== undefined && present.has(image.avif) && present.has(image.webp);

  const settle = async <T>(pending: ReadonlyMap<string, Promise<T>>): Promise<Map<string, T>> => {
    const done = new Map<string, T>();
    for (const [key, promise] of pending) {
      const [result] = await Promise.allSettled([promise]);
      if (result.status === 'fulfilled') done.set(key, result.value);
    }
    return done;
  };

  return {
    box(key, make) {
      const known = boxes.get(key) ?? (key in old.boxes ? Promise.resolve(old.boxes[key] ?? null) : make());
      boxes.set(key, known);
      return known;
    },
    image(key, make) {
      const kept = old.images[key];
      const known = images.get(key) ?? (isThere(kept) ? Promise.resolve(kept) : make());
      images.set(key, known);
      return known;
    },
    async save(isWhole, keep) {
      const doneBoxes = await settle(boxes);
      const doneImages = await settle(images);
      const manifest: Manifest = {
        version: BAKE_VERSION,
        boxes: { ...(isWhole ? {} : old.boxes), ...sorted(doneBoxes) },
        images: { ...(isWhole ? {} : old.images), ...sorted(doneImages) },
      };
      await writeFile(join(dir, `.${FILE}`), `${JSON.stringify(manifest, null, 1)}\n`);
      await rename(join(dir, `.${FILE}`), join(dir, FILE));
      if (!isWhole) return { removed: 0 };
      const used = new Set([FILE, ...keep, ...[...doneImages.values()].flatMap((image) => [image.avif, image.webp])]);
      const leftovers = (await readdir(dir)).filter((name) => !used.has(name) && !isInWork(name));
      await Promise.all(leftovers.map((name) => rm(join(dir, name), { recursive: true, force: true })));
      return { removed: leftovers.length };
    },
  };
}
