import type { AbortSignalLike, PlayerEvent, PlayerEvents } from '../core/port.ts';

type Name = keyof PlayerEvents;
type Listener = (event: PlayerEvent<never>) => void;

export interface Emitter {
  emit<T extends Name>(type: T, detail: PlayerEvents[T]): void;
  add(type: Name, listener: Listener, options?: { signal?: AbortSignalLike; once?: boolean }): void;
  remove(type: Name, listener: Listener): void;
  /** How many listeners there are. */
  readonly size: number;
}

/** Hands the player's events to its listeners; one that throws does not keep the others from hearing. */
export function createEmitter(signal: AbortSignal): Emitter {
  const listeners = new Map<Name, Map<Listener, boolean>>();
  signal.addEventListener('abort', () => listeners.clear(), { once: true });
  const remove = (type: Name, listener: Listener): void => {
    listeners.get(type)?.delete(listener);
  };
  return {
    emit(type, detail) {
      for (const [listener, once] of [...(listeners.get(type) ?? [])]) {
        if (once) remove(type, listener);
        try {
          listener({ type, detail } as PlayerEvent<never>);
        } catch (error) {
          reportError(error);
        }
      }
    },
    add(type, listener, options) {
      if (signal.aborted || options?.signal?.aborted) return;
      const known = listeners.get(type) ?? new Map<Listener, boolean>();
      known.set(listener, options?.once ?? false);
      listeners.set(type, known);
      options?.signal?.addEventListener('abort', () => remove(type, listener), { once: true });
    },
    remove,
    get size() {
      return [...listeners.values()].reduce((sum, known) => sum + known.size, 0);
    },
  };
}
