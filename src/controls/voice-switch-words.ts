import type { OfferedVoice } from '../core/port.ts';
import type { Language } from '../core/story-text.ts';

type Voice = Exclude<OfferedVoice, 'none'>;

interface VoiceSwitchWords {
  readonly label: string;
  readonly hint: string;
}

/* Fetched only where nobody speaks unasked, so every language has its own words here. */
const all: Readonly<Record<string, Readonly<Record<Voice, VoiceSwitchWords>>>> = {
  de: {
    device: {
      label: 'Vorlesen mit der Stimme dieses Geräts',
      hint: 'Eine Stimme, die auf Ihrem Gerät liegt, kann die Geschichte in dieser Sprache vorlesen. Sie klingt auf jedem Gerät anders und spricht manches falsch aus. Kein Wort wird dafür ins Netz geschickt.',
    },
    recorded: {
      label: 'Vorlesen mit einer Computerstimme',
      hint: 'In dieser Sprache liest nur eine einfache Computerstimme vor. Sie ist zu verstehen, klingt aber wie ein Roboter. Hat Ihr Gerät eine eigene Stimme für die Sprache, wird sie Ihnen stattdessen angeboten.',
    },
  },
  'de-simple': {
    device: {
      label: 'Vorlesen mit der Stimme von diesem Gerät',
      hint: 'Ihr Gerät kann die Geschichte in dieser Sprache vorlesen. Die Stimme klingt auf jedem Gerät anders. Sie spricht manche Wörter falsch aus. Der Text bleibt auf Ihrem Gerät.',
    },
    recorded: {
      label: 'Vorlesen mit einer Computer-Stimme',
      hint: 'In dieser Sprache liest nur ein Computer vor. Die Stimme klingt wie ein Roboter. Manche Geräte haben eine eigene Stimme. Dann können Sie diese Stimme wählen.',
    },
  },
  en: {
    device: {
      label: 'Read aloud with this device’s voice',
      hint: 'A voice stored on your device can read the story aloud in this language. It sounds different on every device and may mispronounce some words. No text is sent over the internet for this.',
    },
    recorded: {
      label: 'Read aloud with a computer voice',
      hint: 'In this language only a simple computer voice can read the story aloud. It can be understood, but it sounds like a robot. If your device has a voice of its own for the language, you are offered that one instead.',
    },
  },
  ar: {
    device: {
      label: 'القراءة بصوت هذا الجهاز',
      hint: 'يمكن لصوت محفوظ على جهازك أن يقرأ القصّة بهذه اللغة. يختلف الصوت من جهاز إلى آخر، وقد يخطئ في نطق بعض الكلمات. ولا تُرسَل من أجل ذلك أيّ كلمة عبر الإنترنت.',
    },
    recorded: {
      label: 'القراءة بصوت آليّ',
      hint: 'لا يقرأ القصّة بهذه اللغة إلّا صوت آليّ بسيط. كلامه مفهوم، لكنّه يشبه صوت الروبوت. وإذا كان في جهازك صوت خاصّ بهذه اللغة، فسيُعرض عليك بدلاً منه.',
    },
  },
};

/** The switch's words for a voice, in a language: its own, those of its parent, or German. */
export const voiceSwitchWordsOf = (language: Language, voice: Voice): VoiceSwitchWords =>
  ((all[language] ?? all[language.split('-')[0] ?? ''] ?? all.de) as Readonly<Record<Voice, VoiceSwitchWords>>)[voice];
