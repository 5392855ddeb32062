import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';

/** What the sheet for sharing and embedding says. */
export interface ShareWords {
  readonly hint: string;
  readonly what: string;
  readonly whats: { readonly story: string; readonly chapter: string; readonly panel: string };
  readonly form: string;
  readonly forms: Readonly<Record<'link' | 'frame' | 'element' | 'zip', string>>;
  readonly about: Readonly<Record<'link' | 'frame' | 'element' | 'zip', string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly marked: string;
  readonly preview: string;
  readonly download: string;
}

const de: ShareWords = {
  hint: 'Für eigene Webseiten. Es werden keine Daten gespeichert, eine Zustimmung der Leserinnen und Leser ist dafür nicht nötig.',
  what: 'Was?',
  whats: { story: 'Ganze Geschichte', chapter: 'Dieses Kapitel', panel: 'Dieses Bild' },
  form: 'Wie?',
  forms: { link: 'Link mit Bild', frame: 'Rahmen (iframe)', element: 'Element mit Skript', zip: 'Zum Mitnehmen' },
  about: {
    link: 'Geht überall, auch in E-Mails. Die Geschichte öffnet sich auf ihrer eigenen Seite.',
    frame: 'Für TYPO3, WordPress und einfache Seiten. Braucht kein Skript.',
    element: 'Ein kleines Skript; Ihre Seite kann die Geschichte damit steuern.',
    zip: 'Alle Dateien in einem Archiv: für den eigenen Server, auch ohne Internet.',
  },
  code: 'Quelltext zum Einfügen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  marked: 'Ausgewählt. Bitte mit den Tasten kopieren.',
  preview: 'Vorschau',
  download: 'Archiv herunterladen',
};

const simple: ShareWords = {
  hint: 'Sie haben eine eigene Internet-Seite? Dann können Sie die Geschichte dort zeigen. Die Geschichte speichert nichts.',
  what: 'Was wollen Sie zeigen?',
  whats: { story: 'Die ganze Geschichte', chapter: 'Dieses Kapitel', panel: 'Dieses Bild' },
  form: 'Wie wollen Sie es zeigen?',
  forms: {
    link: 'Link mit Bild',
    frame: 'Rahmen: iframe',
    element: 'Element mit Skript',
    zip: 'Alle Dateien',
  },
  about: {
    link: 'Das geht überall. Die Geschichte öffnet sich auf ihrer eigenen Seite.',
    frame: 'Die Geschichte steht in Ihrer Seite. Sie brauchen kein Skript.',
    element: 'Die Geschichte steht in Ihrer Seite. Sie brauchen ein kleines Skript.',
    zip: 'Sie bekommen alle Dateien. Sie brauchen dann kein Internet.',
  },
  code: 'Text zum Kopieren',
  copy: 'Kopieren',
  copied: 'Der Text ist kopiert.',
  marked: 'Der Text ist ausgewählt. Kopieren Sie ihn mit den Tasten.',
  preview: 'So sieht es aus',
  download: 'Dateien laden',
};

const en: ShareWords = {
  hint: 'For your own website. No data are stored, so your readers do not need to give consent.',
  what: 'What?',
  whats: { story: 'Whole story', chapter: 'This chapter', panel: 'This picture' },
  form: 'How?',
  forms: { link: 'Link with picture', frame: 'Frame (iframe)', element: 'Element with script', zip: 'All files (zip)' },
  about: {
    link: 'Works everywhere, in emails too. The story opens on its own page.',
    frame: 'For TYPO3, WordPress and simple pages. No script needed.',
    element: 'One small script; your page can then control the story.',
    zip: 'All files in one archive: for your own server, even without the internet.',
  },
  code: 'Code to paste',
  copy: 'Copy',
  copied: 'Copied.',
  marked: 'Selected. Please copy it with the keyboard.',
  preview: 'Preview',
  download: 'Download the archive',
};

const ar: ShareWords = {
  hint: 'لموقعك الخاصّ. لا تُحفظ أيّ بيانات، ولذلك لا حاجة إلى موافقة القرّاء.',
  what: 'ماذا؟',
  whats: { story: 'القصّة كاملة', chapter: 'هذا الفصل', panel: 'هذه الصورة' },
  form: 'كيف؟',
  forms: { link: 'رابط مع صورة', frame: 'إطار (iframe)', element: 'عنصر مع نصّ برمجي', zip: 'للتنزيل' },
  about: {
    link: 'يعمل في كلّ مكان، وفي البريد الإلكتروني أيضاً. تُفتح القصّة في صفحتها الخاصّة.',
    frame: 'لأنظمة TYPO3 وWordPress والصفحات البسيطة. لا يحتاج إلى نصّ برمجي.',
    element: 'نصّ برمجي صغير يتيح لصفحتك التحكّم في القصّة.',
    zip: 'كلّ الملفّات في أرشيف واحد: لخادمك الخاصّ، حتى من دون إنترنت.',
  },
  code: 'الرمز البرمجي للصقه في صفحتك',
  copy: 'نسخ',
  copied: 'تمّ النسخ.',
  marked: 'تمّ التحديد. يُرجى النسخ بلوحة المفاتيح.',
  preview: 'معاينة',
  download: 'تنزيل الأرشيف',
};

const all = { de, 'de-simple': simple, en, ar };

/** Words for a language: its own, those of its parent, or German. */
export const shareWordsOf = (language: Language): ShareWords => inLanguage<ShareWords>(all, language);
