import type { TextureSource } from 'pixi.js';
import type { Density, PanelAssets, StoryAssets } from '../core/assets.ts';
import { closeStrips } from './decode.ts';
import type { Decoder } from './decoder.ts';
import type { PanelTextures } from './layer-view.ts';
import type { Uploads } from './uploads.ts';

const BYTES_PER_PIXEL = 4;
/** All smaller copies of a texture together take a third of it. */
const WITH_MIPMAPS = 4 / 3;
/** Pictures decoded or waiting at a time; more would only pile up bitmaps in memory. */
const AT_A_TIME = 2;

export interface PanelTexturesOptions {
  readonly panels: readonly string[];
  readonly assets: StoryAssets;
  readonly decoder: Decoder;
  readonly uploads: Uploads;
  onProblem(code: string, message: string): void;
  /** A picture was decoded: a frame should be rendered so that it can be uploaded. */
  onArrival(panel: number): void;
  /** A panel's textures are complete, changed or gone. */
  onChange(panel: number): void;
}

export type KeepPlan = readonly { readonly index: number; readonly density: Density }[];

/** Holds the textures of the panels that are wanted, nearest first, and nothing else. */
export interface PanelTexturesStore {
  keep(plan: KeepPlan): void;
  of(panel: number): PanelTextures | null;
  /** Its pictures are all there. */
  isReady(panel: number): boolean;
  /** Its pictures could not be had. */
  isFailed(panel: number): boolean;
  readonly bytes: number;
  readonly kept: number;
  /** Panels whose pictures are still on their way. */
  readonly awaited: number;
  /** Loads everything anew: after a lost context the card holds nothing. */
  reload(): void;
  clear(): void;
}

interface Load {
  readonly panel: number;
  readonly density: Density;
  readonly controller: AbortController;
  readonly sources: TextureSource[];
  state: 'waiting' | 'loading' | 'ready' | 'failed';
}

export function createPanelTextures(options: PanelTexturesOptions): PanelTexturesStore {
  const { decoder, uploads } = options;
  /** What is shown, by panel. */
  const shown = new Map<number, Load>();
  /** What is on its way, by panel. */
  const coming = new Map<number, Load>();
  let plan: KeepPlan = [];
  let bytes = 0;

  const free = (load: Load): void => {
    load.controller.abort();
    for (const source of load.sources) {
      bytes -= source.pixelWidth * source.pixelHeight * BYTES_PER_PIXEL * WITH_MIPMAPS;
      uploads.drop(source);
      source.destroy();
    }
    load.sources.length = 0;
  };
  const finish = (load: Load, state: 'ready' | 'failed'): void => {
    load.state = state;
    coming.delete(load.panel);
    const before = shown.get(load.panel);
    if (state === 'failed' && before?.state === 'ready') {
      free(load);
    } else {
      shown.set(load.panel, load);
      // The view lets go of the old pictures before they are destroyed.
      options.onChange(load.panel);
      if (before) free(before);
    }
    next();
  };
  const decodeTwice = async (image: PanelAssets['images'][Density][number], signal: AbortSignal) => {
    try {
      return await decoder.decode(image, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      return await decoder.decode(image, signal);
    }
  };
  const run = async (load: Load): Promise<void> => {
    load.state = 'loading';
    const id = options.panels[load.panel] ?? '';
    const { signal } = load.controller;
    const images = options.assets.panels[id]?.images[load.density] ?? [];
    try {
      for (const [index, image] of images.entries()) {
        const decoded = await decodeTwice(image, signal);
        if (signal.aborted) return closeStrips(decoded);
        await new Promise<void>((done) => {
          load.sources[index] = uploads.add(decoded, done);
          bytes += decoded.width * decoded.height * BYTES_PER_PIXEL * WITH_MIPMAPS;
          options.onArrival(load.panel);
        });
        if (signal.aborted) return;
      }
      finish(load, 'ready');
    } catch (error) {
      if (signal.aborted) return;
      const why = error instanceof Error ? error.message : String(error);
      options.onProblem('image-missing', `Panel "${id}" stays without its picture: ${why}.`);
      finish(load, 'failed');
    }
  };
  const next = (): void => {
    let busy = [...coming.values()].filter((load) => load.state === 'loading').length;
    for (const { index } of plan) {
      if (busy >= AT_A_TIME) return;
      const load = coming.get(index);
      if (load?.state !== 'waiting') continue;
      busy++;
      void run(load);
    }
  };
  const clear = (): void => {
    for (const load of coming.values()) free(load);
    coming.clear();
    for (const [panel, load] of shown) {
      shown.delete(panel);
      options.onChange(panel);
      free(load);
    }
  };
  const keep = (wanted: KeepPlan): void => {
    plan = wanted;
    const densities = new Map(wanted.map(({ index, density }) => [index, density]));
    for (const [panel, load] of coming) {
      if (densities.get(panel) === load.density) continue;
      coming.delete(panel);
      free(load);
    }
    for (const [panel, load] of shown) {
      if (densities.has(panel)) continue;
      shown.delete(panel);
      options.onChange(panel);
      free(load);
    }
    for (const { index, density } of wanted) {
      if (coming.has(index) || shown.get(index)?.density === density) continue;
      const load: Load = { panel: index, density, controller: new AbortController(), sources: [], state: 'waiting' };
      coming.set(index, load);
    }
    next();
  };
  return {
    keep,
    of: (panel) => {
      const load = shown.get(panel);
      return load?.state === 'ready' ? load : null;
    },
    isReady: (panel) => shown.get(panel)?.state === 'ready',
    isFailed: (panel) => shown.get(panel)?.state === 'failed',
    get bytes() {
      return Math.ceil(bytes);
    },
    get awaited() {
      return coming.size;
    },
    get kept() {
      return shown.size;
    },
    reload: () => {
      clear();
      keep(plan);
    },
    clear,
  };
}
