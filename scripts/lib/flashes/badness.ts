import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Frame } from './light.ts';

export interface BadnessMeter {
  /** Takes the next frame's bytes. */
  add(rgb: Uint8Array): Promise<void>;
  /** Ends the film; the worst that ffmpeg's filter `photosensitivity` has said of a frame, over a second of changes. */
  worst(): Promise<number>;
}

/**
 * A second opinion on flashes, by a program that others keep.
 * @param size of every frame, in pixels. @param rate frames a second.
 * @throws {Error} from `worst`, if ffmpeg is not there or says nothing.
 */
export function createBadnessMeter(size: Pick<Frame, 'width' | 'height'>, rate: number): BadnessMeter {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${size.width}x${size.height}`, '-r', `${rate}`];
  const filter = `photosensitivity=bypass=1:frames=${rate},metadata=print:file=-`;
  const ffmpeg = spawn('ffmpeg', ['-loglevel', 'error', ...input, '-i', '-', '-vf', filter, '-f', 'null', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  let failure: Error | null = null;
  ffmpeg.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  ffmpeg.on('error', (error) => {
    failure = error;
  });
  ffmpeg.stdin.on('error', () => {});
  const ended = new Promise<void>((done) => {
    ffmpeg.on('close', () => done());
  });
  return {
    async add(rgb) {
      if (!ffmpeg.stdin.write(rgb) && !ffmpeg.stdin.destroyed) await Promise.race([once(ffmpeg.stdin, 'drain'), ended]);
    },
    async worst() {
      ffmpeg.stdin.end();
      await ended;
      const values = [...said.matchAll(/photosensitivity\.badness=([\d.]+)/g)].map(([, value]) => Number(value));
      if (values.length === 0)
        throw new Error(`createBadnessMeter: ffmpeg said nothing of the frames. ${failure ?? ''} Is ffmpeg installed?`);
      return Math.max(...values);
    },
  };
}

/** What the filter says of as much as is allowed: black and white, three times a second. */
export async function badnessAllowed(size: Pick<Frame, 'width' | 'height'>, rate: number): Promise<number> {
  const meter = createBadnessMeter(size, rate);
  const half = rate / 6;
  for (let frame = 0; frame < rate * 3; frame++)
    await meter.add(new Uint8Array(size.width * size.height * 3).fill(Math.floor(frame / half) % 2 === 0 ? 255 : 0));
  return await meter.worst();
}
