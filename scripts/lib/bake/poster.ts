import { cueAt } from '../../../src/core/compose-score.ts';
import { type LayerState, layerStateAt } from '../../../src/core/layer-state.ts';
import { drawnShareAt } from '../../../src/core/moment-at.ts';
import { pointsOfPath, resample } from '../../../src/core/path.ts';
import type { PanelSpan } from '../../../src/core/score.ts';
import type { Cue, Page, Panel } from '../../../src/core/story.ts';
import { partOfLine, THREAD_POINTS, threadLineAt, tipOfLine } from '../../../src/core/thread.ts';
import { type Fraction, middleOf, type Point, type Rect } from '../../../src/core/units.ts';
import type { LayerSource } from './panel-drawings.ts';
import { composePoster, type PosterDrawing } from './poster-svg.ts';
import { POSTER_WIDTH } from './settings.ts';

type Staging = 'wide' | 'tall';

export interface PosterInput {
  readonly page: Page;
  readonly panel: Panel;
  /** The panel on the time axis, for cues that name a lettering. */
  readonly span: PanelSpan;
  readonly sources: readonly LayerSource[];
  /** Painted box of a layer's part, in scene units. */
  boxOf(layer: string, part: string): Rect;
}

const digits = (value: number): number => Math.round(value * 1000) / 1000;

function threadAt({ panel, span }: PosterInput, staging: Staging, at: (cue: Cue) => Fraction) {
  const { thread, poster } = panel;
  if (!thread) return { line: [], tip: null };
  const forms = thread.forms[staging].map((form) => ({
    at: at(form.at),
    points: resample(pointsOfPath(form.path), THREAD_POINTS),
  }));
  const line = threadLineAt({ forms }, poster);
  const share = drawnShareAt(thread.draw, span, poster);
  return { line: partOfLine(line, share), tip: tipOfLine(line, share) };
}

function transformOf(state: LayerState, pivot: Point, carried: Point | null): string {
  const at = carried ?? pivot;
  const isStill = !carried && state.x === 0 && state.y === 0 && state.scale === 1 && state.rotation === 0;
  if (isStill) return '';
  const [x, y] = [digits(at.x + state.x), digits(at.y + state.y)];
  return `translate(${x} ${y}) rotate(${digits(state.rotation)}) scale(${digits(state.scale)}) translate(${digits(-pivot.x)} ${digits(-pivot.y)})`;
}

/** What of a layer shows at the poster's moment, from the back to the front. */
function shownOf(input: PosterInput, source: LayerSource, state: LayerState, tip: Point | null): PosterDrawing[] {
  const { layer, drawings, figure } = source;
  const main = drawings.find(({ part }) => part === state.swap) ?? drawings[0];
  const pivot = layer.pivot ?? middleOf(input.boxOf(layer.id, figure ? 'body' : (main?.part ?? '')));
  const transform = transformOf(state, pivot, layer.follow ? tip : null);
  const common = { layer: layer.id, opacity: state.opacity, breakout: layer.breakout };
  if (!figure) return main ? [{ ...common, svg: main.svg, transform }] : [];
  const { neck } = figure;
  const tilt = state.tilt === 0 ? '' : ` rotate(${digits(state.tilt)} ${digits(neck.x)} ${digits(neck.y)})`;
  const part = (name: string): string | undefined => drawings.find((drawing) => drawing.part === name)?.svg;
  const first = drawings.find((drawing) => drawing.part.startsWith('face:'))?.svg;
  const face = (state.swap && part(`face:${state.swap}`)) || first;
  return [
    { svg: part('body'), transform },
    { svg: part('head'), transform: `${transform}${tilt}` },
    { svg: face, transform: `${transform}${tilt}` },
  ].flatMap(({ svg, transform: own }) => (svg ? [{ ...common, svg, transform: own }] : []));
}

/** The poster of one staging as an SVG, `width` pixels wide: the panel at its poster moment, effects taken as finished. */
export function posterOf(input: PosterInput, staging: Staging): { readonly svg: string; readonly width: number } {
  const { page, panel, span, sources } = input;
  const at = (cue: Cue): Fraction => cueAt(cue, span.lettering);
  const { line, tip } = threadAt(input, staging, at);
  const drawings = sources.flatMap((source) =>
    shownOf(input, source, layerStateAt(panel.moves, source.layer.id, panel.poster, at), tip),
  );
  const path = line.length > 0 ? `M${line.map(({ x, y }) => `${digits(x)} ${digits(y)}`).join('L')}` : null;
  return { svg: composePoster(page, panel, staging, drawings, path), width: POSTER_WIDTH[staging] };
}
