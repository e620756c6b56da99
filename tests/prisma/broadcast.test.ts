import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { type Broadcast, openOwnBroadcast, openServerBroadcast } from '#prisma/broadcast.server.ts'
import { serverUrl } from '#tests/database.ts'

/** The next word that is heard. */
function next(broadcast: Broadcast): Promise<string> {
  return new Promise((resolve) => {
    const stop = broadcast.hear((message) => {
      stop()
      resolve(message)
    })
  })
}

const quiet = (error: unknown) => expect(String(error)).toMatch(/terminat|closed/)

test('one process tells itself, and nothing once it is closed', async () => {
  const own = openOwnBroadcast()
  const heard: string[] = []
  own.hear((message) => heard.push(message))
  own.say('one')
  await own.close()
  own.say('two')
  expect(heard).toEqual(['one'])
})

/** There only when a server is named, as `.ci/run` does: what is embedded has one process. */
const onServer = serverUrl ? describe : null

onServer?.('the processes of one server', () => {
  const url = serverUrl ?? ''

  test('hear one another, and themselves', async () => {
    const [one, two] = [await openServerBroadcast(url, quiet), await openServerBroadcast(url, quiet)]
    const heard = Promise.all([next(one), next(two)])
    one.say('« é » {"a":1}')
    expect(await heard).toEqual(['« é » {"a":1}', '« é » {"a":1}'])
    await Promise.all([one.close(), two.close()])
  })

  test('are connected again when the server cuts them off, and told that words may be missing', async () => {
    const [one, two] = [await openServerBroadcast(url, quiet), await openServerBroadcast(url, quiet)]
    const gap = new Promise<void>((resolve) => one.onGap(resolve))
    const operator = new pg.Client({ connectionString: url })
    await operator.connect()
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN entente'`
    await operator.query(cut)
    await operator.end()
    await gap
    const heard = next(one)
    const again = setInterval(() => two.say('again'), 100)
    expect(await heard).toBe('again')
    clearInterval(again)
    await Promise.all([one.close(), two.close()])
  })
})
