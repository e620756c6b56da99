import type { Event, Live, Stream } from './live.server.ts'
import type { Here } from './presence.ts'

/** A browser that takes nothing for so long that this much waits for it is gone, or as good as. In characters. */
const MOST_WAITING = 64 * 1024
/** After how many milliseconds a browser that lost the stream asks again. */
const RETRY = 3000

/** How a page says what is done on its clause. */
export function isHere(doing: string | null): Here['doing'] {
  return doing === 'edits' ? 'edits' : 'reads'
}

/**
 * Server-sent events as an answer that has no end.
 *
 * @param signal aborted when the browser has gone
 * @returns null when this person sees no such agreement
 */
export async function streamOf(
  live: Pick<Live, 'join'>,
  wish: Omit<Stream, 'send' | 'end'>,
  signal: AbortSignal,
): Promise<Response | null> {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let ended = false
  let leave: (() => void) | null = null
  const end = () => {
    if (ended) return
    ended = true
    controller?.close()
  }
  const write = (text: string) => {
    if (ended || !controller) return
    controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) < -MOST_WAITING) leave?.()
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start: (started) => {
        controller = started
      },
      cancel: () => {
        ended = true
        leave?.()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 1024 }),
  )
  write(`retry: ${RETRY}\n\n`)
  leave = await live.join({ ...wish, end, send: (event) => write(written(event)) })
  if (!leave) return null
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Not compressed, here or on the way: that would hold back what is small.
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

/** One event in the format of the stream. Its id is the entry that the page has then been told of. */
function written(event: Event): string {
  switch (event.kind) {
    case 'beat':
      return ': \n\n'
    case 'entry':
      return `id: ${event.told.sequence}\nevent: entry\ndata: ${JSON.stringify(event.told)}\n\n`
    case 'many':
      return `id: ${event.sequence}\nevent: many\ndata: ${JSON.stringify({ sequence: event.sequence })}\n\n`
    case 'presence':
      return `event: presence\ndata: ${JSON.stringify(event.people)}\n\n`
  }
}
