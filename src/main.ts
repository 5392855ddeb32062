const root = document.querySelector<HTMLElement>('.bb-story');
// The page is the text edition until the stage stands; `?text` keeps it so.
if (root) {
  if (new URLSearchParams(location.search).has('text')) void import('./modes/text.ts').then(({ text }) => text(root));
  else void import('./modes/read.ts').then(({ read }) => read(root));
}
