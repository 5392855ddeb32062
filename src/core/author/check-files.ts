import type { Desk } from '../format/desk.ts';
import { suggest } from '../format/nearest.ts';
import { type ReadPage, STORY_FILE, type StoryParts } from '../format/parts.ts';
import type { AuthoredStory } from '../format/story-form.ts';
import type { FileFacts } from '../raw-story.ts';

/** Largest picture file, in bytes. */
export const MAX_ART_BYTES = 2_000_000;
/** Largest YAML file, in bytes. */
export const MAX_TEXT_BYTES = 5_000_000;

interface FileUse {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** The art (or report) it names. */
  readonly names: string;
}

/** Every file that a story names, and where. */
function usesOf(story: AuthoredStory | null, pages: readonly ReadPage[]): FileUse[] {
  const uses: FileUse[] = story ? [{ file: STORY_FILE, path: ['source', 'file'], names: story.source.file }] : [];
  for (const { file, page } of pages) {
    page?.panels.forEach((panel, index) => {
      panel.layers.forEach((layer, item) => {
        const path = ['panels', index, 'layers', item];
        if ('art' in layer) uses.push({ file, path: [...path, 'art'], names: layer.art });
        if (!('drawings' in layer)) return;
        for (const [name, names] of Object.entries(layer.drawings)) {
          uses.push({ file, path: [...path, 'drawings', name], names });
        }
      });
    });
  }
  return uses;
}

/** Checks that every file that is named is there, of sound size and without faults. Each file's faults are told once. */
export function checkFiles(
  { authored, pages }: StoryParts,
  files: Readonly<Record<string, FileFacts>>,
  desk: Desk,
): void {
  if (authored) checkSoundFiles(authored, files, desk);
  const told = new Set<string>();
  const existing = Object.keys(files).filter((name) => files[name]!.exists);
  for (const { file, path, names } of usesOf(authored, pages)) {
    const facts = Object.hasOwn(files, names) ? files[names]! : { exists: false };
    if (!facts.exists) {
      desk.error('missing-file', file, path, `There is no file "${names}". ${suggest(names, existing)}`);
      continue;
    }
    if (told.has(names)) continue;
    told.add(names);
    if ((facts.bytes ?? 1) === 0) desk.error('empty-file', names, [], `${names} is empty. Draw it, or take it out.`);
    if ((facts.bytes ?? 0) > MAX_ART_BYTES) {
      const size = `${((facts.bytes ?? 0) / 1e6).toFixed(1)} MB`;
      desk.error('large-file', names, [], `${names} has ${size}. Art may have 2 MB; simplify the drawing.`);
    }
    for (const fault of facts.faults ?? []) {
      const place = { file: names, path: [], ...(fault.line === undefined ? {} : { line: fault.line }) };
      desk.problems.push({ code: fault.code, level: 'error', place, message: fault.message });
    }
  }
}

/** Endings of the two files that each sound has. */
export const SOUND_ENDINGS = ['webm', 'm4a'] as const;

/** Checks the files of sounds. What is wrong with them is only a warning: the story is told without that sound. */
function checkSoundFiles(story: AuthoredStory, files: Readonly<Record<string, FileFacts>>, desk: Desk): void {
  for (const [id, { file }] of Object.entries(story.sounds)) {
    for (const ending of SOUND_ENDINGS) {
      const name = `${file}.${ending}`;
      const facts = Object.hasOwn(files, name) ? files[name]! : { exists: false };
      if (!facts.exists) {
        const message = `There is no file "${name}". Make it, or take "${id}" out; the story is told without it.`;
        desk.warn('missing-sound', STORY_FILE, ['sounds', id, 'file'], message);
      }
      for (const { code, message } of facts.faults ?? []) desk.warn(code, name, [], message);
    }
  }
}
