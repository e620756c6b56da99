import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

const said: string[] = []
const { error, warn } = console

beforeEach(() => {
  said.length = 0
  console.error = (...words: unknown[]) => said.push(format(...words))
  console.warn = (...words: unknown[]) => said.push(format(...words))
})

/** A warning is a failing test: nobody reads the ones that are not. */
afterEach(() => {
  Object.assign(console, { error, warn })
  if (said.length > 0) throw new Error(`This test warned on the console:\n${said.join('\n')}`)
})
