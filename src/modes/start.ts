import { loadWords } from '../controls/words.ts';
import { baseOf, fetchStory } from '../player/fetch-story.ts';
import { wantedLanguage } from '../player/wanted-language.ts';

/** Opens the story in the language the reader wants, at the same panel. Returns whether there is one to go to. */
function openWanted(root: HTMLElement): boolean {
  const offered = (root.dataset.languages ?? '').split(' ');
  const here = new URL(location.href);
  const asked = here.searchParams.get('lang');
  const wanted = wantedLanguage({ shown: root.lang, offered, asked, preferred: navigator.languages });
  if (!wanted) return false;
  const there = new URL(wanted === offered[0] ? './' : `${wanted}/`, baseOf(root));
  here.searchParams.delete('lang');
  there.search = here.search;
  if (wanted === offered[0]) there.searchParams.set('lang', wanted);
  there.hash = here.hash;
  location.replace(there);
  return true;
}

/** Starts the page's story, as soon as its element is there. */
export function start(): boolean {
  const root = document.querySelector<HTMLElement>('.bb-story');
  if (!root) return false;
  if (openWanted(root)) return true;
  // The page is the text edition until the stage stands; `?text` keeps it so.
  const asked = new URLSearchParams(location.search);
  if (asked.has('text')) {
    void import('./text.ts').then(({ text }) => text(root));
    return true;
  }
  const data = fetchStory(root);
  // Whoever plays the story hears of failures; here things are only on their way.
  data.catch(() => {});
  loadWords(root.lang).catch(() => {});
  const mode = asked.get('mode');
  if (mode === 'embed') void import('./embed.ts').then(({ embed }) => embed(root, data));
  else if (mode === 'kiosk') {
    // Nobody is there to load it again.
    const again = (): void => void setTimeout(() => location.reload(), 5000);
    import('./kiosk.ts').then(({ kiosk }) => kiosk(root, data)).catch(again);
  } else void import('./read.ts').then(({ read }) => read(root, data));
  return true;
}
