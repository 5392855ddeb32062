import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../scripts/lib/check-folder.ts';

/*
 * good/    stories without any problem
 * broken/  what differs from good/minimal, and in expected.yaml the problems it must yield: no more, no fewer
 */
const here = fileURLToPath(new URL('stories/', import.meta.url));
const minimal = join(here, 'good/minimal');

interface Expected {
  readonly why: string;
  /** Files of good/minimal to take away. */
  readonly without?: readonly string[];
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly line?: number;
    readonly says: string;
  }[];
}

const temporary: string[] = [];
afterEach(async () => {
  for (const folder of temporary.splice(0)) await rm(folder, { recursive: true });
});

/** A copy of good/minimal, for a test to spoil. */
async function copyOfMinimal(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-story-'));
  temporary.push(folder);
  await cp(minimal, folder, { recursive: true });
  return folder;
}

const [good, broken] = (await Promise.all(['good', 'broken'].map((kind) => readdir(join(here, kind))))) as [
  string[],
  string[],
];

const expectations = await Promise.all(
  broken.map(async (name) => {
    const expected = parse(await readFile(join(here, 'broken', name, 'expected.yaml'), 'utf8')) as Expected;
    return { name, ...expected };
  }),
);

it('explains every problem of the broken stories in docs/format.md', async () => {
  const guide = await readFile(join(here, '../../docs/format.md'), 'utf8');
  const codes = new Set(expectations.flatMap(({ problems }) => problems.map(({ code }) => code)));
  expect([...codes].filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
});

describe('good stories', () => {
  for (const name of good) {
    it(`finds nothing wrong with ${name}`, async () => {
      const { story, problems } = await checkFolder(join(here, 'good', name));
      expect(problems).toEqual([]);
      expect(story?.id).toBe(name);
    });
  }
});

describe('broken stories', () => {
  it('are at least thirty', () => expect(broken.length).toBeGreaterThanOrEqual(30));

  for (const { name, why, without, problems: wanted } of expectations) {
    it(`${name}: ${why}`, async () => {
      const folder = await copyOfMinimal();
      await cp(join(here, 'broken', name), folder, { recursive: true });
      for (const file of without ?? []) await rm(join(folder, file));
      const { story, problems } = await checkFolder(folder);
      const short = problems.map(({ code, place, message }) => `${place.file}:${place.line ?? '-'} ${code} ${message}`);
      expect(problems.map(({ code, place }) => `${code} ${place.file}`).sort(), short.join('\n')).toEqual(
        wanted.map(({ code, file }) => `${code} ${file}`).sort(),
      );
      for (const { code, file, line, says } of wanted) {
        const match = problems.some(
          (problem) =>
            problem.code === code &&
            problem.place.file === file &&
            (line === undefined || problem.place.line === line) &&
            problem.message.includes(says),
        );
        expect(match, `${code} at ${file}:${line} with ${says} in\n${short.join('\n')}`).toBe(true);
      }
      expect(story === null).toBe(problems.some(({ level }) => level === 'error'));
    });
  }

  it('does not read a page of 50 MB, but says so at once', async () => {
    const folder = await copyOfMinimal();
    await writeFile(join(folder, 'pages/01-treffen.yaml'), Buffer.alloc(50_000_000, 'a: b\n'));
    const start = performance.now();
    const { problems } = await checkFolder(folder);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problems).toMatchObject([{ code: 'large-file', place: { file: 'pages/01-treffen.yaml' } }]);
    expect(problems[0]?.message).toContain('50.0 MB');
  }, 30_000);

  it('does not read art of 50 MB, but says so at once', async () => {
    const folder = await copyOfMinimal();
    await writeFile(join(folder, 'art/wand.svg'), Buffer.alloc(50_000_000, '<g/>'));
    const { problems } = await checkFolder(folder);
    expect(problems).toMatchObject([{ code: 'large-file', place: { file: 'art/wand.svg' } }]);
  }, 30_000);
});
