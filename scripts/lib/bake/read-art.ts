import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { assertSelfContained } from './svg-root.ts';

/** A photograph or painting as an SVG that fills the scene's square. */
async function wrapPixels(bytes: Buffer): Promise<string> {
  const png = await sharp(bytes).png({ compressionLevel: 6 }).toBuffer();
  const image = `<image width="1000" height="1000" href="data:image/png;base64,${png.toString('base64')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">${image}</svg>`;
}

/** Takes out what a drawing does not need to be drawn: its prologue and comments. */
const tidy = (svg: string): string =>
  svg
    .replace(/<\?xml[^>]*\?>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim();

/** Gives a reader of a story's art files that returns each as a self-contained SVG and reads no file twice. */
export function createArtReader(folder: string): (file: string) => Promise<string> {
  const read = new Map<string, Promise<string>>();
  const load = async (file: string): Promise<string> => {
    const bytes = await readFile(join(folder, file));
    if (!file.endsWith('.svg')) return wrapPixels(bytes);
    const svg = tidy(bytes.toString('utf8'));
    assertSelfContained(svg, file);
    return svg;
  };
  return (file) => {
    const known = read.get(file) ?? load(file);
    read.set(file, known);
    return known;
  };
}
