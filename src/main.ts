function start(): boolean {
  const root = document.querySelector<HTMLElement>('.bb-story');
  if (!root) return false;
  // The page is the text edition until the stage stands; `?text` keeps it so.
  if (new URLSearchParams(location.search).has('text')) void import('./modes/text.ts').then(({ text }) => text(root));
  else void import('./modes/read.ts').then(({ read }) => read(root));
  return true;
}

// A long page is still coming in when this runs; its story's element may not be there yet.
if (!start()) document.addEventListener('DOMContentLoaded', start, { once: true });
