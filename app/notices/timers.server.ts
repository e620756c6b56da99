import type { PrismaClient } from '#prisma/generated/client.ts'

const A_MINUTE = 60_000

export type Timers = {
  client: PrismaClient
  /** Issues the timer command for one agreement; what is due is the command's to find out. `at` is ISO 8601. */
  runTimer: (agreementId: string, at: string) => Promise<unknown>
  now: () => Date
  /** Told of an agreement whose timer failed; it stays due and is tried again. */
  report: (error: unknown, agreementId: string) => void
}

/**
 * Issues the timer command for every agreement that is due. Two processes may both do so: the command runs under
 * the agreement's lock, and the second finds nothing due. One that fails does not hold up the others.
 * @returns how many were due
 */
export async function runDue({ client, runTimer, now, report }: Timers): Promise<number> {
  const at = now()
  const due = await client.agreement.findMany({
    where: { dueAt: { lte: at } },
    select: { id: true },
    orderBy: { dueAt: 'asc' },
  })
  for (const { id } of due) {
    try {
      await runTimer(id, at.toISOString())
    } catch (error) {
      report(error, id)
    }
  }
  return due.length
}

/**
 * Does a piece of work now and then every minute, one run at a time; `stop` waits for a run under way.
 * What was due while the process was down is thus done as it comes up.
 */
export function everyMinute(work: () => Promise<unknown>, report: (error: unknown) => void) {
  let running: Promise<void> | null = null
  function run() {
    running ??= work()
      .then(() => undefined, report)
      .finally(() => {
        running = null
      })
  }
  run()
  const timer = setInterval(run, A_MINUTE)
  timer.unref()
  return {
    async stop(): Promise<void> {
      clearInterval(timer)
      await running
    },
  }
}
