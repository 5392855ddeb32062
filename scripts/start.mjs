// npm start: everything a fresh clone needs to show the story while working on it. Plain JavaScript without
// dependencies, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureModules, ensureNode, root } from './lib/ensure.mjs';

const args = process.argv.slice(2);

function fail(message) {
  console.error(`start: ${message}`);
  process.exit(1);
}

ensureNode();
ensureModules();
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
if (!existsSync(vite)) fail('Vite is not installed. Delete node_modules and run "npm start" again.');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const names = (name) => args.some((arg) => arg === name || arg.startsWith(`${name}=`));
const open = hasDisplay && !process.env.CI && !names('--open') && !names('--no-open') ? ['--open'] : [];

console.log(
  'start: the address is printed here; the first bake takes three to five minutes, the page tells how far it is. Stop with Ctrl+C.',
);
const passed = args.filter((arg) => arg !== '--no-open');
const server = spawn(process.execPath, [vite, ...open, ...passed], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => fail(`Vite could not be started: ${error.message}`));
server.on('exit', (code, signal) => {
  if (code && !signal) {
    console.error('start: Vite stopped (see above). Is the port taken? Try: npm start -- --port 5180');
  }
  process.exit(code ?? 0);
});
