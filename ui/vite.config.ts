import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The word catalogue is shared with the documents and the command line and lies outside of ui/.
const catalogue = new URL('../src-tauri/locales', import.meta.url).pathname;

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  // Tauri serves the built files from the root of its own scheme.
  base: './',
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: ['.', catalogue] } },
  preview: { port: 4173, strictPort: true },
  build: {
    // The oldest engines that the shell runs on; both know light-dark() and <dialog>.
    target: ['safari18', 'chrome124'],
    // The strict content policy forbids data: fonts and scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // Component tests need the browser build of Svelte.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/*.test.ts', 'src/**/*.test.ts'],
  },
});
