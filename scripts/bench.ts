import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { benchFaults } from './lib/bench-faults.ts';
import { benchOffline } from './lib/bench-offline.ts';
import { badnessAllowed } from './lib/flashes/badness.ts';
import { MOST_FLASHES } from './lib/flashes/flash-counter.ts';
import { FLASH_FRAME, FLASH_RATE, measureFlashes } from './lib/flashes/measure-flashes.ts';
import { PERIOD, writeGeneratedStory } from './lib/generated-story.ts';
import { growBuilt } from './lib/grow-built.ts';
import { measureDrift } from './lib/measure-drift.ts';
import { measureGuests } from './lib/measure-guests.ts';
import { openStory, type ServedStory, serveStory, settle } from './lib/open-story.ts';
import { measureSizes } from './lib/sizes.ts';
import { benchSoak } from './lib/soak.ts';
import { table } from './lib/table.ts';
import { VIEWPORTS } from './lib/viewports.ts';

const COUNTS = [12, 100, 1000] as const;
const RUNS = 3;
/** Starts are short and a machine's moods long: many, in turns, and the first of each not counted. */
const STARTS = 9;
const FRAMES = 60;
const PIXELS_PER_FRAME = 14;
const DRIFT_PACE = 1.5;
const MOST_DRIFT_MS = 60;
/** The fastest a reader can have the story told. */
const FLASH_PACE = 1.5;

const GUESTS = 100;
/** More graphics contexts than browsers keep at a time, sixteen, are made. */
const GUESTS_WHOLE = 4;
const MOST_GUEST_HEAP = 200 * 1024;

/** One device pixel per CSS pixel: software WebGL paints slowly, and what is measured is the main thread. */
const PHONE = { ...VIEWPORTS.phone, deviceScaleFactor: 1 };

interface Row {
  readonly story: string;
  readonly startMs: number;
  readonly mainMs: number;
  readonly scriptMs: number;
  readonly styleLayoutMs: number;
  readonly draws: number;
  readonly textureMB: number;
  readonly panelsKept: number;
  readonly nodes: number;
  readonly idleFrames: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Scrolls through the story's middle, a frame at a time. */
async function scrollFrames(page: Page): Promise<{ readonly draws: number; readonly textureBytes: number }> {
  return page.evaluate(
    async ([frames, pixels]) => {
      const player = window.bilderbogen;
      let draws = 0;
      let textureBytes = 0;
      for (let frame = 0; frame < (frames ?? 0); frame++) {
        window.scrollBy(0, pixels ?? 0);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const stats = player?.stats();
        draws = Math.max(draws, stats?.drawCalls ?? 0);
        textureBytes = Math.max(textureBytes, stats?.textureBytes ?? 0);
      }
      return { draws, textureBytes };
    },
    [FRAMES, PIXELS_PER_FRAME],
  );
}

/** Opens stories in turns; returns for each the median milliseconds until its first picture stands on the stage. */
async function measureStarts(stories: readonly ServedStory[]): Promise<readonly number[]> {
  const runs: number[][] = stories.map(() => []);
  for (let run = 0; run <= STARTS; run++) {
    for (const [index, served] of stories.entries()) {
      const started = Date.now();
      const { context } = await openStory(served, PHONE);
      if (run > 0) runs[index]!.push(Date.now() - started);
      await context.close();
    }
  }
  return runs.map(median);
}

async function measureScrolling(served: ServedStory): Promise<Omit<Row, 'story' | 'startMs'>> {
  const rows: Omit<Row, 'story' | 'startMs'>[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { context, page } = await openStory(served, PHONE);
    await page.evaluate(() => window.bilderbogen?.seek((window.bilderbogen?.duration ?? 0) * 0.45));
    await settle(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const before = await metrics(session);
    const { draws, textureBytes } = await scrollFrames(page);
    const after = await metrics(session);
    const perFrame = (key: string): number => (((after[key] ?? 0) - (before[key] ?? 0)) * 1000) / FRAMES;
    await settle(page);
    const { drawn, kept } = await page.evaluate(async () => {
      const from = window.bilderbogen?.stats().framesRendered ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 5000));
      const stats = window.bilderbogen?.stats();
      return { drawn: (stats?.framesRendered ?? 0) - from, kept: stats?.panelsKept ?? 0 };
    });
    rows.push({
      mainMs: perFrame('TaskDuration'),
      scriptMs: perFrame('ScriptDuration'),
      styleLayoutMs: perFrame('LayoutDuration') + perFrame('RecalcStyleDuration'),
      draws,
      textureMB: textureBytes / 1024 / 1024,
      panelsKept: kept,
      nodes: after.Nodes ?? 0,
      idleFrames: drawn,
    });
    await context.close();
  }
  const of = (pick: (row: (typeof rows)[number]) => number): number => median(rows.map(pick));
  return {
    mainMs: of((row) => row.mainMs),
    scriptMs: of((row) => row.scriptMs),
    styleLayoutMs: of((row) => row.styleLayoutMs),
    draws: of((row) => row.draws),
    textureMB: of((row) => row.textureMB),
    panelsKept: of((row) => row.panelsKept),
    nodes: of((row) => row.nodes),
    idleFrames: of((row) => row.idleFrames),
  };
}

