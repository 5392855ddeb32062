import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { StoryAssets } from '../../../src/core/assets.ts';
import { folderOfPage } from '../prerender/languages-html.ts';
import type { PageShell } from '../prerender/plain-page.ts';
import { bakeFolder, type FolderBake, StoryProblems } from './bake-folder.ts';
import { fillPage, fontsOf } from './fill-page.ts';
import { hashOf } from './hash.ts';
import { servePages, sheetsIn, writePages } from './serve-pages.ts';
import { type SitePages, sitePages } from './site-pages.ts';
import { createWaitingPage } from './waiting-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.css': 'text/css; charset=utf-8',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.jpg': 'image/jpeg',
};
/** Saving often writes several files; one bake answers them all. */
const SETTLE_MS = 120;

export interface BilderbogenOptions {
  /** Folder of the story, such as `panels/integrationskonferenz-2017`. */
  readonly story: string;
  /** Folder for baked files; one folder a story is made in it. */
  readonly baked: string;
  /** The only language a page is made in, at the top; missing: all, each in its folder, the original at the top. */
  readonly language?: string;
  /** The languages to make pages in; missing or none: all. */
  readonly languages?: readonly string[];
}

/** Addresses of all pictures a page may ask for. */
const addressesOf = (assets: StoryAssets): readonly string[] =>
  Object.values(assets.panels).flatMap(({ images, posters }) =>
    [...images.low, ...images.high, posters.wide, posters.tall].flatMap(({ avif, webp }) => [avif, webp]),
  );

/**
 * Makes the bake part of Vite. In development it bakes at the start, serves the baked files, and shows a saved YAML or
 * SVG file in the open page at once, or the author's mistakes as the overlay; in a build it ships the baked files. The
 * page is filled with the whole story as markup in both.
 */
export function bilderbogen(options: BilderbogenOptions): Plugin {
  const folder = resolve(options.story);
  const bakedDir = resolve(options.baked);
  const stop = new AbortController();
  const waiting = createWaitingPage();
  let isBuild = false;
  let root = '';
  /** The page before a story is put in. */
  let template = '';
  /** Address of the style sheet of the pages beside the story, in a build. */
  let serviceSheet = '';
  let current: Promise<FolderBake> | null = null;

  // One bake after the other: two at once would tidy away each other's files.
  const bake = (): Promise<FolderBake> => {
    const run = (): Promise<FolderBake> =>
      bakeFolder({
        folder,
        baked: bakedDir,
        languages: options.languages ?? [],
        signal: stop.signal,
        log: (line) => console.log(line),
        onProgress: waiting.set,
      });
    current = current ? current.then(run, run) : run();
    current.catch(() => {});
    return current;
  };

  const shellOf = (done: FolderBake): PageShell => ({
    styles: [
      ...(isBuild ? sheetsIn(template) : ['/src/text/text.css']),
      isBuild ? serviceSheet : '/src/text/service.css',
    ],
    fonts: fontsOf(done, done.story.languages[0] ?? ''),
    strict: isBuild,
  });

  const pagesOf = (done: FolderBake): SitePages => sitePages(done, shellOf(done));

  const showError = (server: ViteDevServer, error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message);
    const first = error instanceof StoryProblems ? error.problems[0] : undefined;
    const loc = first
      ? { loc: { file: join(options.story, first.place.file), line: first.place.line ?? 1, column: 0 } }
      : {};
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'bilderbogen', ...loc } });
  };

  return {
    name: 'bilderbogen',
    configResolved(config) {
      isBuild = config.command === 'build';
      root = config.root;
    },
    async buildStart() {
      if (isBuild) await bake();
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { originalUrl = '/' }) {
        const done = await (current ?? bake());
        const { story } = done;
        const path = originalUrl.split(/[?#]/)[0] ?? '/';
        const asked = story.languages.find((language) => path.endsWith(`/${folderOfPage(story, language) || '\0'}`));
        const language = options.language ?? asked ?? story.languages[0] ?? 'de';
        template = page;
        return fillPage(page, done, {
          language,
          isAlone: Boolean(options.language),
          root: asked && !options.language ? '../' : '',
          isBuild,
        });
      },
    },
    async writeBundle({ dir = 'dist' }) {
      if (!current || options.language) return;
      const bake = await current;
      for (const language of bake.story.languages.slice(1)) {
        const folder = join(dir, folderOfPage(bake.story, language));
        await mkdir(folder, { recursive: true });
        await writeFile(
          join(folder, 'index.html'),
          fillPage(template, bake, { language, isAlone: false, root: '../', isBuild }),
        );
      }
      await writePages(dir, pagesOf(bake));
    },
    async generateBundle() {
      if (!current) return;
      const { story, result } = await current;
      const sheet = await readFile(join(root, 'src/text/service.css'), 'utf8');
      serviceSheet = `assets/service-${hashOf(sheet)}.css`;
      this.emitFile({ type: 'asset', fileName: serviceSheet, source: sheet });
      const shipped = new Set<string>();
      for (const part of [story.id, 'fonts']) {
        for (const name of await readdir(join(bakedDir, part))) {
          if (name.startsWith('.') || name === 'manifest.json' || name === 'index.json') continue;
          const source = await readFile(join(bakedDir, part, name));
          this.emitFile({ type: 'asset', fileName: `baked/${part}/${name}`, source });
          shipped.add(`baked/${part}/${name}`);
        }
      }
      const missing = addressesOf(result.assets).filter((address) => !shipped.has(address));
      if (missing.length > 0) {
        this.error(
          `${missing.length} baked pictures are gone (${missing[0]} …): another bake of this story tidied them away meanwhile. Stop it and build again.`,
        );
      }
    },
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      let shown: string | null = null;
      let isWaiting = false;
      const rebake = async (): Promise<void> => {
        if (isWaiting) return;
        isWaiting = true;
        await current?.catch(() => {});
        isWaiting = false;
        try {
          const index = JSON.stringify((await bake()).result.index);
          if (index !== shown) server.ws.send({ type: 'full-reload' });
          shown = index;
        } catch (error) {
          shown = null;
          showError(server, error);
        }
      };
      const onChange = (file: string): void => {
        if (!resolve(file).startsWith(folder + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(rebake, SETTLE_MS);
      };
      server.watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      server.httpServer?.on('close', () => stop.abort());
      server.middlewares.use(waiting.answer);
      if (!options.language) server.middlewares.use(servePages(async () => (current ? pagesOf(await current) : null)));
      bake()
        .then(
          ({ result }) => {
            shown = JSON.stringify(result.index);
          },
          (error: unknown) => showError(server, error),
        )
        .finally(waiting.end);
      server.middlewares.use('/baked', (request, response, next) => {
        const file = resolve(bakedDir, `.${decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')}`);
        const type = TYPES[extname(file)];
        if (!type || relative(bakedDir, file).startsWith('..')) return next();
        const stream = createReadStream(file);
        stream.on('error', () => {
          response.statusCode = 404;
          response.end();
        });
        stream.on('open', () => {
          response.setHeader('Content-Type', type);
          response.setHeader('Cache-Control', 'no-cache');
          stream.pipe(response);
        });
      });
    },
    closeBundle() {
      if (isBuild) stop.abort();
    },
  };
}
