import type { Database } from '#prisma/database.server.ts'

/** As many bytes as the header and the payload of a small entry. */
const HEADER = 'h'.repeat(420)
const BODY = 'b'.repeat(160)

/** What a durable write costs at least: one row of an entry's size inserted and committed, with nothing around it. */
export async function bareInsert({ raw }: Database): Promise<() => Promise<unknown>> {
  await raw(
    'create table if not exists bench_bare (id bigint primary key, header text not null, body text not null)',
  )
  const [last] = await raw('select coalesce(max(id), 0) as id from bench_bare')
  let id = Number(last?.id)
  return () => {
    id += 1
    return raw('insert into bench_bare (id, header, body) values ($1, $2, $3)', [id, HEADER, BODY])
  }
}
