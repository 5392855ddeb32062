import type { Language } from '../core/story-text.ts';

interface DeviceVoiceWords {
  readonly label: string;
  readonly hint: string;
}

/* Fetched only where no voice has been recorded, so every language has its own words here. */
const all: Readonly<Record<string, DeviceVoiceWords>> = {
  de: {
    label: 'Vorlesen mit der Stimme dieses Geräts',
    hint: 'In dieser Sprache gibt es keine aufgenommene Stimme. Eine Stimme, die auf Ihrem Gerät liegt, kann sie vorlesen. Sie klingt auf jedem Gerät anders und spricht manches falsch aus. Kein Wort wird dafür ins Netz geschickt.',
  },
  'de-simple': {
    label: 'Vorlesen mit der Stimme von diesem Gerät',
    hint: 'Für diese Sprache gibt es keine Aufnahme. Ihr Gerät kann die Geschichte vorlesen. Die Stimme klingt auf jedem Gerät anders. Sie spricht manche Wörter falsch aus. Der Text bleibt auf Ihrem Gerät.',
  },
  en: {
    label: 'Read aloud with this device’s voice',
    hint: 'There is no recorded voice in this language. A voice stored on your device can read the story aloud. It sounds different on every device and may mispronounce some words. No text is sent over the internet for this.',
  },
  ar: {
    label: 'القراءة بصوت هذا الجهاز',
    hint: 'لا يوجد تسجيل صوتي للقصّة بهذه اللغة. يمكن لصوت محفوظ على جهازك أن يقرأ القصّة. يختلف الصوت من جهاز إلى آخر، وقد يخطئ في نطق بعض الكلمات. ولا تُرسَل من أجل ذلك أيّ كلمة عبر الإنترنت.',
  },
};

/** The switch's words in a language: its own, those of its parent, or German. */
export const deviceVoiceWordsOf = (language: Language): DeviceVoiceWords =>
  all[language] ?? all[language.split('-')[0] ?? ''] ?? (all.de as DeviceVoiceWords);
