import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BARE, build } from './bare-remix.ts'
import { type Asked, type Bench, type Row, rowOf } from './bench.ts'
import { run } from './process.ts'

const ROUNDS = 5
/** After this the pools are open and the first collections are done. */
const IDLE = 3000

type Start = { name: string; script: string; ask: string; settings: Record<string, string> }

/** From the start of the process to its first answer, and what it holds when nobody asks for anything. */
export const startup: Bench = {
  name: 'startup',
  about: 'Cold start and idle memory (the data folder exists; nothing is built)',
  async run({ databaseUrl }: Asked) {
    build()
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-start-'))
    const data = { ENTENTE_DATA: folder }
    const starts: Start[] = [
      { name: 'bare Remix app', script: BARE, ask: '/', settings: {} },
      { name: 'product, embedded', script: 'server.js', ask: '/health', settings: data },
    ]
    const onServer = { ...data, DATABASE_URL: databaseUrl ?? '' }
    if (databaseUrl)
      starts.push({ name: 'product, server', script: 'server.js', ask: '/health', settings: onServer })
    const rows = await measure(starts)
    await rm(folder, { recursive: true, force: true })
    return rows
  },
}

async function measure(starts: Start[]): Promise<Row[]> {
  const times: number[][] = starts.map(() => [])
  const memory: number[][] = starts.map(() => [])
  // The first start makes the database and the keys; it is not counted.
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [index, { script, ask, settings }] of starts.entries()) {
      const running = await run(script, ask, settings)
      await wait(round < 0 ? 0 : IDLE)
      if (round >= 0) times[index]?.push(running.coldStart)
      if (round >= 0) memory[index]?.push(running.memory())
      await running.stop()
    }
  return [...rowsOf('cold start', 'ms', times), ...rowsOf('idle memory', 'MB', memory)]

  function rowsOf(figure: string, unit: string, values: number[][]): Row[] {
    const base = { name: `${figure}, ${starts[0]?.name}`, values: values[0] ?? [] }
    return starts.map(({ name }, index) =>
      rowOf(`${figure}, ${name}`, unit, values[index] ?? [], index === 0 ? undefined : base),
    )
  }
}