function print(rows: readonly Row[]): void {
  const heads = [
    'story',
    'start ms',
    'main ms/frame',
    'script ms/frame',
    'style+layout',
    'draws',
    'textures MB',
    'kept',
    'DOM nodes',
    'idle frames/5 s',
  ];
  const cells = rows.map((row) => [
    row.story,
    row.startMs.toFixed(0),
    row.mainMs.toFixed(2),
    row.scriptMs.toFixed(2),
    row.styleLayoutMs.toFixed(2),
    String(row.draws),
    row.textureMB.toFixed(1),
    String(row.panelsKept),
    String(row.nodes),
    String(row.idleFrames),
  ]);
  table(heads, cells);
}

/** Plays the whole story and tells how far picture and voice were apart. */
async function benchDrift(seconds: number | undefined): Promise<void> {
  const served = await serveStory('dist');
  // What is heard is looked at: few pixels spare a graphics card in software.
  const drift = await measureDrift(served, { ...PHONE, deviceScaleFactor: 0.25 }, DRIFT_PACE, seconds);
  await served.close();
  console.log(
    `Picture against voice at ${DRIFT_PACE} times the pace, milliseconds; p95 wants ≤ ${MOST_DRIFT_MS} less the frame:`,
  );
  const heads = ['lines', 'heard', 'frames', 'frame', 'median', 'p95', 'max', 'p95 less frame', 'max less frame'];
  const { lines, heard, frames, frameMs, medianMs, p95Ms, maxMs, restMs, maxRestMs } = drift;
  const values = [frameMs, medianMs, p95Ms, maxMs, restMs, maxRestMs];
  table(heads, [[lines, heard, frames, ...values].map((value) => value.toFixed(0))]);
}

const FLAGS = ['--drift', '--soak', '--faults', '--offline', '--flashes', '--guests'];
const unknown = process.argv.slice(2).filter((word) => word.startsWith('-') && !FLAGS.includes(word));
if (unknown.length > 0) {
  console.error(`bench: unknown option ${unknown.join(', ')}. There are ${FLAGS.join(', ')}, or none of them.`);
  process.exit(2);
}

// `--drift`: only that, since it takes as long as the story; `--drift 60`: its first minute.
const drifting = process.argv.indexOf('--drift');
if (drifting >= 0) {
  const seconds = Number(process.argv[drifting + 1]);
  await benchDrift(seconds > 0 ? seconds : undefined);
  process.exit();
}

/** Steps through the whole story and tells each panel's flashes; false: some panel has too many. */
async function benchFlashes(only: readonly string[]): Promise<boolean> {
  const allowed = await badnessAllowed(FLASH_FRAME, FLASH_RATE);
  console.log(
    `Flashes a second in a quarter of a field of sight, told at ${FLASH_PACE} times the pace; ${MOST_FLASHES} are allowed.`,
    `\npassing: with what the camera passes; badness: ffmpeg’s measure, ${allowed.toFixed(1)} is as much as is allowed:`,
  );
  const served = await serveStory('dist');
  const loud: string[] = [];
  for await (const { id, frames, general, red, passing, badness } of measureFlashes(served, FLASH_PACE, only)) {
    const counts = `general ${general}  red ${red}  passing ${passing}  badness ${badness.toFixed(1)}`;
    console.log(`  ${id.padEnd(16)} ${String(frames).padStart(5)} frames  ${counts}`);
    if (Math.max(general, red) > MOST_FLASHES || badness > allowed) loud.push(id);
  }
  await served.close();
  console.log(loud.length === 0 ? 'none has too many' : `too many: ${loud.join(', ')}`);
  return loud.length === 0;
}

