import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composeScore, cueAt } from '../../../src/core/compose-score.ts';
import { spokenLinesOf } from '../../../src/core/spoken-lines.ts';
import { panelsOf, type Story } from '../../../src/core/story.ts';
import { checkFolder } from '../check-folder.ts';
import { VOICE_ENDINGS, type VoiceFile } from './voice-file.ts';

const folder = fileURLToPath(new URL('../../../panels/integrationskonferenz-2017/', import.meta.url));
const { story, voices, problems } = await checkFolder(folder);

describe('voices of the published story', () => {
  it('say what is written, and all sounds are there', () => {
    // Blanks of the agency's pages are for the agency to fill in.
    const own = problems.filter(({ code }) => code !== 'blank');
    expect(own.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(Object.keys(voices)).toContain('de');
  });

  for (const [language, voice] of Object.entries(voices)) describe(language, () => heldBy(voice, language));
});

function heldBy({ sprites, lines }: VoiceFile, language: string): void {
  const written = new Map(spokenLinesOf(story as Story, language).map(({ key, text }) => [key, text]));

  it('keep the budget: 3 MB a codec, 150 kB for the first sound', async () => {
    for (const ending of VOICE_ENDINGS) {
      const names = Object.keys(sprites).map((chapter) => join(folder, 'voice', language, `${chapter}.${ending}`));
      const sizes = await Promise.all(names.map(async (name) => (await stat(name)).size));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
      expect(sizes[0]).toBeLessThanOrEqual(150_000);
    }
  });

  it('stand apart in their sprites by a quarter of a second', () => {
    for (const chapter of Object.keys(sprites)) {
      const own = Object.values(lines).filter(({ sprite }) => sprite === chapter);
      own.sort((a, b) => a.start - b.start);
      own.forEach(({ start, duration }, index) => {
        const next = own[index + 1]?.start ?? sprites[chapter]?.duration ?? 0;
        expect(next - start - duration).toBeGreaterThan(0.25);
      });
    }
  });

  it('let no move wait for words so that its keys fall out of their order: a head would come after its body', () => {
    const { panels } = composeScore(story as Story, language);
    const wrong = panelsOf(story as Story).flatMap(({ id, moves }, index) =>
      moves.flatMap((move) => {
        if (move.type !== 'keys') return [];
        const times = move.keys.map(({ at }) => cueAt(at, panels[index]!.lettering));
        return times.some((time, key) => time < (times[key - 1] ?? 0)) ? [`${id}: ${move.layer}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have times for all their words, in order, and their places in the text', () => {
    for (const [key, { duration, words }] of Object.entries(lines)) {
      const text = written.get(key) ?? '';
      expect(words.length, key).toBe(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
      let before = 0;
      for (const [start, end, from, to] of words) {
        expect(start, key).toBeGreaterThanOrEqual(before - 0.001);
        expect(end, key).toBeGreaterThan(start);
        expect(end, key).toBeLessThanOrEqual(duration + 0.001);
        expect(text.slice(from, to), key).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}’'.-]*$/u);
        before = start;
      }
    }
  });
}
