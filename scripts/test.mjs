// npm test: installs what is missing and runs everything. `npm test -- unit` (types, lint, unit, e2e) runs only that part.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureModules, ensureNode, root } from './lib/ensure.mjs';

ensureNode();
ensureModules();
const wanted = process.argv.slice(2);
const reports = join(root, 'test-results');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

const isWanted = (name) => wanted.length === 0 || wanted.includes(name.split(' ')[0]);
const surroundings = () => ({
  cwd: root,
  shell: process.platform === 'win32',
  env: { ...process.env, NO_COLOR: '1', BILDERBOGEN_CHROMIUM: browser },
});
const secondsSince = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

function step(name, words) {
  if (!isWanted(name)) return null;
  console.log(`\n— ${name}`);
  const started = Date.now();
  const ended = spawnSync('npx', words, { ...surroundings(), stdio: 'inherit' });
  console.log(`  ${name}: ${secondsSince(started)}`);
  return ended.status === 0;
}

/** Begins a step beside the ones that follow; what it says is kept until it is asked for. */
function begin(name, words) {
  if (!isWanted(name)) return async () => null;
  const log = join(reports, `${name}.log`);
  const started = Date.now();
  const out = openSync(log, 'w');
  const child = spawn('npx', words, { ...surroundings(), stdio: ['ignore', out, out] });
  closeSync(out);
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
  return async () => {
    const right = await ended;
    console.log(`\n— ${name}\n${readFileSync(log, 'utf8')}  ${name}: ${secondsSince(started)}, beside the others`);
    return right;
  };
}

/** Counts a step that is right or wrong as a whole. */
function whole(right) {
  if (right === true) passed += 1;
  if (right === false) failed += 1;
}

/** A step whose report counts tests; a report that is missing is one failure. */
function counted(name, words, read) {
  const right = step(name, words);
  if (right === null) return;
  let counts = { passed: 0, failed: 1 };
  try {
    counts = read();
    if (!right && counts.failed === 0) counts.failed = 1;
  } catch (error) {
    console.error(`${name}: no report (${error.message})`);
  }
  passed += counts.passed;
  failed += counts.failed;
}

const needsBrowser = wanted.length === 0 || wanted.includes('e2e');
const browser = needsBrowser ? ensureBrowser('ffmpeg') : '';
const report = (file) => JSON.parse(readFileSync(join(reports, file), 'utf8'));

// Drawing the story keeps two cores busy only in parts; the steps that need no browser fill the rest.
const built = begin('build', ['tsx', 'scripts/build.ts']);
whole(step('types', ['tsc', '--noEmit', '-p', 'tsconfig.json']));
whole(step('types of core', ['tsc', '--noEmit', '-p', 'src/core/tsconfig.json']));
whole(step('types of offline', ['tsc', '--noEmit', '-p', 'src/offline/tsconfig.json']));
whole(step('lint', ['biome', 'check', '.']));
whole(step('stories', ['tsx', 'scripts/check.ts']));
counted(
  'unit',
  [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ],
  () => {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = report('unit.json');
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, numPassedTests === 0 ? numFailedTestSuites : numFailedTests),
    };
  },
);
whole(await built());
counted('e2e', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], () => {
  const { stats } = report('e2e.json');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
