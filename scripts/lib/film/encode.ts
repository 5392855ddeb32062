import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { runFfmpeg } from '../narrate/ffmpeg.ts';
import { CHANNELS, RATE } from './mix-sound.ts';

/** H.264 as signage players and browsers read it; no frames out of order, so that segments join without a seam. */
const PICTURE = ['-c:v', 'libx264', '-preset', 'medium', '-crf', '18', '-profile:v', 'high', '-bf', '0'];
const COLOR = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];

/** Encodes pictures, PNG bytes in order, into one segment. @throws {Error} with ffmpeg's last words. */
export async function encodeSegment(pictures: AsyncIterable<Buffer>, fps: number, file: string): Promise<void> {
  const words = [
    '-v',
    'error',
    '-nostdin',
    '-y',
    '-f',
    'image2pipe',
    '-c:v',
    'png',
    '-framerate',
    String(fps),
    '-i',
    '-',
  ];
  const filter = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'];
  const key = ['-g', String(fps * 2)];
  // Each frame at a whole number: with milliseconds, 24 a second would come unevenly.
  const time = ['-video_track_timescale', String(fps * 1000)];
  const child = spawn('ffmpeg', [...words, ...filter, ...PICTURE, ...key, ...COLOR, ...time, '-f', 'mp4', file], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.on('error', () => {});
  const ended = once(child, 'close');
  for await (const picture of pictures) {
    if (child.exitCode !== null) break;
    if (!child.stdin.write(picture)) await Promise.race([once(child.stdin, 'drain'), ended]);
  }
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`film: ffmpeg could not encode: ${said.trim().split('\n').at(-1) ?? code}`);
}

export interface Muxed {
  readonly segments: readonly string[];
  /** Interleaved stereo at 48 kHz. */
  readonly sound: Float32Array;
  readonly title: string;
  readonly language: string;
  readonly list: string;
  readonly file: string;
}

/** Joins segments and sound to an MP4 that plays before it has come whole. */
export async function mux({ segments, sound, title, language, list, file }: Muxed): Promise<void> {
  await writeFile(list, segments.map((segment) => `file '${segment.replaceAll("'", "'\\''")}'\n`).join(''));
  const samples = new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength);
  await runFfmpeg(
    [
      ...['-f', 'f32le', '-ar', String(RATE), '-ac', String(CHANNELS), '-i', '-'],
      ...['-f', 'concat', '-safe', '0', '-i', list, '-map', '1:v', '-map', '0:a'],
      ...['-c:v', 'copy', '-c:a', 'aac', '-b:a', '160k'],
      ...['-metadata', `title=${title}`, '-metadata:s:a:0', `language=${language}`, '-movflags', '+faststart', file],
    ],
    samples,
  );
}
