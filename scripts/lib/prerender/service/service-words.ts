import type { Html } from '../escape.ts';
import type { Fill } from './fill.ts';

/** The pages beside the story that a public body needs, by the folders they lie in. */
export const SERVICE_PAGES = ['bedienung', 'barrierefreiheit', 'impressum', 'datenschutz'] as const;
export type ServicePage = (typeof SERVICE_PAGES)[number];

/** What of the story the pages speak of. */
export interface ServiceFacts {
  /** Title of the report the story rests on, and who published it; both in the original language. */
  readonly report: string;
  readonly publisher: string;
  /** The story is told aloud in this page's language. */
  readonly isSpoken: boolean;
  /** In this page's language a voice reads on request: a simple one, that sounds like a machine. */
  readonly isOnRequest: boolean;
  /** Languages in which that is so, as a list of their own names; null if there are none. */
  readonly onRequest: Html | null;
  /** Languages that are read in silence, as a list of their own names; null if there are none. */
  readonly silent: Html | null;
  /** Whether there is a text in easy language, and its readers have not checked it yet. */
  readonly isSimpleUnchecked: boolean;
  /** How much of the story films of German Sign Language tell. */
  readonly signed: 'none' | 'some' | 'all';
  /** Address of the story as text in this language, relative to the page. */
  readonly textPage: string;
}

/** Everything these pages say, in one language. */
export interface ServiceWords {
  /** Titles of the pages, as links name them. */
  readonly titles: Readonly<Record<ServicePage, string>>;
  readonly descriptions: Readonly<Record<ServicePage, string>>;
  readonly pages: Readonly<Record<ServicePage, (fill: Fill, facts: ServiceFacts) => Html>>;
  readonly toStory: string;
  /** Name of the list of these pages. */
  readonly list: string;
  /** A link of a shared picture onward into the story. */
  readonly toPanel: string;
  /** The mark of what an agency has still to fill in. */
  readonly blank: (what: string) => string;
  /** What is to be filled in, by its place in `site.yaml`. */
  readonly blanks: Readonly<Record<BlankKey, string>>;
}

/** Places in `site.yaml` that the pages show. */
export type BlankKey =
  | 'address'
  | `operator.${'name' | 'street' | 'town' | 'represented' | 'responsible' | 'mail' | 'phone'}`
  | `${Office}.${'name' | 'mail' | 'phone' | 'web'}`
  | `hosting.${'provider' | 'logs'}`
  | `statement.${'date' | 'status' | 'method' | 'limits'}`;
export type Office = 'feedback' | 'conciliation' | 'supervision' | 'privacy.officer' | 'privacy.authority';
