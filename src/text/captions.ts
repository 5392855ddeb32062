import { type Caption, createCaptionFinder, heldAfter, NO_CAPTION } from '../core/caption-at.ts';
import { directionOf } from '../core/direction.ts';
import type { Insets } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import { CAPTIONS, type CaptionSettings } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { CssPixels, Seconds } from '../core/units.ts';
import type { WordTimes } from '../core/word-times.ts';
import { type CaptionRoom, roomIn, widthFor } from './caption-room.ts';
import { createSpokenMark } from './spoken.ts';

export interface CaptionsOptions {
  /** Where the block is put; it is fixed to the screen. */
  readonly host: HTMLElement;
  readonly story: Story;
  readonly language: string;
  readonly score: Score;
  /** The element whose only text is a lettering's words; missing: found in the page by its ids. */
  readonly wordsOf?: (panel: string, lettering: string) => Element | null;
  /** Which sounds there are; missing: all. */
  readonly isHeard?: (sound: string) => boolean;
}

/** How the story is being told. */
export interface Told {
  readonly playing: boolean;
  readonly settings: CaptionSettings;
  /** Story time where the picture shows another (less motion shows stills); missing: the moment's. */
  readonly time?: Seconds;
}

/** What is spoken and heard, as words over the stage, and as a mark in the lettering that is read. */
export interface Captions {
  /** Told every frame; writes to the page only when something changed. */
  show(moment: Moment, told: Told): void;
  /** Gives fetched word times, see `readWordTimes`; until then words are spread evenly. */
  setWords(words: WordTimes): void;
  /** Gives what controls cover at the screen's edges, CSS pixels, and the size of the text. */
  setRoom(room: { readonly insets: Insets; readonly textScale: number }): void;
  /** What captions cover at the top and the bottom beside the controls, CSS pixels, if pictures shall stay free of them. */
  takes(settings: CaptionSettings): { readonly top: CssPixels; readonly bottom: CssPixels };
}

const wordsInPage = (panel: string, lettering: string): Element | null =>
  document.getElementById(panel)?.querySelector(`[data-lettering="${CSS.escape(lettering)}"] > .bb-words`) ?? null;

function part<T extends keyof HTMLElementTagNameMap>(name: T, className: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** The block's elements: sounds, and a line with its speaker and three runs, of which the middle one is being spoken. */
function createBlock(language: string) {
  const block = part('div', 'bb-captions');
  // Every sentence is text of the page already, and the voice says it.
  block.setAttribute('aria-hidden', 'true');
  block.lang = language;
  block.dir = directionOf(language);
  block.hidden = true;
  const box = part('div', 'bb-caption');
  const [sounds, line] = [part('p', 'bb-caption-sounds'), part('p', 'bb-caption-line')];
  const [speaker, now] = [part('b', 'bb-caption-speaker'), part('span', 'bb-caption-now')];
  const [before, after, spoken] = [new Text(), new Text(), new Text()];
  now.append(spoken);
  line.append(speaker, before, now, after);
  box.append(sounds, line);
  block.append(box);
  return { block, box, sounds, line, speaker, before, spoken, after };
}

const isSameWord = (a: Caption['word'], b: Caption['word']): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Creates the captions; the block goes when `signal` aborts. */
export function createCaptions(options: CaptionsOptions, signal: AbortSignal): Captions {
  const { host, language, score, wordsOf = wordsInPage } = options;
  const finder = createCaptionFinder(options);
  const spokenMark = createSpokenMark(wordsOf, signal);
  const parts = createBlock(language);
  const { block, box } = parts;
  host.append(block);
  signal.addEventListener('abort', () => block.remove(), { once: true });

  let settings: CaptionSettings | null = null;
  let room: CaptionRoom | null = null;
  let held: Seconds | null = null;
  let shown: Caption = NO_CAPTION;
  let shownSounds = '';

  const write = (next: Caption): void => {
    const sounds = next.sounds.join(' ');
    const isNew = next.text !== shown.text || next.speaker !== shown.speaker;
    if (sounds === shownSounds && !isNew && isSameWord(next.word, shown.word)) return;
    if (sounds !== shownSounds) {
      parts.sounds.textContent = sounds;
      parts.sounds.hidden = sounds === '';
    }
    const [from, to] = next.word ?? [next.text.length, next.text.length];
    parts.before.data = next.text.slice(0, from);
    parts.spoken.data = next.text.slice(from, to);
    parts.after.data = next.text.slice(to);
    if (isNew) {
      parts.speaker.textContent = next.speaker;
      parts.line.hidden = next.text === '';
      box.toggleAttribute('data-described', next.described);
    }
    // A block as wide as its lines covers no more of the picture than it must.
    if (isNew || sounds !== shownSounds) {
      const longest = Math.max(next.speaker.length + next.text.length, sounds.length);
      box.style.setProperty('--bb-caption-width', `${widthFor(longest, room?.size.columns ?? 0)}em`);
    }
    block.hidden = sounds === '' && next.text === '';
    shown = next;
    shownSounds = sounds;
  };
  /** How much fits; measured when it is next needed, and a hidden block has no size. */
  const measure = (): CaptionRoom => {
    const wasHidden = block.hidden;
    block.hidden = false;
    const style = getComputedStyle(box);
    const [size, line, start, end] = [
      style.fontSize,
      style.lineHeight,
      style.paddingInlineStart,
      style.paddingInlineEnd,
    ].map((value) => Number.parseFloat(value) || 0) as [number, number, number, number];
    const [letter, below] = [style.letterSpacing, getComputedStyle(parts.line).marginBlockEnd].map(
      (value) => Number.parseFloat(value) || 0,
    ) as [number, number];
    const width = block.clientWidth - start - end;
    const bare = roomIn({ width, fontSize: size || 16, lineHeight: line, letter });
    const found = { ...bare, height: bare.height + below };
    block.hidden = wasHidden;
    return found;
  };
  const dress = (next: CaptionSettings): void => {
    settings = next;
    block.dataset.position = next.position;
    block.dataset.ground = next.ground;
    block.style.setProperty('--bb-caption-scale', String(next.scale));
    room = null;
  };
  parts.line.hidden = true;
  parts.sounds.hidden = true;
  dress(CAPTIONS);

  return {
    show(moment, told) {
      if (signal.aborted) return;
      if (told.settings !== settings) dress(told.settings);
      room ??= measure();
      const time = told.time ?? moment.time;
      held = heldAfter(held, { time, playing: told.playing }, score);
      const isInSight = (panel: number): boolean => moment.panels.some(({ index }) => index === panel);
      const found = finder.at(time, { show: told.settings.show, told: held !== null, size: room.size, isInSight });
      write(found.caption);
      spokenMark.mark(found.spoken);
    },
    setWords: (words) => finder.setWords(words),
    setRoom({ insets, textScale }) {
      for (const side of ['top', 'right', 'bottom', 'left'] as const)
        block.style.setProperty(`--bb-caption-${side}`, `${insets[side]}px`);
      block.style.setProperty('--bb-caption-text', String(textScale));
      room = null;
    },
    takes(wanted) {
      if (wanted !== settings) dress(wanted);
      room ??= measure();
      const height = wanted.show === 'never' ? 0 : room.height;
      return wanted.position === 'top' ? { top: height, bottom: 0 } : { top: 0, bottom: height };
    },
  };
}
