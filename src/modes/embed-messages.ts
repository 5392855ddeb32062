import { embedHeight } from '../core/embed-height.ts';
import type { PlayerPort } from '../core/port.ts';
import {
  type Context,
  EVENTS,
  isMisaddressed,
  methodsOf,
  type Notice,
  OWN,
  PLAYER_JS,
  readCommand,
  write,
} from '../core/protocol.ts';
import type { Player } from '../player/player.ts';
import { type Obeying, obey, panelNow } from './obey.ts';
import { createWordPress, secretIn, type WordPress } from './wordpress.ts';

/** Told that often at most, in milliseconds. */
const TIME_EVERY = 250;
const HEIGHT_EVERY = 100;

export interface Host {
  /** Null where the host is no WordPress. */
  readonly wordPress: WordPress | null;
  /** Tells the host of a player that has just been made; an earlier one is gone. */
  attend(player: Player): void;
}

/** The host's origin as the browser knows it; null for one that cannot be named. */
function knownOrigin(): string | null {
  const [ancestor] = location.ancestorOrigins ?? [];
  const origin = ancestor ?? (document.referrer ? new URL(document.referrer).origin : 'null');
  return origin === 'null' ? null : origin;
}

/**
 * Hears the page that embeds this one. Only the direct parent is heard, and once it has spoken only under the same origin;
 * what it has not asked for it is not told, but that the story is ready.
 * @param revive gives a player, made anew if it had been given up.
 */
export function listenToHost(hash: string, revive: () => Player): Host {
  const secret = secretIn(hash);
  const wordPress = secret === null ? null : createWordPress(secret);
  const asked: { context: Context; event: string; listener?: string }[] = [];
  let spoken: string | null = null;
  let obeying: Obeying | null = null;
  let language: string | null = null;

  const send = (notice: Notice, origin = spoken): void => {
    if (origin !== null) parent.postMessage(write(notice), origin);
  };
  const tell = (context: Context, event: string, value?: unknown): void => {
    for (const wish of asked) {
      if (wish.context !== context || wish.event !== event) continue;
      send({ context, event, value, ...(wish.listener === undefined ? {} : { listener: wish.listener }) });
    }
  };
  const readiness = (context: Context, player: PlayerPort): unknown =>
    context === PLAYER_JS
      ? { src: location.href, events: EVENTS[context], methods: methodsOf(context) }
      : { ...panelNow(player), language: player.language, height: embedHeight(innerWidth) };

  const subscribe = (context: Context, event: string, listener: string | undefined, isWanted: boolean): void => {
    const at = asked.findIndex(
      (wish) => wish.context === context && wish.event === event && wish.listener === listener,
    );
    if (!isWanted) {
      if (at >= 0) asked.splice(at, 1);
      return;
    }
    // As many as there are events, several times over: nobody means more.
    if (at < 0 && asked.length < 100) asked.push({ context, event, ...(listener === undefined ? {} : { listener }) });
    const player = obeying?.player;
    if (event === 'ready' && player)
      send({ context, event, value: readiness(context, player), ...(listener === undefined ? {} : { listener }) });
  };

  const take = (event: MessageEvent<unknown>): void => {
    if (event.source !== parent || event.source === window) return;
    if (wordPress?.hear(event.data)) return;
    if (event.origin === 'null' || (spoken !== null && event.origin !== spoken)) return;
    const command = readCommand(event.data);
    if (!command) {
      if (spoken !== null && isMisaddressed(event.data)) tell(PLAYER_JS, 'error', { code: 2, msg: 'not supported' });
      return;
    }
    spoken = event.origin;
    const { context, method, listener } = command;
    if (method === 'addEventListener' || method === 'removeEventListener') {
      subscribe(context, String(command.value), listener, method === 'addEventListener');
      return;
    }
    const player = revive();
    const answer = (): void => {
      if (obeying?.player !== player) return;
      const value = obey(command, obeying);
      if (method.startsWith('get'))
        send({ context, event: method, value, ...(listener === undefined ? {} : { listener }) });
    };
    player.ready.then(answer, () => {});
  };
  addEventListener('message', take);

  let height = 0;
  let isDue = false;
  const tellHeight = (): void => {
    isDue = false;
    const now = embedHeight(innerWidth);
    if (now === height) return;
    height = now;
    wordPress?.tellHeight();
    tell(OWN, 'resize', { height });
  };
  new ResizeObserver(() => {
    if (!isDue) setTimeout(tellHeight, HEIGHT_EVERY);
    isDue = true;
  }).observe(document.documentElement);

  const follow = (player: Player, state: Obeying): void => {
    let told = 0;
    player.addEventListener('play', () => tell(PLAYER_JS, 'play'));
    player.addEventListener('pause', () => tell(PLAYER_JS, 'pause'));
    player.addEventListener('panelchange', ({ detail }) => tell(OWN, 'panelchange', detail));
    player.addEventListener('problem', ({ detail }) => tell(PLAYER_JS, 'error', { code: 1, msg: detail.message }));
    player.addEventListener('timeupdate', ({ detail }) => {
      if (performance.now() - told < TIME_EVERY) return;
      told = performance.now();
      tell(PLAYER_JS, 'timeupdate', { seconds: detail.time, duration: player.duration });
    });
    player.addEventListener('ended', () => {
      tell(PLAYER_JS, 'ended');
      if (!state.loop) return;
      player.seek(0);
      player.play();
    });
  };

  return {
    wordPress,
    attend(player) {
      const state: Obeying = {
        player,
        loop: obeying?.loop ?? false,
        mayBeHeard: () => navigator.userActivation?.hasBeenActive ?? false,
      };
      player.ready.then(
        () => {
          obeying = state;
          follow(player, state);
          const origin = spoken ?? knownOrigin();
          for (const context of [PLAYER_JS, OWN] as const)
            send({ context, event: 'ready', value: readiness(context, player) }, origin);
          // A player that comes back in the same page speaks the language that is known.
          if (player.language !== language) tell(OWN, 'languagechange', { language: player.language });
          language = player.language;
        },
        () => {},
      );
    },
  };
}
