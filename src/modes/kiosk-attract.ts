import { invitationPanelAt } from '../core/invitation-panel.ts';
import type { KioskState } from '../core/kiosk-state.ts';

import type { Seconds } from '../core/units.ts';
import type { Player } from '../player/player.ts';

const TURNING = 'bb-kiosk-turning';
/** As long as the picture fades, see `kiosk.css`. */
const FADE_MS = 600;
/** It comes back when all of it is there; or, where something never comes, with what there is. */
const LOOK_MS = 100;
const MOST_LOOKS = 50;

export interface AttractOptions {
  readonly root: HTMLElement;
  readonly player: Player;
  /** How long a picture stands; 0: the cover for ever. */
  readonly each: Seconds;
  now(): Seconds;
}

/** The pictures behind the invitation: nothing burns in, and who passes by again sees something else. */
export interface Attract {
  /** Makes the picture what the state is; called after each change and every second. */
  show(state: KioskState): void;
}

/** Each chapter's first panel, where the story's own is not one of them. */
function chaptersIn(root: HTMLElement, cover: string | undefined): readonly string[] {
  const firsts = [...root.querySelectorAll('.bb-chapter')].map((chapter) => chapter.querySelector('.bb-panel')?.id);
  return firsts.filter((id) => id !== undefined && id !== cover) as readonly string[];
}

export function createAttract({ root, player, each, now }: AttractOptions, signal: AbortSignal): Attract {
  const { classList } = document.documentElement;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let shown: string | undefined;
  const stop = (): void => {
    clearTimeout(fading);
    fading = undefined;
    classList.remove(TURNING);
  };
  const comeBack = (looks: number): void => {
    fading = setTimeout(() => {
      if (looks > 0 && player.stats().panelsAwaited > 0) comeBack(looks - 1);
      else stop();
    }, LOOK_MS);
  };
  const turnTo = (id: string): void => {
    shown = id;
    classList.add(TURNING);
    fading = setTimeout(() => {
      if (id === player.panels[0]?.id) player.seek(0);
      else player.goTo(id);
      comeBack(MOST_LOOKS);
    }, FADE_MS);
  };
  signal.addEventListener('abort', stop);
  return {
    show({ name, since }) {
      const cover = player.panels[0]?.id;
      if (!cover) return;
      if (name !== 'attract') {
        stop();
        // In the dark it waits where it was.
        if (name === 'closed') return;
        // A visit begins at the beginning.
        if (shown !== undefined && shown !== cover) player.seek(0);
        shown = undefined;
        return;
      }
      const id = invitationPanelAt(now() - since, each, cover, chaptersIn(root, cover));
      if (fading === undefined && id !== (shown ?? cover)) turnTo(id);
    },
  };
}
