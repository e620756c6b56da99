import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chartPage } from '#app/cli/chart-page.ts'
import { scriptSchema } from '#app/cli/script-schema.ts'
import { commands } from '#app/commands/index.ts'
import { charts } from '#machines/charts/index.ts'
import { type Chart, Fact } from '#machines/facts.ts'
import { rules } from '#machines/rules/index.ts'
import { Ground, Letter, PartyType, Role, Stance } from '#machines/vocabulary.ts'

const vocabulary = readFileSync('docs/vocabulary.md', 'utf8')

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pagesIn(join(folder, entry.name))
    return entry.name.endsWith('.md') ? [join(folder, entry.name)] : []
  })
}

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'machines/README.md', ...pagesIn('docs')]

function unnamed(words: readonly string[]): string[] {
  return words.filter((word) => !vocabulary.includes(`\`${word}\``))
}

function statesOf(states: Record<string, { states?: object }>, outer = ''): string[] {
  return Object.entries(states).flatMap(([name, { states: inner }]) => {
    const nested = Object.keys(inner ?? {})
    return nested.length > 0 ? nested.map((each) => `${outer}${name}.${each}`) : [outer + name]
  })
}

describe('the documentation', () => {
  test('names every state of every chart', () => {
    const states = Object.values(charts).flatMap(({ machine }) => statesOf(machine.states as never))
    expect(states.length).toBeGreaterThan(40)
    expect(unnamed(states)).toEqual([])
  })

  test('names every role, party type, letter, stance and ground', () => {
    const words = [Role, PartyType, Letter, Stance, Ground].flatMap((list) => list.options as string[])
    expect(unnamed(words)).toEqual([])
  })

  test('names every command and every entry', () => {
    expect(unnamed([...Object.keys(commands), ...Object.values(rules).map(({ entry }) => entry)])).toEqual([])
  })

  test('names every fact of the record', () => {
    expect(unnamed(Fact.options.map((option) => option.shape.type.value))).toEqual([])
  })

  test.each(Object.keys(charts) as Chart[])(
    'draws the chart of %s as its machine is: npm run charts',
    (name) => {
      expect(readFileSync(`docs/charts/${name}.md`, 'utf8')).toBe(chartPage(name))
    },
  )

  test.each(pages)('%s links only to what is there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, link]) => link ?? '',
    )
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })

  test('README runs only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run )?([a-z:]+)/g)].map(
      ([, name]) => name ?? '',
    )
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([])
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'verify', 'replay', 'demo', 'bench']))
  })

  test('README says within forty lines what it is, how to run it and how to test it', () => {
    const head = readFileSync('README.md', 'utf8').split('\n').slice(0, 40).join('\n')
    expect(head).toContain('npm ci && npm start')
    expect(head).toContain('npm ci && npm test')
  })

  test('every setting is in .env.example', () => {
    const settings = readFileSync('app/web/config.server.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): z/gm)
    const example = readFileSync('.env.example', 'utf8')
    const missing = [...settings]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'NODE_ENV' && !example.includes(name))
    expect(missing).toEqual([])
  })

  test('the schema of scripts is the one the program reads', () => {
    expect(JSON.parse(readFileSync('docs/script.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(scriptSchema())),
    )
  })
})
