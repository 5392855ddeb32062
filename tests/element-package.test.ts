import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildElement } from '../scripts/lib/build-element.ts';

const root = join(import.meta.dirname, '..');
const MOST_BYTES = 4 * 1024;
let folder = '';
let files: { name: string; data: Uint8Array }[] = [];

beforeAll(async () => {
  await mkdir(join(root, 'test-results'), { recursive: true });
  folder = await mkdtemp(join(root, 'test-results/element-'));
  await buildElement(folder);
  const from = async (dir: string): Promise<{ name: string; data: Uint8Array }[]> =>
    Promise.all(
      (await readdir(dir)).map(async (name) => ({
        name: `dist/element/${name}`,
        data: await readFile(join(dir, name)),
      })),
    );
  files = [
    { name: 'package.json', data: await readFile(join(root, 'package.json')) },
    ...(await from(folder)),
    ...(await from(join(root, 'public/element'))),
  ];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const scripts = (): typeof files => files.filter(({ name }) => name.endsWith('.js'));

describe('the element as a package', () => {
  it('weighs at most 4 kB a script', () => {
    expect(
      scripts()
        .map(({ name }) => name.replace(/.*\//, ''))
        .sort(),
    ).toEqual(['bilder-bogen.iife.js', 'bilder-bogen.js']);
    for (const { name, data } of scripts())
      expect(brotliCompressSync(data).length, name).toBeLessThanOrEqual(MOST_BYTES);
  });
  it('needs no eval, no markup from text and no other file', () => {
    for (const { name, data } of scripts())
      expect(Buffer.from(data).toString(), name).not.toMatch(/innerHTML|\beval\(|new Function|\bimport\s*[({'"]/);
  });
  it('can be imported where there is no page', async () => {
    const { BilderBogen } = (await import(join(folder, 'bilder-bogen.js'))) as { BilderBogen: unknown };
    expect(BilderBogen).toBeTypeOf('function');
    await expect(import(join(folder, 'bilder-bogen.iife.js'))).resolves.toBeDefined();
  });
  it('is clean for publint', async () => {
    const { messages } = await publint({
      pkgDir: 'package',
      pack: { files: files.map(({ name, data }) => ({ name: `package/${name}`, data })) },
      strict: true,
    });
    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([]);
  });
  it('is clean for arethetypeswrong', async () => {
    const contents = Object.fromEntries(files.map(({ name, data }) => [`/node_modules/bilderbogen/${name}`, data]));
    const result = await checkPackage(new Package(contents, 'bilderbogen', '0.1.0'));
    expect(result.types).toBeTruthy();
    const problems = 'problems' in result ? result.problems : [];
    // As its profile `esm-only`: `require` and resolution without `exports` are older than custom elements.
    const old = ['node10', 'node16-cjs'];
    expect(problems.filter((one) => !('resolutionKind' in one) || !old.includes(one.resolutionKind))).toEqual([]);
  });
});
