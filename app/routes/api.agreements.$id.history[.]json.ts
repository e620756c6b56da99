import type { LoaderFunctionArgs } from '@remix-run/node'
import { getOffice } from '#app/web/office.server.ts'
import { answeringFile } from '#app/web/resource.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { readsEntry } from '#machines/visibility.ts'

/**
 * The whole history with its exact bytes, for those seated, without the payloads that they may not see: what
 * `npm run verify` and the Verify page check.
 */
export const loader = answeringFile(async (args: LoaderFunctionArgs) => {
  const { agreement, actor } = await takeSeat(args)
  const reads = (header: Parameters<typeof readsEntry>[2]) => readsEntry(agreement, actor, header)
  const history = await getOffice().ledger.exportHistory(agreement.id, reads)
  return new Response(`${JSON.stringify(history)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="history.json"',
      'Cache-Control': 'private, no-store',
    },
  })
})
