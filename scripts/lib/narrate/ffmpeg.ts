import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** Stops with a clear sentence if a program is not there. */
export async function ensurePrograms(names: readonly string[], verb = 'narrate'): Promise<void> {
  const missing: string[] = [];
  for (const name of names) {
    // Each of them knows one of the two.
    const found = await Promise.any(['-version', '--version'].map((word) => promisify(execFile)(name, [word]))).then(
      () => true,
      () => false,
    );
    if (!found) missing.push(name);
  }
  if (missing.length === 0) return;
  throw new Error(
    `${verb}: ${missing.join(' and ')} not found. Install ${missing.length === 1 ? 'it' : 'them'} from your system (Debian: apt-get install ${missing.join(' ')}) and run it again.`,
  );
}

/** Runs ffmpeg with bytes on its input; gives what it puts out. @throws {Error} with its last words. */
export function runFfmpeg(words: readonly string[], input: Uint8Array | null): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...words], {
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`ffmpeg: ${said.trim().split('\n').at(-1) ?? `ended with ${code}`}`));
    });
    // What ffmpeg does not want to read any more is no fault of its own.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? undefined);
  });
}

const bytesOf = (samples: Float32Array): Uint8Array =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);

const samplesOf = (bytes: Buffer): Float32Array =>
  new Float32Array(new Uint8Array(bytes).buffer, 0, Math.floor(bytes.length / 4));

const RAW = ['-f', 'f32le', '-ac', '1'];

/** Sound of any file as samples at a rate, its channels interleaved. */
export const decodeFile = async (file: string, rate: number, channels = 1): Promise<Float32Array> =>
  samplesOf(await runFfmpeg(['-i', file, ...RAW, '-ac', String(channels), '-ar', String(rate), '-'], null));

/** The same sound at another rate. A broken rate, as shifted pitches have, is taken as it is. */
export async function resample(samples: Float32Array, from: number, to: number): Promise<Float32Array> {
  if (from === to) return samples;
  // ffmpeg counts whole samples a second; a thousandth of a semitone is lost at most.
  const given = [...RAW, '-ar', String(Math.round(from)), '-i', '-'];
  return samplesOf(await runFfmpeg([...given, ...RAW, '-ar', String(to), '-'], bytesOf(samples)));
}

/** How much of a voice is to be kept: thousand bits a second, and the rate for codecs that work at any (AAC). */
export interface SpeechBand {
  readonly kbits: number;
  readonly rate: number;
}

/** A voice with all its overtones, and one that has none above 8 kHz. */
export const SPEECH_BANDS = {
  full: { kbits: 28, rate: 24_000 },
  narrow: { kbits: 24, rate: 16_000 },
} as const satisfies Record<string, SpeechBand>;

/** How each codec is written: speech, mono. */
const CODECS = {
  webm: ['-c:a', 'libopus', '-vbr', 'on', '-application', 'audio', '-frame_duration', '20'],
  m4a: ['-c:a', 'aac', '-movflags', '+faststart'],
} as const;

/** Writes sound into a file in the codec of its ending; the same sound gives the same bytes. */
export async function encodeFile(samples: Float32Array, rate: number, file: string, band: SpeechBand): Promise<void> {
  const codec = file.endsWith('.webm')
    ? [...CODECS.webm, '-b:a', `${band.kbits}k`]
    : [...CODECS.m4a, '-b:a', `${band.kbits - 1}k`, '-ar', String(band.rate)];
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  await runFfmpeg([...RAW, '-ar', String(rate), '-i', '-', ...codec, ...plain, file], bytesOf(samples));
}
