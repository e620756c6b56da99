import { defineConfig } from 'vite'

/** The worker that draws documents: Node code in one file, its packages left where npm put them. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'app/documents/worker.ts',
    outDir: 'build/worker',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'worker.js' } },
  },
})
