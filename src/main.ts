import { loadWords } from './controls/words.ts';
import { fetchStory } from './player/fetch-story.ts';

function start(): boolean {
  const root = document.querySelector<HTMLElement>('.bb-story');
  if (!root) return false;
  // The page is the text edition until the stage stands; `?text` keeps it so.
  if (new URLSearchParams(location.search).has('text')) {
    void import('./modes/text.ts').then(({ text }) => text(root));
    return true;
  }
  const data = fetchStory(root);
  // Whoever plays the story hears of failures; here things are only on their way.
  data.catch(() => {});
  loadWords(root.lang).catch(() => {});
  void import('./modes/read.ts').then(({ read }) => read(root, data));
  return true;
}

// A long page is still coming in when this runs; its story's element may not be there yet.
if (!start()) document.addEventListener('DOMContentLoaded', start, { once: true });
