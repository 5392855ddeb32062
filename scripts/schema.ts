import { mkdir, writeFile } from 'node:fs/promises';
import { schemaFiles } from './lib/schemas.ts';

const folder = new URL('../docs/schema/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { file, text } of schemaFiles()) {
  await writeFile(new URL(file, folder), text);
  console.log(`docs/schema/${file}`);
}
