import { statSync } from 'node:fs';
import { CODECS, type Codec, decode } from './code.ts';
import type { Kind } from './level.ts';
import { type Loudness, loudnessOf, truePeakOf } from './loudness.ts';
import { type Seam, seamOf } from './seam.ts';
import { RATE } from './wave.ts';

/** What a made file is: its length, size, loudness, and a loop's seam. */
export interface Measure {
  readonly seconds: number;
  readonly bytes: number;
  readonly loudness: Loudness;
  /** True peak, dBTP. */
  readonly peak: number;
  readonly seam: Seam | null;
}

/** Limits of a file, as the issue and the budget give them. */
const LIMITS = { peak: -1.5, loopBytes: 250_000, seam: { level: 3, step: 1, click: 0, spectrum: 3 } } as const;
const LUFS = { music: -24, ambience: -30 } as const;

/** Decodes and measures both files of a sound (path without its ending). */
export function measured(path: string, kind: Kind): Readonly<Record<Codec, Measure>> {
  const of = (codec: Codec): Measure => {
    const file = `${path}.${codec}`;
    const channels = decode(file);
    return {
      seconds: (channels[0]?.length ?? 0) / RATE,
      bytes: statSync(file).size,
      loudness: loudnessOf(channels),
      peak: truePeakOf(channels),
      seam: kind === 'effect' ? null : seamOf(channels),
    };
  };
  return { webm: of('webm'), m4a: of('m4a') };
}

/** What is wrong with a sound, one sentence each. */
export function faultsOf(id: string, kind: Kind, both: Readonly<Record<Codec, Measure>>): readonly string[] {
  const faults: string[] = [];
  for (const codec of CODECS) {
    const { seconds, bytes, loudness, peak, seam } = both[codec];
    const say = (words: string): number => faults.push(`${id}.${codec}: ${words}`);
    if (peak > LIMITS.peak) say(`true peak ${peak.toFixed(1)} dBTP is over ${LIMITS.peak}`);
    if (kind === 'effect') continue;
    const off = loudness.integrated - LUFS[kind];
    if (Math.abs(off) > 1) say(`${loudness.integrated.toFixed(1)} LUFS is not ${LUFS[kind]}`);
    if (bytes > LIMITS.loopBytes) say(`${bytes} bytes are over ${LIMITS.loopBytes}`);
    if (Math.abs((seconds / 0.32) % 1) > 1e-4 && Math.abs(((seconds / 0.32) % 1) - 1) > 1e-4)
      say(`${seconds} s are not whole steps of 0.32 s, the codec has padded it`);
    for (const [name, limit] of Object.entries(LIMITS.seam)) {
      const value = seam?.[name as keyof Seam] ?? 0;
      if (value > limit) say(`seam: ${name} ${value.toFixed(2)} is over ${limit}`);
    }
  }
  return faults;
}
