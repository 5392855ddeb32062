import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { composeScore } from '../../../src/core/compose-score.ts';
import { readStory } from '../../../src/core/read-story.ts';
import type { Story } from '../../../src/core/story.ts';
import { checkFolder } from '../check-folder.ts';
import { bakeSounds, bakeVoice } from './bake-sound.ts';

const everything = fileURLToPath(new URL('../../../tests/stories/good/everything/', import.meta.url));
const temporary: string[] = [];

afterEach(async () => {
  for (const folder of temporary.splice(0)) await rm(folder, { recursive: true });
});

/** What the bake makes of a copy of the story that has all, after a change to it. */
async function bakeAfter(change: (folder: string) => Promise<unknown> = async () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-sound-'));
  temporary.push(folder);
  await cp(everything, folder, { recursive: true });
  await change(folder);
  const dir = join(folder, 'baked');
  await mkdir(dir);
  const { story, raw, voices, problems } = await checkFolder(folder);
  const input = { folder, raw, voices, dir, story: story as Story };
  const [sounds, voice] = [await bakeSounds(input), await bakeVoice(input, 'de')];
  const fileOf = (address = ''): string => join(dir, address.replace('baked/everything/', ''));
  return { story: story as Story, raw, sounds, voice, problems, dir, fileOf };
}

describe('bakeVoice', () => {
  it('gives the player what it needs: sprites, lines, word times, captions', async () => {
    const { story, raw, voice, fileOf, dir } = await bakeAfter();
    const recording = voice.recordings.de;
    for (const { webm, m4a } of Object.values(recording?.sprites ?? {})) {
      expect([webm, m4a].join(' ')).toMatch(
        /^baked\/everything\/[0-9a-f]{12}\.webm baked\/everything\/[0-9a-f]{12}\.m4a$/,
      );
      expect((await stat(fileOf(webm))).size).toBeGreaterThan(1000);
    }
    const words = JSON.parse(await readFile(fileOf(recording?.words), 'utf8'));
    expect(Object.keys(words)).toEqual(Object.keys(recording?.lines ?? {}));
    const [start, end, from, to] = words['gross/frage'][0];
    expect([start < end, 'Geht die Tür auf?'.slice(from, to)]).toEqual([true, 'Geht']);
    expect((await readdir(dir)).sort()).toEqual([...voice.kept, ...(await bakedSounds())].sort());
    // The page reads it as the bake wrote it.
    const own = { story: raw.story, pages: raw.pages, texts: { de: raw.texts.de }, recordings: voice.recordings };
    const read = readStory(JSON.parse(JSON.stringify(own)));
    expect(read.problems).toEqual([]);
    expect(composeScore(read.story as Story, 'de')).toEqual(composeScore(story, 'de'));
    expect(composeScore(read.story as Story, 'de').panels[0]?.voice).toHaveLength(9);

    async function bakedSounds(): Promise<readonly string[]> {
      return (await bakeAfter()).sounds.kept;
    }
  });

  it('leaves lines out that say something else by now', async () => {
    const { voice, problems } = await bakeAfter(async (folder) => {
      const file = join(folder, 'text/de.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace('Geht die Tür auf?', 'Geht sie auf?'));
    });
    expect(problems.map(({ code, place }) => `${code} ${place.file}:${place.line}`)).toEqual([
      'stale-voice text/de.yaml:17',
    ]);
    expect(Object.keys(voice.recordings.de?.lines ?? {})).not.toContain('gross/frage');
    expect(Object.keys(voice.recordings.de?.lines ?? {})).toContain('gross/ruf');
  });

  it('goes on without voices where there are none, or broken ones', async () => {
    const none = await bakeAfter((folder) => rm(join(folder, 'voice'), { recursive: true }));
    expect([none.problems, none.voice.recordings]).toEqual([[], {}]);
    const broken = await bakeAfter((folder) => writeFile(join(folder, 'voice/de/anfang.m4a'), 'no sound'));
    expect(broken.voice.recordings).toEqual({});
    expect(broken.problems.map(({ code, level }) => `${code} ${level}`)).toEqual(['broken-voice warning']);
    expect(composeScore(broken.story, 'de')).toEqual(composeScore(none.story, 'de'));
  });

  it('survives a voice.json of any shape', async () => {
    for (const lines of ['{"gross/ruf": null}', '{"gross/ruf": 7, "x": {}}', '{"gross/ruf": {"sprite": "anfang"}}']) {
      const { story, problems } = await bakeAfter((folder) =>
        writeFile(join(folder, 'voice/de/voice.json'), `{"sprites": {"anfang": null}, "lines": ${lines}}`),
      );
      expect(story.recordings.de?.lines ?? {}).toEqual({});
      expect(problems.every(({ level }) => level === 'warning')).toBe(true);
    }
  });

  it('writes captions with speakers, and sounds in brackets, in order', async () => {
    const { voice, fileOf } = await bakeAfter();
    const text = await readFile(fileOf(voice.captions), 'utf8');
    expect(text).toMatch(/^WEBVTT\n/);
    expect(text).toContain('<v Ada>Geht die Tür auf?');
    expect(text).toContain('\nDas war laut.\n');
    expect(text).toContain('\n[Der See]\n');
    const times = [...text.matchAll(/^(\d\d):(\d\d):([\d.]+) --> (\d\d):(\d\d):([\d.]+)$/gm)].map((match) =>
      [0, 3].map((at) => Number(match[at + 1]) * 3600 + Number(match[at + 2]) * 60 + Number(match[at + 3])),
    );
    expect(times.length).toBeGreaterThan(12);
    for (const [index, [start = 0, end = 0]] of times.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(times[index - 1]?.[0] ?? 0);
    }
  });
});

describe('bakeSounds', () => {
  it('has all sounds whose files are whole', async () => {
    const { sounds, fileOf } = await bakeAfter();
    expect(Object.keys(sounds.assets)).toEqual(['see', 'lied', 'stempel']);
    expect((await stat(fileOf(sounds.assets.lied?.m4a))).size).toBeGreaterThan(1000);
  });

  it('leaves out what is missing or broken, and tells', async () => {
    const { sounds, problems, story } = await bakeAfter(async (folder) => {
      await rm(join(folder, 'sound/see.webm'));
      await writeFile(join(folder, 'sound/lied.m4a'), 'no sound');
    });
    expect(story).not.toBeNull();
    expect(Object.keys(sounds.assets)).toEqual(['stempel']);
    expect(problems.map(({ code, level }) => `${code} ${level}`).sort()).toEqual([
      'broken-sound warning',
      'missing-sound warning',
    ]);
  });
});
