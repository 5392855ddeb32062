import { linkForPhone, phoneAddressOf, spokenAddress } from '../core/phone-address.ts';
import type { PlayerPort } from '../core/port.ts';
import { baseOf } from '../player/fetch-story.ts';
import { kioskDeviceWordsIn } from './kiosk-device-words.ts';
import { createKioskDialog } from './kiosk-dialog.ts';
import { part, speak } from './kiosk-parts.ts';

export interface PhoneOptions {
  readonly root: HTMLElement;
  readonly player: PlayerPort;
  /** Public address of the page at the top; null: links of other pages only. */
  readonly address: string | null;
}

/** Hands the story, or a page that may not be opened here, to the visitor's phone. */
export interface Phone {
  /** The current panel, to go on with. */
  offer(): void;
  /** A link that leads out of the kiosk; nothing happens where no phone could open it. */
  offerLink(href: string): void;
  /** A card with the code of the whole story, for the invitation; null where no address is known. */
  card(languages: readonly string[]): Promise<HTMLElement | null>;
}

/** The code's drawing comes when it is first needed. */
async function codeFor(address: string, name: string): Promise<SVGSVGElement> {
  const { drawQr } = await import('./kiosk-qr.ts');
  return drawQr(address, name);
}

/** The address to type in: from left to right in every language, and broken where it may be. */
function plain(address: string): HTMLElement {
  const line = part('p', 'bb-kiosk-address');
  line.dir = 'ltr';
  for (const piece of spokenAddress(address).split(/(?<=[/?&#])/)) line.append(piece, document.createElement('wbr'));
  return line;
}

export function createPhone({ root, player, address }: PhoneOptions, signal: AbortSignal): Phone {
  const words = kioskDeviceWordsIn(root.lang);
  const dialog = createKioskDialog({ kind: 'phone', language: root.lang, player, close: words.back }, signal);
  const original = (root.dataset.languages ?? root.lang).split(' ')[0] ?? root.lang;
  const here = (panel: string): string => phoneAddressOf(address ?? '', { language: root.lang, original, panel });
  const show = async (to: string, title: string): Promise<void> => {
    const code = await codeFor(to, spokenAddress(to));
    const text = part('div', 'bb-kiosk-phone-text');
    text.append(part('p', '', words.how), plain(to));
    dialog.open(title, [code, text]);
  };
  return {
    offer: () => {
      // The cover is where a phone begins anyway.
      const panel = player.panel === player.panels[0]?.id ? '' : player.panel;
      if (address !== null) void show(here(panel), words.takeTitle).catch(() => {});
    },
    offerLink(href) {
      const to = linkForPhone(href, baseOf(root), address);
      if (to !== null) void show(to, words.link).catch(() => {});
    },
    async card(languages) {
      if (address === null) return null;
      const card = part('div', 'bb-kiosk-card');
      const text = part('div', 'bb-kiosk-phone-text');
      const said = new Set<string>();
      for (const language of languages) {
        const { phone } = kioskDeviceWordsIn(language);
        if (said.has(phone)) continue;
        said.add(phone);
        const line = part('p', '', phone);
        speak(line, language);
        text.append(line);
      }
      text.append(plain(address));
      card.append(await codeFor(here(''), spokenAddress(address)), text);
      return card;
    },
  };
}
