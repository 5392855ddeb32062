import { type Decoded, DecodeError, type DecodeFailure, decodeStrips } from './decode.ts';

/** Page → worker. */
export type DecodeRequest = { readonly id: number; readonly url: string } | { readonly cancel: number };
/** Worker → page. */
export type DecodeAnswer =
  | { readonly id: number; readonly decoded: Decoded }
  | { readonly id: number; readonly failure: DecodeFailure; readonly message: string };

/** The part of a worker's global scope used here; TypeScript knows either the page's library or the worker's. */
interface Scope {
  onmessage: ((event: MessageEvent<DecodeRequest>) => void) | null;
  postMessage(answer: DecodeAnswer, transfer?: readonly Transferable[]): void;
}
const scope = globalThis as unknown as Scope;
const running = new Map<number, AbortController>();

async function answer(id: number, url: string): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const decoded = await decodeStrips(url, controller.signal);
    scope.postMessage({ id, decoded }, [...decoded.strips]);
  } catch (error) {
    const failure = error instanceof DecodeError ? error.failure : 'network';
    scope.postMessage({ id, failure, message: error instanceof Error ? error.message : String(error) });
  } finally {
    running.delete(id);
  }
}

scope.onmessage = ({ data }) => {
  if ('cancel' in data) running.get(data.cancel)?.abort();
  else void answer(data.id, data.url);
};
