/// <reference types="gsap" />
// GSAP's core without its CSS plugin has no types of its own; 7 kB (brotli) lie between the two.
declare module 'gsap/gsap-core.js' {
  export const gsap: typeof import('gsap').gsap;
}
