import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActValue, withActs } from '../../../src/core/act-state.ts';
import { cropOf, tallCropOf } from '../../../src/core/crop.ts';
import { cellAspectOf } from '../../../src/core/grid.ts';
import { type LayerState, layerStateAt } from '../../../src/core/layer-state.ts';
import { outlineOf } from '../../../src/core/outline.ts';
import { pointsOfPath, resample } from '../../../src/core/path.ts';
import type { ArtLayer, Cue, FigureLayer, Layer, Panel } from '../../../src/core/story.ts';
import { partOfLine, THREAD_POINTS, threadLineAt, tipOfLine } from '../../../src/core/thread.ts';
import { type Fraction, middleOf, type Point, type Rect, shareOf } from '../../../src/core/units.ts';
import { composeFigure } from '../kit/compose-figure.ts';
import { draftLettering } from './draft-lettering.ts';
import type { Draft } from './read-draft.ts';

/** `square` shows the whole scene, the others what such a screen shows of it. */
export type Cut = 'square' | 'wide' | 'tall';

export interface DraftPicture {
  /** Without an `<svg>` around it, in scene units. */
  readonly content: string;
  readonly crop: Rect;
}

const TRANSPARENT_BOX: Rect = { x: 0, y: 0, width: 1000, height: 1000 };

/** When each cue happens: its own time, or spread evenly over the middle of the panel. */
function cuesOf(panel: Panel): (cue: Cue) => Fraction {
  const times = new Map<string, Fraction>();
  for (const [i, item] of panel.lettering.entries()) {
    const spread = panel.lettering.length > 1 ? 0.2 + (0.6 * i) / (panel.lettering.length - 1) : 0.2;
    times.set(item.id, typeof item.at === 'number' ? item.at : spread);
  }
  return (cue) => (typeof cue === 'number' ? cue : (times.get(cue) ?? 0));
}

