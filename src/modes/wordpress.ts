import { embedHeight } from '../core/embed-height.ts';

/** What WordPress calls an embed by; its script lets only these characters through. */
const SECRET = /^#\?secret=([A-Za-z0-9]{1,64})$/;

/** The secret in an address's fragment; null where no WordPress has opened it. */
export const secretIn = (hash: string): string | null => SECRET.exec(hash)?.[1] ?? null;

export interface WordPress {
  /** The host asks anew for what it may have missed. Returns whether the message was one of its. */
  hear(data: unknown): boolean;
  tellHeight(): void;
  /** Leads the host's window to an address of this site: the frame itself may open none. */
  open(address: string): void;
}

/**
 * The handshake of WordPress' wp-embed script. Its frame has an opaque origin and tells nobody its own, so these messages
 * go to whoever embeds: they hold no more than a height and the story's address.
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
export function createWordPress(secret: string): WordPress {
  const post = (message: 'height' | 'link', value: number | string): void =>
    parent.postMessage({ message, value, secret }, '*');
  const tellHeight = (): void => post('height', embedHeight(innerWidth));
  return {
    tellHeight,
    open: (address) => post('link', address),
    hear(data) {
      const { message, secret: named } = (typeof data === 'object' && data !== null ? data : {}) as Record<
        string,
        unknown
      >;
      if (message !== 'ready' || named !== secret) return false;
      tellHeight();
      return true;
    },
  };
}
