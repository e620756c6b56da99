import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Pieces that several pages share, each with the modules that are in it: the first that fits takes a module. */
const SHARED: [piece: string, modules: RegExp][] = [
  ['framework', /\/node_modules\/(react|react-dom|scheduler|@remix-run|react-router(-dom)?|turbo-stream)\//],
  ['words', /\/node_modules\/i18next\/|\/app\/locales\/[^/]+$/],
  ['forms', /\/node_modules\/@conform-to\/|\/app\/web\/(PageForm|VerbForm|WordFields|form)\.tsx?$/],
  // What only some pages show stays with them: a redline brings its own library.
  ['parts', /\/app\/ui\/(?!Redline)[^/]+\.tsx?$|\/app\/web\/[^/.]+\.tsx?$|\/machines\//],
]

/** In which piece of what a browser loads a module goes. Left to itself each small part would be a file of its own. */
function pieceOf(module: string): string | undefined {
  return SHARED.find(([, modules]) => modules.test(module))?.[0]
}

export default defineConfig(({ isSsrBuild }) => ({
  // Tests read this file too, and have no use for the framework's plugin.
  plugins: [process.env.VITEST ? null : remix(remixConfig)],
  build: {
    // An inlined font or picture would be a data: address, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: 'es2022',
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: pieceOf } },
  },
  // The checks of the Verify page run beside it, as a module like any other.
  worker: { format: 'es' },
  server: { hmr: { port: 24679 } },
}))
