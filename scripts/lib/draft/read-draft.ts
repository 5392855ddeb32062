import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  ByStaging,
  CastMember,
  Interaction,
  KeyMove,
  Layer,
  Lettering,
  Move,
  PageGrid,
  Panel,
  ThreadPart,
} from '../../../src/core/story.ts';
import type { Point, Rect } from '../../../src/core/units.ts';

/** One panel as far as it is written, with what its picture needs. */
export interface Draft {
  readonly folder: string;
  readonly panel: Panel;
  readonly grid: PageGrid;
  readonly cast: Readonly<Record<string, CastMember>>;
  /** Lettering id → words; empty where the text is not written yet. */
  readonly words: Readonly<Record<string, string>>;
}

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const raw = (value: unknown): Raw => (isRaw(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
const text = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);
const point = (value: unknown, otherwise: Point): Point => {
  const [x, y] = list(value);
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : otherwise;
};
const rect = (value: unknown): Rect => {
  const [x, y, width, height] = list(value).map((n) => number(n, 0));
  return { x: x ?? 0, y: y ?? 0, width: width ?? 1000, height: height ?? 1000 };
};

const readYaml = (file: string): Raw => raw(parse(readFileSync(file, 'utf8')));

function layerOf(value: unknown): Layer {
  const from = raw(value);
  const base = {
    id: text(from.id, '?'),
    depth: number(from.depth, 1),
    life: [],
    breakout: from.breakout === true,
    faces: list(from.faces).map(rect),
    ...(from.pivot ? { pivot: point(from.pivot, { x: 500, y: 500 }) } : {}),
    ...(from.follow === 'thread' ? { follow: 'thread' as const } : {}),
  };
  if (from.figure) {
    return {
      ...base,
      type: 'figure',
      cast: text(from.figure),
      pose: text(from.pose),
      expressions: list(from.expressions).map((name) => text(name)),
      at: point(from.at, { x: 500, y: 900 }),
      height: number(from.height, 600),
      mirror: from.mirror === true,
    };
  }
  const drawings = from.drawings ? Object.entries(raw(from.drawings)) : [['art', from.art] as const];
  return { ...base, type: 'art', drawings: drawings.map(([name, file]) => ({ name, file: text(file) })) };
}

function letteringOf(value: unknown): Lettering {
  const from = raw(value);
  const middle = { x: 500, y: 200 };
  const staged = raw(from.place);
  const place: ByStaging<Point> = isRaw(from.place)
    ? { wide: point(staged.wide, middle), tall: point(staged.tall, middle) }
    : { wide: point(from.place, middle), tall: point(from.place, middle) };
  return {
    id: text(from.id, '?'),
    kind: text(from.kind, 'caption') as Lettering['kind'],
    place,
    rotation: number(from.rotation, 0),
    size: number(from.size, 1),
    alone: from.alone === true,
    ...(from.at === undefined ? {} : { at: typeof from.at === 'number' ? from.at : text(from.at) }),
    ...(from.anchor === undefined
      ? {}
      : { anchor: typeof from.anchor === 'string' ? from.anchor : point(from.anchor, middle) }),
  };
}

function moveOf(value: unknown): Move {
  const from = raw(value);
  const cue = (of: unknown, otherwise: number) => (typeof of === 'string' ? of : number(of, otherwise));
  if (from.effect) {
    return {
      type: 'effect',
      effect: text(from.effect) as 'rise',
      layers: list(from.layers).map((id) => text(id)),
      from: cue(from.from, 0),
      to: cue(from.to, 1),
      strength: number(from.strength, 1),
    };
  }
  // Only the time and the ease have defaults; the rest of a key is what the author wrote.
  const keys = list(from.keys).map((key) => ({ ease: 'in-out' as const, ...raw(key), at: cue(raw(key).at, 0) }));
  return { type: 'keys', layer: text(from.layer), keys };
}

function threadOf(value: unknown): ThreadPart | undefined {
  if (!isRaw(value)) return undefined;
  const path = (of: unknown, staging: 'wide' | 'tall') => text(of) || text(raw(of)[staging]);
  const forms = (staging: 'wide' | 'tall') =>
    (value.forms ? list(value.forms) : [{ at: 0, path: value.path }]).map((form) => ({
      at: number(raw(form).at, 0),
      path: path(raw(form).path, staging),
    }));
  const [from, to] = list(value.draw);
  return {
    forms: { wide: forms('wide'), tall: forms('tall') },
    draw: [number(from, 0), number(to, 1)],
    ...(value.above ? { above: text(value.above) } : {}),
  };
}

function interactionOf(value: unknown): Interaction {
  const from = raw(value);
  const thread = threadOf({ forms: from.thread });
  return {
    id: text(from.id, '?'),
    kind: text(from.kind, 'tap') as Interaction['kind'],
    target: typeof from.target === 'string' ? from.target : rect(from.target),
    at: 0,
    direction: number(from.direction, 0),
    moves: list(from.moves)
      .map(moveOf)
      .filter((move): move is KeyMove => move.type === 'keys'),
    ...(from.thread && thread ? { thread: thread.forms } : {}),
  };
}

function panelOf(value: Raw): Panel {
  const frame = raw(value.frame);
  const thread = threadOf(value.thread);
  return {
    id: text(value.id, '?'),
    file: '',
    frame: {
      shape: text(frame.shape, 'square') as Panel['frame']['shape'],
      slant: number(frame.slant, 0),
      aspect: frame.view ? rect(frame.view).width / rect(frame.view).height : number(frame.aspect, 1),
      ...(frame.view ? { view: rect(frame.view) } : {}),
    },
    ground: text(value.ground, '#f6f1e4'),
    safe: rect(value.safe),
    focus: point(value.focus, { x: 500, y: 500 }),
    layers: list(value.layers).map(layerOf),
    lettering: list(value.lettering).map(letteringOf),
    moves: list(value.moves).map(moveOf),
    interactions: list(value.interactions).map(interactionOf),
    shot: { arrive: 'travel', move: 'hold', frame: 'panel' },
    poster: number(value.poster, 0.9),
    minSeconds: 0,
    results: [],
    sounds: [],
    passages: [],
    ...(thread ? { thread } : {}),
  };
}

function gridOf(value: unknown): PageGrid {
  const from = raw(value);
  const rows = list(from.areas).map((row) => text(row).trim().split(/\s+/));
  const areas: Record<string, Rect> = {};
  for (const id of new Set(rows.flat())) {
    const across = rows.flatMap((row) => row.flatMap((name, x) => (name === id ? [x] : [])));
    const down = rows.flatMap((row, y) => (row.includes(id) ? [y] : []));
    const [x, y] = [Math.min(...across), Math.min(...down)];
    areas[id] = { x, y, width: Math.max(...across) - x + 1, height: Math.max(...down) - y + 1 };
  }
  const shares = (of: unknown, count: number) =>
    Array.isArray(of) ? of.map((n) => number(n, 1)) : new Array<number>(count).fill(1);
  return {
    aspect: number(from.aspect, 1.6),
    columns: shares(from.columns, rows[0]?.length ?? 1),
    rows: shares(from.rows, rows.length || 1),
    areas,
  };
}

/**
 * Reads one panel straight from its YAML, unchecked and forgiving: a draft is looked at long before it is right.
 * @throws {Error} if no page of the story holds the panel; names the panels there are.
 */
export function readDraft(folder: string, panelId: string): Draft {
  const story = readYaml(join(folder, 'story.yaml'));
  const found: string[] = [];
  for (const file of readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.yaml'))) {
    const page = readYaml(join(folder, 'pages', file));
    const panels = list(page.panels).map(raw);
    found.push(...panels.map((panel) => text(panel.id)));
    const value = panels.find((panel) => panel.id === panelId);
    if (!value) continue;
    const language = text(list(story.languages)[0], 'de');
    const written = raw(raw(readYaml(join(folder, 'text', `${language}.yaml`)).panels)[panelId]);
    const words = Object.entries(raw(written.lettering)).map(([id, line]) => [id, text(line)]);
    const cast = Object.entries(raw(story.cast)).map(([id, member]) => {
      const from = raw(member);
      return [id, { hair: '', ...from, id, colors: raw(from.colors), props: list(from.props) }];
    });
    return {
      folder,
      panel: panelOf(value),
      grid: gridOf(page.grid),
      cast: Object.fromEntries(cast),
      words: Object.fromEntries(words),
    };
  }
  throw new Error(`readDraft: no panel "${panelId}" in ${folder}. There are ${found.join(', ')}.`);
}