function viewBoxOf(svg: string): Rect {
  const [x, y, width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return height ? { x: x!, y: y!, width: width!, height } : TRANSPARENT_BOX;
}

/** A layer's picture before it moves. */
interface Still {
  readonly svg: string;
  readonly pivot: Point;
  readonly face?: Rect;
  readonly mouth?: Point;
}

function drawArt(folder: string, layer: ArtLayer, swap: string | undefined): Still {
  const drawing = layer.drawings.find(({ name }) => name === swap) ?? layer.drawings[0]!;
  const bytes = readFileSync(join(folder, drawing.file));
  const isSvg = drawing.file.endsWith('.svg');
  const box = isSvg ? viewBoxOf(bytes.toString('utf8')) : TRANSPARENT_BOX;
  const type = isSvg ? 'svg+xml' : drawing.file.split('.').at(-1);
  const href = `data:image/${type};base64,${bytes.toString('base64')}`;
  const svg = `<image x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" href="${href}"/>`;
  return { svg, pivot: layer.pivot ?? middleOf(box) };
}

interface DrawnLayer {
  readonly svg: string;
  readonly faces: readonly Rect[];
  readonly mouth?: Point;
}

function drawLayer(
  draft: Draft,
  layer: Layer,
  at: Fraction,
  cueAt: (cue: Cue) => Fraction,
  tip: Point | null,
  acts: readonly ActValue[],
): DrawnLayer {
  const state = withActs(layerStateAt(draft.panel.moves, layer.id, at, cueAt), layer.id, acts);
  const drawn = layer.type === 'art' ? drawArt(draft.folder, layer, state.swap) : drawFigure(draft, layer, state);
  const { pivot } = drawn;
  const [x, y] = layer.follow && tip ? [tip.x - pivot.x + state.x, tip.y - pivot.y + state.y] : [state.x, state.y];
  const transform =
    `translate(${x + pivot.x} ${y + pivot.y}) rotate(${state.rotation}) scale(${state.scale}) ` +
    `translate(${-pivot.x} ${-pivot.y})`;
  const move = (point: Point): Point => {
    const turn = (state.rotation * Math.PI) / 180;
    const [dx, dy] = [(point.x - pivot.x) * state.scale, (point.y - pivot.y) * state.scale];
    return {
      x: pivot.x + x + dx * Math.cos(turn) - dy * Math.sin(turn),
      y: pivot.y + y + dx * Math.sin(turn) + dy * Math.cos(turn),
    };
  };
  const faces = [...layer.faces, ...(drawn.face ? [drawn.face] : [])].map((face) => {
    const middle = move(middleOf(face));
    const [width, height] = [face.width * state.scale, face.height * state.scale];
    return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  });
  return {
    svg: `<g transform="${transform}" opacity="${state.opacity}">${drawn.svg}</g>`,
    faces,
    ...(drawn.mouth ? { mouth: move(drawn.mouth) } : {}),
  };
}

function drawFigure(draft: Draft, layer: FigureLayer, state: LayerState): Still {
  const member = draft.cast[layer.cast];
  if (!member)
    throw new Error(`draft: no "${layer.cast}" in the cast. There are ${Object.keys(draft.cast).join(', ')}.`);
  const parts = composeFigure(member, layer);
  const face = parts.expressions[state.swap ?? ''] ?? parts.expressions[layer.expressions[0] ?? ''] ?? '';
  const head = `<g transform="rotate(${state.tilt} ${parts.neck.x} ${parts.neck.y})">${parts.head}${face}</g>`;
  return { svg: parts.body + head, pivot: layer.pivot ?? middleOf(parts.box), face: parts.face, mouth: parts.mouth };
}

const pointsOf = (path: string): readonly Point[] => resample(pointsOfPath(path), THREAD_POINTS);

function threadAt(
  panel: Panel,
  staging: 'wide' | 'tall',
  at: Fraction,
  acts: readonly ActValue[],
): { svg: string; tip: Point | null } {
  const { thread } = panel;
  const forms = thread?.forms[staging].filter(({ path }) => path) ?? [];
  if (!thread || forms.length === 0) return { svg: '', tip: null };
  const lines = forms.map((form) => ({
    at: typeof form.at === 'number' ? form.at : 0,
    points: pointsOf(form.path),
  }));
  let line = threadLineAt({ forms: lines }, at);
  for (const { act, value } of acts) {
    const forms = act.thread?.[staging].map((form) => ({ at: Number(form.at), points: pointsOf(form.path) }));
    if (forms) line = threadLineAt({ forms: [{ at: 0, points: line }, ...forms] }, value);
  }
  const share = shareOf(at, thread.draw[0], thread.draw[1]);
  const path = partOfLine(line, share).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  const svg = path.length
    ? `<path d="M${path.join('L')}" fill="none" stroke="#d7263d" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`
    : '';
  return { svg, tip: tipOfLine(line, share) };
}

const outlined = ({ x, y, width, height }: Rect, color: string, dash: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${color}" stroke-width="3" stroke-dasharray="${dash}"/>`;

function cropFor(draft: Draft, cut: Cut): Rect {
  if (cut === 'square') return TRANSPARENT_BOX;
  const { panel, grid } = draft;
  if (cut === 'tall') return tallCropOf(panel, panel.frame.aspect);
  return cropOf(panel.safe, grid.areas[panel.id] ? cellAspectOf(grid, panel.id) : 1.4);
}

/**
 * Composes one panel as it stands at a share of its progress, effects taken as finished. `done`: shares of the reader's
 * acts, by the interaction's id.
 */
export function draftPanel(
  draft: Draft,
  cut: Cut,
  at: Fraction,
  guides: boolean,
  done: Readonly<Record<string, Fraction>> = {},
): DraftPicture {
  const { panel } = draft;
  const staging = cut === 'wide' ? 'wide' : 'tall';
  const cueAt = cuesOf(panel);
  const crop = cropFor(draft, cut);
  const acts = panel.interactions.map((act) => ({ act, value: done[act.id] ?? 0 }));
  const thread = threadAt(panel, staging, at, acts);
  const inside: string[] = [];
  const outside: string[] = [];
  const faces: Rect[] = [];
  const mouths = new Map<string, Point>();
  for (const layer of panel.layers) {
    const drawn = drawLayer(draft, layer, at, cueAt, thread.tip, acts);
    (layer.breakout ? outside : inside).push(drawn.svg);
    faces.push(...drawn.faces);
    if (drawn.mouth) mouths.set(layer.id, drawn.mouth);
    if (layer.id === panel.thread?.above) inside.push(thread.svg);
  }
  if (!panel.layers.some((layer) => layer.id === panel.thread?.above)) inside.push(thread.svg);
  const shown = panel.lettering.filter((item) => cueAt(item.at ?? item.id) <= at);
  const lastAlone = shown.findLastIndex((item) => item.alone);
  const letters = shown.slice(Math.max(0, lastAlone)).map((item) => {
    const tail = typeof item.anchor === 'string' ? mouths.get(item.anchor) : item.anchor;
    return draftLettering(item, draft.words[item.id] ?? '', crop, item.place[staging], tail);
  });
  const cutting = outlineOf(crop, panel.frame, panel.id).map(({ x, y }) => `${x} ${y}`);
  const edge = `M${cutting.join('L')}Z`;
  const id = `${panel.id}-${cut}-${Math.round(at * 1000)}`;
  const framed = panel.frame.shape !== 'open' && panel.frame.shape !== 'bleed' && cut !== 'square';
  const content = [
    cut === 'square' ? '<g>' : `<clipPath id="${id}"><path d="${edge}"/></clipPath><g clip-path="url(#${id})">`,
    `<rect x="-500" y="-500" width="2000" height="2000" fill="${panel.ground}"/>`,
    ...inside,
    '</g>',
    framed ? `<path d="${edge}" fill="none" stroke="#14181d" stroke-width="9" stroke-linejoin="round"/>` : '',
    ...outside,
    ...letters,
    guides ? outlined(panel.safe, '#0a58ff', '14 10') : '',
    ...(guides ? faces.map((face) => outlined(face, '#c400c4', '6 6')) : []),
    ...(guides ? panel.interactions : []).map(({ target }) =>
      typeof target === 'string' ? '' : outlined(target, '#e07000', '4 8'),
    ),
    ...(guides && cut === 'square'
      ? (['wide', 'tall'] as const).map((c) => outlined(cropFor(draft, c), '#00a03c', '20 8'))
      : []),
  ].join('\n');
  return { content, crop };
}
