import type { PanelAssets } from './assets.ts';
import { layerStateAt } from './layer-state.ts';
import type { Cue, Layer, Panel } from './story.ts';
import { type Fraction, middleOf, mix, type Point, type Rect, type SceneUnits } from './units.ts';

export interface FacesAndAnchors {
  /** Boxes of all faces, in scene units, wherever they are while lettering stands. */
  readonly faces: readonly Rect[];
  /** Lettering id → scene point its tail points at; null: no tail. */
  readonly anchors: Readonly<Record<string, Point | null>>;
}

export interface FaceTimes {
  /** Shares of the panel between which lettering is seen. */
  readonly from: Fraction;
  readonly rest: Fraction;
  cueAt(cue: Cue): Fraction;
}

const SAMPLES = 4;
/** A face that only nods or breathes is the same face. */
const SAME: SceneUnits = 4;

/** Moves a box as its layer is moved and grown; turning is left out, faces turn little. */
function moved(box: Rect, layer: Layer, panel: Panel, progress: Fraction, cueAt: FaceTimes['cueAt']): Rect {
  const { x, y, scale } = layerStateAt(panel.moves, layer.id, progress, cueAt);
  const pivot = layer.pivot ?? middleOf(box);
  return {
    x: pivot.x + (box.x - pivot.x) * scale + x,
    y: pivot.y + (box.y - pivot.y) * scale + y,
    width: box.width * scale,
    height: box.height * scale,
  };
}

const isSame = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) < SAME && Math.abs(a.y - b.y) < SAME && Math.abs(a.width - b.width) < SAME;

/** Where the panel's faces are while its lettering stands, and what the lettering's tails point at. Scene units. */
export function facesOf(panel: Panel, assets: PanelAssets | undefined, times: FaceTimes): FacesAndAnchors {
  const faces: Rect[] = [];
  const mouths: Record<string, Point> = {};
  for (const layer of panel.layers) {
    const drawn = assets?.layers[layer.id];
    const boxes = drawn?.type === 'figure' ? [drawn.face, ...layer.faces] : layer.faces;
    for (const box of boxes) {
      const seen: Rect[] = [];
      for (let sample = 0; sample <= SAMPLES; sample++) {
        const at = moved(box, layer, panel, mix(times.from, times.rest, sample / SAMPLES), times.cueAt);
        if (!seen.some((known) => isSame(known, at))) seen.push(at);
      }
      faces.push(...seen);
    }
    const [face] = boxes;
    if (!face) continue;
    const mouth =
      drawn?.type === 'figure' ? drawn.mouth : { x: face.x + face.width / 2, y: face.y + face.height * 0.75 };
    const { x, y } = moved({ ...mouth, width: 0, height: 0 }, layer, panel, times.rest, times.cueAt);
    mouths[layer.id] = { x, y };
  }
  const anchors: Record<string, Point | null> = {};
  for (const item of panel.lettering) {
    anchors[item.id] = typeof item.anchor === 'string' ? (mouths[item.anchor] ?? null) : (item.anchor ?? null);
  }
  return { faces, anchors };
}