// `--soak`: only that; `--soak 20 visits`: so many loops, and only of these.
const soaking = process.argv.indexOf('--soak');
if (soaking >= 0) {
  const [loops, only] = process.argv.slice(soaking + 1);
  process.exit((await benchSoak(Number(loops) || undefined, only)) ? 0 : 1);
}

// `--faults`: only that; `--faults clock`: those whose name has the word.
const faulting = process.argv.indexOf('--faults');
if (faulting >= 0) process.exit((await benchFaults(process.argv[faulting + 1])) ? 0 : 1);

// `--offline`: only that; `--offline 5`: so many tellings in each language.
const cutting = process.argv.indexOf('--offline');
if (cutting >= 0) process.exit((await benchOffline(Number(process.argv[cutting + 1]) || undefined)) ? 0 : 1);

// `--flashes`: only that; `--flashes uhr baeren`: of these panels.
const flashing = process.argv.indexOf('--flashes');
if (flashing >= 0) process.exit((await benchFlashes(process.argv.slice(flashing + 1))) ? 0 : 1);

/** Comes and goes a hundred times in a partner's page; false: something stays behind. */
async function benchGuests(): Promise<boolean> {
  const served = await serveStory('dist');
  const { before, after, contexts } = await measureGuests(served, GUESTS, GUESTS_WHOLE);
  await served.close();
  console.log(`A partner's page before and after ${GUESTS} embeds, each ${GUESTS_WHOLE}th until it played:`);
  const cells = (['listeners', 'nodes', 'documents', 'heapBytes'] as const).map((name) => [
    name,
    String(before[name]),
    String(after[name]),
  ]);
  table(['', 'before', 'after'], cells);
  const { made, crowdedOut } = contexts;
  console.log(`graphics contexts: ${made} made, ${crowdedOut} taken away by the browser since too many lived`);
  const isLeft =
    crowdedOut > 0 || made <= 16 || cells.slice(0, 3).some(([, first, last]) => Number(last) > Number(first));
  return !isLeft && after.heapBytes - before.heapBytes < MOST_GUEST_HEAP;
}

// `--guests`: only that.
if (process.argv.includes('--guests')) process.exit((await benchGuests()) ? 0 : 1);

console.log('Bytes of the built page (brotli where the server would use it):');
for (const { name, bytes, budget } of await measureSizes('dist')) {
  console.log(
    `  ${name.padEnd(46)} ${(bytes / 1024).toFixed(1).padStart(8)} kB${budget ? `  budget ${budget / 1024} kB` : ''}`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-'));
const source = join(folder, 'gemessen');
const base = join(folder, 'dist');
await writeGeneratedStory(source, PERIOD);
console.log('Building a generated story …');
execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', base, '--emptyOutDir'], {
  env: { ...process.env, BILDERBOGEN_STORY: source, BILDERBOGEN_BAKED: join(folder, 'baked') },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const stories: { readonly name: string; readonly served: ServedStory }[] = [
  { name: 'the real story', served: await serveStory('dist') },
];
for (const count of COUNTS) {
  const outDir = join(folder, `dist-${count}`);
  await growBuilt(base, outDir, count);
  stories.push({ name: `${count} panels`, served: await serveStory(outDir) });
}
const starts = await measureStarts(stories.map(({ served }) => served));
const rows: Row[] = [];
for (const [index, { name, served }] of stories.entries()) {
  rows.push({ story: name, startMs: starts[index] ?? Number.NaN, ...(await measureScrolling(served)) });
  await served.close();
}
await rm(folder, { recursive: true, force: true });
console.log(
  `\nPhone 390 × 844 @1, medians of ${STARTS} starts in turns, and of ${RUNS} runs of ${FRAMES} scroll frames in the story's middle:`,
);
print(rows);
const [small, large] = [rows[1], rows.at(-1)];
if (small && large) {
  const ratio = (pick: (row: Row) => number): string => (pick(large) / pick(small)).toFixed(2);
  console.log(
    `\n1,000 panels against ${COUNTS[0]}: start ${ratio((r) => r.startMs)}, main thread ${ratio((r) => r.mainMs)}, script ${ratio((r) => r.scriptMs)}, style and layout ${ratio((r) => r.styleLayoutMs)}, textures ${ratio((r) => r.textureMB)} (each wants ≤ 1.20)`,
  );
}
