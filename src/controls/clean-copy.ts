const SOFT_HYPHEN = /\u00ad/g;

/**
 * Leaves soft hyphens out of what is copied from the page: they are for its narrow lines alone, and elsewhere they break
 * searches and comparisons.
 */
export function cleanCopies(page: Document, signal: AbortSignal): void {
  const clean = (event: ClipboardEvent): void => {
    const selection = page.getSelection();
    const text = selection?.toString() ?? '';
    // What stands in a field is selected in the field, and has none.
    if (!selection || !event.clipboardData || text.search(SOFT_HYPHEN) < 0) return;
    const copied = page.createElement('div');
    for (let index = 0; index < selection.rangeCount; index++)
      copied.append(selection.getRangeAt(index).cloneContents());
    event.clipboardData.setData('text/plain', text.replace(SOFT_HYPHEN, ''));
    event.clipboardData.setData('text/html', new XMLSerializer().serializeToString(copied).replace(SOFT_HYPHEN, ''));
    event.preventDefault();
  };
  page.addEventListener('copy', clean, { signal });
}
