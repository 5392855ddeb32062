import { type Html, html } from '../escape.ts';
import { keyTable, list, p, part, unsigned } from './blocks.ts';
import type { Fill } from './fill.ts';
import type { ServiceFacts } from './service-words.ts';

export const helpEn = (fill: Fill, facts: ServiceFacts): Html =>
  html`${part(
    'Reading',
    p(
      'Scroll, swipe sideways, or tap the edge of the picture. The bar is at the bottom: Sound, Contents, Back, Play, Next, “What is this based on?”, Results, Settings. “Play” lets the story run by itself; any touch stops it, and the same button starts it again.',
    ),
    p('Dashed rings show what can be touched. None of it is needed to understand the story.'),
  )}${part(
    'Keys',
    keyTable('Keys and what they do', [
      [['→', 'Page Down', 'Space'], 'next in the story'],
      [['←', 'Page Up', 'Shift + Space'], 'back in the story'],
      [['↓', '↑'], 'read in small steps'],
      [['Home', 'End'], 'to the beginning, to the end'],
      [['Shift + →', 'Shift + ←'], 'next spoken sentence, previous spoken sentence'],
      [['Tab', 'Enter'], 'choose a button, press it'],
      [['M'], 'sound off and on, while a button on the bar is selected'],
      [['Esc'], 'close a window, let go of a pulled thread'],
    ]),
  )}${part(
    'Voices, captions, sounds',
    facts.isSpoken
      ? p(
          'There is no sound until you press “Play”. The first button on the bar mutes it; the story then goes on at the same pace. Everything that is spoken or heard appears in the picture as captions. Volume, speed (0.75× to 1.5×) and captions can be adjusted. All voices are synthetic.',
        )
      : facts.isOnRequest
        ? p(
            '“Play” shows the story at reading pace, with music and sounds. In this language there is only a simple computer voice; it can be understood, but it sounds like a robot, so it is silent until you switch it on in the settings. If your device has a voice of its own for the language, you are offered that one instead.',
          )
        : p(
            'The story is not recorded in this language yet. “Play” shows it at reading pace, with music and sounds. If your device has a voice of its own for the language, you can switch on “Read aloud with this device’s voice” in the settings.',
          ),
  )}${part(
    'The text edition',
    html`<p>The whole story is also available as text: headings, pictures with descriptions, balloons with their speakers, results and sources. It needs no JavaScript, and can be read aloud and printed: <a href="${facts.textPage}">read the story as text</a>.</p>`,
    p(
      'For screen readers this text is the story. The moving pictures are hidden from them; one line says, once for each picture, where you are.',
    ),
  )}${part(
    'Settings',
    p(
      'Language, text size (up to 200%), lettering, high contrast, picture descriptions (to read or to hear), less motion, volume, speed and captions. If you have chosen less motion in your system, the pictures stand still from the start. Settings are remembered only if you ask for it, and only on your device.',
    ),
    facts.signed === 'none'
      ? null
      : p('With “Sign language”, a film in German Sign Language runs beside the picture, where there is one.'),
  )}${part(
    'What does not work yet',
    list([
      ...unsigned(facts, {
        none: 'There is no film in German Sign Language yet.',
        some: 'Only part of the story has films in German Sign Language so far.',
      }),
      ...(facts.silent ? [html`Still without voices: ${facts.silent}.`] : []),
      ...(facts.onRequest ? [html`Only with a computer voice, on request: ${facts.onRequest}.`] : []),
      'Without WebGL the story is available only as text with still pictures.',
      ...fill.list('statement.limits'),
    ]),
  )}`;
