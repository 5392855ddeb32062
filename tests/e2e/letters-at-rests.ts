import type { Page } from '@playwright/test';

/** What stands over the pictures while the story is walked through. */
export interface LettersSeen {
  /** Letterings as `panel/lettering`, sorted. */
  readonly seen: readonly string[];
  /** What is wrong, in words. */
  readonly bad: readonly string[];
}

/**
 * Walks from rest to rest through the whole story (with less motion: each step is a jump) and looks at every lettering of
 * the panel told: its words stand in its box, the box in the room above the bar (and above the picture's description, which
 * must be this picture's and whole), no two boxes over each other.
 */
export function lettersAtAllRests(page: Page): Promise<LettersSeen> {
  return page.evaluate(async () => {
    const SLACK = 2;
    const player = window.bilderbogen!;
    const seen = new Set<string>();
    const bad: string[] = [];
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const show = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
    const isIn = (a: DOMRect, b: DOMRect, slack: number): boolean =>
      a.left >= b.left - slack && a.top >= b.top - slack && a.right <= b.right + slack && a.bottom <= b.bottom + slack;
    const isOver = (a: DOMRect, b: DOMRect): boolean =>
      a.left + 3 < b.right && b.left + 3 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;

    const look = (): void => {
      const bar = document.querySelector<HTMLElement>('.bb-bar')!.offsetHeight;
      const description = document.querySelector<HTMLElement>('.bb-description:not([hidden])');
      const bottom = description?.getBoundingClientRect().top ?? innerHeight - bar;
      const room = new DOMRect(0, 0, innerWidth, bottom);
      if (description) {
        const alt = document.querySelector(`[id="${player.panel}"] .bb-poster img`)?.getAttribute('alt');
        if (description.textContent !== alt) bad.push(`${player.panel}: another picture is described`);
        if (description.scrollHeight > description.clientHeight + 1 && description.tabIndex !== 0)
          bad.push(`${player.panel}: the description is cut`);
        if (description.getBoundingClientRect().bottom > innerHeight - bar + 1)
          bad.push(`${player.panel}: under the bar`);
      }
      const letters = [...document.querySelectorAll<HTMLElement>(`[id="${player.panel}"].bb-lifted .bb-letter`)].filter(
        (letter) => Number(letter.style.opacity) > 0.5,
      );
      const boxes = letters.map((letter) => letter.getBoundingClientRect());
      for (const [index, letter] of letters.entries()) {
        const name = `${player.panel}/${letter.dataset.lettering}`;
        const box = boxes[index]!;
        seen.add(name);
        const words = document.createRange();
        words.selectNodeContents(letter.querySelector('.bb-words')!);
        // Turned words have a wider upright box than they need; they turn with their own.
        const slack = letter.style.transform.includes('rotate') ? 8 : SLACK;
        for (const line of words.getClientRects())
          if (!isIn(line, box, slack)) bad.push(`${name}: a line (${show(line)}) leaves its box (${show(box)})`);
        if (!isIn(box, room, SLACK)) bad.push(`${name} (${show(box)}) is not whole on the screen`);
        for (const [other, rect] of boxes.entries())
          if (other > index && isOver(box, rect)) bad.push(`${name} lies over ${letters[other]!.dataset.lettering}`);
      }
    };
    await document.fonts.ready;
    player.seek(0);
    for (let known = -1; player.time !== known; ) {
      known = player.time;
      player.step(1);
      await frame();
      await frame();
      look();
    }
    return { seen: [...seen].sort(), bad };
  });
}
