/** One figure of the table. `ratio` is this figure over that of `against`, taken pairwise in the same run. */
export type Row = {
  name: string
  unit: string
  min: number
  median: number
  max: number
  /** Name of the row that it is held against; null for one that others are held against. */
  against: string | null
  ratio: number | null
}

/** What a run was asked to do. */
export type Asked = {
  /** A PostgreSQL server to measure on as well as on the embedded database. */
  databaseUrl: string | null
  /** Also install and build a copy of the product: minutes, and the package registry. */
  install: boolean
}

/** One file of this folder: measures something, and gives its rows. */
export type Bench = { name: string; about: string; run: (asked: Asked) => Promise<Row[]> }

/** Something that can be done many times; what it does is one operation. */
export type Contender = { name: string; once: () => Promise<unknown> | unknown }

export type Race = {
  /** `ms` is the time of one operation; anything `per second` is how many there are of them. */
  unit: 'ms' | `${string}per second`
  rounds: number
  /** Operations of each contender in a round. */
  each: number
  /** How many things one operation goes through, for `per second`. */
  holds?: number
}

/**
 * Runs contenders in turn, round by round, so that whatever else the machine does falls on all of them alike. The
 * first is what the others are held against: their ratio is the median of the ratios within rounds.
 */
export async function race(
  { unit, rounds, each, holds = 1 }: Race,
  contenders: [Contender, ...Contender[]],
): Promise<Row[]> {
  for (const { once } of contenders) await once()
  const taken: number[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { once }] of contenders.entries()) taken[index]?.push(await timed(once, each))
  const figures = taken.map((times) => times.map((ms) => (unit === 'ms' ? ms : (1000 * holds) / ms)))
  const base = { name: contenders[0].name, values: figures[0] ?? [] }
  return contenders.map(({ name }, index) =>
    rowOf(name, unit, figures[index] ?? [], index === 0 ? undefined : base),
  )
}

/** Milliseconds that one operation takes, over `each` of them. */
async function timed(once: Contender['once'], each: number): Promise<number> {
  const start = performance.now()
  for (let done = 0; done < each; done += 1) await once()
  return (performance.now() - start) / each
}

/** A row from the values of its rounds; `base` holds the values of the same rounds of what it is held against. */
export function rowOf(
  name: string,
  unit: string,
  values: readonly number[],
  base?: { name: string; values: readonly number[] },
): Row {
  const ratios = base ? values.map((value, index) => value / (base.values[index] ?? Number.NaN)) : []
  return {
    name,
    unit,
    min: Math.min(...values),
    median: median(values),
    max: Math.max(...values),
    against: base?.name ?? null,
    ratio: base ? median(ratios) : null,
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
