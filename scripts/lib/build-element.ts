import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The two files of the element, and what each is made from. */
const FILES = [
  { entry: 'module.ts', format: 'es', file: 'bilder-bogen.js' },
  { entry: 'classic.ts', format: 'iife', file: 'bilder-bogen.iife.js' },
] as const;

/** Writes the element's scripts for partners into a folder, each whole in one file; types lie in public/element. */
export async function buildElement(outDir: string): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  for (const { entry, format, file } of FILES)
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        minify: true,
        reportCompressedSize: false,
        lib: {
          entry: join(root, 'src/element', entry),
          formats: [format],
          name: 'BilderbogenElement',
          fileName: () => file,
        },
      },
    });
}
