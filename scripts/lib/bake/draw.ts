import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { DENSITIES, type Density } from '../../../src/core/assets.ts';
import type { Rect } from '../../../src/core/units.ts';
import { intersect, paintedBounds, snapOut } from './box.ts';
import { hashOf } from './hash.ts';
import { type Picture, render } from './render.ts';
import { ENCODING, HEAVY_WEBP_BYTES, PLAIN_BYTES_PER_PIXEL, POSTER_BYTES } from './settings.ts';
import { showOnly, viewBoxOf } from './svg-root.ts';

/** What a worker is asked. Boxes in scene units, places in pixels, `dir` is where files go. */
export type DrawTask =
  | { readonly kind: 'measure'; readonly svg: string; readonly reach: Rect }
  | {
      readonly kind: 'image';
      readonly pieces: readonly { readonly svg: string; readonly box: Rect; readonly cut: Rect }[];
      readonly width: number;
      readonly height: number;
      readonly density: Density;
      readonly dir: string;
    }
  | { readonly kind: 'poster'; readonly svg: string; readonly width: number; readonly dir: string };

/** Files written, with their weight in bytes. */
export interface DrawnFile {
  readonly avif: string;
  readonly webp: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: { readonly avif: number; readonly webp: number };
}

/** Finds the painted part of a drawing within `reach`, in scene units; null if nothing is painted there. */
export function measure(svg: string, reach: Rect): Rect | null {
  const visible = intersect(viewBoxOf(svg), reach);
  if (!visible) return null;
  const region = snapOut(visible);
  const { pixels, width, height } = render(showOnly(svg, region, region.width * DENSITIES.low));
  const painted = paintedBounds(pixels, width, height);
  if (!painted) return null;
  const unit = region.width / width;
  return snapOut({
    x: region.x + painted.x * unit,
    y: region.y + painted.y * unit,
    width: painted.width * unit,
    height: painted.height * unit,
  });
}

async function writeHashed(dir: string, bytes: Buffer, ending: string): Promise<string> {
  const name = `${hashOf(bytes)}.${ending}`;
  const known = await stat(join(dir, name)).catch(() => null);
  if (known?.size !== bytes.length) {
    await mkdir(dir, { recursive: true });
    const part = join(dir, `.${name}.${process.pid}`);
    await writeFile(part, bytes);
    await rename(part, join(dir, name));
  }
  return name;
}

const inputOf = ({ pixels, width, height }: Picture): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 4, premultiplied: true } });

async function write(picture: Picture, avif: Buffer, webp: Buffer, dir: string): Promise<DrawnFile> {
  const webpFile = await writeHashed(dir, webp, 'webp');
  return {
    avif: avif === webp ? webpFile : await writeHashed(dir, avif, 'avif'),
    webp: webpFile,
    width: picture.width,
    height: picture.height,
    bytes: { avif: avif.length, webp: webp.length },
  };
}

/** Flat pictures with few edges are smaller (and exact) as lossless WebP; that then stands in for the AVIF too. */
async function encodeTexture(picture: Picture, density: Density, dir: string): Promise<DrawnFile> {
  const webp = await inputOf(picture).webp(ENCODING[density].webp).toBuffer();
  if (webp.length < picture.width * picture.height * PLAIN_BYTES_PER_PIXEL) return write(picture, webp, webp, dir);
  const avif = await inputOf(picture).avif(ENCODING[density].avif).toBuffer();
  return write(picture, avif.length < webp.length ? avif : webp, webp, dir);
}

async function encodePoster(picture: Picture, dir: string): Promise<DrawnFile> {
  const { poster, heavyPoster } = ENCODING;
  const webp = await inputOf(picture).webp(poster.webp).toBuffer();
  // The slower codec is not asked twice where the quicker one tells already.
  const light = webp.length > HEAVY_WEBP_BYTES ? null : await inputOf(picture).avif(poster.avif).toBuffer();
  if (light && light.length <= POSTER_BYTES) return write(picture, light, webp, dir);
  const avif = await inputOf(picture).avif(heavyPoster.avif).toBuffer();
  return write(picture, avif, await inputOf(picture).webp(heavyPoster.webp).toBuffer(), dir);
}

async function drawImage(task: Extract<DrawTask, { kind: 'image' }>): Promise<DrawnFile> {
  const sheet = Buffer.alloc(task.width * task.height * 4);
  for (const { svg, box, cut } of task.pieces) {
    const piece = render(showOnly(svg, box, cut.width));
    const rows = Math.min(piece.height, cut.height);
    for (let row = 0; row < rows; row++) {
      const from = row * piece.width * 4;
      const line = piece.pixels.subarray(from, from + Math.min(piece.width, cut.width) * 4);
      sheet.set(line, ((cut.y + row) * task.width + cut.x) * 4);
    }
  }
  return encodeTexture({ pixels: sheet, width: task.width, height: task.height }, task.density, task.dir);
}

/** Does one task. */
export async function draw(task: DrawTask): Promise<DrawnFile | Rect | null> {
  if (task.kind === 'measure') return measure(task.svg, task.reach);
  return task.kind === 'image' ? drawImage(task) : encodePoster(render(task.svg), task.dir);
}
