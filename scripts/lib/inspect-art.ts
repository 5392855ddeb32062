import type { FileFault } from '../../src/core/raw-story.ts';
import { inspectSvg } from './inspect-svg.ts';

const startsWith = (bytes: Buffer, text: string, from = 0): boolean =>
  bytes.toString('latin1', from, from + text.length) === text;

/** What is wrong inside an art file: what its ending promises must be in it, and drawings must be harmless. */
export function inspectArt(file: string, bytes: Buffer): readonly FileFault[] {
  if (bytes.length === 0) return [];
  if (file.endsWith('.svg')) return inspectSvg(bytes.toString('utf8').replace(/^\ufeff/, ''));
  const isSound =
    (file.endsWith('.png') && startsWith(bytes, '\x89PNG')) ||
    (file.endsWith('.webp') && startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) ||
    !/\.(png|webp)$/.test(file);
  if (isSound) return [];
  return [{ code: 'wrong-file-type', message: `${file} is not what its ending says. Save it again in that format.` }];
}
