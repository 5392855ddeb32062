import { join } from 'node:path';
import { readVoiceFile, VOICE_ENDINGS, voiceFolderOf } from '../voice/voice-file.ts';
import type { VoiceKind } from '../voice/voice-kind.ts';
import { RATE } from './engine.ts';
import { decodeFile } from './ffmpeg.ts';
import { MAX_PEAK, TARGET, TOLERANCE } from './level.ts';
import { loudnessOf, truePeakOf } from './loudness.ts';

export interface LineLevels {
  readonly key: string;
  readonly seconds: number;
  /** By codec: loudness in LUFS and true peak in dBTP of what a listener hears. */
  readonly levels: readonly { readonly loudness: number; readonly peak: number }[];
  readonly isSound: boolean;
}

/** Measures every line of a language as it comes out of each sprite. */
export async function measureVoice(folder: string, language: string, kind: VoiceKind): Promise<readonly LineLevels[]> {
  const voice = await readVoiceFile(folder, language, kind);
  if (!voice) throw new Error(`narrate: there is no ${kind.file} in "${language}". Run npm run narrate first.`);
  const own = voiceFolderOf(folder, language);
  const rows: LineLevels[] = [];
  for (const chapter of Object.keys(voice.sprites)) {
    const sprites = await Promise.all(
      VOICE_ENDINGS.map((ending) => decodeFile(join(own, `${kind.spriteOf(chapter)}.${ending}`), RATE)),
    );
    for (const [key, { sprite, start, duration }] of Object.entries(voice.lines)) {
      if (sprite !== chapter) continue;
      const levels = sprites.map((samples) => {
        const line = samples.slice(Math.round(start * RATE), Math.round((start + duration) * RATE));
        return { loudness: loudnessOf(line, RATE), peak: truePeakOf(line) };
      });
      const isSound = levels.every(
        ({ loudness, peak }) => Math.abs(loudness - TARGET) <= TOLERANCE && peak <= MAX_PEAK,
      );
      rows.push({ key, seconds: duration, levels, isSound });
    }
  }
  return rows;
}

const fixed = (value: number, width: number): string => value.toFixed(1).padStart(width);

/** The table as text: a row a line, and what it comes to. */
export async function formatTable(
  folder: string,
  language: string,
  kind: VoiceKind,
  rows: readonly LineLevels[],
): Promise<string> {
  const voice = await readVoiceFile(folder, language, kind);
  const width = Math.max(...rows.map(({ key }) => key.length), 10);
  const lines = rows.map(({ key, seconds, levels, isSound }) => {
    const measured = levels.map(({ loudness, peak }) => `${fixed(loudness, 7)} LUFS ${fixed(peak, 6)} dBTP`);
    return `${key.padEnd(width)} ${fixed(seconds, 6)} s ${measured.join('  ')}${isSound ? '' : '  !'}`;
  });
  const sprites = Object.entries(voice?.sprites ?? {});
  const sizes = sprites.map(([chapter, { duration, bytes }]) => {
    const kilobytes = VOICE_ENDINGS.map((ending) => `${fixed(bytes[ending] / 1000, 7)} kB ${ending}`);
    return `${chapter.padEnd(width)} ${fixed(duration, 6)} s ${kilobytes.join('  ')}`;
  });
  const sum = (of: (entry: (typeof sprites)[number]) => number): number =>
    sprites.reduce((all, entry) => all + of(entry), 0);
  const whole = VOICE_ENDINGS.map((ending) => `${fixed(sum(([, { bytes }]) => bytes[ending]) / 1000, 7)} kB ${ending}`);
  const head = `${language}, ${kind.file}: ${rows.length} lines, ${VOICE_ENDINGS.join(' and ')}`;
  const total = `${'all'.padEnd(width)} ${fixed(
    sum(([, { duration }]) => duration),
    6,
  )} s ${whole.join('  ')}`;
  return [head, ...lines, '', ...sizes, total].join('\n');
}
