import type { MeasureText } from '../core/lettering.ts';
import type { Spacing } from '../core/measure.ts';
import type { Settings } from '../core/port.ts';

/** The face and the contrast the reader chose; what makes them is fetched when they are first chosen. */
export interface Look {
  /** How large a text will be in the face that is worn; null: in the story's own hand. */
  readonly measure: MeasureText | null;
  set(settings: Pick<Settings, 'text' | 'contrast'>): void;
  /** The page's words are spaced otherwise: a face that is worn is measured again. */
  space(spacing: Spacing, settings: Pick<Settings, 'text' | 'contrast'>): void;
  /** Resolves when what was last set is worn. */
  worn(): Promise<void>;
}

export interface LookOptions {
  /** The story's `<main>`. */
  readonly root: HTMLElement;
  /** Another face is worn: everything is to be laid out anew. */
  onFace(): void;
  onProblem(code: string, message: string): void;
}

export function createLook({ root, onFace, onProblem }: LookOptions, signal: AbortSignal): Look {
  let measure: MeasureText | null = null;
  let wanted = 'hand';
  let wearing: Promise<void> | null = null;
  let spacing: Spacing | undefined;

  const wear = async ({ text: { face }, contrast: { high } }: Pick<Settings, 'text' | 'contrast'>): Promise<void> => {
    const own = `${face} ${high}`;
    const isOtherFace = !wanted.startsWith(face);
    wanted = own;
    const { dressPage } = await import('../text/look.ts');
    const next = await dressPage(root, { face, high, spacing }, () => signal.aborted || wanted !== own);
    if (signal.aborted || wanted !== own) return;
    measure = next;
    if (isOtherFace) onFace();
  };
  signal.addEventListener('abort', () => {
    if (wearing) void import('../text/look.ts').then(({ undressPage }) => undressPage());
  });
  const look: Look = {
    get measure() {
      return measure;
    },
    space(next, settings) {
      spacing = next;
      wanted = measure ? '' : wanted;
      look.set(settings);
    },
    set(settings) {
      const isPlain = settings.text.face === 'hand' && !settings.contrast.high;
      if (wanted === `${settings.text.face} ${settings.contrast.high}` || (!wearing && isPlain)) return;
      wearing = wear(settings).catch((error: unknown) => {
        if (!signal.aborted)
          onProblem('no-look', `The lettering face or the contrast did not come (${String(error)}).`);
      });
    },
    worn: async () => {
      await wearing;
    },
  };
  return look;
}
