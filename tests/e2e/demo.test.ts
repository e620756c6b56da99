import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './server.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-demo-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Demo = { lines: string[]; links: Map<string, string>; process: ChildProcess }

/** A demo told up to an event, read until it serves or ends. */
async function demo(port: number, until: string): Promise<Demo> {
  const started = spawn(process.execPath, ['--import', 'tsx', 'app/cli/demo.ts', '--until', until], {
    env: { PATH: process.env.PATH, PORT: String(port), ENTENTE_DATA: folder, LOG_LEVEL: 'error' } as never,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const served = new Promise<void>((resolve) => {
    for (const stream of [started.stdout, started.stderr]) {
      createInterface(stream).on('line', (line) => {
        lines.push(line)
        if (line.startsWith('Entente: ')) resolve()
      })
    }
  })
  await Promise.race([served, once(started, 'close')])
  const link = (line: string, index: number) => [lines[index - 1] ?? '', line.trim()] as const
  const links = new Map(lines.map(link).filter(([, line]) => line.startsWith('http')))
  return { lines, links, process: started }
}

/** Presses Continue behind a link, and gives where that leads with the cookie that it gave. */
async function follow(link = ''): Promise<{ status: number; address: string }> {
  const entered = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: new URL(link).origin },
  })
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const landed = await fetch(new URL(entered.headers.get('location') ?? '', link), { headers: { cookie } })
  return { status: landed.status, address: new URL(landed.url).pathname }
}

async function interrupt({ process }: Demo): Promise<number | null> {
  const ended = once(process, 'exit')
  process.kill('SIGINT')
  const [code] = await ended
  return code
}

describe('the demo', () => {
  test('gives each person a link to where they have most to do, ends at Ctrl-C, and begins anew', async () => {
    const port = await freePort()
    const first = await demo(port, '5')
    expect(first.links.size).toBe(32)
    const landings = await Promise.all(
      ['Nadia Benslimane', 'Leïla Farahani'].map((name) =>
        follow([...first.links].find(([who]) => who.startsWith(name))?.[1]),
      ),
    )
    expect(landings).toEqual([
      { status: 200, address: '/fr/ententes/A1/consensus' },
      { status: 200, address: '/fr' },
    ])
    const beside = await demo(port, '5')
    expect(beside.lines.join('\n')).toContain('is already running on the folder')
    expect(await interrupt(first)).toBe(0)
    expect(existsSync(join(folder, 'demo', 'entente.lock'))).toBe(false)

    const second = await demo(port, '3')
    const [, link] = [...second.links].find(([who]) => who.startsWith('Nadia')) ?? []
    expect((await follow(link)).address).toBe('/fr/ententes/A1/texte')
    expect(await interrupt(second)).toBe(0)
  }, 90_000)
})
