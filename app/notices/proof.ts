import type { FactType } from '#machines/facts.ts'
import type { Language } from '#machines/words.ts'
import type { Entry } from './entry.ts'
import type { Kind } from './kinds/index.ts'

/** What a message that the mail server took proves about a call: who was reached, in which language, with what. */
export type Delivered = {
  agreementId: string
  input: { call: string; notice: 'call' | 'reminder'; person: string; language: Language }
}

/** Kinds of message that tell a party of a call, on the text or on an amendment, or remind it; and the fact that names the call. */
const TELLS: Partial<Record<Kind, { notice: 'call' | 'reminder'; fact: FactType }>> = {
  call_opened: { notice: 'call', fact: 'call.opened' },
  call_reminder: { notice: 'reminder', fact: 'call.reminded' },
  call_extended: { notice: 'reminder', fact: 'call.extended' },
  call_prolonged: { notice: 'reminder', fact: 'call.prolonged' },
  amendment_called: { notice: 'call', fact: 'amendment.called' },
  amendment_resumed: { notice: 'reminder', fact: 'amendment.called' },
  amendment_reminder: { notice: 'reminder', fact: 'call.reminded' },
}

/** `agreement:sequence:person:kind`, as `countedKeys` writes it. */
export function readKey(key: string) {
  const [agreementId = '', sequence = '', person = '', kind = ''] = key.split(':')
  return { agreementId, sequence: Number(sequence), person, tells: TELLS[kind as Kind] }
}

type Asking = {
  getEntry: (agreementId: string, sequence: number) => Promise<Entry>
  listPeople: (ids: string[]) => Promise<{ id: string; language: Language }[]>
}

/** Null for a message that is no notice of a call, or whose person is no longer in the directory. */
export async function proofOf({ getEntry, listPeople }: Asking, key: string): Promise<Delivered | null> {
  const { agreementId, sequence, person, tells } = readKey(key)
  if (!tells) return null
  const { facts } = await getEntry(agreementId, sequence)
  const named = facts.find(({ type }) => type === tells.fact)
  const [known] = await listPeople([person])
  if (!named || !('call' in named) || !named.call || !known) return null
  const input = { call: named.call, notice: tells.notice, person, language: known.language }
  return { agreementId, input }
}
