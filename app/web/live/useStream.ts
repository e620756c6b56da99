import { useEffect, useRef } from 'react'
import type { Words } from '#machines/words.ts'
import type { Told } from './telling.ts'

export type Person = { name: string; party: Words; doing: 'reads' | 'edits' }

type Heard = {
  entry: (told: Told) => void
  many: (sequence: number) => void
  presence: (people: Person[]) => void
}

/** The first and the longest wait before a stream that was refused is asked for again, in milliseconds. */
const FIRST_WAIT = 4000
const LONGEST_WAIT = 5 * 60_000

/**
 * Listens to what happens while the page is in sight: a page behind others gives its connection back, as a browser has
 * only a few for one site. A stream that breaks is taken up again by the browser itself; one that is refused is asked for
 * again after longer and longer waits.
 *
 * @param address of the stream, given the newest entry that the page knows of; another address is another stream
 */
export function useStream(address: (after: number) => string, after: number, heard: Heard): void {
  const latest = useRef(heard)
  latest.current = heard
  const known = useRef(after)
  known.current = Math.max(known.current, after)
  const key = address(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address is another stream
  useEffect(() => {
    let source: EventSource | null = null
    let wait = FIRST_WAIT
    let timer: ReturnType<typeof setTimeout> | undefined
    const close = () => {
      clearTimeout(timer)
      source?.close()
      source = null
    }
    const open = () => {
      close()
      source = listen(address(known.current), latest, known, () => {
        close()
        timer = setTimeout(open, wait)
        wait = Math.min(wait * 2, LONGEST_WAIT)
      })
      source.addEventListener('open', () => {
        wait = FIRST_WAIT
      })
    }
    const look = () => (document.visibilityState === 'visible' ? open() : close())
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      close()
    }
  }, [key])
}

function listen(
  address: string,
  heard: { current: Heard },
  known: { current: number },
  refused: () => void,
): EventSource {
  const source = new EventSource(address)
  const on = <Data>(kind: string, take: (data: Data) => void) =>
    source.addEventListener(kind, (event) => take(JSON.parse((event as MessageEvent<string>).data) as Data))
  on<Told>('entry', (told) => {
    known.current = Math.max(known.current, told.sequence)
    heard.current.entry(told)
  })
  on<{ sequence: number }>('many', ({ sequence }) => {
    known.current = Math.max(known.current, sequence)
    heard.current.many(sequence)
  })
  on<Person[]>('presence', (people) => heard.current.presence(people))
  source.addEventListener('error', () => {
    // Still connecting: the browser tries by itself. Closed: it was refused, and would not.
    if (source.readyState === EventSource.CLOSED) refused()
  })
  return source
}
