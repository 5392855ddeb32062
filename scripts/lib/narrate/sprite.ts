import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type SpriteFacts, VOICE_ENDINGS } from '../voice/voice-file.ts';
import { RATE } from './engine.ts';
import { encodeFile, type SpeechBand } from './ffmpeg.ts';

/** Silence before the first line and between lines, in seconds: a player that is late by a little stays in it. */
const LEAD = 0.1;
const BETWEEN = 0.3;

export interface PackedSprite {
  readonly facts: SpriteFacts;
  /** Start of each line in seconds. */
  readonly starts: readonly number[];
}

/** Writes a chapter's lines one after the other into one file a codec, keeping so much of the voice. */
export async function writeSprite(
  folder: string,
  chapter: string,
  lines: readonly Float32Array[],
  band: SpeechBand,
): Promise<PackedSprite> {
  const gap = Math.round(BETWEEN * RATE);
  const lead = Math.round(LEAD * RATE);
  const length = lines.reduce((sum, line) => sum + line.length + gap, lead);
  const whole = new Float32Array(length);
  const starts: number[] = [];
  let at = lead;
  for (const line of lines) {
    whole.set(line, at);
    starts.push(at / RATE);
    at += line.length + gap;
  }
  const bytes = { webm: 0, m4a: 0 };
  for (const ending of VOICE_ENDINGS) {
    const file = join(folder, `${chapter}.${ending}`);
    await encodeFile(whole, RATE, file, band);
    bytes[ending] = (await stat(file)).size;
  }
  return { facts: { duration: Math.round((length / RATE) * 1000) / 1000, bytes }, starts };
}
