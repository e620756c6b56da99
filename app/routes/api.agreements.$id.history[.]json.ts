import type { LoaderFunctionArgs } from '@remix-run/node'
import { getOffice } from '#app/web/office.server.ts'
import { answeringFile } from '#app/web/resource.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'

/**
 * The whole history with its exact bytes, for those seated, without the payloads that their party may not see: what
 * `npm run verify` and the Verify page check.
 */
export const loader = answeringFile(async (args: LoaderFunctionArgs) => {
  const { agreement, seat } = await takeSeat(args)
  const history = await getOffice().ledger.exportHistory(agreement.id, seat.party)
  return new Response(`${JSON.stringify(history)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="history.json"',
      'Cache-Control': 'private, no-store',
    },
  })
})
