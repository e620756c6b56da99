import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** The least that is a Remix app: what the product's pages, start and memory are held against. */
export default defineConfig({
  plugins: [remix({ buildDirectory: '../../build/bare-remix', future: { v3_singleFetch: true } })],
})
