const PRESSABLE = 'button, a[href], input, summary';
const IN_STORY = '.bb-act, .bb-kiosk-act, .bb-controls button, .bb-controls .bb-strip a[href]';
/** Marks what two buttons are on: the browser itself shows a focus after keys only, not after a gamepad. */
const MARK = 'data-kiosk-at';

/** Everything that can be pressed, one after the other, for who has two buttons. */
export interface Ring {
  /** Whether the two buttons are on something. */
  readonly isOn: boolean;
  /** Goes on, or back; beyond the last thing of the story it lets go. Returns whether it is on something. */
  move(direction: 1 | -1): boolean;
  /** Presses what it is on. */
  press(): void;
  /** Makes a value larger or smaller; returns whether it is on one. `toRight`: as the arrow points. */
  nudge(toRight: boolean): boolean;
  leave(): void;
}

const isThere = (element: HTMLElement): boolean =>
  element.getAttribute('aria-disabled') !== 'true' &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true });

function isInSight(element: HTMLElement): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

const all = (from: ParentNode, selector: string): HTMLElement[] => [...from.querySelectorAll<HTMLElement>(selector)];

/** What can be pressed now: in the dialog on top, in the invitation, or in the picture and the bar. */
function itemsNow(): readonly HTMLElement[] {
  const place =
    all(document, 'dialog[open]').at(-1) ??
    all(document, '.bb-kiosk-invitation').find((invitation) => !invitation.hidden);
  if (place) return all(place, PRESSABLE).filter(isThere);
  const items = all(document, IN_STORY).filter((item) => !item.closest('dialog') && isThere(item));
  const acts = items.filter((item) => item.matches('.bb-act') && isInSight(item));
  const rest = items.filter((item) => !item.matches('.bb-act, .bb-kiosk-act'));
  // Telling comes first: most want just that.
  const play = Math.max(
    0,
    rest.findIndex((item) => item.matches('.bb-play')),
  );
  return [...acts, ...rest.slice(play), ...rest.slice(0, play)];
}

const isRange = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'range';

function setRange(range: HTMLInputElement, value: number): void {
  range.valueAsNumber = value;
  for (const type of ['input', 'change']) range.dispatchEvent(new Event(type, { bubbles: true }));
}

export function createRing(signal: AbortSignal): Ring {
  let isHeld = false;
  let held: Element | null = null;
  const unmark = (): void => {
    for (const marked of all(document, `[${MARK}]`)) marked.removeAttribute(MARK);
  };
  const mark = ({ target }: { readonly target: EventTarget | null }): void => {
    unmark();
    if (!isHeld || !(target instanceof HTMLElement) || !target.matches(PRESSABLE)) return;
    target.setAttribute(MARK, '');
    held = target;
  };
  const letGo = (): void => {
    isHeld = false;
    unmark();
  };
  document.addEventListener('focusin', mark, { signal });
  document.addEventListener('focusout', unmark, { signal });
  addEventListener('pointerdown', letGo, { capture: true, passive: true, signal });
  // Who uses Tab has a keyboard, whose keys mean what they always do.
  addEventListener('keydown', ({ key }) => key === 'Tab' && letGo(), { capture: true, signal });
  const now = (): HTMLElement | null =>
    isHeld && document.activeElement instanceof HTMLElement && document.activeElement.hasAttribute(MARK)
      ? document.activeElement
      : null;
  /** What it was on has gone with its panel: it goes on from the first thing there is. */
  const isLost = (): boolean => isHeld && document.activeElement === document.body && held?.matches(IN_STORY) === true;
  const leave = (): void => {
    now()?.blur();
    letGo();
  };
  return {
    get isOn() {
      return now() !== null || isLost();
    },
    move(direction) {
      const items = itemsNow();
      isHeld = true;
      const known = items.indexOf(document.activeElement as HTMLElement);
      const isRound = document.querySelector('dialog[open], .bb-kiosk-invitation:not([hidden])') !== null;
      const to = known < 0 ? (direction === 1 ? 0 : items.length - 1) : known + direction;
      const item = isRound ? items[(to + items.length) % items.length] : items[to];
      if (!item) {
        leave();
        return false;
      }
      item.focus();
      mark({ target: item });
      return true;
    },
    press() {
      const item = now();
      if (!item) this.move(1);
      // With two buttons a value goes round: beyond the most it is the least.
      if (isRange(item)) {
        const [min, max, step] = [Number(item.min), Number(item.max), Number(item.step) || 1];
        setRange(item, item.valueAsNumber + step > max + step / 2 ? min : item.valueAsNumber + step);
      } else item?.click();
    },
    nudge(toRight) {
      const item = now();
      if (!isRange(item)) return false;
      const isMore = toRight === (getComputedStyle(item).direction !== 'rtl');
      setRange(item, item.valueAsNumber + (isMore ? 1 : -1) * (Number(item.step) || 1));
      return true;
    },
    leave,
  };
}
