import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('./command.ts', import.meta.url));
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Bundles the server's command with its libraries into one file that plain node runs. */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node18',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'server.mjs', codeSplitting: false } },
    },
  });
}

/** The MIT licence, for packages that name it without bringing its text. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licence texts of a package and of all that it needs. */
async function licencesOf(name: string): Promise<readonly string[]> {
  const folder = join(modules, name);
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  const file = ['LICENSE', 'license', 'LICENSE.md'].map((one) => join(folder, one)).find(existsSync);
  if (!file && about.license !== 'MIT')
    throw new Error(`licencesOf: ${name} (${about.license}) brings no licence text`);
  const text = file
    ? (await readFile(file, 'utf8')).trim()
    : `Copyright (c) ${author ?? `the authors of ${name}`}\n\n${MIT}`;
  const needed = Object.keys(about.dependencies ?? {}).filter((other) => !other.startsWith('@types/'));
  const others = await Promise.all(needed.map(licencesOf));
  return [`${about.name} ${about.version} (${about.license})\n\n${text}`, ...others.flat()];
}

const LINE = `\n\n${'-'.repeat(72)}\n\n`;

/** Licences of everything in the packed folder that is not this project's own. */
export async function licenceTexts(): Promise<string> {
  const packages = [
    ...['sirv', 'workbox-precaching', 'workbox-range-requests', 'pixi.js', 'howler', 'uqr'],
    ...['@fontsource-variable/shantell-sans', '@fontsource-variable/playpen-sans-arabic'],
    '@fontsource/atkinson-hyperlegible-next',
  ];
  const texts = await Promise.all(packages.map(licencesOf));
  const gsap = 'gsap\n\nStandard “no charge” licence of GreenSock/Webflow: https://gsap.com/standard-license';
  return `${[...new Set([...texts.flat(), gsap])].join(LINE)}\n`;
}
