import { namesOf } from '#app/projections/names.server.ts'
import { digestOf } from '#app/record/digest.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { contentOf } from '#machines/content-of.ts'
import { seatOf } from '#machines/parties.ts'
import { assents } from '#machines/signing/places.ts'
import type { Agreement, Slot } from '#machines/state.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import type { Keys } from './keys.ts'
import { renderAgreement } from './render.ts'
import { RevisedPdf } from './revisions.ts'
import { sealDocument, signDocument } from './seal.ts'
import { SEAL_FIELD } from './tagged-doc.ts'
import { signedFields } from './verify-revisions.ts'
import { addVersion, readVersion, rebuiltVersion } from './versions.server.ts'

const DRAFT = { fr: 'ÉBAUCHE', en: 'DRAFT' }
const REASON = 'Signe l’entente pour sa partie / Signs the agreement for its party'

/** In which office somebody signs; a delegate signs for whoever gave the signature: « pour / for » (reference §2.4). */
function titleOf(
  agreement: Agreement,
  { person, party, capacity, delegation }: Slot,
  names: Record<string, string>,
) {
  const own = seatOf(agreement, { person, party })?.capacity
  if (!delegation) return own && (own.fr || own.en) ? own : capacity
  const { from } = delegation
  const giver = names[from] ?? from
  const after = (office: string) => (office ? `, ${office}` : '')
  return { fr: `pour ${giver}${after(capacity.fr)}`, en: `for ${giver}${after(capacity.en)}` }
}

type Parts = { client: PrismaClient; ledger: Ledger; keys: Keys }

export type Documents = ReturnType<typeof openDocuments>

/** An agreement's documents: drafts drawn when asked for, the sealed one kept in every version. */
export function openDocuments(parts: Parts) {
  const running = new Map<string, Promise<void>>()
  return {
    /** A copy of the text as it stands, marked as a draft; nothing of it is kept. */
    drawDraft: (agreement: Agreement, now: Date): Promise<Uint8Array> =>
      renderAgreement({ content: contentOf(agreement), digest: null, watermark: DRAFT, createdAt: now }),

    /**
     * Brings the sealed document up to the record: sealed once, then one version per signature, in the order in which
     * they were given. Whatever is there is left; a crash in the middle is made good by the next run. One run at a time
     * per agreement in this process; two processes meet at the table's unique key, and the loser tries again.
     */
    catchUp(id: string): Promise<void> {
      const turn = (running.get(id) ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => catchUp(parts, id))
      running.set(id, turn)
      const done = () => void (running.get(id) === turn && running.delete(id))
      turn.then(done, done)
      return turn
    },

    /** DER of the installation's own root certificate: what its seals are checked against. */
    root: (): Uint8Array => new Uint8Array(parts.keys.root.rawData),
  }
}

async function catchUp({ client, ledger, keys }: Parts, id: string): Promise<void> {
  const found = await ledger.find(id)
  const seal = found?.agreement.seals.at(-1)
  if (!found || !seal || seal.voided) return
  const { agreement } = found
  const { digest } = seal
  const sealed = { agreementId: id, digest }
  const kept = await readVersion(client, sealed)
  if (kept && bearsLost(agreement, kept.bytes)) return rebuild({ client, keys }, agreement, sealed, kept)
  let { bytes, version } = kept ?? { bytes: await drawSealed(agreement, digest, seal.at, keys), version: 0 }
  if (!kept) await addVersion(client, sealed, version, { bytes, before: null })
  const waiting = unsignedSlots(agreement, bytes)
  const names = await namesFor(client, waiting)
  for (const slot of waiting) {
    const before = bytes
    bytes = await sign(before, keys, agreement, slot, names)
    version += 1
    await addVersion(client, sealed, version, { bytes, before })
  }
}

function namesFor(client: PrismaClient, slots: Slot[]): Promise<Record<string, string>> {
  const people = slots.flatMap(({ person, delegation }) =>
    delegation ? [person, delegation.from] : [person],
  )
  return namesOf(client, people)
}

/** Does the file bear a signature that was taken back, or found void, since? */
function bearsLost(agreement: Agreement, bytes: Uint8Array): boolean {
  const standing = assents(agreement)
  return borneBy(bytes).some(
    ({ name, second }) =>
      name !== SEAL_FIELD &&
      !standing.some(({ seat, signedAt }) => seat === name && secondOf(signedAt ?? '') === second),
  )
}

type Borne = { name: string; second: string }

/** The signed fields of a file, each with the second at which it was signed, in digits. */
function borneBy(bytes: Uint8Array): Borne[] {
  const pdf = new RevisedPdf(bytes)
  return signedFields(pdf).map(({ name, value }) => {
    const at = pdf.get(value, '/M')
    const text = at instanceof Uint8Array ? new TextDecoder('latin1').decode(at) : ''
    return { name, second: text.replace(/\D/g, '').slice(0, 14) }
  })
}

function secondOf(instant: string): string {
  return instant.replace(/\D/g, '').slice(0, 14)
}

/**
 * A signature stays inside a file to which others were appended: the file begins anew from the sealed text, with the
 * signatures that stand. The older versions are kept. Source: readings §6.20.
 */
async function rebuild(
  { client, keys }: Pick<Parts, 'client' | 'keys'>,
  agreement: Agreement,
  sealed: { agreementId: string; digest: string },
  { version }: { version: number },
): Promise<void> {
  const first = await readVersion(client, sealed, 0)
  if (!first) throw new Error(`The sealed text of ${agreement.id} is not kept (${sealed.digest}).`)
  const waiting = unsignedSlots(agreement, first.bytes)
  const names = await namesFor(client, waiting)
  let { bytes } = first
  for (const slot of waiting) bytes = await sign(bytes, keys, agreement, slot, names)
  await addVersion(client, sealed, rebuiltVersion(version, waiting.length), { bytes, before: null })
}

async function drawSealed(agreement: Agreement, digest: string, at: string, keys: Keys): Promise<Uint8Array> {
  const content = contentOf(agreement)
  const computed = await digestOf(content)
  if (computed !== digest)
    throw new Error(`The content of ${agreement.id} is not what was sealed (${digest}).`)
  const pdf = await renderAgreement({ content, digest, watermark: null, createdAt: new Date(at) })
  return (await sealDocument(pdf, keys, { at: new Date(at) })).bytes
}

/**
 * Signatures on the text that is sealed now and that the file does not bear yet, in the order in which they were given.
 * The file itself says which it bears: two given in one millisecond have no order that a count could rely on.
 */
function unsignedSlots(agreement: Agreement, bytes: Uint8Array): Slot[] {
  const borne = new Set(signedFields(new RevisedPdf(bytes)).map(({ name }) => name))
  const instant = ({ signedAt }: Slot) => signedAt ?? ''
  return assents(agreement)
    .filter(({ seat }) => !borne.has(seat))
    .toSorted((one, other) => (instant(one) < instant(other) ? -1 : instant(one) > instant(other) ? 1 : 0))
}

async function sign(
  pdf: Uint8Array,
  keys: Keys,
  agreement: Agreement,
  slot: Slot,
  names: Record<string, string>,
) {
  const organization = agreement.parties[slot.party]?.name ?? { fr: slot.party, en: slot.party }
  const signer = {
    name: names[slot.person] ?? slot.person,
    title: titleOf(agreement, slot, names),
    organization,
  }
  const at = new Date(slot.signedAt ?? '')
  const request = { slot: slot.seat, signer, at, reason: REASON, timeZone: agreement.timeZone }
  return (await signDocument(pdf, keys, request)).bytes
}
