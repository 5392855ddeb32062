import { execFileSync } from 'node:child_process';
import type { Kind } from './level.ts';
import { RATE, type Wave } from './wave.ts';

/** The two files of every sound: Opus for most browsers, AAC for the others. */
export const CODECS = ['webm', 'm4a'] as const;

/** One of them. */
export type Codec = (typeof CODECS)[number];

interface Rate {
  readonly kbits: number;
  readonly hz: number;
}

/** Bit rates; a loop's AAC has 32,000 samples a second, which sounds better at so few bits and keeps whole frames. */
const RATES: Readonly<Record<Codec, Readonly<Record<Kind, Rate>>>> = {
  webm: { music: { kbits: 42, hz: RATE }, ambience: { kbits: 20, hz: RATE }, effect: { kbits: 48, hz: RATE } },
  m4a: { music: { kbits: 42, hz: 32_000 }, ambience: { kbits: 22, hz: 32_000 }, effect: { kbits: 44, hz: RATE } },
};

const FFMPEG = ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y'];
/** Opus without its speech half (`lowdelay`): that one makes wind and rain 1–2 dB softer than they are. */
const ENCODERS: Readonly<Record<Codec, readonly string[]>> = {
  webm: ['-c:a', 'libopus', '-vbr', 'constrained', '-compression_level', '10', '-application', 'lowdelay'],
  m4a: ['-c:a', 'aac', '-aac_coder', 'twoloop', '-movflags', '+faststart'],
};

/** A ring at another rate (windowed sinc, closed over its end). @throws {RangeError} if its length does not come out even */
export function resampled(wave: Wave, hz: number): Wave {
  if (hz === RATE) return wave;
  const length = (wave.length * hz) / RATE;
  if (!Number.isInteger(length)) throw new RangeError(`resampled: ${wave.length} samples do not fit ${hz} Hz`);
  const [step, reach] = [RATE / hz, 32];
  return new Float32Array(length).map((_, i) => {
    const middle = i * step;
    let sum = 0;
    for (let n = Math.ceil(middle - reach); n <= middle + reach; n += 1) {
      const t = n - middle;
      const x = (Math.PI * t * 0.97) / step;
      const sinc = t === 0 ? 0.97 / step : (Math.sin(x) / x) * (0.97 / step);
      sum += (wave[(n + wave.length) % wave.length] ?? 0) * sinc * (0.5 + 0.5 * Math.cos((Math.PI * t) / reach));
    }
    return sum;
  });
}

/** Channels as ffmpeg reads them: 32-bit floats, one sample of every channel after the other. */
function interleaved(channels: readonly Wave[]): Buffer {
  const out = new Float32Array((channels[0]?.length ?? 0) * channels.length);
  channels.forEach((wave, channel) => {
    for (let i = 0; i < wave.length; i += 1) out[i * channels.length + channel] = wave[i] ?? 0;
  });
  return Buffer.from(out.buffer);
}

/** Writes channels to a file. @throws {Error} with ffmpeg's words if it is missing or refuses */
export function encode(channels: readonly Wave[], kind: Kind, codec: Codec, file: string): void {
  const { kbits, hz } = RATES[codec][kind];
  const heard = kind === 'effect' ? channels : channels.map((wave) => resampled(wave, hz));
  const input = ['-f', 'f32le', '-ar', String(hz), '-ac', String(channels.length), '-i', 'pipe:0'];
  const same = ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1'];
  const args = [...FFMPEG, ...input, ...ENCODERS[codec], '-b:a', `${kbits}k`, ...same, file];
  execFileSync(
    'ffmpeg',
    args.filter((word) => word !== '-nostdin'),
    { input: interleaved(heard), stdio: ['pipe', 'ignore', 'pipe'] },
  );
}

/** Reads a file back at 48 kHz. @throws {Error} with ffmpeg's words */
export function decode(file: string): Wave[] {
  const count = Number(
    execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'stream=channels', '-of', 'csv=p=0', file]),
  );
  const args = [...FFMPEG, '-i', file, '-f', 'f32le', '-ar', String(RATE), 'pipe:1'];
  const bytes = execFileSync('ffmpeg', args, { maxBuffer: 2 ** 28 });
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return Array.from({ length: count }, (_, channel) =>
    new Float32Array(all.length / count).map((_sample, i) => all[i * count + channel] ?? 0),
  );
}
