import type { ScrollReader } from '../controls/scroll-reader.ts';
import type { SettingsChange } from '../core/port.ts';
import type { Story } from '../core/story.ts';

/** What the page's address asks for. */
export interface Options {
  /** No living motion, so that pictures repeat exactly. */
  readonly still: boolean;
  /** The text edition instead of the stage. */
  readonly text: boolean;
  /** The address's query, which may ask for settings too. */
  readonly search: string;
  /** What is told of the story; missing: all. */
  readonly part?: (story: Story) => Story;
  /** Turns scrolling into time; missing: the page's own. */
  readonly scroll?: ScrollReader;
  /** Whether nothing lives now, since nobody can see it; missing: as `still` says. */
  readonly isStill?: () => boolean;
}

export function readOptions(search: string): Options {
  const asked = new URLSearchParams(search);
  return { still: asked.has('still'), text: asked.has('text'), search };
}

/** The settings that a query asks for; what reads them is fetched only where there is something to read. Never rejects. */
export async function settingsAsked(search: string): Promise<SettingsChange> {
  if (search.length < 2) return {};
  const asked = new URLSearchParams(search);
  return import('../core/asked-settings.ts').then(
    ({ askedSettings }) => askedSettings((name) => asked.get(name)),
    () => ({}),
  );
}
