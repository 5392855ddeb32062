import type { Insets } from '../core/layout.ts';
import type { Settings } from '../core/port.ts';
import type { Story } from '../core/story.ts';
import type { CssPixels } from '../core/units.ts';
import type { Descriptions } from '../text/descriptions.ts';

export interface DescribingOptions {
  readonly host: HTMLElement;
  readonly story: Story;
  readonly language: string;
  /** The room it takes has changed. */
  onRoom(): void;
  onProblem(code: string, message: string): void;
}

/** What each picture shows, as text beside it; its program is fetched when it is first wanted. */
export interface Describing {
  /** Tells which panel (by index) is told. */
  show(panel: number): void;
  /** `isSpoken`: there is a voice for them, where the reader wants to hear them. */
  set(show: Settings['descriptions']['show'], isSpoken: boolean): void;
  /** What descriptions take above the bar, CSS pixels, for the screen and its controls. */
  takes(room: { readonly insets: Insets; readonly textScale: number; readonly height: CssPixels }): CssPixels;
}

export function createDescribing(options: DescribingOptions, signal: AbortSignal): Describing {
  const { onRoom, onProblem } = options;
  let descriptions: Descriptions | null = null;
  let isAsked = false;
  let wanted: Settings['descriptions']['show'] = 'off';
  let told = 0;

  const update = (): void => descriptions?.show(wanted === 'off' ? null : told);
  const fetchProgram = (): void => {
    isAsked = true;
    import('../text/descriptions.ts').then(
      ({ createDescriptions }) => {
        if (signal.aborted) return;
        descriptions = createDescriptions(options, signal);
        update();
        onRoom();
      },
      (error: unknown) => onProblem('no-descriptions', `The descriptions did not come (${String(error)}).`),
    );
  };
  return {
    show(panel) {
      if (panel === told) return;
      told = panel;
      update();
    },
    set(show, isSpoken) {
      const next = show === 'off' || (show === 'spoken' && isSpoken) ? 'off' : 'text';
      if (next === wanted) return;
      wanted = next;
      if (next === 'text' && !isAsked) fetchProgram();
      update();
      onRoom();
    },
    takes: (room) => (wanted === 'off' ? 0 : (descriptions?.takes(room) ?? 0)),
  };
}
