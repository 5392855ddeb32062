import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composeScore, cueAt } from '../../../src/core/compose-score.ts';
import { panelsOf, type Story } from '../../../src/core/story.ts';
import { checkFolder } from '../check-folder.ts';
import { VOICE_ENDINGS, type VoiceFile } from './voice-file.ts';
import { DESCRIPTIONS, STORY_VOICES, type VoiceKind } from './voice-kind.ts';

const folder = fileURLToPath(new URL('../../../panels/integrationskonferenz-2017/', import.meta.url));
const { story, voices, onRequest, descriptions, problems } = await checkFolder(folder);
/** Most bytes of all sprites in one codec, and of the first. */
const BUDGETS = { 'voice.json': [3_000_000, 150_000], 'descriptions.json': [2_400_000, 150_000] } as const;

describe('voices of the published story', () => {
  it('say what is written, and all sounds are there', () => {
    // Blanks of the agency's pages are for the agency to fill in.
    const own = problems.filter(({ code }) => code !== 'blank');
    expect(own.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(Object.keys(voices)).toContain('de');
  });

  for (const [language, voice] of Object.entries(voices)) {
    describe(language, () => {
      heldBy(voice, language, STORY_VOICES);
      keepsOrder(language);
    });
  }
  for (const [language, voice] of Object.entries(onRequest.voices)) {
    describe(`${language}, on request`, () => {
      heldBy(voice, language, STORY_VOICES);
      keepsOrder(language, onRequest.recordings);

      it('are not the story’s own', () => expect(story?.recordings).not.toHaveProperty(language));
    });
  }
  for (const [language, voice] of Object.entries(descriptions.voices)) {
    describe(`descriptions in ${language}`, () => {
      heldBy(voice, language, DESCRIPTIONS);

      it('are there for every picture', () => {
        const ids = panelsOf(story as Story).map(({ id }) => `${id}/alt`);
        expect(Object.keys(descriptions.recordings[language]?.lines ?? {})).toEqual(ids);
      });
    });
  }
});

function heldBy({ sprites, lines }: VoiceFile, language: string, kind: VoiceKind): void {
  const written = new Map(kind.linesOf(story as Story, language).map(({ key, text }) => [key, text]));

  it('keep the budgets of all sprites and of the first sound', async () => {
    const [all, first] = BUDGETS[kind.file as keyof typeof BUDGETS];
    for (const ending of VOICE_ENDINGS) {
      const own = Object.keys(sprites).map(kind.spriteOf);
      const names = own.map((sprite) => join(folder, 'voice', language, `${sprite}.${ending}`));
      const sizes = await Promise.all(names.map(async (name) => (await stat(name)).size));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(all);
      expect(sizes[0]).toBeLessThanOrEqual(first);
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

  it('have times for all their words, in order, and their places in the text', () => {
    for (const [key, { duration, words }] of Object.entries(lines)) {
      const text = written.get(key) ?? '';
      expect(words.length, key).toBe(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
      let before = 0;
      for (const [start, end, from, to] of words) {
        expect(start, key).toBeGreaterThanOrEqual(before - 0.001);
        expect(end, key).toBeGreaterThan(start);
        expect(end, key).toBeLessThanOrEqual(duration + 0.001);
        expect(text.slice(from, to), key).toMatch(/^(?:[وبلكف]«)?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2060’'.-]*$/u);
        before = start;
      }
    }
  });
}

function keepsOrder(language: string, recordings = (story as Story).recordings): void {
  it('let no move wait for words so that its keys fall out of their order: a head would come after its body', () => {
    const { panels } = composeScore({ ...(story as Story), recordings }, language);
    const wrong = panelsOf(story as Story).flatMap(({ id, moves }, index) =>
      moves.flatMap((move) => {
        if (move.type !== 'keys') return [];
        const times = move.keys.map(({ at }) => cueAt(at, panels[index]!.lettering));
        return times.some((time, key) => time < (times[key - 1] ?? 0)) ? [`${id}: ${move.layer}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
}
