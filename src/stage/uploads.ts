import { TextureSource } from 'pixi.js';
import { closeStrips, type Decoded } from './decode.ts';
import type { Renderer } from './renderer.ts';

interface Upload {
  readonly source: TextureSource;
  readonly decoded: Decoded;
  next: number;
  readonly done: () => void;
}

/** Brings decoded pictures to the graphics card a strip at a time, so that no frame waits long. */
export interface Uploads {
  /** Strips are waiting: frames should go on being rendered. */
  readonly pending: boolean;
  /** Strips uploaded so far. */
  readonly count: number;
  /** Queues a picture; `done` is called after its last strip. The source is the caller's to destroy. */
  add(decoded: Decoded, done: () => void): TextureSource;
  /** Forgets a source that is no longer wanted. */
  drop(source: TextureSource): void;
  /** Uploads one strip, at most 2 MB. */
  step(): void;
}

export function createUploads(renderer: Renderer, signal: AbortSignal): Uploads {
  const queue: Upload[] = [];
  let count = 0;
  const drop = (source: TextureSource): void => {
    const index = queue.findIndex((upload) => upload.source === source);
    const [upload] = index === -1 ? [] : queue.splice(index, 1);
    if (upload) closeStrips(upload.decoded);
  };
  signal.addEventListener('abort', () => {
    while (queue[0]) drop(queue[0].source);
  });
  return {
    get pending() {
      return queue.length > 0;
    },
    get count() {
      return count;
    },
    add: (decoded, done) => {
      const source = new TextureSource({
        width: decoded.width,
        height: decoded.height,
        alphaMode: 'premultiplied-alpha',
        autoGenerateMipmaps: true,
        scaleMode: 'linear',
      });
      queue.push({ source, decoded, next: 0, done });
      return source;
    },
    drop,
    step: () => {
      const upload = queue[0];
      if (!upload) return;
      const { decoded, source } = upload;
      const strip = decoded.strips[upload.next] as ImageBitmap;
      const { gl } = renderer;
      renderer.bind(source);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, upload.next * decoded.rows, gl.RGBA, gl.UNSIGNED_BYTE, strip);
      strip.close();
      count++;
      upload.next++;
      if (upload.next < decoded.strips.length) return;
      queue.shift();
      source.updateMipmaps();
      upload.done();
    },
  };
}
