import { access, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Poster, StoryAssets } from '../../../src/core/assets.ts';
import { hashOf } from './hash.ts';
import { INK, PAPER } from './settings.ts';

/** Size of pictures of shared links, in pixels; what Open Graph and its readers ask for. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
const MARGIN = 18;
/** Width of the line between picture and paper. */
const EDGE = 3;
const QUALITY = 80;
/** Bump when these pictures are composed differently. */
const VERSION = 1;

/** Panel → address of its picture, relative to the page at the top. */
export type SharePictures = Readonly<Record<string, string>>;

/** Lays a poster, whole, on the story's paper. JPEG, since not every reader of links knows more. */
async function composeShare(poster: string, file: string): Promise<void> {
  const [width, height] = [SHARE_WIDTH - 2 * (MARGIN + EDGE), SHARE_HEIGHT - 2 * (MARGIN + EDGE)];
  const { data, info } = await sharp(poster)
    .resize({ width, height, fit: 'inside', kernel: 'cubic' })
    .flatten({ background: PAPER })
    .extend({ top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, background: INK })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const input = { input: data, raw: { width: info.width, height: info.height, channels: 3 as const } };
  const paper = { create: { width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 3 as const, background: PAPER } };
  // Written beside and renamed: whoever is interrupted leaves no half picture under the right name.
  const half = join(file, '..', `.${basename(file)}`);
  await sharp(paper).composite([input]).jpeg({ quality: QUALITY }).toFile(half);
  await rename(half, file);
}

/**
 * Makes a picture per panel for shared links out of its wide poster, in `dir`. Named by what they are made from, so that
 * nothing is composed twice.
 * @param base what addresses of files in `dir` begin with, relative to the page at the top.
 * @returns addresses by panel, and the names of all files to keep.
 */
export async function bakeShares(
  dir: string,
  base: string,
  { panels }: StoryAssets,
): Promise<{ readonly pictures: SharePictures; readonly kept: readonly string[] }> {
  const make = async ([id, { posters }]: readonly [string, { readonly posters: { readonly wide: Poster } }]) => {
    const poster = basename(posters.wide.webp);
    const name = `${id}.share.${hashOf(poster, String(VERSION))}.jpg`;
    const isThere = await access(join(dir, name)).then(
      () => true,
      () => false,
    );
    if (!isThere) await composeShare(join(dir, poster), join(dir, name));
    return [id, name] as const;
  };
  const names = await Promise.all(Object.entries(panels).map(make));
  return {
    pictures: Object.fromEntries(names.map(([id, name]) => [id, base + name])),
    kept: names.map(([, name]) => name),
  };
}
