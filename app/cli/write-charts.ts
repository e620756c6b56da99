import { mkdirSync, writeFileSync } from 'node:fs'
import { charts } from '#machines/charts/index.ts'
import type { Chart } from '#machines/facts.ts'
import { chartPage } from './chart-page.ts'

/** `npm run charts`: draws a page for each chart anew; a test compares. */
mkdirSync('docs/charts', { recursive: true })
for (const name of Object.keys(charts) as Chart[]) writeFileSync(`docs/charts/${name}.md`, chartPage(name))
