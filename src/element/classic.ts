import { defineBilderBogen } from './bilder-bogen.ts';

/** As a plain script: `<script src="…/element/bilder-bogen.iife.js" async>`. */
defineBilderBogen(typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null)?.src);
