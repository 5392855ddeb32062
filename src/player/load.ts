import type { StoryAssets } from '../core/assets.ts';
import { BAKED_VERSION, type PackedAssets, unpackAssets } from '../core/packed-assets.ts';
import type { RawStory } from '../core/raw-story.ts';
import { readStory } from '../core/read-story.ts';
import type { Story } from '../core/story.ts';
import type { Language } from '../core/story-text.ts';
import { readWordTimes, type WordTimes } from '../core/word-times.ts';
import { baseOf } from './fetch-story.ts';

export interface LoadedStory {
  readonly story: Story;
  readonly assets: StoryAssets;
  readonly language: Language;
  /** Address that the assets' addresses are relative to. */
  readonly base: string;
}

function isBaked(value: unknown): value is { version: number; raw: RawStory; assets: PackedAssets } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'raw' in value &&
    'assets' in value &&
    'version' in value &&
    value.version === BAKED_VERSION
  );
}

/**
 * Checks the data of the page's story.
 * @throws {Error} that says what failed, if there is no story to play.
 */
export function loadStory(root: HTMLElement, baked: unknown, part = (story: Story): Story => story): LoadedStory {
  const address = root.dataset.data;
  if (!isBaked(baked)) throw new Error(`loadStory: ${address} is not a baked story of version ${BAKED_VERSION}`);
  const { story, problems } = readStory(baked.raw);
  if (!story) {
    const first = problems.find(({ level }) => level === 'error');
    throw new Error(`loadStory: ${first?.place.file ?? address}: ${first?.message ?? 'unreadable'}`);
  }
  const language = root.lang in story.texts ? root.lang : (story.languages[0] as string);
  return { story: part(story), assets: unpackAssets(baked.assets), language, base: baseOf(root) };
}

/**
 * Fetches when each word of the spoken lines is said.
 * @throws {Error} that says what failed.
 */
export async function loadWordTimes(url: string, signal: AbortSignal): Promise<WordTimes> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`loadWordTimes: ${url} answered ${response.status}`);
  return readWordTimes(await response.json());
}
