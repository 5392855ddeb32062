interface Hyphenator {
  hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string;
}
declare module 'hyphen/de/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}
declare module 'hyphen/en-gb/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}
