import './kiosk-band.css';
import { languageName } from '../core/language-name.ts';
import type { PlayerPort } from '../core/port.ts';
import { createActButton } from './kiosk-act.ts';
import { kioskDeviceWordsIn } from './kiosk-device-words.ts';
import { createKioskDialog } from './kiosk-dialog.ts';
import { kioskButton, lines, part } from './kiosk-parts.ts';

export interface BandOptions {
  readonly player: PlayerPort;
  readonly language: string;
  /** Those to choose from. */
  readonly languages: readonly string[];
  onLanguage(language: string): void;
  /** Hands the story to a phone; missing: no address is known. */
  readonly onPhone?: (() => void) | undefined;
}

/** Drawn by hand on 32 × 32, as the bar's buttons are. */
const GLOBE = [
  'M16 4.6C22.6 4.4 27.5 9.6 27.4 16.1C27.4 22.6 22.4 27.5 15.9 27.4C9.4 27.4 4.5 22.4 4.6 15.9C4.6 9.4 9.6 4.7 16 4.6Z',
  'M16 4.8C11.4 9.4 11.2 22.3 15.9 27.2C20.7 22.4 20.8 9.5 16 4.8Z',
  'M5.4 12.3L26.7 12.1M5.3 20.2L26.6 20',
];
const PHONE = [
  'M9.8 4.4L22.3 4.6L22.1 27.5L9.6 27.3Z',
  'M14.4 24.1L17.6 24.2',
  'M13 10.2L15.3 10.1L15.2 12.4L13.1 12.3ZM17 10.2L19.2 10.3L19.1 12.4L17.1 12.3ZM13.1 15.3L15.2 15.4L15.1 17.6L13 17.5ZM17.2 15.4L19.1 17.5',
];

function bandButton(kind: string, paths: readonly string[], label: string, name = label): HTMLButtonElement {
  const made = part('button', `bb-button bb-kiosk-${kind}-open`);
  made.type = 'button';
  made.setAttribute('aria-label', name);
  made.setAttribute('aria-haspopup', 'dialog');
  made.append(lines('bb-icon', '0 0 32 32', paths, 'bb-icon-line'), part('span', 'bb-label', label));
  return made;
}

/** Adds to the bar what only a kiosk needs: the language in two touches, and the way to the visitor's phone. */
export function createBand(options: BandOptions, signal: AbortSignal): void {
  const strip = document.querySelector('.bb-strip');
  if (!strip) return;
  const { player, language, languages, onPhone } = options;
  const words = kioskDeviceWordsIn(language);
  const add = (button: HTMLButtonElement, press: () => void): void => {
    button.addEventListener('click', press, { signal });
    strip.append(button);
    signal.addEventListener('abort', () => button.remove());
  };
  createActButton(player, language, signal);
  if (languages.length > 1) {
    const dialog = createKioskDialog({ kind: 'languages', language, player, close: words.back }, signal);
    const buttons = languages.map((offered) => {
      const made = kioskButton(offered, languageName({ textChecks: {} }, offered), () =>
        offered === language ? dialog.element.close() : options.onLanguage(offered),
      );
      if (offered === language) made.setAttribute('aria-current', 'true');
      return made;
    });
    const other = language === 'en' ? '' : ' / Language';
    add(bandButton('language', GLOBE, words.language, `${words.language}${other}`), () =>
      dialog.open(`${words.language}${other}`, buttons),
    );
  }
  if (onPhone) add(bandButton('phone', PHONE, words.take, `${words.take}: ${words.takeTitle}`), onPhone);
}
