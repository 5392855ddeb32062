import { gsap } from 'gsap/gsap-core.js';

// Timelines here are only ever sought. GSAP's ticker would wake at every seek and keep a requestAnimationFrame of its own
// for two seconds, where the program has exactly one.
gsap.ticker.wake = () => {};
gsap.ticker.sleep();

export { gsap };
