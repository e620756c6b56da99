import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  // Tests read this file too, and have no use for the framework's plugin.
  plugins: [process.env.VITEST ? null : remix(remixConfig)],
  // An inlined font or picture would be a data: address, which the content security policy refuses.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  // The checks of the Verify page run beside it, as a module like any other.
  worker: { format: 'es' },
  server: { hmr: { port: 24679 } },
})
