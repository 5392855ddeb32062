// npm start: everything a fresh clone needs to show the story while working on it. Plain JavaScript without
// dependencies, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST = [20, 19];
const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);

function fail(message) {
  console.error(`start: ${message}`);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  fail(`Node ${LEAST.join('.')} or newer is needed, this is ${process.versions.node}. Get it from https://nodejs.org`);
}

/** Whether the installed packages are missing or older than what package-lock.json asks for. */
function needsInstall() {
  const mark = join(home, 'node_modules', '.package-lock.json');
  const lock = join(home, 'package-lock.json');
  if (!existsSync(mark)) return true;
  return existsSync(lock) && statSync(lock).mtimeMs > statSync(mark).mtimeMs;
}

if (needsInstall()) {
  const command = existsSync(join(home, 'package-lock.json')) ? 'ci' : 'install';
  console.log(`start: installing packages (npm ${command}); this happens once and takes about a minute.`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = [command, '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, flags, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    fail(`npm ${command} failed (see above). Check the network, then run "npm start" again.`);
  }
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const names = (name) => args.some((arg) => arg === name || arg.startsWith(`${name}=`));
const open = hasDisplay && !process.env.CI && !names('--open') && !names('--no-open') ? ['--open'] : [];
const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js');
if (!existsSync(vite)) fail('Vite is not installed. Delete node_modules and run "npm start" again.');

console.log('start: baking the story, then the address is printed here. Stop with Ctrl+C.');
const passed = args.filter((arg) => arg !== '--no-open');
const server = spawn(process.execPath, [vite, ...open, ...passed], { cwd: home, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => fail(`Vite could not be started: ${error.message}`));
server.on('exit', (code, signal) => {
  if (code && !signal)
    console.error('start: Vite stopped (see above). Is the port taken? Try: npm start -- --port 5180');
  process.exit(code ?? 0);
});
