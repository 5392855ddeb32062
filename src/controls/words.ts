import type { Language } from '../core/story-text.ts';
import { type SoundWords, soundDe } from './sound-words.ts';

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
  readonly sourceOf: (title: string, publisher: string) => string;
  readonly lessMotion: string;
  readonly lessMotionHint: string;
  readonly textSize: string;
  readonly smaller: string;
  readonly larger: string;
  readonly percent: (percent: number) => string;
  readonly remember: string;
  readonly rememberHint: string;
  readonly textEdition: string;
  readonly textEditionHint: string;
  readonly help: string;
  /** Keys and what they do. */
  readonly keys: readonly KeyHelp[];
  /** The same for stories that sound. */
  readonly soundKeys: readonly KeyHelp[];
  readonly touchHelp: string;
}

const de: Words = {
  ...soundDe,
  controls: 'Bedienung',
  previous: 'Zurück',
  previousName: 'Zurück in der Geschichte',
  next: 'Weiter',
  nextName: 'Weiter in der Geschichte',
  play: 'Erzählen',
  pause: 'Anhalten',
  resume: 'Weiter erzählen',
  replay: 'Noch einmal erzählen',
  contents: 'Inhalt',
  sources: 'Worauf beruht das?',
  results: 'Er\u00adgeb\u00adnis\u00adse',
  allResults: 'Alle Ergebnisse',
  credits: 'Quellen und Dank',
  settings: 'Ein\u00adstel\u00adlun\u00adgen',
  close: 'Schließen',
  progress: 'Fortschritt',
  position: (number, count) => `Bild ${number} von ${count}`,
  status: (number, count, title) => `Bild ${number} von ${count}: ${title}`,
  here: 'Hier sind Sie',
  noSources: 'Dieses Bild stützt sich auf kein einzelnes Ergebnis der Konferenz.',
  sourceOf: (title, publisher) => `Quelle der Geschichte: ${title}, ${publisher}`,
  lessMotion: 'Weniger Be\u00adwe\u00adgung',
  lessMotionHint: 'Die Bilder stehen still und wechseln ohne Fahrt. Erzählt wird dasselbe.',
  textSize: 'Schrift\u00adgrö\u00adße',
  smaller: 'Schrift kleiner',
  larger: 'Schrift größer',
  percent: (percent) => `${percent} %`,
  remember: 'Ein\u00adstel\u00adlun\u00adgen merken',
  rememberHint: 'Nur auf diesem Gerät. Ohne Häkchen wird nichts gespeichert.',
  textEdition: 'Geschichte als Text lesen',
  textEditionHint: 'Alle Bilder mit ihren Worten untereinander, ganz ohne Bewegung.',
  help: 'So geht es mit Tasten',
  keys: [
    { keys: ['→', 'Bild ab', 'Leertaste'], does: 'weiter in der Geschichte' },
    { keys: ['←', 'Bild auf', 'Umschalt + Leertaste'], does: 'zurück in der Geschichte' },
    { keys: ['↓', '↑'], does: 'in kleinen Schritten lesen' },
    { keys: ['Pos 1', 'Ende'], does: 'zum Anfang, zum Schluss' },
    { keys: ['Tabulator', 'Eingabe'], does: 'Knopf wählen, Knopf drücken' },
    { keys: ['Esc'], does: 'Fenster schließen' },
  ],
  soundKeys: [
    { keys: ['Umschalt + →', 'Umschalt + ←'], does: 'Satz weiter, Satz zurück' },
    { keys: ['M'], does: 'Ton aus und an, wenn ein Knopf der Leiste gewählt ist' },
  ],
  touchHelp:
    'Auf dem Bildschirm: wischen oder auf den Rand des Bildes tippen. Ein Tipp in die Mitte holt die Leiste zurück.',
};

const all: Readonly<Record<string, Words>> = { de };

/** The controls' words for a language: its own, those of its parent (`de-simple` → `de`), or German. */
export const wordsOf = (language: Language): Words => all[language] ?? all[language.split('-')[0] ?? ''] ?? de;
