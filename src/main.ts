import { start } from './modes/start.ts';

// A long page is still coming in when this runs; its story's element may not be there yet.
if (!start()) document.addEventListener('DOMContentLoaded', start, { once: true });
