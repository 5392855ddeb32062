import './acts.css';
import { cueAt } from '../core/compose-score.ts';
import { type Layout, toScreen } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import type { Score } from '../core/score.ts';
import type { Panel } from '../core/story.ts';
import type { StoryText } from '../core/story-text.ts';
import { middleOf, type Point } from '../core/units.ts';
import { type ActButton, type ActPort, createActButton } from './act-buttons.ts';

/** The buttons of the panels that are lifted over the canvas. */
export interface ActOutlet {
  /** Puts a panel's buttons over its picture, at a new layout too. */
  lift(panel: number, section: HTMLElement): void;
  drop(panel: number): void;
  dropAll(): void;
  setLayout(layout: Layout, score: Score): void;
  /** Offers what can be done at this moment: told, begun and in sight. */
  show(moment: Moment): void;
  /** An act of the panel changed. */
  update(panel: number): void;
  /** The reader touched the screen here: what can be touched nearby shows itself again. */
  hint(point: Point): void;
}

/** Where there is more to touch than this, rings leave nothing behind once they have shown themselves. */
const CROWD = 4;
/** A share of a panel reckoned from seconds and back. */
const ROUNDING = 1e-6;

/** Makes the outlet; without a port, and for panels without interactions, it does nothing. */
export function createActOutlet(panels: readonly Panel[], text: StoryText | undefined, port?: ActPort): ActOutlet {
  const lifted = new Map<number, readonly ActButton[]>();
  let layout: Layout | null = null;
  let score: Score | null = null;
  let told = -1;

  /** Only what is told hints at what can be done. */
  const markTold = (panel: number): void => {
    for (const button of lifted.get(panel) ?? []) button.tell(panel === told);
  };
  const place = (panel: number, button: ActButton): void => {
    const at = layout?.panels[panel];
    if (layout && at) button.place(at, layout.letteringOf(panel).zoom);
  };
  const isInSight = (space: Layout, panel: number, { box }: ActButton, { camera }: Moment): boolean => {
    const at = space.panels[panel];
    if (!box || !at) return false;
    const { viewport } = space;
    const corner = toScreen(camera, viewport, at.frame);
    const scale = camera.zoom / space.letteringOf(panel).zoom;
    const middle = middleOf(box);
    const [x, y] = [corner.x + middle.x * scale, corner.y + middle.y * scale];
    const { insets, width, height } = viewport;
    return x > insets.left && y > insets.top && x < width - insets.right && y < height - insets.bottom;
  };
  const drop = (panel: number): void => {
    for (const button of lifted.get(panel) ?? []) button.remove();
    lifted.delete(panel);
  };
  return {
    lift: (index, section) => {
      const panel = panels[index];
      const sheet = section.querySelector<HTMLElement>('.bb-lettering');
      if (!port || !panel || !sheet || panel.interactions.length === 0) return;
      const words = text?.panels[panel.id]?.interactions;
      const isCrowded = panel.interactions.length > CROWD;
      const buttons =
        lifted.get(index) ??
        panel.interactions.map((act) => createActButton(sheet, index, act, words, port, isCrowded));
      lifted.set(index, buttons);
      for (const button of buttons) place(index, button);
      markTold(index);
    },
    drop,
    dropAll: () => {
      for (const panel of [...lifted.keys()]) drop(panel);
    },
    setLayout: (next, nextScore) => {
      layout = next;
      score = nextScore;
    },
    show: (moment) => {
      if (!layout) return;
      if (told !== moment.panel) {
        const before = told;
        told = moment.panel;
        markTold(before);
        markTold(told);
      }
      for (const [panel, buttons] of lifted) {
        const seen = moment.panels.find(({ index }) => index === panel);
        const begun = seen && (panel === moment.panel || seen.progress > 0);
        for (const button of buttons) {
          const span = score?.panels[panel];
          // Who reads from rest to rest finds everything offered there.
          const cue = span ? Math.min(cueAt(button.act.at, span.lettering), span.rest - ROUNDING) : 0;
          const isDue = begun === true && seen !== undefined && seen.progress >= cue;
          // Pictures may have come since the panel was lifted, and with them the place of a layer.
          if (isDue && !button.box) place(panel, button);
          button.offer(isDue && isInSight(layout, panel, button, moment));
        }
      }
    },
    update: (panel) => {
      for (const button of lifted.get(panel) ?? []) button.update();
    },
    hint: (point) => {
      for (const button of lifted.get(told) ?? []) button.hint(point);
    },
  };
}
