import { checkStory } from '../../src/core/author/check-story.ts';
import { readSite } from '../../src/core/author/read-site.ts';
import type { Site } from '../../src/core/author/site-form.ts';
import { createDesk } from '../../src/core/format/desk.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { KitNames, RawStory } from '../../src/core/raw-story.ts';
import { readStory } from '../../src/core/read-story.ts';
import type { Story } from '../../src/core/story.ts';
import { KIT_BEARDS, KIT_EXPRESSIONS, KIT_GLASSES, KIT_HAIR, KIT_POSES, KIT_PROPS } from './kit/names.ts';
import { readStoryFiles } from './story-files.ts';
import { checkDescriptions } from './voice/check-descriptions.ts';
import { checkVoices, findVoices, rawRecordings } from './voice/check-voices.ts';
import { dividedBy, NOTHING_SPOKEN, type Spoken } from './voice/spoken.ts';
import type { VoiceFile } from './voice/voice-file.ts';

/** Names of the character kit, for `readStory`. */
export const KIT_NAMES: KitNames = {
  poses: KIT_POSES,
  hair: KIT_HAIR,
  expressions: KIT_EXPRESSIONS,
  props: KIT_PROPS,
  glasses: KIT_GLASSES,
  beards: KIT_BEARDS,
};

export interface CheckedFolder {
  /** Null if there is an error. */
  readonly story: Story | null;
  readonly raw: RawStory;
  /** Null if there is no `site.yaml`, or an error in it. */
  readonly site: Site | null;
  /** Language → what is committed of its voices, word times and all; without those that speak on request. */
  readonly voices: Readonly<Record<string, VoiceFile>>;
  /** Voices that speak only on request; the story holds none of their recordings. */
  readonly onRequest: Spoken;
  /** What the narrator says of pictures. */
  readonly descriptions: Spoken;
  /** All problems with their lines, by file and line. */
  readonly problems: readonly Problem[];
}

const byPlace = (a: Problem, b: Problem): number =>
  a.place.file.localeCompare(b.place.file) || (a.place.line ?? 1) - (b.place.line ?? 1);

/** A sentence in which characters that a terminal would obey, or not show, stand as \u…. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** Reads and checks a story's folder. Never throws for what authors can do. */
export async function checkFolder(folder: string): Promise<CheckedFolder> {
  const files = await readStoryFiles(folder);
  const found = await findVoices(folder, Object.keys(files.raw.texts));
  const raw = { ...files.raw, kit: KIT_NAMES, recordings: rawRecordings(found.voices) };
  // What could not be read has been told; that it is missing need not be told again.
  const unread = (file: string) => raw.files?.[file]?.unreadable;
  const { story, problems } = readStory(raw, checkStory);
  const voiced = story && (await checkVoices(folder, story, found.voices, raw.files ?? {}));
  const described = story && (await checkDescriptions(folder, story, raw.files ?? {}));
  const desk = createDesk();
  const languages = story?.languages ?? [];
  const site = raw.site === undefined ? null : readSite(raw.site, languages, raw.report ?? '', desk);
  const all = [
    ...files.problems,
    ...found.problems,
    ...desk.problems,
    ...(voiced?.problems ?? []),
    ...(described?.problems ?? []),
    ...problems.filter(({ place, code }) => !(code === 'missing-file' && unread(place.file))),
  ];
  const placed = all.map((problem) => {
    const line = files.lineOf(problem.place);
    const place = line === undefined ? problem.place : { ...problem.place, line };
    return { ...problem, place, message: visible(problem.message) };
  });
  const failed = placed.some(({ level }) => level === 'error');
  const whole = { recordings: voiced?.recordings ?? {}, voices: found.voices };
  const [onRequest, { recordings, voices }] = dividedBy(whole, (one) => story?.spoken[one]?.onRequest === true);
  const told = failed || !story ? null : Object.freeze({ ...story, recordings });
  const descriptions = described?.descriptions ?? NOTHING_SPOKEN;
  return { story: told, raw, site, voices, onRequest, descriptions, problems: placed.sort(byPlace) };
}
