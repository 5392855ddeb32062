import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordTime } from '../voice/voice-file.ts';

/** A line ready for the sprite: trimmed and levelled. */
export interface Master {
  readonly samples: Float32Array;
  readonly words: readonly WordTime[];
}

/** Keeps lines as they were before any codec, outside the repository, so that a sprite can be packed anew without loss. */
export interface Masters {
  get(said: string): Promise<Master | null>;
  put(said: string, master: Master): Promise<void>;
}

/** Opens the store of masters in a folder. Samples lie there as 16 bits each, which is less than any codec's noise. */
export function openMasters(folder: string): Masters {
  return {
    async get(said) {
      try {
        const bytes = new Uint8Array(await readFile(join(folder, `${said}.pcm`)));
        const words = JSON.parse(await readFile(join(folder, `${said}.json`), 'utf8')) as readonly WordTime[];
        return { samples: Float32Array.from(new Int16Array(bytes.buffer), (value) => value / 32_767), words };
      } catch {
        return null;
      }
    },
    async put(said, { samples, words }) {
      await mkdir(folder, { recursive: true });
      const pcm = Int16Array.from(samples, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767));
      await writeFile(join(folder, `${said}.pcm`), new Uint8Array(pcm.buffer));
      await writeFile(join(folder, `${said}.json`), JSON.stringify(words));
    },
  };
}
