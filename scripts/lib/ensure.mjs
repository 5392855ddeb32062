// Plain JavaScript without dependencies: this runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Where browsers of the Chromium family usually are. `BILDERBOGEN_CHROMIUM` names another. */
const BROWSERS = [
  process.env.BILDERBOGEN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Stops with a clear sentence if Node is too old. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Bilderbogen needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from your system or nodejs.org.`,
  );
  process.exit(1);
}

/** Installs the packages if they are missing or older than the lock file. */
export function ensureModules() {
  const mark = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  console.log('Installing packages (npm install) …');
  // Not `npm ci`: it refuses a lock file made where packages for other kinds of machine could not be had.
  run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund'],
    'Check the network connection and run the command again.',
  );
}

/** Path of a browser of the Chromium family, or null. */
export const findBrowser = () => BROWSERS.find((path) => path && existsSync(path)) ?? null;

/** Installs packages of Debian's; stops with `advice` where the system is another. */
function installPackages(names, advice) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    console.error(advice);
    process.exit(1);
  }
  const list = names.join(' ');
  console.log(`Installing ${list} (apt-get install ${list}) …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const hint = `Install by hand what is missing (Debian: apt-get install ${list}) and run the command again.`;
  const apt = (...words) => run([...sudo, 'apt-get'][0], [...sudo, 'apt-get', ...words].slice(1), hint);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

/** Installs Debian's Chromium if no browser is there, and with it those of `programs` that are missing. */
export function ensureBrowser(...programs) {
  const missing = programs.filter((name) => !isCommand(name));
  if (!findBrowser()) missing.unshift('chromium');
  if (missing.length > 0)
    installPackages(
      missing,
      `Not found: ${missing.join(', ')}. Install what is missing (another Chromium or Chrome will do; name it in BILDERBOGEN_CHROMIUM) and run the command again.`,
    );
  return findBrowser();
}

/** Runs a command in the project's folder with its output shown; stops everything if it fails. */
export function run(command, words, hint) {
  const ended = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (ended.status === 0) return;
  console.error(`“${command} ${words.join(' ')}” failed. ${hint}`);
  process.exit(ended.status ?? 1);
}

/** Whether a command can be called. */
export function isCommand(name) {
  // Each program knows one of the two.
  return ['--version', '-version'].some((word) => {
    try {
      execFileSync(name, [word], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
