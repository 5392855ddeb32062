import type { PanelTimes, PlayerPort } from '../core/port.ts';
import type { StoryText } from '../core/story-text.ts';
import type { Seconds } from '../core/units.ts';

/** How long a panel has been told before "previous" means its own start. */
const AGAIN: Seconds = 3;

/** Where the keys for tracks lead while the story is told: a panel's start, so that the telling goes on. */
export function trackTimeOf(panels: readonly PanelTimes[], time: Seconds, direction: 1 | -1): Seconds | null {
  const index = panels.findLastIndex((panel) => panel.start <= time);
  const here = panels[index];
  if (!here) return panels[0]?.start ?? null;
  const to = direction === 1 ? index + 1 : time - here.start > AGAIN ? index : Math.max(0, index - 1);
  return panels[to]?.start ?? null;
}

/** The panel's picture as the page has fetched it: nothing is fetched for the system alone. */
export function artworkOf(id: string): MediaImage[] {
  const image = document.getElementById(id)?.querySelector<HTMLImageElement>('picture img');
  if (!image?.currentSrc) return [];
  return [{ src: image.currentSrc, sizes: `${image.getAttribute('width')}x${image.getAttribute('height')}` }];
}

/**
 * Tells the system what is told and takes its keys (lock screen, headphones): tracks are panels, seeking goes from line
 * to line. From the first telling with sound on, until the signal aborts.
 */
export function createMediaSession(
  options: {
    readonly session: MediaSession;
    readonly player: PlayerPort;
    readonly text: StoryText | undefined;
    readonly play: () => void;
    readonly pause: () => void;
    readonly artwork: (panel: string) => MediaImage[];
  },
  signal: AbortSignal,
): void {
  const { session, player, text } = options;
  const track = (direction: 1 | -1): void => {
    const time = player.playing ? trackTimeOf(player.panels, player.time, direction) : null;
    if (time === null) player.step(direction);
    else player.seek(time);
  };
  const handlers: Partial<Record<MediaSessionAction, () => void>> = {
    play: options.play,
    pause: options.pause,
    nexttrack: () => track(1),
    previoustrack: () => track(-1),
    seekforward: () => player.stepLine(1),
    seekbackward: () => player.stepLine(-1),
  };
  const actions = Object.keys(handlers) as MediaSessionAction[];
  const take = (wanted: boolean): void => {
    for (const action of actions) {
      try {
        session.setActionHandler(action, wanted ? (handlers[action] ?? null) : null);
      } catch {
        // A browser may not know an action; the others count.
      }
    }
  };

  let active = false;
  let told = '';
  const show = (): void => {
    if (!active) return;
    const { panel, duration } = player;
    if (panel !== told) {
      told = panel;
      session.metadata = new MediaMetadata({
        title: text?.panels[panel]?.title ?? panel,
        artist: text?.title ?? '',
        artwork: options.artwork(panel),
      });
    }
    session.playbackState = player.playing ? 'playing' : 'paused';
    if (duration > 0) {
      const position = Math.min(player.time, duration);
      session.setPositionState?.({ duration, position, playbackRate: player.settings.sound.rate });
    }
  };
  const start = (): void => {
    if (!active && player.sound !== 'none') {
      active = true;
      take(true);
    }
    show();
  };
  player.addEventListener('play', start, { signal });
  if (player.playing) start();
  // A line's start comes exactly when it is heard: often enough for a clock that runs on by itself.
  for (const type of ['pause', 'ended', 'panelchange', 'linechange', 'settingschange'] as const)
    player.addEventListener(type, show, { signal });
  signal.addEventListener(
    'abort',
    () => {
      if (!active) return;
      take(false);
      session.metadata = null;
      session.playbackState = 'none';
      session.setPositionState?.();
    },
    { once: true },
  );
}
