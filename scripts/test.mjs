// npm test: installs what is missing and runs everything. `npm test -- unit` (types, lint, unit, e2e) runs only that part.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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

function step(name, words) {
  if (wanted.length > 0 && !wanted.includes(name.split(' ')[0])) return null;
  console.log(`\n— ${name}`);
  const started = Date.now();
  const ended = spawnSync('npx', words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', BILDERBOGEN_CHROMIUM: browser },
  });
  console.log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return ended.status === 0;
}

/** A step that is right or wrong as a whole. */
function whole(name, words) {
  const right = step(name, words);
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

whole('types', ['tsc', '--noEmit', '-p', 'tsconfig.json']);
whole('types of core', ['tsc', '--noEmit', '-p', 'src/core/tsconfig.json']);
whole('types of offline', ['tsc', '--noEmit', '-p', 'src/offline/tsconfig.json']);
whole('lint', ['biome', 'check', '.']);
whole('stories', ['tsx', 'scripts/check.ts']);
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
whole('build', ['tsx', 'scripts/build.ts']);
counted('e2e', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], () => {
  const { stats } = report('e2e.json');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
