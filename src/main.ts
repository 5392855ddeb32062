const root = document.querySelector<HTMLElement>('.bb-story');
// The page is the text edition until the stage stands; `?text` keeps it so.
if (root && !new URLSearchParams(location.search).has('text')) {
  void import('./modes/read.ts').then(({ read }) => read(root));
}
