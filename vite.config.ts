import { defineConfig } from 'vite';
import { bilderbogen } from './scripts/lib/bake/vite-plugin.ts';
import { slimPixi } from './scripts/lib/slim-pixi.ts';

export default defineConfig({
  // Relative addresses: the page works under any sub-path.
  base: './',
  plugins: [
    slimPixi(),
    bilderbogen({
      story: process.env.BILDERBOGEN_STORY ?? 'panels/integrationskonferenz-2017',
      baked: process.env.BILDERBOGEN_BAKED ?? '.baked',
      languages: process.env.BILDERBOGEN_LANGUAGES?.split(',') ?? [],
      ...(process.env.BILDERBOGEN_LANGUAGE ? { language: process.env.BILDERBOGEN_LANGUAGE } : {}),
    }),
  ],
  server: { watch: { ignored: ['**/.baked/**', '**/dist/**', '**/.look/**', '**/test-results/**'] } },
  // As any server that is to be embedded: a sandboxed frame has an origin of its own; see docs/embed.md.
  preview: { headers: { 'Access-Control-Allow-Origin': '*' } },
  build: {
    outDir: process.env.BILDERBOGEN_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill is an inline script, which the page's policy forbids; browsers that need it are gone.
    modulePreload: { polyfill: false },
    // An inlined picture or font would need data: in the policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Slower than the default, and two kilobytes less for every reader.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
        // What libraries tell developers; the development server still says it. Errors stay.
        drop_console: ['warn', 'log', 'info', 'groupCollapsed', 'groupEnd'],
      },
    },
    chunkSizeWarningLimit: 600,
    // A cold bake takes a minute and says so itself.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
