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
  /** Where there is no voice for them. */
  readonly descriptionsUnspoken: string;
  readonly descriptionsShown: Readonly<Record<DescriptionSettings['show'], string>>;
  readonly signs: string;
  readonly signsHint: string;
  readonly signsShown: Readonly<Record<'off' | 'gsg', string>>;
}

const de: LookWords = {
  face: 'Schrift',
  faces: { hand: 'Hand\u00adschrift', plain: 'Schlicht', legible: 'Leicht lesbar' },
  contrast: 'Starker Kon\u00adtrast',
  contrastHint: 'Schwarz auf Weiß, mit kräftigen Linien.',
  descriptions: 'Bild\u00adbe\u00adschrei\u00adbun\u00adgen',
  descriptionsHint:
    'Sie sagen, was auf jedem Bild zu sehen ist. Vorgelesen kommen sie vor jedem Bild, und die Geschichte wartet so lange.',
  descriptionsUnspoken: 'Zum Vorlesen gibt es hier keine Stimme. Sie stehen dann als Text beim Bild.',
  descriptionsShown: { off: 'Aus', text: 'Als Text', spoken: 'Vor\u00adge\u00adlesen' },
  signs: 'Gebärden\u00adsprache',
  signsHint: 'Neben dem Bild läuft ein Film in Deutscher Gebärdensprache.',
  signsShown: { off: 'Aus', gsg: 'Film zeigen' },
};

const simple: LookWords = {
  face: 'Schrift',
  faces: { hand: 'Wie von Hand', plain: 'Einfach', legible: 'Gut lesbar' },
  contrast: 'Schwarz und Weiß',
  contrastHint: 'Die Schrift ist schwarz. Die Linien sind dick.',
  descriptions: 'Text zum Bild',
  descriptionsHint: 'Der Text sagt: Das ist auf dem Bild. Sie können den Text lesen oder hören.',
  descriptionsUnspoken: 'Hier gibt es keine Stimme zum Vorlesen. Sie können den Text lesen.',
  descriptionsShown: { off: 'Aus', text: 'Lesen', spoken: 'Hören' },
  signs: 'Gebärden-Sprache',
  signsHint: 'Neben dem Bild ist ein Film. Eine Person spricht mit den Händen.',
  signsShown: { off: 'Aus', gsg: 'Film zeigen' },
};

const en: LookWords = {
  face: 'Lettering',
  faces: { hand: 'Hand-lettered', plain: 'Plain', legible: 'Easy to read' },
  contrast: 'High contrast',
  contrastHint: 'Black on white, with strong lines.',
  descriptions: 'Picture descriptions',
  descriptionsHint:
    'They say what can be seen in each picture. Spoken, they come before each picture’s story, which waits for them.',
  descriptionsUnspoken: 'There is no voice here to speak them. They appear as text below the picture instead.',
  descriptionsShown: { off: 'Off', text: 'As text', spoken: 'Spoken' },
  signs: 'Sign language',
  signsHint: 'A film in German Sign Language runs beside the picture.',
  signsShown: { off: 'Off', gsg: 'Show film' },
};

const ar: LookWords = {
  face: 'الخطّ',
  faces: { hand: 'خطّ اليد', plain: 'خطّ بسيط', legible: 'سهل القراءة' },
  contrast: 'تباين قويّ',
  contrastHint: 'أسود على أبيض، بخطوط سميكة.',
  descriptions: 'وصف الصور',
  descriptionsHint: 'يقول ما يُرى في كلّ صورة. وإن كان مسموعاً، يُقرأ قبل حكاية كلّ صورة، وتنتظره الحكاية.',
  descriptionsUnspoken: 'لا يوجد هنا صوت يقرؤه، فيظهر مكتوباً تحت الصورة.',
  descriptionsShown: { off: 'بلا وصف', text: 'مكتوب', spoken: 'مسموع' },
  signs: 'لغة الإشارة',
  signsHint: 'يُعرض بجانب الصورة فيلم بلغة الإشارة الألمانية.',
  signsShown: { off: 'بلا فيلم', gsg: 'عرض الفيلم' },
};

const all: Readonly<Record<string, LookWords>> = { de, 'de-simple': simple, en, ar };

/** Words for a language: its own, those of its parent (`en-GB` → `en`), or German. */
export const lookWordsOf = (language: Language): LookWords => all[language] ?? all[language.split('-')[0] ?? ''] ?? de;
