import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';

/** What a kiosk's own devices say: the code for phones, the choice of language, two buttons. */
export interface KioskDeviceWords {
  /** On the invitation, beside the code. */
  readonly phone: string;
  /** The band's button, and the title of what it opens. */
  readonly take: string;
  readonly takeTitle: string;
  /** How to use the code; the address follows. */
  readonly how: string;
  /** A link that may not be followed here. */
  readonly link: string;
  readonly language: string;
  readonly back: string;
  /** What the two buttons do, once somebody uses them. */
  readonly hint: string;
  /** The button that does what the picture offers. */
  readonly act: string;
}

const de: KioskDeviceWords = {
  phone: 'Auf dem Handy lesen',
  take: 'Mitnehmen',
  takeTitle: 'Auf dem Handy weiterlesen',
  how: 'Halten Sie die Kamera Ihres Handys auf das Muster. Oder geben Sie die Adresse ein:',
  link: 'Diese Seite lässt sich auf dem Handy öffnen',
  language: 'Sprache',
  back: 'Zurück zur Geschichte',
  hint: 'Weiter: nächstes Bild. Auswählen: alle Knöpfe.',
  act: 'Mitmachen',
};
const simple: KioskDeviceWords = {
  phone: 'Auf dem Handy lesen',
  take: 'Mitnehmen',
  takeTitle: 'Auf dem Handy weiter lesen',
  how: 'Halten Sie Ihr Handy mit der Kamera vor das Muster. Oder schreiben Sie die Adresse in Ihr Handy:',
  link: 'Diese Seite können Sie auf dem Handy lesen',
  language: 'Sprache',
  back: 'Zurück zur Geschichte',
  hint: 'Taste 1: nächstes Bild. Taste 2: alle Knöpfe.',
  act: 'Mitmachen',
};
const en: KioskDeviceWords = {
  phone: 'Read on your phone',
  take: 'Take it with you',
  takeTitle: 'Continue on your phone',
  how: 'Point your phone’s camera at the pattern. Or type in the address:',
  link: 'You can open this page on your phone',
  language: 'Language',
  back: 'Back to the story',
  hint: 'Next: next picture. Select: all buttons.',
  act: 'Join in',
};
const ar: KioskDeviceWords = {
  phone: 'اقرأ على هاتفك',
  take: 'خذها معك',
  takeTitle: 'تابع القراءة على هاتفك',
  how: 'وجّه كاميرا هاتفك نحو الرمز، أو اكتب العنوان:',
  link: 'يمكنك فتح هذه الصفحة على هاتفك',
  language: 'اللغة',
  back: 'العودة إلى القصّة',
  hint: 'زرّ «التالي»: الصورة التالية. زرّ «الاختيار»: كلّ الأزرار.',
  act: 'شارِك',
};

/** By language tag. */
export const KIOSK_DEVICE_WORDS = { de, 'de-simple': simple, en, ar };

/** Words for a language: its own, those of its parent, or German. */
export const kioskDeviceWordsIn = (language: Language): KioskDeviceWords =>
  inLanguage<KioskDeviceWords>(KIOSK_DEVICE_WORDS, language);
