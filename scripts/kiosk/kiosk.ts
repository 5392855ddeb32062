/**
 * npm run kiosk: serves the built page (builds it first where there is none) and shows it in Chromium as on a screen in a
 * town hall. Ctrl-C ends both. `--window` shows it in a window, `--config` takes another kiosk.json.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, root, run } from '../lib/ensure.mjs';
import { chromiumFlags } from './chromium-flags.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: process.env.BILDERBOGEN_OUT ?? 'dist' },
    config: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '8080' },
    query: { type: 'string', default: '' },
    window: { type: 'boolean', default: false },
  },
});

/** A profile that prefers the page's language, whatever the machine speaks; as the start script makes it. */
async function makeProfile(page: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'bilderbogen-kiosk-'));
  const language = page.match(/<html lang="([^"]+)"/)?.[1] ?? 'de';
  await mkdir(join(profile, 'Default'));
  const intl = { accept_languages: language, selected_languages: language };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ intl }));
  return profile;
}

function showBrowser(address: string, profile: string): ChildProcess | null {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasScreen) return null;
  const chromium = ensureBrowser();
  if (!chromium) return null;
  const flags = chromiumFlags().filter((flag) => !values.window || flag !== '--kiosk');
  // Chromium refuses its sandbox to root.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  return spawn(chromium, [...flags, `--user-data-dir=${profile}`, `--app=${address}`], { stdio: 'ignore' });
}

async function main(): Promise<void> {
  const page = join(values.root, 'index.html');
  if (!existsSync(page) || !(await readFile(page, 'utf8')).includes('bb-story'))
    run('npm', ['run', '-s', 'build'], 'Mend what is named above and run the command again.');
  const server = await serve({ ...values, port: Number(values.port) });
  const address = `http://localhost:${values.port}/?mode=kiosk${values.query && `&${values.query}`}`;
  const profile = await makeProfile(await readFile(page, 'utf8'));
  const browser = showBrowser(address, profile);
  console.log(`kiosk: ${address}  Ctrl-C ends it.${browser ? '' : ' No screen here: open the address in a browser.'}`);
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    browser?.kill();
    server.closeAllConnections();
    server.close(() => {
      // The browser still writes for a moment.
      rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).finally(() => process.exit());
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  browser?.on('error', (error) => console.error(`kiosk: ${error.message}`)).on('exit', end);
}

process.chdir(root);
main().catch((error: unknown) => {
  console.error(`kiosk: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
