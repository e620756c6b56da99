import { useEffect, useState } from 'react'

export type Keeping = { state: 'idle' | 'unkept' | 'kept' | 'offline' | 'refused'; at: string }
/** What is in the fields, by their names. */
type Fields = Record<string, string>

const PAUSE = 1500
const AGAIN = 15_000
const NAMES = ['title', 'text', 'summary'].flatMap((part) => [`${part}.fr`, `${part}.en`])
export type LocalCopy = { base: number; fields: Fields; at: string }

type Options = {
  form: string
  /** Where drafts of this clause are kept. */
  address: string
  /** The revision from which the writer started. */
  base: number
  /** Under which name this device holds what the server does not have yet: of this person and this clause. */
  name: string
}

/**
 * Keeps what is typed, as it is typed: on the server after a pause, and until it is there on this device. A line that is
 * down is tried again; a page that is closed sends what it has.
 */
export function useKeeping({ form: id, address, base, name }: Options): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle', at: '' })
  useEffect(() => {
    const form = document.getElementById(id)
    if (!(form instanceof HTMLFormElement)) return
    let [timer, typed]: [ReturnType<typeof setTimeout> | undefined, number] = [undefined, 0]
    const later = (after: number) => {
      clearTimeout(timer)
      timer = setTimeout(send, after)
    }
    async function send(keepalive = false) {
      const [now, fields] = [typed, fieldsOf(form as HTMLFormElement)]
      const body = new URLSearchParams({ ...fields, base: String(base) })
      const answer = await fetch(address, { method: 'POST', body, keepalive }).catch(() => null)
      const keptAt = answer ? await keptIn(answer) : null
      if (typed !== now) return
      if (keptAt) {
        localStorage.removeItem(name)
        typed = 0
        setKeeping({ state: 'kept', at: keptAt })
      } else {
        setKeeping({ state: answer ? 'refused' : 'offline', at: '' })
        if (!answer) later(AGAIN)
      }
    }
    function onInput() {
      typed += 1
      holdHere(name, { base, fields: fieldsOf(form as HTMLFormElement), at: new Date().toISOString() })
      setKeeping(({ at, state }) => ({ state: state === 'offline' ? 'offline' : 'unkept', at }))
      later(PAUSE)
    }
    const onOnline = () => typed > 0 && later(0)
    const onHidden = () => typed > 0 && document.visibilityState === 'hidden' && send(true)
    const onSubmit = () => clearTimeout(timer)
    form.addEventListener('input', onInput)
    form.addEventListener('submit', onSubmit)
    window.addEventListener('online', onOnline)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', onInput)
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('online', onOnline)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [id, address, base, name])
  return keeping
}

function fieldsOf(form: HTMLFormElement): Fields {
  const data = new FormData(form)
  return Object.fromEntries(NAMES.map((field) => [field, String(data.get(field) ?? '')]))
}

/** A session that ended leads to the page of sign-in: that is no answer. */
async function keptIn(answer: Response): Promise<string | null> {
  if (!answer.ok || !answer.headers.get('Content-Type')?.includes('json')) return null
  const { keptAt } = (await answer.json()) as { keptAt?: unknown }
  return typeof keptAt === 'string' ? keptAt : null
}

/** A browser may hold nothing, or be full: the server is then the only place. */
function holdHere(name: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(name, JSON.stringify(copy))
  } catch {
    return
  }
}

/** What this device holds of the clause and the server never had; null when there is nothing, or it is what stands in the fields. */
export function useLocalCopy(name: string, form: string): [LocalCopy | null, () => void] {
  const [copy, setCopy] = useState<LocalCopy | null>(null)
  useEffect(() => {
    const fields = document.getElementById(form)
    const found = readHere(name)
    if (!found || !(fields instanceof HTMLFormElement)) return
    const standing = fieldsOf(fields)
    const differs = NAMES.some((one) => plain(found.fields[one]) !== plain(standing[one]))
    if (differs) setCopy(found)
    else localStorage.removeItem(name)
  }, [name, form])
  const drop = () => {
    localStorage.removeItem(name)
    setCopy(null)
  }
  return [copy, drop]
}

function readHere(name: string): LocalCopy | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return isCopy(found) ? found : null
  } catch {
    return null
  }
}

/** Anything may stand in the storage of a browser. */
function isCopy(found: unknown): found is LocalCopy {
  if (typeof found !== 'object' || found === null) return false
  const { base, fields, at } = found as Partial<LocalCopy>
  const dated = typeof at === 'string' && !Number.isNaN(Date.parse(at))
  return dated && typeof base === 'number' && typeof fields === 'object' && fields !== null
}

function plain(text = ''): string {
  return text.replace(/\r\n?/g, '\n').trim().normalize('NFC')
}

/** Puts a copy into the fields, as if it were typed. */
export function putBack(form: string, fields: Fields): void {
  const inputs = document.getElementById(form)
  if (!(inputs instanceof HTMLFormElement)) return
  for (const name of NAMES) {
    const field = inputs.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
    field.value = fields[name] ?? ''
    field.dispatchEvent(new Event('rewritten'))
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
