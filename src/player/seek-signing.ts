import type { createSigning, Signing } from './signing.ts';

/** Fetches the films of sign language where the story has some. */
export function seekSigning(
  options: Parameters<typeof createSigning>[0],
  onCome: (signing: Signing) => void,
  signal: AbortSignal,
): void {
  if (!options.assets.signs) return;
  import('./signing.ts').then(
    (program) => signal.aborted || onCome(program.createSigning(options, signal)),
    () => options.onProblem('no-signs', 'The films did not come.'),
  );
}
