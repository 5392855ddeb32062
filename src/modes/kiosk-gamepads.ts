import { heldOnPad, type KioskCommand } from '../core/kiosk-command.ts';

/** What of the browser is needed; a test gives its own. */
export interface GamepadWorld {
  addEventListener(
    type: 'gamepadconnected' | 'gamepaddisconnected',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void;
  getGamepads(): readonly (Gamepad | null)[];
}

const BROWSER: GamepadWorld = {
  addEventListener: (type, listener, options) => globalThis.addEventListener(type, listener, options),
  getGamepads: () => navigator.getGamepads?.() ?? [],
};

/** How often a gamepad is asked: a press of two frames is not missed, and costs next to nothing. */
const ASK_MS = 40;

/** Tells what is newly pressed on any gamepad; asks only while one is connected. */
export function watchGamepads(tell: (command: KioskCommand) => void, signal: AbortSignal, world = BROWSER): void {
  const held = new Map<number, ReadonlySet<KioskCommand>>();
  let asking: ReturnType<typeof setInterval> | undefined;
  const ask = (): void => {
    for (const pad of world.getGamepads()) {
      if (!pad?.connected) continue;
      const before = held.get(pad.index) ?? new Set<KioskCommand>();
      const now = heldOnPad(pad, before);
      held.set(pad.index, now);
      for (const command of now) if (!before.has(command)) tell(command);
    }
  };
  const stop = (): void => {
    clearInterval(asking);
    asking = undefined;
  };
  const count = (): void => {
    const pads = world.getGamepads().filter((pad) => pad?.connected);
    for (const index of [...held.keys()]) if (!pads.some((pad) => pad?.index === index)) held.delete(index);
    if (pads.length === 0) stop();
    else asking ??= setInterval(ask, ASK_MS);
  };
  world.addEventListener('gamepadconnected', count, { signal });
  world.addEventListener('gamepaddisconnected', count, { signal });
  signal.addEventListener('abort', stop, { once: true });
  count();
}
