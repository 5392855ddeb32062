import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { MAX_ART_BYTES, MAX_TEXT_BYTES } from '../../src/core/author/check-files.ts';
import { SITE_FILE } from '../../src/core/author/read-site.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { FileFacts, FileFault, RawPage, RawStory } from '../../src/core/raw-story.ts';
import { inspectArt } from './inspect-art.ts';
import { inspectSound } from './inspect-sound.ts';
import { readFilm } from './read-film.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

/** A story's folder, read but not yet understood. */
export interface StoryFiles {
  readonly raw: RawStory;
  /** What hindered the reading. */
  readonly problems: readonly Problem[];
  /** Line of a place, counted from 1; that of the nearest key above, where the key itself is not there. */
  lineOf(place: Problem['place']): number | undefined;
}

const namesIn = async (folder: string, recursive = false): Promise<string[]> => {
  const names = await readdir(folder, { recursive }).catch((): string[] => []);
  return names.map((name) => name.replaceAll('\\', '/')).sort();
};

/** Largest film, in bytes: an hour at what signing needs. */
const MAX_FILM_BYTES = 200_000_000;

/** Files below a folder, without what systems put there by themselves (.DS_Store). */
const filesIn = async (folder: string): Promise<string[]> =>
  (await namesIn(folder, true)).filter((name) => !/(^|\/)\./.test(name));

/**
 * Reads a story's folder. Files that are too large, lie elsewhere (links) or are no text are not taken in; each becomes a
 * problem. Never throws for what authors can do.
 */
export async function readStoryFiles(folder: string): Promise<StoryFiles> {
  const problems: Problem[] = [];
  const files: Record<string, FileFacts> = {};
  const lines = new Map<string, ReadYaml['lineOf']>();
  const root = await realpath(folder).catch(() => folder);

  const fail = (file: string, { code, message, line }: FileFault): void => {
    problems.push({
      code,
      level: 'error',
      place: { file, path: [], ...(line === undefined ? {} : { line }) },
      message,
    });
    files[file] = { ...(files[file] ?? { exists: true }), unreadable: true };
  };

  /** Facts of a file that lies in the folder; null (and a problem) if it lies elsewhere. */
  const look = async (file: string): Promise<Stats | null> => {
    const path = join(folder, file);
    const facts = await stat(path).catch(() => null);
    if (!facts?.isFile()) return null;
    files[file] = { exists: true, bytes: facts.size };
    const inside = relative(root, await realpath(path));
    if (!inside.startsWith('..') && !isAbsolute(inside)) return facts;
    fail(file, {
      code: 'unsafe-path',
      message: `${file} is a link that leads out of the story’s folder. Copy the file.`,
    });
    return null;
  };

  const readText = async (file: string): Promise<string | null> => {
    const facts = await look(file);
    if (!facts) return null;
    if (facts.size > MAX_TEXT_BYTES) {
      const size = `${(facts.size / 1e6).toFixed(1)} MB`;
      fail(file, { code: 'large-file', message: `${file} has ${size}. Such a file may have 5 MB; divide it.` });
      return null;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
    } catch {
      fail(file, { code: 'not-text', message: `${file} is not UTF-8 text. Save it as UTF-8.` });
      return null;
    }
  };

  /** Content of a YAML file; undefined if there is none to be had. */
  const read = async (file: string): Promise<unknown> => {
    const text = await readText(file);
    if (text === null) return undefined;
    const { data, faults, lineOf } = readYaml(text, file);
    lines.set(file, lineOf);
    for (const fault of faults) fail(file, fault);
    return faults.length > 0 ? undefined : data;
  };

  const yamlIn = async (part: string): Promise<readonly RawPage[]> => {
    const names = (await namesIn(join(folder, part))).filter((name) => name.endsWith('.yaml'));
    const all = await Promise.all(
      names.map(async (name) => ({ file: `${part}/${name}`, data: await read(`${part}/${name}`) })),
    );
    return all.filter(({ file }) => files[file] && !files[file].unreadable);
  };

  const story = await read('story.yaml');
  const site = await read(SITE_FILE);
  const pages = await yamlIn('pages');
  const texts = await yamlIn('text');
  for (const name of await namesIn(join(folder, 'art'), true)) {
    const file = `art/${name}`;
    const facts = await look(file);
    if (!facts || facts.size > MAX_ART_BYTES) continue;
    files[file] = { exists: true, bytes: facts.size, faults: inspectArt(file, await readFile(join(folder, file))) };
  }
  const sounds = (await namesIn(join(folder, 'sound'))).map((name) => `sound/${name}`);
  const voices = (await namesIn(join(folder, 'voice'), true)).map((name) => `voice/${name}`);
  for (const file of [...sounds, ...voices].filter((name) => /\.(webm|m4a)$/.test(name))) {
    const facts = await look(file);
    if (!facts) continue;
    files[file] = { exists: true, bytes: facts.size, faults: inspectSound(file, await readFile(join(folder, file))) };
  }
  // Films may be large: one is held in memory at a time.
  for (const name of await filesIn(join(folder, 'signs'))) {
    const file = `signs/${name}`;
    const facts = await look(file);
    if (!facts || !file.endsWith('.mp4')) continue;
    if (facts.size > MAX_FILM_BYTES) {
      const size = `${Math.round(facts.size / 1e6)} MB`;
      fail(file, { code: 'large-file', message: `${file} has ${size}. A film may have 200 MB; divide it by panels.` });
      continue;
    }
    const film = readFilm(await readFile(join(folder, file)));
    const message = `${file} is not whole H.264 in MP4. Export it anew.`;
    files[file] = {
      ...files[file],
      exists: true,
      ...(film ? { film } : { faults: [{ code: 'broken-film', message }] }),
    };
  }
  const report = await readText(reportOf(story));
  return {
    raw: {
      story,
      pages: inOrder(pages, story),
      texts: Object.fromEntries(texts.map(({ file, data }) => [file.slice('text/'.length, -'.yaml'.length), data])),
      files,
      ...(report === null ? {} : { report }),
      ...(site === undefined ? {} : { site }),
    },
    problems,
    lineOf: ({ file, path, line }) => line ?? lines.get(file)?.(path),
  };
}

/** The report's file as the story names it, if that is a path inside the folder. */
function reportOf(story: unknown): string {
  const file = (story as { source?: { file?: unknown } } | null | undefined)?.source?.file;
  const isSafe = typeof file === 'string' && /^[\w][\w./-]*$/.test(file) && !file.split('/').includes('..');
  return isSafe ? file : 'source/report.txt';
}

/** Pages in reading order; those that the story does not name come last. */
function inOrder(pages: readonly RawPage[], story: unknown): readonly RawPage[] {
  const named = (story as { pages?: unknown } | null | undefined)?.pages;
  const names = Array.isArray(named) ? named : [];
  const placeOf = ({ file }: RawPage): number => {
    const place = names.indexOf(file.slice('pages/'.length, -'.yaml'.length));
    return place < 0 ? names.length : place;
  };
  return [...pages].sort((a, b) => placeOf(a) - placeOf(b));
}
