/** `name-Ab12_x9Z.js` of Vite, `name.0123456789ab.json` and `0123456789ab.avif` of the bake. */
const HASHED = /^(assets\/.+-[\w-]{8}|(assets|baked)\/(.+[./-])?[0-9a-f]{12})\.\w+$/;

/** Whether a file's name changes with its content. */
export const isHashed = (file: string): boolean => HASHED.test(file);
