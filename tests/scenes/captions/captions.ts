import type { Moment } from '../../../src/core/moment.ts';
import { CAPTIONS, type CaptionSettings } from '../../../src/core/port.ts';
import type { PanelSpan, Score, VoiceSpan } from '../../../src/core/score.ts';
import type { Lettering, Story } from '../../../src/core/story.ts';
import { createCaptions } from '../../../src/text/captions.ts';

/**
 * Captions over a restless picture. In the address: `show`, `position`, `ground`, `scale`, `text` (its size), `lang` (de, ar),
 * `plain` (the text edition); `window.scene.go(seconds)` tells the story to there.
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'de';
const isArabic = language === 'ar';

interface Said {
  readonly id: string;
  readonly lettering?: 'speech' | 'caption';
  readonly speaker?: string;
  readonly text: string;
}
const GERMAN: readonly Said[] = [
  {
    id: 'start',
    text: 'Eine kalte Turnhalle voller Feldbetten. Dann kommen bunte Vorhänge an den Faden, und es werden Zimmer daraus.',
  },
  { id: 'ruf', lettering: 'speech', speaker: 'neue', text: 'Wer hält das andere Ende?' },
  { id: 'ort', lettering: 'caption', text: 'Nachts, im Schnee, am Gleis 2.' },
  {
    id: 'ort+',
    text: 'Gerade Menschen mit Migrationsgeschichte finden hier eigene Wege ins Engagement. Vor der Tür zögert ein Mann mit Koffer.',
  },
];
const ARABIC: readonly Said[] = [
  {
    id: 'start',
    text: 'قاعة رياضة باردة مليئة بالأسرّة. ثم تُعلَّق ستائر ملوّنة على الخيط، فتصبح غرفًا صغيرة.',
  },
  { id: 'ruf', lettering: 'speech', speaker: 'neue', text: 'من يمسك الطرف الآخر؟' },
  { id: 'ort', lettering: 'caption', text: 'ليلًا، في الثلج، على الرصيف.' },
  { id: 'ort+', text: 'أمام الباب يتردّد رجل يحمل حقيبة. ثم يدخل.' },
];
const SAID = isArabic ? ARABIC : GERMAN;
const LENGTH = 6;

const voice: readonly VoiceSpan[] = SAID.map(({ id, lettering, speaker, text }, index) => ({
  key: `halle/${id}`,
  id,
  lettering: lettering ? id : null,
  speaker: speaker ?? null,
  text,
  start: 1 + index * (LENGTH + 1),
  duration: LENGTH,
  sprite: 'anfang',
  offset: 0,
}));
const span: PanelSpan = {
  index: 0,
  id: 'halle',
  start: 0,
  end: 30,
  arrival: 0,
  rest: 0.95,
  lettering: [],
  voice,
  ambience: 'see',
  music: null,
  sounds: [{ sound: 'stempel', start: 3, volume: 1 }],
};
const score: Score = { duration: 30, panels: [span] };
const letters = SAID.filter(({ lettering }) => lettering).map(({ id, lettering }) => ({ id, kind: lettering }));
const story = {
  pages: [{ panels: [{ id: 'halle', sounds: [], lettering: letters as unknown as Lettering[] }] }],
  texts: {
    [language]: {
      title: isArabic ? 'الخيط' : 'Der Faden',
      cast: { neue: isArabic ? 'الجديدة' : 'die Neue' },
      sounds: isArabic ? { see: 'ماء', stempel: 'ختم' } : { see: 'Wasser am Ufer', stempel: 'ein Stempel schlägt auf' },
      panels: {},
    },
  },
} as unknown as Story;

function add<T extends keyof HTMLElementTagNameMap>(
  name: T,
  className: string,
  parent: HTMLElement = document.body,
): HTMLElementTagNameMap[T] {
  const made = document.createElement(name);
  made.className = className;
  parent.append(made);
  return made;
}

if (asked.has('plain')) document.documentElement.classList.remove('bb-staged');
else {
  add('div', 'scene-picture');
  add('div', 'scene-bar');
}
const main = add('main', 'bb-story scene-text');
Object.assign(main, { lang: language, dir: isArabic ? 'rtl' : 'ltr' });
const section = add('section', 'bb-panel bb-lifted', main);
section.id = 'halle';
const sheet = add('div', 'bb-lettering', section);
add('p', 'bb-heard', sheet).textContent = isArabic ? '[ماء]' : '[Wasser am Ufer]';
for (const { id, lettering, text } of SAID) {
  const own = add('p', lettering ? 'bb-letter' : 'bb-narration', sheet);
  if (!lettering) {
    own.dataset.narration = id;
    own.textContent = text;
    continue;
  }
  Object.assign(own.dataset, { lettering: id, kind: lettering });
  add('span', 'bb-words', own).textContent = text;
}

const settings = {
  ...CAPTIONS,
  show: asked.get('show') ?? CAPTIONS.show,
  position: asked.get('position') ?? CAPTIONS.position,
  ground: asked.get('ground') ?? CAPTIONS.ground,
  scale: Number(asked.get('scale') ?? 1),
} as CaptionSettings;
const leave = new AbortController();
const captions = createCaptions({ host: document.body, story, language, score }, leave.signal);
captions.setRoom({
  insets: { top: 0, right: 0, bottom: asked.has('plain') ? 0 : 72, left: 0 },
  textScale: Number(asked.get('text') ?? 1),
});
const momentAt = (time: number): Moment => ({
  time,
  panel: 0,
  camera: { x: 0, y: 0, zoom: 1 },
  panels: [{ index: 0, id: 'halle', progress: time / span.end }],
  lettering: [],
  thread: [],
  voice: null,
  ambience: null,
  music: null,
});
const go = (time: number, playing = true): void => captions.show(momentAt(time), { playing, settings });
/** Milliseconds of script a frame takes, over the whole story at 60 frames a second: on average, and most in 199 of 200. */
const cost = (): { mean: number; most: number } => {
  const moments = Array.from({ length: span.end * 60 }, (_, frame) => momentAt(frame / 60));
  const times = moments.map((moment) => {
    const before = performance.now();
    captions.show(moment, { playing: true, settings });
    return performance.now() - before;
  });
  const sorted = times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { mean, most: sorted[Math.floor(times.length * 0.995)] ?? 0 };
};
Object.assign(window, { scene: { go, cost, leave } });
go(Number(asked.get('time') ?? 4));
await document.fonts.ready;
document.documentElement.dataset.ready = 'true';
