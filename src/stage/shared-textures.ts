import { BufferImageSource, Texture } from 'pixi.js';
import { createRandom } from '../core/random.ts';

const GRAIN_SIZE = 256;
const GRAIN_STRENGTH = 15;

export interface SharedTextures {
  /** Across a line: clear at a quarter, solid at three quarters. */
  readonly edge: Texture;
  /** Paper grain, repeats without a seam. */
  readonly grain: Texture;
  readonly bytes: number;
  destroy(): void;
}

/** Smooth noise that repeats after `size`: random knots every `step`, mixed between. */
function knots(size: number, step: number, random: () => number): (x: number, y: number) => number {
  const count = size / step;
  const values = Float32Array.from({ length: count * count }, () => random() * 2 - 1);
  const soft = (share: number): number => share * share * (3 - 2 * share);
  return (x, y) => {
    const [fx, fy] = [x / step, y / step];
    const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
    const [sx, sy] = [soft(fx - x0), soft(fy - y0)];
    const at = (column: number, row: number): number => values[(row % count) * count + (column % count)] as number;
    const top = at(x0, y0) * (1 - sx) + at(x0 + 1, y0) * sx;
    const low = at(x0, y0 + 1) * (1 - sx) + at(x0 + 1, y0 + 1) * sx;
    return top * (1 - sy) + low * sy;
  };
}

/** Grain as dark and light veils (premultiplied), so that it needs no blend mode of its own. */
function grainPixels(): Uint8Array {
  const random = createRandom(20171122);
  const coarse = knots(GRAIN_SIZE, 32, random);
  const middle = knots(GRAIN_SIZE, 4, random);
  const pixels = new Uint8Array(GRAIN_SIZE * GRAIN_SIZE * 4);
  for (let y = 0; y < GRAIN_SIZE; y++) {
    for (let x = 0; x < GRAIN_SIZE; x++) {
      const fine = random() * 2 - 1;
      const value = 0.12 * coarse(x, y) + 0.3 * middle(x, y) + 0.8 * fine * Math.abs(fine);
      const veil = Math.min(255, Math.abs(value) * GRAIN_STRENGTH);
      const light = value > 0 ? veil : 0;
      // Dark is a warm brown, so that ink and white age alike.
      pixels.set(
        value > 0 ? [light, light, light, veil] : [veil * 0.25, veil * 0.17, veil * 0.1, veil],
        (y * GRAIN_SIZE + x) * 4,
      );
    }
  }
  return pixels;
}

/** Makes the two small textures that all panels share. They come back by themselves after a lost context. */
export function createSharedTextures(): SharedTextures {
  const edge = new BufferImageSource({
    resource: new Uint8Array([0, 0, 0, 0, 255, 255, 255, 255]),
    width: 2,
    height: 1,
    alphaMode: 'premultiplied-alpha',
    scaleMode: 'linear',
  });
  const grain = new BufferImageSource({
    resource: grainPixels(),
    width: GRAIN_SIZE,
    height: GRAIN_SIZE,
    alphaMode: 'premultiplied-alpha',
    scaleMode: 'linear',
    addressMode: 'repeat',
    autoGenerateMipmaps: true,
  });
  const textures = [new Texture({ source: edge }), new Texture({ source: grain })] as const;
  return {
    edge: textures[0],
    grain: textures[1],
    bytes: 8 + Math.ceil((GRAIN_SIZE * GRAIN_SIZE * 4 * 4) / 3),
    destroy: () => {
      for (const texture of textures) texture.destroy(true);
    },
  };
}
