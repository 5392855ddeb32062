/**
 * Lends an element of the page to another place and returns how to give it back. The page keeps its room, so that
 * nothing below moves; no sentence is there twice.
 */
export function lend(element: HTMLElement, take: (element: HTMLElement) => void): () => void {
  const place = document.createElement('div');
  place.style.height = `${element.offsetHeight}px`;
  element.replaceWith(place);
  take(element);
  return () => place.replaceWith(element);
}
