import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBuiltPage } from '../lib/offline/built-page.ts';
import { askHealth, waitForHealth } from './ask-health.ts';
import { packKiosk } from './pack-kiosk.ts';

const run = promisify(execFile);
const machine = fileURLToPath(new URL('./machine', import.meta.url));

let folder = '';
const path = (...parts: readonly string[]): string => join(folder, ...parts);
const pack = (root: string, out: string, ...languages: readonly string[]) =>
  packKiosk({ root: path(root), out: path(out), languages });

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await writeBuiltPage(path('one'), { 'impressum/index.html': 'one' });
  await writeBuiltPage(path('two'), { 'impressum/index.html': 'two' });
  await pack('one', 'stick-one');
  await pack('two', 'stick-two');
  await pack('one', 'stick-de', 'de');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed folder', () => {
  it('serves its page with plain node, away from the project', async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const server = spawn(process.execPath, [path('stick-one/server.mjs'), '--port', String(port)], { cwd: tmpdir() });
    try {
      await waitForHealth(address, AbortSignal.timeout(20_000));
      const { build } = JSON.parse(await readFile(path('stick-one/page/build.json'), 'utf8')) as { build: string };
      expect(await askHealth(address)).toMatchObject({ status: 'ok', build, heartbeat: null });
      expect(await (await fetch(address)).text()).toContain('<html lang="de"');
      expect((await fetch(new URL('offline.js', address))).headers.get('content-type')).toContain('text/javascript');
      expect(await (await fetch(new URL('kiosk.json', address))).json()).toBeTypeOf('object');
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });

  it('leaves pages for sharing behind, and languages that were not asked for', async () => {
    const files = await readdir(path('stick-de/page'), { recursive: true });
    expect(files.some((file) => /bild|share/.test(file))).toBe(false);
    expect(files.some((file) => /^ar|story\.ar/.test(file))).toBe(false);
    expect(files.some((file) => /story\.de/.test(file))).toBe(true);
    expect(JSON.parse(await readFile(path('stick-de/kiosk.json'), 'utf8'))).toMatchObject({ languages: ['de'] });
    await expect(pack('one', 'none', 'xx')).rejects.toThrow(/no language "xx"/);
  });

  it('never empties a folder that holds something else', async () => {
    await expect(pack('one', 'two')).rejects.toThrow(/holds something else/);
  });

  it('brings the licences of what it contains', async () => {
    const text = await readFile(path('stick-one/LIZENZEN.txt'), 'utf8');
    for (const name of ['sirv', 'mrmime', 'workbox-core', 'pixi.js', 'howler', 'gsap', 'SIL OPEN FONT LICENSE'])
      expect(text).toContain(name);
  });
});

describe('the scripts for the machine', () => {
  it.each(['bilderbogen-kiosk', 'bilderbogen-watchdog', 'einrichten.sh', 'starten.sh'])(
    '%s can be read by sh',
    async (name) => {
      await run('sh', ['-n', join(machine, name)]);
    },
  );

  it('names no flag that Chromium no longer has', async () => {
    const flags = (await readFile(join(machine, 'chromium-flags'), 'utf8'))
      .split('\n')
      .filter((line) => /^-/.test(line));
    expect(flags.length).toBeGreaterThan(10);
    expect(flags.every((flag) => /^--[\w-]+(=\S+)?$/.test(flag))).toBe(true);
    expect(flags.join()).not.toMatch(/session-crashed|ozone-platform-hint|TranslateUI|disable-translate/);
  });
});

