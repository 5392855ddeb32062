import type { OfflineFormat } from '../../../src/core/offline-files.ts';
import { type PackedAssets, unpackAssets } from '../../../src/core/packed-assets.ts';

/** The part of a baked story that names files with a twin in another codec. */
export interface NamedFiles {
  readonly assets: PackedAssets;
  readonly raw: { readonly recordings?: Readonly<Record<string, { sprites: Readonly<Record<string, SoundTwins>> }>> };
}

interface SoundTwins {
  readonly webm: string;
  readonly m4a: string;
}

/** Finds the codec of every file that has a twin in another one, by address. A picture that serves as both has none. */
export function formatsOf(stories: readonly NamedFiles[]): ReadonlyMap<string, OfflineFormat> {
  const found = new Map<string, OfflineFormat>();
  const both = new Set<string>();
  for (const { assets, raw } of stories) {
    const { panels, sounds = {} } = unpackAssets(assets);
    for (const { images, posters } of Object.values(panels)) {
      for (const { avif, webp } of [...images.low, ...images.high, posters.wide, posters.tall]) {
        found.set(avif, 'avif').set(webp, 'webp');
        if (avif === webp) both.add(avif);
      }
    }
    const sprites = Object.values(raw.recordings ?? {}).flatMap((recording) => Object.values(recording.sprites));
    for (const { webm, m4a } of [...Object.values(sounds), ...sprites]) found.set(webm, 'webm').set(m4a, 'm4a');
  }
  for (const file of both) found.delete(file);
  return found;
}
