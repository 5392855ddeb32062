import './controls/controls.css';

const root = document.querySelector<HTMLElement>('.bb-story');
// The page is the text edition until the stage stands; `?text` keeps it so.
if (root && !new URLSearchParams(location.search).has('text')) {
  const { read } = await import('./modes/read.ts');
  read(root);
}
