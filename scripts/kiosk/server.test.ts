import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKioskServer } from './server.ts';

const AUDIO = 'baked/s/aaaaaaaaaaa1.webm';
const FILES: Readonly<Record<string, string>> = {
  'now/index.html': '<title>Titel</title>',
  'now/en/index.html': '<title>Title</title>',
  'now/assets/index-AbCd_123.js': 'export {}',
  [`now/${AUDIO}`]: '0123456789',
  'now/baked/s/story.de.aaaaaaaaaaa2.json': '{}',
  'now/baked/s/s.de.vtt': 'WEBVTT',
  'now/build.json': '{"build":"b2"}',
  'now/.env': 'hidden',
  'now/kiosk.json': '{"of":"build"}',
  'before/assets/index-Old_1234.js': 'export {}',
  'before/gone/index.html': 'gone',
  'secret.txt': 'secret',
  'etc/kiosk.json': '{"of":"machine"}',
};

let folder = '';
let server: Server;
let port = 0;
let time = 0;

async function serve(config?: string): Promise<Server> {
  const made = createKioskServer({
    root: join(folder, 'now'),
    previous: join(folder, 'before'),
    hosts: ['localhost', '127.0.0.1'],
    now: () => time,
    ...(config ? { config } : {}),
  }).listen(0, '127.0.0.1');
  await once(made, 'listening');
  return made;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kiosk-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  server = await serve();
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly at?: number;
}

/** Asks as it stands: `fetch` would tidy the path. */
function ask(path: string, { method = 'GET', headers = {}, body, at = port }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: at, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', fail).end(body);
  });
}

describe('the kiosk server: files', () => {
  it.each([
    ['/', 'text/html;charset=utf-8', 'no-cache'],
    ['/en/?mode=kiosk', 'text/html;charset=utf-8', 'no-cache'],
    ['/build.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/baked/s/s.de.vtt', 'text/vtt; charset=utf-8', 'no-cache'],
    ['/assets/index-AbCd_123.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/baked/s/story.de.aaaaaaaaaaa2.json', 'application/json; charset=utf-8', 'public, max-age=31536000, immutable'],
    [`/${AUDIO}`, 'audio/webm', 'public, max-age=31536000, immutable'],
  ])('%s', async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
  });

  it('leads to a folder without its slash, below the same path only', async () => {
    const { status, headers } = await ask('/en');
    expect([status, headers.location]).toEqual([302, './en/']);
    expect((await ask('//en')).headers.location).toBe('./en/');
  });

  it.each([
    ['/nothing', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/.env', 404],
    ['/%E0%A4%A', 404],
    ['/a%00', 404],
  ])('gives nothing for %s', async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/secret|hidden/);
  });

  it('still has the hashed files of the build before, and nothing else of it', async () => {
    expect((await ask('/assets/index-Old_1234.js')).status).toBe(200);
    expect((await ask('/gone/')).status).toBe(404);
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    // Allowed to be answered in whole.
    ['bytes=-3', 200, '0123456789', undefined],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bits=1-2', 200, '0123456789', undefined],
  ])('answers “Range: %s” with %i', async (range, status, text, contentRange) => {
    const answer = await ask(`/${AUDIO}`, { headers: { range } });
    expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([status, text, contentRange]);
  });

  it('says with every answer what the page may do', async () => {
    for (const path of ['/', '/nothing', '/health', `/${AUDIO}`]) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('writes nothing and answers to no foreign name', async () => {
    expect((await ask('/', { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await ask('/', { headers: { host: 'boese.example' } })).status).toBe(421);
    expect((await ask('/', { headers: { host: 'localhost:1' } })).status).toBe(200);
  });

  it('takes the machine’s kiosk.json before that of the build', async () => {
    expect((await ask('/kiosk.json')).text).toBe('{"of":"build"}');
    const other = await serve(join(folder, 'etc/kiosk.json'));
    const answer = await ask('/kiosk.json', { at: (other.address() as AddressInfo).port });
    other.close();
    expect([answer.text, answer.headers['cache-control']]).toEqual(['{"of":"machine"}', 'no-store']);
  });
});

describe('the kiosk server: health and heartbeat', () => {
  const beat = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    ask('/heartbeat', { method: 'POST', body, headers });
  const health = async () => JSON.parse((await ask('/health')).text);

  it('tells how old the last heartbeat is, and of which build', async () => {
    expect((await health()).heartbeat).toBeNull();
    time = 5000;
    expect((await beat('{"state":"attract","build":"b1","more":{"name":"dropped"}}')).status).toBe(204);
    time = 17_300;
    expect(await health()).toEqual({
      status: 'ok',
      uptime: 17.3,
      build: 'b2',
      heartbeat: { age: 12.3, state: 'attract', build: 'b1' },
    });
  });

  it('drops what is no heartbeat and keeps the one before', async () => {
    const before = (await health()).heartbeat;
    expect((await beat('x')).status).toBe(400);
    expect((await beat('[1]')).status).toBe(400);
    expect((await beat('null')).status).toBe(400);
    expect((await beat(JSON.stringify({ state: 'x'.repeat(2000) }))).status).toBe(413);
    expect((await beat('{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask('/heartbeat')).status).toBe(405);
    expect((await health()).heartbeat).toEqual(before);
  });

  it('keeps no words that could be markup', async () => {
    await beat('{"state":"<b>","build":7}', { 'sec-fetch-site': 'same-origin' });
    expect((await health()).heartbeat).toEqual({ age: 0, state: null, build: null });
  });
});
