import type { OfflineFormat } from '../../../src/core/offline-files.ts';
import { type PackedAssets, unpackAssets } from '../../../src/core/packed-assets.ts';

interface SoundTwins {
  readonly webm: string;
  readonly m4a: string;
}

/** The part of a recording that names files. */
export interface NamedSprites {
  readonly sprites: Readonly<Record<string, SoundTwins>>;
}

/** The part of a baked story that names files with a twin in another codec. */
export interface NamedFiles {
  readonly assets: PackedAssets;
  readonly raw: { readonly recordings?: Readonly<Record<string, NamedSprites>> };
}

/** Addresses of the lists of a language that a page fetches only if its reader wants them: each holds a recording. */
export const listsOf = ({ assets: { descriptions, onRequest } }: NamedFiles): readonly string[] =>
  [descriptions, onRequest?.voice, onRequest?.descriptions].filter((address) => address !== undefined);

/**
 * Finds the codec of every file that has a twin in another one, by address. A picture that serves as both has none.
 * @param lists recordings beside the stories' own.
 */
export function formatsOf(
  stories: readonly NamedFiles[],
  lists: readonly NamedSprites[],
): ReadonlyMap<string, OfflineFormat> {
  const found = new Map<string, OfflineFormat>();
  const both = new Set<string>();
  const keep = (twins: Iterable<SoundTwins>): void => {
    for (const { webm, m4a } of twins) found.set(webm, 'webm').set(m4a, 'm4a');
  };
  for (const { assets, raw } of stories) {
    const { panels, sounds = {} } = unpackAssets(assets);
    for (const { images, posters } of Object.values(panels)) {
      for (const { avif, webp } of [...images.low, ...images.high, posters.wide, posters.tall]) {
        found.set(avif, 'avif').set(webp, 'webp');
        if (avif === webp) both.add(avif);
      }
    }
    keep(Object.values(sounds));
    for (const { sprites } of Object.values(raw.recordings ?? {})) keep(Object.values(sprites));
  }
  for (const { sprites } of lists) keep(Object.values(sprites));
  for (const file of both) found.delete(file);
  return found;
}