describe('einrichten.sh', () => {
  const install = (stick: string, to: string, ...words: readonly string[]) =>
    run('sh', [path(stick, 'einrichten.sh'), ...words], { env: { ...process.env, DESTDIR: path(to) } });
  const opt = (to: string, name: string): string => path(to, 'opt/bilderbogen', name);

  it('lays out releases, keeps the one before and what the clerk has set', async () => {
    await install('stick-one', 'pc');
    const first = await readlink(opt('pc', 'current'));
    expect(await readFile(join(opt('pc', 'current'), 'page/impressum/index.html'), 'utf8')).toBe('one');
    expect((await stat(join(opt('pc', 'current'), 'machine/bilderbogen-kiosk'))).mode & 0o111).toBe(0o111);
    await writeFile(path('pc/etc/bilderbogen/kiosk.json'), '{"mine":1}');
    await install('stick-two', 'pc');
    expect(await readlink(opt('pc', 'previous'))).toBe(first);
    expect(await readFile(join(opt('pc', 'current'), 'page/impressum/index.html'), 'utf8')).toBe('two');
    expect(await readFile(path('pc/etc/bilderbogen/kiosk.json'), 'utf8')).toBe('{"mine":1}');
    expect((await readdir(path('pc/etc/systemd/system'))).sort()).toContain('bilderbogen-kiosk.service');
  });

  it('puts labwc’s lines in once', async () => {
    await install('stick-one', 'pi', '--desktop');
    await install('stick-one', 'pi', '--desktop');
    const autostart = await readFile(path('pi/etc/xdg/labwc/autostart'), 'utf8');
    expect(autostart.match(/restart bilderbogen-kiosk/g)).toHaveLength(1);
  });

  it('changes nothing when a file is not whole', async () => {
    const file = path('stick-de/page/index.html');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(1));
    await expect(install('stick-de', 'nowhere')).rejects.toThrow(/nicht vollständig/);
    await expect(stat(path('nowhere'))).rejects.toThrow();
    await writeFile(file, text);
  });

  it('takes an update back whose page stays silent twice, and only then', async () => {
    await install('stick-one', 'back');
    const first = await readlink(opt('back', 'current'));
    await install('stick-two', 'back');
    // Stands in for a server that hears nothing from the page, and for systemd.
    for (const release of ['current', 'previous'])
      await writeFile(join(opt('back', release), 'server.mjs'), 'process.exitCode = Number(process.env.LIFE);');
    await writeFile(path('systemctl'), `#!/bin/sh\necho "$@" >>${path('calls')}\n`);
    await chmod(path('systemctl'), 0o755);
    const watch = (life: number) =>
      run('sh', [join(machine, 'bilderbogen-watchdog')], {
        env: {
          ...process.env,
          LIFE: String(life),
          KIOSK_HOME: path('back/opt/bilderbogen'),
          SYSTEMCTL: path('systemctl'),
          RUNTIME_DIRECTORY: folder,
        },
      });
    await watch(1);
    await watch(0);
    await watch(1);
    expect(await readlink(opt('back', 'current'))).not.toBe(first);
    await watch(1);
    expect(await readlink(opt('back', 'current'))).toBe(first);
    await watch(1);
    await watch(1);
    expect(await readlink(opt('back', 'current'))).toBe(first);
    await watch(2);
    const calls = (await readFile(path('calls'), 'utf8')).trim().split('\n');
    expect(calls.filter((call) => call.includes('kiosk'))).toHaveLength(5);
    expect(calls.at(-1)).toBe('try-restart bilderbogen-server.service');
  });

  it('leaves a page of another server alone', async () => {
    await install('stick-one', 'far');
    await writeFile(join(opt('far', 'current'), 'server.mjs'), 'process.exitCode = 1;');
    const watch = (address: string) =>
      run('sh', [join(machine, 'bilderbogen-watchdog')], {
        env: {
          ...process.env,
          KIOSK_ADDRESS: address,
          KIOSK_HOME: path('far/opt/bilderbogen'),
          SYSTEMCTL: 'echo',
          RUNTIME_DIRECTORY: folder,
        },
      });
    expect((await watch('https://www.example.org/?mode=kiosk')).stdout).toBe('');
    for (const here of ['', 'http://localhost:8090/?mode=kiosk', 'http://127.0.0.1:8080/'])
      expect((await watch(here)).stdout).toContain('try-restart bilderbogen-kiosk');
  });

  it('stays a kiosk with a desktop when a newer folder comes', async () => {
    await install('stick-one', 'desk', '--desktop');
    await install('stick-two', 'desk');
    await expect(stat(path('desk/etc/systemd/system'))).rejects.toThrow();
  });

  it('trusts an update after a day', async () => {
    await install('stick-one', 'day');
    await install('stick-two', 'day');
    await writeFile(join(opt('day', 'current'), 'server.mjs'), '');
    const past = new Date(Date.now() - 25 * 3600 * 1000);
    await utimes(opt('day', 'unproven'), past, past);
    await run('sh', [join(machine, 'bilderbogen-watchdog')], {
      env: { ...process.env, KIOSK_HOME: path('day/opt/bilderbogen'), SYSTEMCTL: 'true', RUNTIME_DIRECTORY: folder },
    });
    await expect(stat(opt('day', 'unproven'))).rejects.toThrow();
  });
});
