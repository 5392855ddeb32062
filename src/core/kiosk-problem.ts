/** What a value of a kiosk's configuration must be. */
export type Wanted =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'hours'; readonly part: string | null; readonly isNeverOpen: boolean }
  /** `offered`: what the story has; empty where that is not known. */
  | { readonly kind: 'languages'; readonly offered: readonly string[] }
  | { readonly kind: 'yes-no' | 'touch' | 'path' | 'timezone' | 'time' | 'address' };

/** What is wrong with a kiosk's configuration, as data; `kiosk-setup-words.ts` says it. */
export type KioskProblem =
  | { readonly code: 'form' }
  | { readonly code: 'unknown'; readonly name: string; readonly known: readonly string[] }
  | {
      readonly code: 'value';
      readonly place: 'address' | 'file';
      readonly name: string;
      readonly value: unknown;
      readonly wanted: Wanted;
    };
