import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectSound } from './inspect-sound.ts';

const folder = fileURLToPath(new URL('../../tests/stories/good/everything/sound/', import.meta.url));

describe('inspectSound', () => {
  for (const ending of ['webm', 'm4a']) {
    it(`takes a whole ${ending} file, and no other`, async () => {
      const bytes = await readFile(`${folder}see.${ending}`);
      const codesOf = (part: Buffer) => inspectSound(`sound/see.${ending}`, part).map(({ code }) => code);
      expect(codesOf(bytes)).toEqual([]);
      expect(codesOf(bytes.subarray(0, bytes.length - 9))).toEqual(['broken-sound']);
      expect(codesOf(bytes.subarray(0, 40))).toEqual(['broken-sound']);
      expect(codesOf(Buffer.from('<html>not found</html>'))).toEqual(['broken-sound']);
      expect(codesOf(Buffer.alloc(0))).toEqual(['broken-sound']);
    });
  }
});
