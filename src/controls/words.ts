import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';
import type { SoundWords } from './sound-words.ts';

interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Everything the controls say, in one language. */
export interface Words extends SoundWords {
  readonly controls: string;
  readonly previous: string;
  /** Accessible names start with the label that is seen. */
  readonly previousName: string;
  readonly next: string;
  readonly nextName: string;
  readonly play: string;
  readonly pause: string;
  readonly resume: string;
  readonly replay: string;
  readonly contents: string;
  readonly sources: string;
  readonly results: string;
  readonly allResults: string;
  readonly credits: string;
  readonly settings: string;
  readonly close: string;
  readonly progress: string;
  readonly position: (number: number, count: number) => string;
  readonly status: (number: number, count: number, title: string) => string;
  readonly here: string;
  readonly noSources: string;
  /** Comes before the report's title. */
  readonly sourceOf: string;
  readonly lessMotion: string;
  readonly lessMotionHint: string;
  readonly textSize: string;
  /** A letter of the script, drawn small and large on the buttons. */
  readonly letter: string;
  readonly smaller: string;
  readonly larger: string;
  readonly percent: (percent: number) => string;
  readonly remember: string;
  readonly rememberHint: string;
  readonly textEdition: string;
  readonly textEditionHint: string;
  readonly help: string;
  /** Keys as keyboards of these readers name them, and what they do; arrows as they point on the screen. */
  readonly keys: readonly KeyHelp[];
  /** The same for stories that sound. */
  readonly soundKeys: readonly KeyHelp[];
  readonly touchHelp: string;
}

const modules = {
  de: () => import('./words/de.ts'),
  'de-simple': () => import('./words/de-simple.ts'),
  en: () => import('./words/en.ts'),
  ar: () => import('./words/ar.ts'),
};

/**
 * Fetches the controls' words for a language: its own, those of its parent (`en-GB` → `en`), or German. Asked again, it
 * fetches nothing anew: whoever knows the language first asks ahead.
 */
export const loadWords = async (language: Language): Promise<Words> => (await inLanguage(modules, language)()).words;
