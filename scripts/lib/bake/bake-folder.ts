import { join, relative } from 'node:path';
import { SITE_FILE } from '../../../src/core/author/read-site.ts';
import type { Site } from '../../../src/core/author/site-form.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Language } from '../../../src/core/story-text.ts';
import { checkFolder } from '../check-folder.ts';
import { type BakeResult, bakeStory } from './bake-story.ts';
import { createDrawPool } from './draw-pool.ts';
import { type BakedFonts, bakeFonts } from './fonts.ts';
import { lockFolder } from './lock.ts';
import { onlyLanguages } from './only-languages.ts';

/** The author's mistakes that stop a bake; `message` lists them all as `file:line  level  sentence`. */
export class StoryProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(folder: string, problems: readonly Problem[]) {
    const at = (problem: Problem): string => `${join(folder, problem.place.file)}:${problem.place.line ?? 1}`;
    super(problems.map((problem) => `${at(problem)}  ${problem.level}  ${problem.message}`).join('\n'));
    this.name = 'StoryProblems';
    this.problems = problems;
  }
}

export interface FolderBake {
  readonly story: Story;
  /** What the agency says about its site; null where the story has no `site.yaml`. */
  readonly site: Site | null;
  /** Languages in which a voice reads only on request. */
  readonly onRequest: readonly Language[];
  readonly result: BakeResult;
  readonly fonts: BakedFonts;
}

export interface FolderBakeOptions {
  /** The story's folder. */
  readonly folder: string;
  /** Where baked files go, a folder a story and one for the fonts. */
  readonly baked: string;
  /** The languages to make; missing or none: all. What is kept of the others in `baked` goes. */
  readonly languages?: readonly string[];
  readonly signal: AbortSignal;
  /** Takes lines of plain words about what happens. */
  log(line: string): void;
  /** Told as panels are finished. */
  onProgress?(panels: number, total: number): void;
}

/** Panels after which a log without a terminal gets its next line. */
const LINE_EVERY = 5;

/**
 * Tells how far a bake is: `bake 3/9 panels, 41 pictures …` over itself where someone looks at a terminal, now and then a
 * line where not. Silent while nothing is drawn.
 */
function createProgress({
  log,
  onProgress,
}: FolderBakeOptions): (panels: number, total: number, pictures: number) => void {
  let told = 0;
  return (panels, total, pictures) => {
    onProgress?.(panels, total);
    const line = `bake ${panels}/${total} panels, ${pictures} pictures …`;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${panels === total ? '' : line}`);
    else if (pictures > 0 && panels < total && panels >= told + LINE_EVERY) {
      told = panels;
      log(line);
    }
  };
}

/**
 * Reads, checks and bakes a story's folder, and the fonts.
 * @throws {StoryProblems} with every mistake of the author, if there is an error among them.
 * @throws {RangeError} if the story lacks one of `languages`.
 */
export async function bakeFolder(options: FolderBakeOptions): Promise<FolderBake> {
  const { folder, baked, signal, log } = options;
  const started = performance.now();
  const { site, voices, onRequest, descriptions, problems, ...checked } = await checkFolder(folder);
  const shown = relative(process.cwd(), folder) || folder;
  if (!checked.story) throw new StoryProblems(shown, problems);
  const { raw, story } = onlyLanguages({ raw: checked.raw, story: checked.story }, options.languages ?? []);
  const blanks = problems.filter(({ code }) => code === 'blank').length;
  for (const problem of problems) if (problem.code !== 'blank') log(new StoryProblems(shown, [problem]).message);
  if (blanks > 0) log(`${join(shown, SITE_FILE)}: ${blanks} blanks are not filled in; npm run check names them`);
  const own = new AbortController();
  const end = (): void => own.abort();
  signal.addEventListener('abort', end);
  const dir = join(baked, story.id);
  // Two bakes of one story at once would tidy away each other's pictures.
  const give = await lockFolder(dir, own.signal, () => log(`bake: ${story.id} is being baked elsewhere; waiting`));
  try {
    const pool = createDrawPool(own.signal);
    const [result, fonts] = await Promise.all([
      bakeStory({
        folder,
        raw,
        story,
        voices,
        onRequest,
        descriptions,
        dir,
        pool,
        onProgress: createProgress(options),
      }),
      bakeFonts(join(baked, 'fonts')),
    ]);
    for (const warning of result.warnings) log(`warning: ${warning}`);
    log(summaryOf(story, result, performance.now() - started));
    return { story, site, onRequest: Object.keys(onRequest.recordings), result, fonts };
  } finally {
    signal.removeEventListener('abort', end);
    own.abort();
    await give();
  }
}

function summaryOf(story: Story, result: BakeResult, ms: number): string {
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  const removed = result.removed > 0 ? `, ${result.removed} leftover files removed` : '';
  if (result.drawn === 0) return `bake: ${story.id} is up to date, nothing to do${removed} (${seconds})`;
  const names = result.redone.length > 6 ? `${result.redone.length} panels` : result.redone.join(', ');
  return `bake: ${story.id}: drew ${result.drawn} pictures for ${names}${removed} (${seconds})`;
}
