import { type Layout, toScreen } from '../core/layout.ts';
import type { LetteringMoment, Moment } from '../core/moment.ts';
import type { Score } from '../core/score.ts';
import { panelsOf, type Story } from '../core/story.ts';
import type { Fraction, Rect } from '../core/units.ts';
import type { ActPort } from './act-buttons.ts';
import { createActOutlet } from './act-outlet.ts';
import { captionColorOf } from './caption-color.ts';
import { type LiftedPanel, liftPanel } from './lifted-panel.ts';
import { shareBeside, shareInSight } from './overgrown.ts';

/** The page's own sentences as an outlet: what is told is lifted over the canvas, the rest stays text of the page. */
export interface TextOutlet {
  setLayout(layout: Layout, score: Score): void;
  show(moment: Moment): void;
  /** With less motion, letterings only fade. */
  setReduced(isReduced: boolean): void;
  /** Lifts exactly these panels (by index); give those in and near sight. */
  lift(indices: readonly number[]): void;
  /** The reader's acts in a panel (by index) changed. */
  act(panel: number): void;
}

interface Shown {
  readonly lifted: LiftedPanel;
  /** Ids that were at least partly there in the last moment. */
  visible: ReadonlyMap<string, Fraction>;
}

/** Share of each lettering of one panel; on a shared place the later one takes the earlier one's share. */
function sharesOf(lifted: LiftedPanel, moments: readonly LetteringMoment[]): ReadonlyMap<string, Fraction> {
  const shares = new Map(moments.map(({ id, shown }) => [id, shown]));
  const sharing = lifted.lettering.items.filter(({ id, alone }) => alone && shares.has(id));
  let taken = 0;
  for (const { id } of sharing.reverse()) {
    const own = shares.get(id) as Fraction;
    shares.set(id, Math.min(own, 1 - taken));
    taken = Math.max(taken, own);
  }
  return shares;
}

/**
 * Creates the text outlet for a prerendered story. `root` is the story's `<main>`; aborting puts the page's text back.
 * @throws {Error} if `root` holds no panels.
 */
export function createTextOutlet(
  {
    root,
    story,
    language,
    acts: port,
  }: { readonly root: HTMLElement; readonly story: Story; readonly language: string; readonly acts?: ActPort },
  signal: AbortSignal,
): TextOutlet {
  const sections = [...root.querySelectorAll<HTMLElement>('.bb-panel')];
  if (sections.length === 0) throw new Error('createTextOutlet: root has no .bb-panel');
  const panels = panelsOf(story);
  const pageColors = story.pages.flatMap((page) => page.panels.map(() => page.color));
  const acts = createActOutlet(panels, story.texts[language], port);
  const lifted = new Map<number, Shown>();
  let layout: Layout | null = null;
  let wanted: readonly number[] = [];
  let isReduced = false;
  let last: Moment | null = null;

  const liftOne = (index: number): void => {
    const section = sections[index];
    const panel = panels[index];
    if (!layout || !section || !panel) return;
    const rotations = new Map(panel.lettering.map(({ id, kind, rotation }) => [id, isTurned(kind) ? rotation : 0]));
    const looks = {
      captionColor: captionColorOf(pageColors[index] as string, panel.ground),
      rotationOf: (id: string) => rotations.get(id) ?? 0,
      isReduced: () => isReduced,
    };
    lifted.set(index, { lifted: liftPanel(section, layout.letteringOf(index), looks), visible: new Map() });
    acts.lift(index, section);
  };
  /** Groups of the page with a lifted panel: nothing may hold fixed boxes inside them. */
  let near: ReadonlySet<Element> = new Set();
  const markNear = (): void => {
    const groups = [...lifted.keys()].map((index) => sections[index]?.closest('.bb-group'));
    const next = new Set(groups.filter((group) => group != null));
    for (const group of near) if (!next.has(group)) group.classList.remove('bb-near');
    for (const group of next) if (!near.has(group)) group.classList.add('bb-near');
    near = next;
  };
  const dropAll = (): void => {
    for (const shown of lifted.values()) shown.lifted.drop();
    lifted.clear();
    markNear();
  };
  const liftAll = (): void => {
    dropAll();
    for (const index of wanted) liftOne(index);
    markNear();
    // Not the buttons: this moment's camera may be another screen's, and what is hidden loses the focus.
    if (last) letter(last);
  };

  const letter = (moment: Moment): void => {
    last = moment;
    if (!layout) return;
    const { viewport } = layout;
    const beside = new Map<number, (box: Rect) => Fraction>();
    for (const { index } of moment.panels) {
      const shown = lifted.get(index);
      const place = layout.panels[index];
      if (!shown || !place) continue;
      const corner = toScreen(moment.camera, viewport, place.frame);
      const scale = moment.camera.zoom / shown.lifted.lettering.zoom;
      shown.lifted.moveTo(corner, scale);
      if (index !== moment.panel)
        beside.set(index, (box) => shareBeside(scale) * shareInSight(box, corner, scale, viewport));
    }
    for (const [index, shown] of lifted) {
      const moments = moment.lettering.filter(({ panel }) => panel === index);
      if (moments.length === 0 && shown.visible.size === 0) continue;
      const shares = sharesOf(shown.lifted, moments);
      for (const id of shown.visible.keys()) if (!shares.has(id)) shown.lifted.reveal(id, 0);
      const shareOf = beside.get(index);
      for (const { id, box } of shown.lifted.lettering.items) {
        const share = shares.get(id);
        if (share !== undefined) shown.lifted.reveal(id, share * (shareOf?.(box) ?? 1));
      }
      shown.visible = shares;
    }
  };
  const show = (moment: Moment): void => {
    letter(moment);
    acts.show(moment);
  };

  root.ownerDocument.addEventListener('pointerdown', ({ x, y }) => acts.hint({ x, y }), { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      dropAll();
      acts.dropAll();
    },
    { once: true },
  );
  return {
    setLayout(next, score) {
      if (signal.aborted) return;
      layout = next;
      acts.setLayout(next, score);
      liftAll();
    },
    show,
    act: (panel) => acts.update(panel),
    setReduced(next) {
      isReduced = next;
      liftAll();
    },
    lift(indices) {
      if (signal.aborted) return;
      wanted = indices;
      const keep = new Set(indices);
      for (const [index, shown] of lifted) {
        if (keep.has(index)) continue;
        shown.lifted.drop();
        lifted.delete(index);
        acts.drop(index);
      }
      const added = indices.filter((index) => !lifted.has(index));
      for (const index of added) liftOne(index);
      markNear();
      if (added.length > 0 && last) show(last);
    },
  };
}

/** Only pictures of words turn; what is read stands level. */
const isTurned = (kind: string): boolean => kind === 'sound' || kind === 'title';
