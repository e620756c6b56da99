import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeFolder } from '#prisma/folder-lock.server.ts'
import { startProgram } from './processes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lockFile = () => join(folder, 'entente.lock')

describe('a data folder', () => {
  test('is given to one process, and to the next when it is given back', () => {
    const giveBack = takeFolder(folder)
    expect(() => takeFolder(folder)).toThrow(
      `Another Entente (process ${process.pid}) is already running on the folder ${folder}`,
    )
    giveBack()
    takeFolder(folder)()
  })

  test('is refused to a second process in one sentence', async () => {
    const giveBack = takeFolder(folder)
    const second = startProgram('tests/prisma/take-folder.ts', folder)
    const said = await second.firstLine
    expect(await second.end()).toBe(1)
    giveBack()
    expect(said).toMatch(/^Another Entente \(process \d+\) is already running on the folder .*\.$/)
  }, 60_000)

  test('is taken over from a process that was killed', async () => {
    const killed = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const ended = new Promise((resolve) => killed.once('exit', resolve))
    writeFileSync(lockFile(), JSON.stringify({ id: 'dead', pid: killed.pid, started: 'x', host: hostname() }))
    killed.kill('SIGKILL')
    await ended
    takeFolder(folder)()
  })

  test('is taken over when the pid has gone to somebody else', () => {
    const holder = { id: 'dead', pid: process.pid, started: 'another start', host: hostname() }
    writeFileSync(lockFile(), JSON.stringify(holder))
    const giveBack = takeFolder(folder)
    expect(JSON.parse(readFileSync(lockFile(), 'utf8')).pid).toBe(process.pid)
    giveBack()
  })

  test('is not taken from a process on another machine', () => {
    writeFileSync(lockFile(), JSON.stringify({ id: 'far', pid: 1, started: 'x', host: 'elsewhere' }))
    expect(() => takeFolder(folder)).toThrow(/held by a process on another machine \(elsewhere\)/)
  })

  test('left by a killed process goes to one of several that race for it', async () => {
    writeFileSync(lockFile(), JSON.stringify({ id: 'dead', pid: 1, started: 'x', host: hostname() }))
    const racing = [1, 2, 3, 4].map(() => startProgram('tests/prisma/take-folder.ts', folder))
    const said = await Promise.all(racing.map(({ firstLine }) => firstLine))
    expect(said.filter((line) => line === 'taken')).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('Another Entente'))).toHaveLength(3)
    await Promise.all(racing.map((program) => program.end()))
    expect(existsSync(lockFile())).toBe(false)
  }, 60_000)
})
