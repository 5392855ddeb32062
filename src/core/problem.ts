export type ProblemLevel = 'error' | 'warning';

/** Where an author's mistake stands. */
export interface ProblemPlace {
  /** Path of the file, relative to the story's folder. */
  readonly file: string;
  /** Keys and indexes that lead to the value inside the file. */
  readonly path: readonly (string | number)[];
  /** Line, counted from 1; filled in by whoever knows the file's text. */
  readonly line?: number;
}

/** An author's mistake as data. `message` says what is wrong with which value and what to do. */
export interface Problem {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly place: ProblemPlace;
  readonly message: string;
}
