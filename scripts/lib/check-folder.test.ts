import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFolder } from './check-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const minimal = join(root, 'tests/stories/good/minimal');
const temporary: string[] = [];

async function copyOfMinimal(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-check-'));
  temporary.push(folder);
  await cp(minimal, folder, { recursive: true });
  return folder;
}

afterEach(async () => {
  for (const folder of temporary.splice(0)) await rm(folder, { recursive: true });
});

describe('checkFolder', () => {
  it('does not follow links out of the folder', async () => {
    const folder = await copyOfMinimal();
    await rm(join(folder, 'text/en.yaml'));
    await symlink(join(root, 'package.json'), join(folder, 'text/en.yaml'));
    await rm(join(folder, 'art/wand.svg'));
    await symlink(join(minimal, 'art/wand.svg'), join(folder, 'art/wand.svg'));
    const { story, problems } = await checkFolder(folder);
    expect(story).toBeNull();
    expect(problems.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'unsafe-path art/wand.svg',
      'unsafe-path text/en.yaml',
    ]);
  });

  it('shows characters that a terminal would obey as codes', async () => {
    const folder = await copyOfMinimal();
    const text = await readFile(join(folder, 'text/de.yaml'), 'utf8');
    await writeFile(join(folder, 'text/de.yaml'), text.replace('title: Das', 'title: "\\x1b[31m\\u202eDas"\n#'));
    const { problems } = await checkFolder(folder);
    expect(problems.map(({ message }) => message).join()).toContain('\\u001b[31m\\u202eDas');
  });

  it('survives YAML that is nested too deeply', async () => {
    const folder = await copyOfMinimal();
    await writeFile(join(folder, 'text/en.yaml'), `a: ${'['.repeat(100_000)}`);
    const { problems } = await checkFolder(folder);
    expect(problems.map(({ code }) => code)).toEqual(['not-yaml']);
  });

  it('takes a folder that is not there for a story without its file', async () => {
    const { story, problems } = await checkFolder(join(minimal, 'nowhere'));
    expect(story).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
  });
});

describe('npm run check', () => {
  const run = async (folder: string) => {
    const { stdout, code } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts/check.ts'), folder],
      { cwd: root },
    )
      .then(({ stdout }) => ({ stdout, code: 0 }))
      .catch((error: { stdout: string; code: number }) => error);
    return { lines: stdout.trim().split('\n'), code };
  };

  it('ends with 0 if there is no error', async () => {
    expect(await run(minimal)).toEqual({
      lines: ['tests/stories/good/minimal: 0 errors, 0 warnings in 1 page'],
      code: 0,
    });
  }, 30_000);

  it('prints file:line  level  sentence, and ends with 1', async () => {
    const folder = await copyOfMinimal();
    await rm(join(folder, 'art/wand.svg'));
    const { lines, code } = await run(folder);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/pages\/01-treffen\.yaml:16 {2}error {2}There is no file "art\/wand\.svg"\./);
    expect(lines[2]).toMatch(/: 2 errors, 0 warnings$/);
  }, 30_000);
});
