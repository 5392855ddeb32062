import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../bake/hash.ts';
import { voiceFolderOf } from '../voice/voice-file.ts';

export interface HumanRecording {
  readonly file: string;
  /** Hash of the file. */
  readonly of: string;
}

/** Recordings of people by line key: `<panel>.<line>.wav`, `.flac` or `.mp3` in the language's voice folder. */
export async function humanRecordings(folder: string, language: string): Promise<ReadonlyMap<string, HumanRecording>> {
  const own = voiceFolderOf(folder, language);
  const found = new Map<string, HumanRecording>();
  for (const name of (await readdir(own).catch((): string[] => [])).sort()) {
    const match = name.match(/^([a-z0-9-]+)\.([a-z0-9-]+\+?)\.(wav|flac|mp3)$/);
    if (!match) continue;
    const file = join(own, name);
    found.set(`${match[1]}/${match[2]}`, { file, of: hashOf(new Uint8Array(await readFile(file))) });
  }
  return found;
}
