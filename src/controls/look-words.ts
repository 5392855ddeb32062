import type { DescriptionSettings, TextSettings } from '../core/port.ts';
import type { Language } from '../core/story-text.ts';

/** What the settings say of letters, contrast and descriptions, in one language. */
export interface LookWords {
  readonly face: string;
  readonly faces: Readonly<Record<TextSettings['face'], string>>;
  readonly contrast: string;
  readonly contrastHint: string;
  readonly descriptions: string;
  readonly descriptionsHint: string;
  readonly descriptionsShown: Readonly<Record<DescriptionSettings['show'], string>>;
}

const de: LookWords = {
  face: 'Schrift',
  faces: { hand: 'Hand\u00adschrift', plain: 'Schlicht', legible: 'Leicht lesbar' },
  contrast: 'Starker Kon\u00adtrast',
  contrastHint: 'Schwarz auf Weiß, mit kräftigen Linien.',
  descriptions: 'Bild\u00adbe\u00adschrei\u00adbun\u00adgen',
  descriptionsHint: 'Sie sagen, was auf jedem Bild zu sehen ist.',
  descriptionsShown: { off: 'Aus', text: 'Als Text' },
};

const simple: LookWords = {
  face: 'Schrift',
  faces: { hand: 'Wie von Hand', plain: 'Einfach', legible: 'Gut lesbar' },
  contrast: 'Schwarz und Weiß',
  contrastHint: 'Die Schrift ist schwarz. Die Linien sind dick.',
  descriptions: 'Text zum Bild',
  descriptionsHint: 'Der Text sagt: Das ist auf dem Bild.',
  descriptionsShown: { off: 'Aus', text: 'Lesen' },
};

const en: LookWords = {
  face: 'Lettering',
  faces: { hand: 'Hand-lettered', plain: 'Plain', legible: 'Easy to read' },
  contrast: 'High contrast',
  contrastHint: 'Black on white, with strong lines.',
  descriptions: 'Picture descriptions',
  descriptionsHint: 'They say what can be seen in each picture.',
  descriptionsShown: { off: 'Off', text: 'As text' },
};

const ar: LookWords = {
  face: 'الخط',
  faces: { hand: 'خط اليد', plain: 'خط بسيط', legible: 'سهل القراءة' },
  contrast: 'تباين قوي',
  contrastHint: 'أسود على أبيض، بخطوط سميكة.',
  descriptions: 'وصف الصور',
  descriptionsHint: 'يقول ما يُرى في كل صورة.',
  descriptionsShown: { off: 'بلا وصف', text: 'مكتوب' },
};

const all: Readonly<Record<string, LookWords>> = { de, 'de-simple': simple, en, ar };

/** Words for a language: its own, those of its parent (`en-GB` → `en`), or German. */
export const lookWordsOf = (language: Language): LookWords => all[language] ?? all[language.split('-')[0] ?? ''] ?? de;
