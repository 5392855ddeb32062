export interface Result {
  readonly id: string;
  /** Key into the text's themes. */
  readonly theme: string;
  readonly origin: 'occasion' | 'keynote' | 'workshop-1' | 'workshop-2' | 'workshop-3' | 'plenary';
  /** Words of the report it rests on, verbatim. */
  readonly passage: string;
}

/** A real person whom the story names. */
export interface Person {
  readonly id: string;
  /** As it stands in the report. */
  readonly name: string;
}

/** A paper that belongs to the report: a presentation, say. Only named; nothing is loaded. */
export interface StoryDocument {
  readonly id: string;
  readonly origin: Result['origin'];
  /** Ids of the people who gave it. */
  readonly speakers: readonly string[];
}
