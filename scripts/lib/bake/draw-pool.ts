import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Rect } from '../../../src/core/units.ts';
import type { DrawnFile, DrawTask } from './draw.ts';

interface Waiting {
  readonly task: DrawTask;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

export interface DrawPool {
  measure(task: Extract<DrawTask, { kind: 'measure' }>): Promise<Rect | null>;
  draw(task: Extract<DrawTask, { kind: 'image' | 'poster' }>): Promise<DrawnFile>;
}

const PROCESS = fileURLToPath(new URL('./draw-process.ts', import.meta.url));

/** Draws in processes of their own, one a core; they start with the first task and end with `signal`. */
export function createDrawPool(signal: AbortSignal, size = Math.max(1, Math.min(4, availableParallelism()))): DrawPool {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const queue: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const all = new Map<ChildProcess, Waiting | null>();

  const start = (): ChildProcess => {
    const child = fork(PROCESS, [], { execArgv: ['--import', tsx] });
    all.set(child, null);
    child.on('message', (answer: Answer) => {
      const waiting = all.get(child);
      all.set(child, null);
      idle.push(child);
      if (answer.error === undefined) waiting?.resolve(answer.result ?? null);
      else waiting?.reject(new Error(answer.error));
      next();
    });
    child.on('exit', (code) => {
      all.get(child)?.reject(new Error(`the drawing process ended (${code}); run the bake again`));
      all.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
      if (!signal.aborted) next();
    });
    return child;
  };

  function next(): void {
    while (queue.length > 0) {
      const child = idle.pop() ?? (all.size < size ? start() : null);
      if (!child) return;
      const waiting = queue.shift() as Waiting;
      all.set(child, waiting);
      child.send({ id: 0, task: waiting.task });
    }
  }

  const run = (task: DrawTask): Promise<unknown> =>
    new Promise((resolve, reject) => {
      queue.push({ task, resolve, reject });
      next();
    });

  signal.addEventListener('abort', () => {
    for (const waiting of queue.splice(0)) waiting.reject(new Error('the bake was stopped'));
    for (const child of all.keys()) child.kill();
  });

  return {
    measure: (task) => run(task) as Promise<Rect | null>,
    draw: (task) => run(task) as Promise<DrawnFile>,
  };
}
