import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig } from '#app/web/config.server.ts'

describe('the settings', () => {
  test('need nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, url: 'http://localhost:3000', databaseUrl: null })
  })

  test('take an empty value for an absent one', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 3000, databaseUrl: null })
  })

  test('lose the slash at the end of the public address', () => {
    expect(readConfig({ ENTENTE_URL: 'https://entente.example.ca/' }).url).toBe('https://entente.example.ca')
  })

  test.each([
    ['PORT', 'porte'],
    ['DATABASE_URL', 'mysql://localhost/entente'],
    ['SMTP_URL', 'mail.example.ca'],
    ['LOG_LEVEL', 'loud'],
  ])('say in one sentence what is wrong with %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^The setting ${name} must be .*\\.$`))
  })

  test('all stand in .env.example', () => {
    const source = readFileSync('app/web/config.server.ts', 'utf8')
    const names = [...source.matchAll(/^ {2}([A-Z_]+): z\./gm)].map(([, name]) => name)
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(names.sort())
  })
})
