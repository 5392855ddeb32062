import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Health } from './health.ts';
import { type Beat, MOST_BYTES, readHeartbeat } from './heartbeat.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { type Answer, createStaticFiles, notFound, pathOf } from './static-files.ts';

export interface KioskServerOptions {
  /** Folder of the built page. */
  readonly root: string;
  /** Folder of the build before. */
  readonly previous?: string;
  /** A `kiosk.json` outside of the build, which outlives updates. */
  readonly config?: string;
  /** Host names that may be asked for; missing: any. Keeps other sites from reaching in under a name of theirs. */
  readonly hosts?: readonly string[];
  /** Milliseconds on a clock that never jumps. */
  readonly now?: () => number;
}

const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };

/** Text of a request's body, or null as soon as it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

async function buildOf(root: string): Promise<string | null> {
  try {
    const { build } = JSON.parse(await readFile(join(root, 'build.json'), 'utf8')) as { build?: unknown };
    return typeof build === 'string' ? build : null;
  } catch {
    return null;
  }
}

const hostOf = ({ headers }: IncomingMessage): string => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...headers, Connection: 'close' }).end();
}

/** The kiosk's server: the built page, `GET /health` and `POST /heartbeat`. Nothing is written anywhere. */
export function createKioskServer(options: KioskServerOptions): Server {
  const { root, previous, config, hosts, now = () => performance.now() } = options;
  const files = createStaticFiles(root, previous);
  const startedAt = now();
  let beat: Beat | null = null;

  const health = async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const since = (at: number): number => Math.round((now() - at) / 100) / 10;
    const heartbeat = beat && { age: since(beat.at), state: beat.state, build: beat.build };
    const body: Health = { status: 'ok', uptime: since(startedAt), build: await buildOf(root), heartbeat };
    response.writeHead(200, JSON_HEADERS).end(JSON.stringify(body));
  };
  const heartbeat = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return refuse(response, 405, { Allow: 'POST' });
    const from = request.headers['sec-fetch-site'];
    if (from && from !== 'same-origin') return refuse(response, 403);
    const text = await bodyOf(request);
    if (text === null) return refuse(response, 413);
    const heard = readHeartbeat(text, now());
    if (!heard) return refuse(response, 400);
    beat = heard;
    response.writeHead(204).end();
  };
  const configuration = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!config || !existsSync(config)) return files(request, response);
    response.writeHead(200, JSON_HEADERS).end(await readFile(config));
  };
  const routes: Readonly<Record<string, (...args: Parameters<Answer>) => Promise<void>>> = {
    '/health': health,
    '/kiosk.json': configuration,
  };

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (hosts && !hosts.includes(hostOf(request))) return refuse(response, 421);
    const path = pathOf(request);
    if (path === null) return notFound(request, response);
    const route = path === '/heartbeat' ? heartbeat : routes[path];
    if (path !== '/heartbeat' && !isRead(request)) return refuse(response, 405, { Allow: 'GET, HEAD' });
    if (!route) return files(request, response);
    route(request, response).catch(() => response.headersSent || refuse(response, 500));
  });
}
