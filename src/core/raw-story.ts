import type { Seconds } from './units.ts';

/** What is known of a file beside the YAML: art, the report, and YAML files that could not be read. */
export interface FileFacts {
  readonly exists: boolean;
  readonly bytes?: number;
  /** The file's text could not be taken in; whoever read it has already said why. */
  readonly unreadable?: boolean;
  /** What is wrong inside (an SVG with a script, say). */
  readonly faults?: readonly FileFault[];
  /** What a film is like, if it can be read. */
  readonly film?: FilmFacts;
}

export interface FilmFacts {
  readonly seconds: Seconds;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pictures a second. */
  readonly rate: number;
}

export interface FileFault {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

/** Names the character kit knows; a missing list is not checked. */
export interface KitNames {
  readonly poses?: readonly string[];
  readonly hair?: readonly string[];
  readonly expressions?: readonly string[];
  readonly props?: readonly string[];
  readonly glasses?: readonly string[];
  readonly beards?: readonly string[];
}

/** A page's file, relative to the story's folder, and what stands in it. */
export interface RawPage {
  readonly file: string;
  readonly data: unknown;
}

/** A story as it came from disk or network: nothing is known of its shape yet. */
export interface RawStory {
  /** Content of `story.yaml`. */
  readonly story: unknown;
  readonly pages: readonly RawPage[];
  /** Language → content of `text/<language>.yaml`. */
  readonly texts: Readonly<Record<string, unknown>>;
  /** Language → what has been spoken in it (`Recording`). */
  readonly recordings?: Readonly<Record<string, unknown>>;
  /** File → facts. This, the report, the kit and the site are for authors' checks; at run time they are missing. */
  readonly files?: Readonly<Record<string, FileFacts>>;
  /** Text of the report that passages are looked up in. */
  readonly report?: string;
  readonly kit?: KitNames;
  /** Content of `site.yaml`, for the pages around the story. */
  readonly site?: unknown;
}
