import { type Health, isHealth } from './health.ts';

/** How long the server may take to answer, in milliseconds. */
const PATIENCE_MS = 5000;

/** Asks a server on this machine how it is; null where none answers, or another one. */
export async function askHealth(address: string): Promise<Health | null> {
  try {
    const response = await fetch(new URL('/health', address), { signal: AbortSignal.timeout(PATIENCE_MS) });
    const health: unknown = await response.json();
    return response.ok && isHealth(health) ? health : null;
  } catch {
    return null;
  }
}

/** Waits until the server answers, asking once a second. */
export async function waitForHealth(address: string, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && !(await askHealth(address))) await new Promise((done) => setTimeout(done, 1000));
}

/** Tells the server that a browser is being started, so that nobody misses its page before it can be there. */
export async function announceStart(address: string): Promise<void> {
  await fetch(new URL('/heartbeat', address), {
    method: 'POST',
    body: JSON.stringify({ state: 'starting' }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}
