import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { midiOf, type Part } from './midi.ts';
import { RATE, type Wave } from './wave.ts';

/** Where Debian's fluid-soundfont-gm puts its MIT samples; BILDERBOGEN_SOUNDFONT names another. */
const SOUNDFONT = process.env.BILDERBOGEN_SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';

/**
 * Lets fluidsynth play a part, without room and chorus, until its tails have died away.
 * @returns one channel (both of the synthesiser's, halved)
 * @throws {Error} if fluidsynth or the soundfont is missing
 */
export function playPart(part: Part, tempo: number): Wave {
  const folder = mkdtempSync(join(tmpdir(), 'bilderbogen-sound-'));
  try {
    const [midi, raw] = [join(folder, 'part.mid'), join(folder, 'part.raw')];
    writeFileSync(midi, midiOf(part, tempo));
    const quiet = ['-n', '-i', '-q', '-g', '0.6', '-r', String(RATE), '-R', '0', '-C', '0'];
    execFileSync('fluidsynth', [...quiet, '-T', 'raw', '-O', 'float', '-E', 'little', '-F', raw, SOUNDFONT, midi], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const bytes = readFileSync(raw);
    const both = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return new Float32Array(both.length / 2).map((_, i) => ((both[2 * i] ?? 0) + (both[2 * i + 1] ?? 0)) / 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
