export const root: string;
export function ensureNode(): void;
export function ensureModules(): void;
export function findBrowser(): string | null;
export function ensureBrowser(...programs: readonly string[]): string | null;
export function run(command: string, words: readonly string[], hint: string): void;
export function isCommand(name: string): boolean;
