import type { PanelTimes, PlayerPort, SettingsChange } from '../core/port.ts';
import { SOUND } from '../core/port.ts';
import { type Command, OWN } from '../core/protocol.ts';

/** A player and what a host's page may know and want besides. */
export interface Obeying {
  readonly player: PlayerPort;
  loop: boolean;
  /** Whether the reader has touched the story itself: only then may anybody else let it sound. */
  mayBeHeard(): boolean;
}

/** What a panel is called in messages. */
export interface PanelNotice {
  readonly id: string;
  readonly index: number;
  readonly count: number;
}

export function panelNow({ panel, panels }: PlayerPort): PanelNotice {
  return { id: panel, index: panels.findIndex(({ id }) => id === panel), count: panels.length };
}

const volumes = (percent: number): SettingsChange => ({
  sound: {
    voice: percent / 100,
    music: Math.min(1, (SOUND.music * percent) / 100),
    effects: Math.min(1, (SOUND.effects * percent) / 100),
  },
});

type Deed = (obeying: Obeying, value: Command['value']) => unknown;

const DEEDS: Readonly<Record<string, Deed>> = {
  play({ player, mayBeHeard }) {
    if (!mayBeHeard() && !player.settings.sound.muted) player.change({ sound: { muted: true } });
    player.play();
  },
  pause: ({ player }) => player.pause(),
  getPaused: ({ player }) => !player.playing,
  mute: ({ player }) => player.change({ sound: { muted: true } }),
  unmute({ player, mayBeHeard }) {
    if (mayBeHeard()) player.change({ sound: { muted: false } });
  },
  getMuted: ({ player }) => player.settings.sound.muted,
  setVolume: ({ player }, value) => player.change(volumes(Number(value))),
  getVolume: ({ player }) => Math.round(player.settings.sound.voice * 100),
  getDuration: ({ player }) => player.duration,
  setCurrentTime: ({ player }, value) => player.seek(Number(value)),
  getCurrentTime: ({ player }) => player.time,
  setLoop(obeying, value) {
    obeying.loop = value === true;
  },
  getLoop: ({ loop }) => loop,
};

const OWN_DEEDS: Readonly<Record<string, Deed>> = {
  goto({ player }, value) {
    const id = String(value);
    if (player.panels.some((panel: PanelTimes) => panel.id === id)) player.goTo(id);
  },
  step: ({ player }, value) => player.step(value === -1 ? -1 : 1),
  getPanel: ({ player }) => panelNow(player),
  getPanels: ({ player }) => player.panels,
  getLanguage: ({ player }) => player.language,
};

/**
 * Does what a host's page asks for; returns what it asked to know, or undefined. Never throws: an unknown panel is as if
 * nothing had been asked. What sounds only does so once the reader has touched the story.
 */
export function obey(command: Command, obeying: Obeying): unknown {
  const deeds = command.context === OWN ? OWN_DEEDS : DEEDS;
  return Object.hasOwn(deeds, command.method) ? deeds[command.method]?.(obeying, command.value) : undefined;
}
