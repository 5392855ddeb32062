import { BilderBogen, defineBilderBogen } from './bilder-bogen.ts';

/** As a module: `import 'bilderbogen/element'` or `<script type="module">`. */
defineBilderBogen(import.meta.url);

export { BilderBogen };
