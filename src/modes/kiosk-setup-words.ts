import { inLanguage } from '../core/in-language.ts';
import type { KioskProblem, Wanted } from '../core/kiosk-problem.ts';
import type { Language } from '../core/story-text.ts';

/** What is said to whoever sets a kiosk up. */
interface SetupWords {
  readonly title: string;
  readonly noProblems: string;
  readonly form: string;
  unknown(name: string, known: string): string;
  value(place: string, name: string, value: string, wanted: string): string;
  readonly address: string;
  readonly wanted: { readonly [Kind in Wanted['kind']]: (wanted: Extract<Wanted, { kind: Kind }>) => string };
  /** What keys and buttons do; their names stand on them. */
  readonly keys: readonly (readonly [does: string, keys: string])[];
}

const HOURS = '"Mo-Fr 08:00-18:00; Sa 10:00-12:00; 2026-12-24 off"';
const URL = '"https://www.example.org/story/"';

const de: SetupWords = {
  title: 'Kiosk einrichten',
  noProblems: 'Alle Werte stimmen.',
  form: 'kiosk.json: Die Datei muss ein Objekt enthalten, etwa { "idle": 60 }.',
  unknown: (name, known) => `kiosk.json: „${name}“ ist unbekannt. Bekannt sind ${known}.`,
  value: (place, name, value, wanted) => `${place}: „${name}“ ist ${value}. Richtig ist ${wanted}.`,
  address: 'Adresse',
  wanted: {
    number: ({ min, max }) => `eine Zahl von ${min} bis ${max}`,
    hours: ({ part, isNeverOpen }) =>
      `${isNeverOpen ? 'mindestens eine Zeit, ' : ''}etwa ${HOURS}, oder null${part ? ` („${part}“ ist keine Zeit)` : ''}`,
    'yes-no': () => 'true oder false (in der Adresse: yes oder no)',
    touch: () => '"auto", "yes" oder "no"',
    languages: ({ offered }) =>
      `eine Liste von Sprachen${offered.length ? ` aus ${offered.join(', ')}` : ''}, etwa ["de", "ar"] (in der Adresse: de,ar)`,
    path: () => 'eine Adresse relativ zur Seite, etwa "heartbeat", oder null',
    timezone: () => 'der Name einer Zeitzone, etwa "Europe/Berlin", oder null',
    time: () => 'eine Uhrzeit, etwa "04:00", oder null (in der Adresse: no)',
    address: () => `eine Adresse, etwa ${URL}, oder null`,
  },
  keys: [
    ['Weiter', 'Bild ab, ↓, Leertaste · Gamepad: ↓'],
    ['Auswählen', 'Eingabe, Punkt, B · Gamepad: A'],
    ['Zurück', 'Bild auf, ↑ · Gamepad: ↑'],
    ['Schließen', 'Esc, Rücktaste · Gamepad: B'],
    ['Erzählen', 'F5, Wiedergabe-Taste · Gamepad: Start'],
  ],
};
const simple: SetupWords = {
  ...de,
  title: 'Den Kiosk einstellen',
  noProblems: 'Alles ist richtig eingestellt.',
  form: 'In der Datei kiosk.json ist ein Fehler. So muss sie aussehen: { "idle": 60 }.',
  unknown: (name, known) => `In der Datei kiosk.json steht „${name}“. Das gibt es nicht. Es gibt: ${known}.`,
  value: (place, name, value, wanted) =>
    `${place}: Bei „${name}“ steht ${value}. Das ist falsch. Richtig ist ${wanted}.`,
  keys: de.keys.map(([does, keys]) => [does === 'Erzählen' ? 'Vorlesen' : does, keys]),
};
const en: SetupWords = {
  title: 'Setting up the kiosk',
  noProblems: 'All values are correct.',
  form: 'kiosk.json: the file must contain an object, such as { "idle": 60 }.',
  unknown: (name, known) => `kiosk.json: “${name}” is unknown. Known names: ${known}.`,
  value: (place, name, value, wanted) => `${place}: “${name}” is ${value}. It must be ${wanted}.`,
  address: 'Address',
  wanted: {
    number: ({ min, max }) => `a number from ${min} to ${max}`,
    hours: ({ part, isNeverOpen }) =>
      `${isNeverOpen ? 'at least one opening time, ' : ''}such as ${HOURS}, or null${part ? ` (“${part}” is not a time)` : ''}`,
    'yes-no': () => 'true or false (in the address: yes or no)',
    touch: () => '"auto", "yes" or "no"',
    languages: ({ offered }) =>
      `a list of languages${offered.length ? ` out of ${offered.join(', ')}` : ''}, such as ["de", "ar"] (in the address: de,ar)`,
    path: () => 'an address relative to the page, such as "heartbeat", or null',
    timezone: () => 'the name of a time zone, such as "Europe/Berlin", or null',
    time: () => 'a time, such as "04:00", or null (in the address: no)',
    address: () => `an address, such as ${URL}, or null`,
  },
  keys: [
    ['Next', 'Page Down, ↓, Space · gamepad: ↓'],
    ['Select', 'Enter, full stop, B · gamepad: A'],
    ['Back', 'Page Up, ↑ · gamepad: ↑'],
    ['Close', 'Esc, Backspace · gamepad: B'],
    ['Play', 'F5, play key · gamepad: Start'],
  ],
};
/** Latin names stand in isolates, or their signs would change places. */
const ltr = (text: string): string => `\u2066${text}\u2069`;
const ar: SetupWords = {
  title: 'إعداد شاشة العرض',
  noProblems: 'جميع القيم صحيحة.',
  form: `${ltr('kiosk.json')}: يجب أن يحتوي الملفّ على كائن، مثل ${ltr('{ "idle": 60 }')}.`,
  unknown: (name, known) => `${ltr('kiosk.json')}: الاسم «${ltr(name)}» غير معروف. الأسماء المعروفة: ${ltr(known)}.`,
  value: (place, name, value, wanted) => `${ltr(place)}: قيمة «${ltr(name)}» هي ${ltr(value)}. الصحيح: ${wanted}.`,
  address: 'العنوان',
  wanted: {
    number: ({ min, max }) => `عدد من ${min} إلى ${max}`,
    hours: ({ part, isNeverOpen }) =>
      `${isNeverOpen ? 'وقت واحد على الأقلّ، ' : ''}مثل ${ltr(HOURS)}، أو ${ltr('null')}${part ? ` («${ltr(part)}» ليس وقتاً)` : ''}`,
    'yes-no': () => `${ltr('true')} أو ${ltr('false')} (في العنوان: ${ltr('yes')} أو ${ltr('no')})`,
    touch: () => `${ltr('"auto"')} أو ${ltr('"yes"')} أو ${ltr('"no"')}`,
    languages: ({ offered }) =>
      `قائمة لغات${offered.length ? ` من بين ${ltr(offered.join(', '))}` : ''}، مثل ${ltr('["de", "ar"]')} (في العنوان: ${ltr('de,ar')})`,
    path: () => `عنوان بالنسبة إلى الصفحة، مثل ${ltr('"heartbeat"')}، أو ${ltr('null')}`,
    timezone: () => `اسم منطقة زمنية، مثل ${ltr('"Europe/Berlin"')}، أو ${ltr('null')}`,
    time: () => `وقت، مثل ${ltr('"04:00"')}، أو ${ltr('null')} (في العنوان: ${ltr('no')})`,
    address: () => `عنوان، مثل ${ltr(URL)}، أو ${ltr('null')}`,
  },
  keys: [
    ['التالي', `${ltr('Page Down')}، ↓، مفتاح المسافة · يد التحكّم: ↓`],
    ['اختيار', `${ltr('Enter')}، النقطة، ${ltr('B')} · يد التحكّم: ${ltr('A')}`],
    ['السابق', `${ltr('Page Up')}، ↑ · يد التحكّم: ↑`],
    ['إغلاق', `${ltr('Esc')}، ${ltr('Backspace')} · يد التحكّم: ${ltr('B')}`],
    ['تشغيل', `${ltr('F5')}، مفتاح التشغيل · يد التحكّم: ${ltr('Start')}`],
  ],
};

const all = { de, 'de-simple': simple, en, ar };

/** Words for a language: its own, those of its parent, or German. */
export const setupWordsIn = (language: Language): SetupWords => inLanguage<SetupWords>(all, language);

/** What a value must be, in words. */
function wantedIn(words: SetupWords, wanted: Wanted): string {
  const say = words.wanted[wanted.kind] as (wanted: Wanted) => string;
  return say(wanted);
}

/** A problem of the configuration as a sentence. */
export function problemIn(language: Language, problem: KioskProblem): string {
  const words = setupWordsIn(language);
  if (problem.code === 'form') return words.form;
  if (problem.code === 'unknown') return words.unknown(problem.name, problem.known.join(', '));
  const { place, name, value, wanted } = problem;
  return words.value(
    place === 'address' ? words.address : 'kiosk.json',
    name,
    JSON.stringify(value),
    wantedIn(words, wanted),
  );
}
