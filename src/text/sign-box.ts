import './signs.css';
import { directionOf } from '../core/direction.ts';
import type { Insets } from '../core/layout.ts';
import type { DescriptionSettings } from '../core/port.ts';
import type { CssPixels } from '../core/units.ts';
import { signWordsOf } from './sign-words.ts';

export type Signs = Exclude<DescriptionSettings['signs'], 'off'>;

export interface SignBoxOptions {
  /** Where the box is put; it is fixed to the screen. */
  readonly host: HTMLElement;
  readonly language: string;
  change(signs: Signs): void;
}

/** A film of sign language in a box of its own, beside the picture or (on tall screens) below it. */
export interface SignBox {
  readonly video: HTMLVideoElement;
  /** Whether there is a film to be seen; else the box says that there is none. */
  setFilm(isThere: boolean): void;
  /** Fits the box into what controls and words leave free of the screen; returns what is left then. */
  fit(insets: Insets, signs: Signs): Insets;
  /** Takes it off the page. */
  remove(): void;
}

/** Shares of the free width (beside the picture) or height (below it). */
const SHARES = { small: 0.24, large: 0.38 } as const;
/** Narrower, hands are hard to read. */
const LEAST: CssPixels = 150;
/** Wider, a film takes more from the picture than it gives. */
const MOST: CssPixels = 560;
/** Buttons of 44 px and gaps; see signs.css. */
const BUTTONS: CssPixels = 52;
const GAP: CssPixels = 8;
const RATIO = 4 / 3;
/** The box's ink edge. */
const EDGE: CssPixels = 2;

const ARROW = 'M4 12h14m-6-7 7 7-7 7';
const PLUS = 'M12 4v16M4 12h16';
const MINUS = 'M4 12h16';

function iconButton(): { readonly button: HTMLButtonElement; set(name: string, path: string): void } {
  const button = document.createElement('button');
  button.type = 'button';
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const line = icon.appendChild(document.createElementNS(space, 'path'));
  button.append(icon);
  return {
    button,
    set(name, path) {
      button.setAttribute('aria-label', name);
      button.title = name;
      line.setAttribute('d', path);
    },
  };
}

export function createSignBox({ host, language, change }: SignBoxOptions): SignBox {
  const words = signWordsOf(language);
  const box = document.createElement('section');
  box.className = 'bb-signs';
  box.lang = language;
  box.dir = directionOf(language);
  box.setAttribute('aria-label', words.film);
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  video.disablePictureInPicture = true;
  video.setAttribute('aria-label', words.film);
  const none = document.createElement('p');
  none.textContent = words.none;
  const film = document.createElement('div');
  film.append(video, none);
  film.className = 'bb-signs-film';
  const [size, side] = [iconButton(), iconButton()];
  const buttons = document.createElement('div');
  buttons.className = 'bb-signs-buttons';
  buttons.append(size.button, side.button);
  box.append(film, buttons);
  host.append(box);
  const page = document.documentElement;
  let isLarge = false;
  let isLeft = false;
  const ask = (large: boolean, left: boolean): void =>
    change(`${large ? 'large' : 'small'}-${left ? 'left' : 'right'}`);
  size.button.addEventListener('click', () => ask(!isLarge, isLeft));
  side.button.addEventListener('click', () => ask(isLarge, !isLeft));

  const dress = (signs: Signs): void => {
    isLarge = signs.startsWith('large');
    isLeft = signs.endsWith('left');
    box.dataset.side = isLeft ? 'left' : 'right';
    size.set(isLarge ? words.smaller : words.larger, isLarge ? MINUS : PLUS);
    side.set(isLeft ? words.toRight : words.toLeft, ARROW);
    side.button.classList.toggle('bb-signs-turned', !isLeft);
  };
  return {
    video,
    setFilm(isThere) {
      video.hidden = !isThere;
      none.hidden = isThere;
    },
    fit(insets, signs) {
      dress(signs);
      const [width, height] = [innerWidth - insets.left - insets.right, innerHeight - insets.top - insets.bottom];
      const isBelow = height > width;
      box.toggleAttribute('data-below', isBelow);
      box.style.insetBlock = isBelow ? `auto ${insets.bottom}px` : `${insets.top}px ${insets.bottom}px`;
      const share = SHARES[isLarge ? 'large' : 'small'];
      const widest = isBelow
        ? width - BUTTONS - 2 * GAP
        : Math.min(MOST, width / 2, (height - BUTTONS - 2 * GAP) * RATIO);
      const wanted = isBelow ? height * share * RATIO : width * share;
      const own = Math.max(Math.min(LEAST, widest), Math.min(wanted, widest));
      box.style.setProperty('--film', `${own}px`);
      const taken = (isBelow ? own / RATIO : own) + 2 * GAP + EDGE;
      page.style.setProperty('--bb-signs', `${isBelow ? taken : 0}px`);
      if (isBelow) return { ...insets, bottom: insets.bottom + taken };
      const at = isLeft ? 'left' : 'right';
      return { ...insets, [at]: insets[at] + taken };
    },
    remove() {
      video.removeAttribute('src');
      video.load();
      box.remove();
      page.style.removeProperty('--bb-signs');
    },
  };
}
