/** BCP 47: `de`, `de-simple`, `en`, `ar`, `gsg`. */
export type Language = string;

/** Who of those it is written for has checked a text, and when (`2026-12-31`). */
export interface TextCheck {
  readonly by: string;
  readonly date: string;
}

/** All words of one language. Keys are ids of the story. */
export interface StoryText {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly cast: Readonly<Record<string, string>>;
  readonly chapters: Readonly<Record<string, string>>;
  readonly panels: Readonly<Record<string, PanelText>>;
  readonly results: Readonly<Record<string, { readonly statement: string }>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly origins: Readonly<Record<string, string>>;
  /** What the report is, in one or two sentences. */
  readonly report?: string;
  readonly people: Readonly<Record<string, { readonly role: string }>>;
  readonly documents: Readonly<Record<string, { readonly title: string }>>;
  /** What is to be heard, for captions; without brackets. */
  readonly sounds: Readonly<Record<string, string>>;
}

export interface PanelText {
  readonly title: string;
  /** Alternative text, 1–3 sentences. */
  readonly alt: string;
  readonly lettering: Readonly<Record<string, string>>;
  /** What the narrator says: before all else (`start`), or after a lettering, by its id. */
  readonly narration?: Readonly<Record<string, string>>;
  readonly interactions?: Readonly<Record<string, InteractionText>>;
}

export interface InteractionText {
  /** What one does, as the button's name. */
  readonly label: string;
  /** What has come of it, said when the act is done; results have none. */
  readonly done?: string;
  /** Said when it is undone; missing: nothing is said. */
  readonly undone?: string;
}
