import type { BakedImage } from '../core/assets.ts';
import { closeStrips, type Decoded, DecodeError, decodeStrips } from './decode.ts';
import type { DecodeAnswer, DecodeRequest } from './decode.worker.ts';

export interface Decoder {
  /** @throws {DecodeError} if no format of the image comes; rejects with the signal's reason when aborted. */
  decode(image: BakedImage, signal: AbortSignal): Promise<Decoded>;
}

type Strips = (url: string, signal: AbortSignal) => Promise<Decoded>;

/** Decodes in a worker, so that scrolling never waits for a picture. Null where workers are refused. */
function createWorkerStrips(signal: AbortSignal, onRefused: () => void): Strips | null {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  const waiting = new Map<number, { resolve: (decoded: Decoded) => void; reject: (error: Error) => void }>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<DecodeAnswer>) => {
    const caller = waiting.get(data.id);
    waiting.delete(data.id);
    if ('decoded' in data) {
      if (caller) caller.resolve(data.decoded);
      else closeStrips(data.decoded);
    } else {
      caller?.reject(new DecodeError(data.failure, data.message));
    }
  };
  worker.onerror = () => {
    onRefused();
    for (const caller of waiting.values()) caller.reject(new DecodeError('network', 'the decoding worker failed'));
    waiting.clear();
    worker.terminate();
  };
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  const post = (request: DecodeRequest): void => worker.postMessage(request);
  return (url, wanted) =>
    new Promise((resolve, reject) => {
      const id = next++;
      const stop = (): void => {
        waiting.delete(id);
        post({ cancel: id });
        reject(wanted.reason);
      };
      const done = (): void => wanted.removeEventListener('abort', stop);
      waiting.set(id, {
        resolve: (decoded) => {
          done();
          resolve(decoded);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      wanted.addEventListener('abort', stop, { once: true });
      post({ id, url });
    });
}

/**
 * Makes a decoder of baked images, whose addresses are relative to `base`. The first AVIF tells whether the browser
 * reads AVIF; where it does not, WebP is used from then on.
 */
export function createDecoder(base: string, signal: AbortSignal): Decoder {
  const root = new URL(base, document.baseURI);
  let refused = false;
  let hasAvif = true;
  const inWorker = createWorkerStrips(signal, () => {
    refused = true;
  });
  const strips: Strips = async (url, wanted) => {
    if (!inWorker || refused) return decodeStrips(url, wanted);
    try {
      return await inWorker(url, wanted);
    } catch (error) {
      if (refused && !wanted.aborted) return decodeStrips(url, wanted);
      throw error;
    }
  };
  return {
    decode: async (image, wanted) => {
      if (hasAvif) {
        try {
          return await strips(new URL(image.avif, root).href, wanted);
        } catch (error) {
          if (!(error instanceof DecodeError) || error.failure !== 'picture') throw error;
        }
      }
      const decoded = await strips(new URL(image.webp, root).href, wanted);
      hasAvif = false;
      return decoded;
    },
  };
}
