import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The awkward cases of reference §6.6 and the scenarios of §6.7. */
const ASKED = { case: 46, scenario: 28 }
type Kind = keyof typeof ASKED

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return testFiles(join(folder, entry.name))
    return /\.test\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []
  })
}

/** Titles of groups and tests, those of a table of cases included: whatever stands between quotes and names one. */
const TITLE = /(['"`])((?:(?!\1).)*\b(?:case|scenario) \d+\b(?:(?!\1).)*)\1/g

const titles = testFiles('tests').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, , title = '']) => ({ file, title })),
)

function named(kind: Kind, number: number): string[] {
  const name = new RegExp(`\\b${kind} ${number}\\b`)
  return titles.filter(({ title }) => name.test(title)).map(({ file }) => file)
}

test.each(Object.keys(ASKED) as Kind[])('every %s of the reference has a test that names it', (kind) => {
  const numbers = Array.from({ length: ASKED[kind] }, (_, index) => index + 1)
  const unnamed = numbers.filter((number) => named(kind, number).length === 0)
  expect(unnamed.map((number) => `${kind} ${number}`)).toEqual([])
})

test.each(Object.keys(ASKED) as Kind[])('no test names a %s that the reference has not', (kind) => {
  const others = titles.flatMap(({ title }) => [...title.matchAll(new RegExp(`\\b${kind} (\\d+)\\b`, 'g'))])
  expect(others.filter(([, number]) => Number(number) < 1 || Number(number) > ASKED[kind])).toEqual([])
})
