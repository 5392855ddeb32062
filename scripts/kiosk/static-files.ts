import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, posix } from 'node:path';
import sirv from 'sirv';
import { isHashed } from '../lib/offline/is-hashed.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Where the library's table says otherwise or leaves out the encoding. */
const TYPES: Readonly<Record<string, string>> = {
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const YEAR_SECONDS = 31_536_000;

export function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
}

/** The path asked for, or null where it is no proper path or one of a hidden file. */
export function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    const path = decodeURI(url.split(/[?#]/)[0] ?? '/');
    return path.startsWith('/') && !/(^|[\\/])\.|\0/.test(path) ? path : null;
  } catch {
    return null;
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('Content-Type', type);
  const keep = isHashed(path.slice(1));
  response.setHeader('Cache-Control', keep ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  response.setHeader('Accept-Ranges', 'bytes');
}

/** Only one plain range is answered; every other wish gets the whole file, which the standard allows. */
function plainRange(request: IncomingMessage): void {
  const range = request.headers.range?.match(/^bytes=(\d+)-(\d*)$/);
  if (!range || (range[2] && Number(range[2]) < Number(range[1]))) delete request.headers.range;
}

/** Serves a folder. Files are looked up at each request, so that another build can take the folder's place. */
function folderFiles(root: string): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return sirv(root, { dev: true, etag: true, extensions: ['html'], setHeaders });
}

/**
 * Serves a built page.
 * @param previous the build before, whose hashed files a page that is still open may ask for.
 */
export function createStaticFiles(root: string, previous?: string): Answer {
  const files = folderFiles(root);
  const old = previous ? folderFiles(previous) : null;
  return (request, response) => {
    const path = pathOf(request);
    if (path === null) return notFound(request, response);
    plainRange(request);
    const isFolder = !path.endsWith('/') && !extname(path);
    if (isFolder && existsSync(join(root, path)) && statSync(join(root, path)).isDirectory()) {
      // Relative, so that no path can name another host.
      response.writeHead(302, { Location: `./${encodeURIComponent(posix.basename(path))}/` }).end();
      return;
    }
    files(request, response, () => {
      if (old && isHashed(path.slice(1))) old(request, response, () => notFound(request, response));
      else notFound(request, response);
    });
  };
}
