import type { LoaderFunctionArgs } from '@remix-run/node'
import { isHere, streamOf } from '#app/web/live/stream.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import { people } from '#app/web/people.server.ts'

/**
 * What happens to an agreement while its page is open, as server-sent events: `entry` (what kind, on which clause, by whom;
 * never what was said), `many`, and `presence` on the clause that the page shows. `?after=` is the entry that the page
 * shows; a browser that comes back says in Last-Event-ID which one it was told of last.
 */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const asking = new Headers({ cookie: request.headers.get('cookie') ?? '' })
  const person = await people().getPerson(asking)
  if (!person) return new Response(null, { status: 401 })
  const { searchParams } = new URL(request.url)
  const after = Number(request.headers.get('last-event-id') ?? searchParams.get('after') ?? 0)
  const wish = {
    agreement: params.id ?? '',
    person: person.id,
    party: searchParams.get('for'),
    clause: searchParams.get('clause'),
    doing: isHere(searchParams.get('doing')),
    after: Number.isSafeInteger(after) && after >= 0 ? after : 0,
    isSignedIn: async () => (await people().getPerson(asking))?.id === person.id,
  }
  return (await streamOf(getOffice().live, wish, request.signal)) ?? new Response(null, { status: 404 })
}
