import { type Zippable, zipSync } from 'fflate';

/** What is small already would only cost time. */
const PACKED = /\.(avif|webp|jpg|webm|m4a|woff2|zip)$/;
/** A day like any other: the same site makes the same archive. */
const DAY = new Date('2000-01-01T00:00:00');
const FOLDER = 'bilderbogen/';

/** Puts a site's files into one archive, in a folder of its own; without the link to an archive that was made before. */
export function packSite(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const contents: Zippable = {};
  for (const [name, data] of files) {
    const own = name.endsWith('index.html')
      ? new TextEncoder().encode(withoutLink(new TextDecoder().decode(data)))
      : data;
    contents[FOLDER + name] = [own, { level: PACKED.test(name) ? 0 : 9, mtime: DAY }];
  }
  return zipSync(contents);
}

const LINK = /<link rel="alternate" type="application\/zip"[^>]*>/;
const withoutLink = (page: string): string => page.replace(LINK, '');

/** A story's page that names the archive beside the page at the top; null for pages that hold no story. */
export function withArchiveLink(page: string, name: string, archive: string): string | null {
  if (!page.includes('class="bb-story"')) return null;
  const way = '../'.repeat(name.split('/').length - 1);
  return withoutLink(page).replace(
    '</head>',
    `<link rel="alternate" type="application/zip" href="${way}${archive}"></head>`,
  );
}
