import sharp from 'sharp';
import { type DrawTask, draw } from './draw.ts';

// One drawing process per core: each works alone on its task.
sharp.concurrency(1);

process.on('message', ({ id, task }: { id: number; task: DrawTask }) => {
  draw(task).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
