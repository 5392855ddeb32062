import './kiosk-times.css';
import type { KioskConfig } from '../core/kiosk-config.ts';
import { openIn } from '../core/kiosk-open.ts';
import { isReloadDue } from '../core/kiosk-reload.ts';
import type { KioskState } from '../core/kiosk-state.ts';
import { pixelShiftAt } from '../core/pixel-shift.ts';
import { wallTimeIn } from '../core/wall-time.ts';
import type { KioskClock } from './kiosk-clock.ts';
import { createFresh } from './kiosk-fresh.ts';
import { createNight } from './kiosk-night.ts';

export interface KioskTimesOptions {
  readonly config: KioskConfig;
  readonly clock: KioskClock;
  readonly build: string;
  readonly kept: Promise<void>;
  /** Somebody touched the dark screen. */
  onWake(): void;
  /** It has gone dark, or bright again. */
  onDark(isDark: boolean): void;
  /** It is time to begin with a fresh page. */
  onFresh(): void;
}

/** All that goes by the clock: opening hours, the daily reload, and the shift of what stands still. */
export interface KioskTimes {
  /** Whether it is outside of the opening hours now. */
  readonly isClosed: boolean;
  /** Whether the screen is dark. */
  readonly isDark: boolean;
  /** Makes the screen what the state is; called after each change and every second. */
  show(state: KioskState): void;
}

export function createKioskTimes(options: KioskTimesOptions, signal: AbortSignal): KioskTimes {
  const { config, clock } = options;
  const { timezone, hours, dim, reload, shift } = config;
  const isOpen = openIn(hours, timezone);
  const wall = wallTimeIn(timezone);
  const born = clock.elapsed();
  const spread = Math.random();
  const page = document.documentElement;
  const night = createNight(document.body, dim, options.onWake, signal);
  let isQuiet = false;
  const fresh = createFresh({
    ...options,
    isDue: () => isQuiet && isReloadDue({ at: reload, spread }, wall(clock.wall()).minute, clock.elapsed() - born),
    onDue: options.onFresh,
  });
  let shown = '';
  const move = (): void => {
    const { x, y } = pixelShiftAt(clock.wall(), shift);
    const next = `${x}px ${y}px`;
    if (next === shown) return;
    shown = next;
    page.style.setProperty('--bb-kiosk-shift', next);
  };
  return {
    get isClosed() {
      return !isOpen(clock.wall());
    },
    get isDark() {
      return night.isDark;
    },
    show({ name }) {
      isQuiet = name === 'attract' || name === 'closed';
      const isDark = name === 'closed';
      if (isDark !== night.isDark) {
        night.set(isDark);
        options.onDark(isDark);
      }
      move();
      fresh();
    },
  };
}
