/** Codecs of which a browser needs one of two: pictures come as AVIF and WebP, sounds as WebM and MP4. */
export type OfflineFormat = 'avif' | 'webp' | 'webm' | 'm4a';

/** A built file that can be kept on the device. */
export interface OfflineFile {
  /** Address, relative to the page at the top. */
  readonly url: string;
  /** Changes with the content; `null` where the name does already. */
  readonly revision: string | null;
  /** Subresource Integrity: the browser refuses a file that is short or another. */
  readonly integrity: string;
  /** The only languages that need it; missing: all do. */
  readonly languages?: readonly string[];
  /** It has a twin in another codec; missing: every browser needs it. */
  readonly format?: OfflineFormat;
}

/** Everything that one build needs without a network. */
export interface OfflineManifest {
  /** Tells builds apart. */
  readonly build: string;
  readonly files: readonly OfflineFile[];
}

/** What a device wants to keep. */
export interface OfflineChoice {
  /** None: all languages. */
  readonly languages: readonly string[];
  /** None: all codecs. */
  readonly formats: readonly string[];
}

const has = (wanted: readonly string[], one: string): boolean => wanted.length === 0 || wanted.includes(one);

/** The files that these languages need in these codecs, in the manifest's order. */
export function chooseOffline(
  { files }: OfflineManifest,
  { languages, formats }: OfflineChoice,
): readonly OfflineFile[] {
  return files.filter(
    (file) =>
      (!file.languages || file.languages.some((language) => has(languages, language))) &&
      (!file.format || has(formats, file.format)),
  );
}

/** Writes a choice as the query of the worker's address, the same for the same choice. Tags and codecs need no escaping. */
export function offlineQuery({ languages, formats }: OfflineChoice): string {
  const parts = Object.entries({ languages, formats }).filter(([, list]) => list.length > 0);
  return parts.map(([name, list], at) => `${at === 0 ? '?' : '&'}${name}=${[...list].sort().join(',')}`).join('');
}

/** Reads what `offlineQuery` wrote. */
export function readOfflineQuery(search: string): OfflineChoice {
  const listOf = (name: string): readonly string[] =>
    (search.match(new RegExp(`[?&]${name}=([\\w,-]*)`))?.[1] ?? '').split(',').filter(Boolean);
  return { languages: listOf('languages'), formats: listOf('formats') };
}
