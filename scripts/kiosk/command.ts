/**
 * The kiosk's server as a command, bundled into one file by `npm run kiosk:pack`:
 *
 *     server.mjs serve   serves the page until it is stopped
 *     server.mjs wait    waits until the server answers, and tells it that a browser starts now
 *     server.mjs guard -- chromium …   shows a browser, and a fresh one as soon as its page is gone
 *     server.mjs watch   exit 0: the page lives; 1: it gives no sign of life; 2: the server does not answer
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { announceStart, askHealth, waitForHealth } from './ask-health.ts';
import { guard, type Shown } from './guard.ts';
import { isAlive } from './health.ts';
import { serve } from './serve.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** Something beside this file, where the folder was packed. */
const beside = (name: string): string | undefined => (existsSync(join(here, name)) ? join(here, name) : undefined);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: beside('page') ?? 'dist' },
    config: { type: 'string', ...(beside('kiosk.json') ? { default: beside('kiosk.json') as string } : {}) },
    previous: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '8080' },
  },
});
const { host } = values;
const port = Number(values.port);
const name = host.includes(':') ? `[${host}]` : host;
const address = `http://${name === '0.0.0.0' || name === '[::]' ? 'localhost' : name}:${port}/`;

async function runServer(): Promise<void> {
  const { root, previous, config } = values;
  const server = await serve({ root, host, port, previous, config });
  console.log(`kiosk: ${root} at ${address}?mode=kiosk`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

async function watch(): Promise<void> {
  const health = await askHealth(address);
  console.log(health ? JSON.stringify(health) : `kiosk: ${address}health does not answer`);
  process.exitCode = health ? Number(!isAlive(health)) : 2;
}

/** Shows the command that stands behind `--`, and ends as it does. */
async function guardBrowser(): Promise<void> {
  const [command, ...words] = positionals.slice(1);
  if (!command) throw new Error('guard shows what stands behind it: server.mjs guard -- chromium …');
  let isEnding = false;
  const show = (): Shown => {
    const browser = spawn(command, words, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.removeAllListeners(signal).on(signal, () => {
        isEnding = true;
        browser.kill(signal);
      });
    }
    const ended = new Promise<number>((done, fail) => {
      browser.on('error', fail).on('exit', (code) => done(code ?? Number(!isEnding)));
    });
    return { ended, kill: () => browser.kill('SIGKILL') };
  };
  process.exitCode = await guard({
    show,
    ask: () => askHealth(address),
    announce: () => announceStart(address),
    now: () => performance.now() / 1000,
    wait: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000).unref()),
  });
}

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  serve: runServer,
  wait: async () => {
    await waitForHealth(address);
    await announceStart(address);
  },
  guard: guardBrowser,
  watch,
};

try {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${values.port}" is no port (1 to 65535)`);
  const command = COMMANDS[positionals[0] ?? 'serve'];
  if (!command) throw new Error(`"${positionals[0]}" is not known. Commands: ${Object.keys(COMMANDS).join(', ')}`);
  await command();
} catch (error) {
  console.error(`kiosk: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 3;
}
