/** Puts the focus where the reader wanted to go, so that a screen reader goes on reading there. */
export function focusHeading(id: string): void {
  const heading = document.getElementById(`${id}-titel`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
}
