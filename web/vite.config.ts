import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentenAlsTekst } from './documenten.ts';
import { zonderLettertypen } from './graphql/zonderLettertypen.ts';

const port = process.env.PORT ?? '4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [documentenAlsTekst(), zonderLettertypen(), react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The site, and the explorer of the GraphQL contract at /graphql.
    rollupOptions: { input: { index: `${import.meta.dirname}/index.html`, graphql: `${import.meta.dirname}/graphql.html` }, checks: { moduleLevelDirective: false } },
    // Old telephones are a normal visitor here.
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    // No inlined assets and no inline scripts, so that a strict Content-Security-Policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The map engines are large, lazy, and known to be so.
    chunkSizeWarningLimit: 2500,
  },
  server: { proxy: { '/graphql': `http://localhost:${port}` } },
});
