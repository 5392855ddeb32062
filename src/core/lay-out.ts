import type { StoryAssets } from './assets.ts';
import { cueAt } from './compose-score.ts';
import { directionOf } from './direction.ts';
import { facesOf } from './faces.ts';
import { cameraPathOf, freeRoomOf, restingCamera } from './frame-shot.ts';
import { type Camera, type CameraPath, type Layout, type PanelPlace, toScreen, type Viewport } from './layout.ts';
import type { MeasureText, PanelLettering } from './lettering.ts';
import { placeLettering } from './place-lettering.ts';
import { isLow, isPaged, placeInPages, placeInStrip } from './place-panels.ts';
import type { PanelSpan, Score } from './score.ts';
import { type Panel, panelsOf, type Story } from './story.ts';
import type { StoryText } from './story-text.ts';
import { isTurnedFor, leadBetween, type ThreadPiece, threadFormsOf, turned } from './thread.ts';
import type { Point, Rect } from './units.ts';

export interface LayOutInput {
  readonly story: Story;
  readonly text: StoryText;
  readonly score: Score;
  readonly assets: StoryAssets;
  readonly viewport: Viewport;
  readonly measure: MeasureText;
}

const NO_APRON = { bottom: 0, right: 0 };
const MAX_FITTING_ROUNDS = 4;

/** Runs `make` once per index and keeps what it gave. */
function kept<T>(make: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    if (!known.has(index)) known.set(index, make(index));
    return known.get(index) as T;
  };
}

function onFrame(place: PanelPlace, zoom: number): { rect(r: Rect): Rect; point(p: Point): Point } {
  const factor = place.scale * zoom;
  const point = (p: Point): Point => ({ x: (p.x - place.crop.x) * factor, y: (p.y - place.crop.y) * factor });
  return { point, rect: (r) => ({ ...point(r), width: r.width * factor, height: r.height * factor }) };
}

/**
 * Lays the story out in space for one viewport. Frames of all panels are placed at once; lettering, cameras and thread are
 * worked out panel by panel on first need, so a story of 1,000 panels starts like one of 10.
 * @throws {RangeError} from the returned functions for an index that is not a panel.
 */
export function layOut(input: LayOutInput): Layout {
  const { story, text, score, assets, viewport, measure } = input;
  const panels = panelsOf(story);
  const paged = isPaged(viewport);
  const low = isLow(viewport);
  const direction = directionOf(text.language);
  const staging = paged || low ? 'wide' : 'tall';
  const places = paged ? placeInPages(story, viewport, direction) : placeInStrip(story, viewport);
  const bottom = places.reduce((most, { frame }) => Math.max(most, frame.y + frame.height), 0);
  const strip: Rect = { x: 0, y: 0, width: viewport.width, height: bottom };
  const boundsOf = (place: PanelPlace): Rect => (paged ? place.page : strip);
  const at = (index: number): { panel: Panel; place: PanelPlace; span: PanelSpan } => {
    const [panel, place, span] = [panels[index], places[index], score.panels[index]];
    if (!panel || !place || !span) throw new RangeError(`layout: no panel ${index}`);
    return { panel, place, span };
  };

  const formsOf = kept((index): Pick<ThreadPiece, 'forms' | 'isTurned'> => {
    const { panel, place, span } = at(index);
    if (!panel.thread) return { forms: [], isTurned: false };
    const forms = threadFormsOf(panel.thread.forms, staging, place, (cue) => cueAt(cue, span.lettering));
    const isTurned = isTurnedFor(direction, forms, place);
    return { forms: isTurned ? turned(forms) : forms, isTurned };
  });

  const letter = (index: number, rest: Camera): PanelLettering => {
    const { panel, place, span } = at(index);
    const { faces, anchors } = facesOf(panel, assets.panels[panel.id], {
      from: span.lettering.reduce((first, { start }) => Math.min(first, start), span.rest),
      rest: span.rest,
      cueAt: (cue) => cueAt(cue, span.lettering),
    });
    const css = onFrame(place, rest.zoom);
    const corner = toScreen(rest, viewport, place.frame);
    const free = freeRoomOf(viewport, 4);
    return placeLettering({
      panel,
      place,
      text: text.panels[panel.id] ?? { title: '', alt: '', lettering: {} },
      fit: {
        zoom: rest.zoom,
        room: { ...free, x: free.x - corner.x, y: free.y - corner.y },
        textScale: viewport.textScale,
        viewport,
        staging,
        low,
      },
      faces: faces.map(css.rect),
      anchors: Object.fromEntries(Object.entries(anchors).map(([id, point]) => [id, point && css.point(point)])),
      measure,
      direction,
      thread: (formsOf(index).forms.at(-1)?.points ?? []).map(({ x, y }) => ({
        x: (x - place.frame.x) * rest.zoom,
        y: (y - place.frame.y) * rest.zoom,
      })),
    });
  };

  // An apron takes room from the picture, a smaller picture may send more lettering to the apron: a few rounds settle it.
  const rested = kept((index): { rest: Camera; lettering: PanelLettering } => {
    const { panel, place } = at(index);
    let rest = restingCamera(panel, place, viewport, NO_APRON, boundsOf(place));
    let lettering = letter(index, rest);
    let apron = NO_APRON;
    for (let round = 0; round < MAX_FITTING_ROUNDS; round++) {
      if (lettering.apron.bottom <= apron.bottom && lettering.apron.right <= apron.right) break;
      apron = {
        bottom: Math.max(apron.bottom, lettering.apron.bottom),
        right: Math.max(apron.right, lettering.apron.right),
      };
      rest = restingCamera(panel, place, viewport, apron, boundsOf(place));
      lettering = letter(index, rest);
    }
    return { rest, lettering };
  });

  const threadOf = kept((index): ThreadPiece | null => {
    const { forms, isTurned } = formsOf(index);
    const first = forms[0];
    if (!first) return null;
    let before = index - 1;
    while (before >= 0 && formsOf(before).forms.length === 0) before--;
    const last = before >= 0 ? formsOf(before).forms.at(-1) : undefined;
    const here = { place: at(index).place, points: first.points };
    const lead = last ? leadBetween({ place: at(before).place, points: last.points }, here) : [];
    return { panel: index, lead, forms, isTurned };
  });

  const cameraOf = kept((index): CameraPath => {
    const { panel, place } = at(index);
    return cameraPathOf(panel, place, viewport, rested(index).rest);
  });

  return Object.freeze({
    staging,
    viewport,
    sheet: { width: viewport.width, height: bottom },
    panels: Object.freeze(places),
    threadOf,
    letteringOf: (index: number) => rested(index).lettering,
    cameraOf,
  });
}
