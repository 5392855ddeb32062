import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listOffline } from './list-offline.ts';

const entry = fileURLToPath(new URL('../../../src/offline/worker.ts', import.meta.url));
/** The licence asks for it; minifying takes the comments away. */
const LICENCE = '/*! Workbox 7.4, Copyright 2018 Google LLC, MIT licence, https://opensource.org/licenses/MIT */';

/** The service worker as one classic script. */
async function bundleWorker(): Promise<string> {
  const bundle = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Workbox explains itself at length otherwise.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bilderbogenOffline', fileName: () => 'offline.js' },
    },
  });
  const [first] = Array.isArray(bundle) ? bundle : [bundle];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('writeOffline: the service worker was not built');
  return chunk.code;
}

/** Bytes of what was written: the worker's own code, and with the list of files. */
export interface OfflineSizes {
  readonly code: number;
  readonly whole: number;
  readonly files: number;
  readonly build: string;
}

/**
 * Writes `offline.js`, the service worker with the list of a finished build's files, and `build.json`, which tells builds
 * apart. Both name the same build, so that a browser that finds another `offline.js` fetches everything that belongs to it.
 */
export async function writeOffline(outDir: string): Promise<OfflineSizes> {
  const [manifest, code] = await Promise.all([listOffline(outDir), bundleWorker()]);
  const whole = `${LICENCE}\nself.bilderbogenFiles=${JSON.stringify(manifest)};\n${code}`;
  await writeFile(join(outDir, 'offline.js'), whole);
  await writeFile(join(outDir, 'build.json'), `${JSON.stringify({ build: manifest.build })}\n`);
  return {
    code: Buffer.byteLength(code),
    whole: Buffer.byteLength(whole),
    files: manifest.files.length,
    build: manifest.build,
  };
}
