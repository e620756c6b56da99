import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '#prisma/database.server.ts'
import { startProgram } from '#tests/prisma/processes.ts'
import { checkRecord, instant, ledgerOver, seatOne } from './rig.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Kills a burst of commands outright once it has had so many acknowledged; gives the last one that it heard of. */
async function killAfter(count: number): Promise<number> {
  const burst = startProgram('tests/record/burst.ts', folder)
  let lines = 0
  burst.child.stdout.on('data', (text: Buffer) => {
    lines += text.toString().split('\n').length - 1
    if (lines >= count) burst.child.kill('SIGKILL')
  })
  const said = (await burst.output).trim().split('\n')
  expect(said.length, said.join('\n')).toBeGreaterThanOrEqual(count)
  return Number(said.at(-1))
}

test('killed in a burst, every acknowledged entry is there with its job, and the record goes on', async () => {
  const acknowledged = await killAfter(30)
  const database = await openDatabase({ folder })
  const ledger = ledgerOver(database)
  const entries = await checkRecord(ledger)
  expect(entries).toBeGreaterThanOrEqual(acknowledged)
  const jobs = await database.raw(
    `select distinct (data->>'sequence')::int as sequence from pgboss.job where name = 'entry' order by 1`,
  )
  expect(jobs.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: entries }, (_, index) => index + 1),
  )
  await seatOne(ledger, 'after', instant(3_600_000))
  expect(await checkRecord(ledger)).toBe(entries + 1)
  await database.close()
}, 180_000)
