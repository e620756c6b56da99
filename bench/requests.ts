import { Agent, get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { quantile, type Row, rowOf } from './bench.ts'

const ROUNDS = 9
/** Requests one after the other in a round, for how long one takes. */
const ALONE = 30
/** Requests four at a time in a round, for how many there are in a second. */
const TOGETHER = 60

export type Answer = { status: number; type: string; bytes: number; text: string }

/** A page, and what is sent to be let in. */
export type Page = { name: string; url: string; cookie?: string }

const agent = new Agent({ keepAlive: true })

/** One request as a browser makes it: compressed, on a connection that is kept. */
export function ask(url: string, cookie?: string): Promise<Answer> {
  const headers = { 'accept-encoding': 'gzip', accept: 'text/html,*/*', ...(cookie ? { cookie } : {}) }
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(parts)
        const text = () =>
          (response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
        const { statusCode: status = 0 } = response
        resolve({
          status,
          type: response.headers['content-type'] ?? '',
          bytes: body.length,
          get text() {
            return text()
          },
        })
      })
    }).on('error', reject)
  })
}

/** Pages asked for in turn, round by round: the middle and the slow end of the wait, and requests a second. */
export async function racePages(pages: readonly [Page, ...Page[]]): Promise<Row[]> {
  const taken = pages.map(() => ({ p50: [] as number[], p95: [] as number[], rate: [] as number[] }))
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [index, page] of pages.entries()) {
      const waits = await alone(page)
      const rate = await together(page)
      // The first round warms the server up.
      if (round < 0) continue
      taken[index]?.p50.push(quantile(waits, 0.5))
      taken[index]?.p95.push(quantile(waits, 0.95))
      taken[index]?.rate.push(rate)
    }
  const figures = { p50: 'ms', p95: 'ms', rate: 'requests per second' } as const
  return (Object.keys(figures) as (keyof typeof figures)[]).flatMap((figure) => {
    const base = { name: named(pages[0], figure), values: taken[0]?.[figure] ?? [] }
    return pages.map((page, index) =>
      rowOf(
        named(page, figure),
        figures[figure],
        taken[index]?.[figure] ?? [],
        index === 0 ? undefined : base,
      ),
    )
  })
}

function named({ name }: Page, figure: string): string {
  return `${name}, ${figure === 'rate' ? 'four at a time' : figure}`
}

async function alone({ url, cookie }: Page): Promise<number[]> {
  const waits: number[] = []
  for (let asked = 0; asked < ALONE; asked += 1) {
    const start = performance.now()
    await ask(url, cookie)
    waits.push(performance.now() - start)
  }
  return waits
}

async function together({ url, cookie }: Page): Promise<number> {
  let left = TOGETHER
  const start = performance.now()
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await ask(url, cookie)
    }
  }
  await Promise.all([worker(), worker(), worker(), worker()])
  return (1000 * TOGETHER) / (performance.now() - start)
}
