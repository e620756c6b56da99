import { History } from '#app/record/entry.ts'
import { type Fault, type Hash, verifyHistory } from '#app/record/verify.ts'
import { type Contents, verifyContents } from '#app/record/verify-contents.ts'
import type { Agreement } from '#machines/state.ts'
import type { Words } from '#machines/words.ts'
import { type Check, check } from './check.ts'

/** A history that was checked, as far as other files are compared with it. */
export type CheckedHistory = {
  agreement: string
  /** Hashes of its good entries, the first one first: the last is the head. */
  hashes: string[]
  total: number
  /** Instant of the last good entry. */
  lastAt: string | null
  bad: { sequence: number; fault: Fault } | null
  /** The state at its end; null when the chain is broken. */
  state: Agreement | null
  sealed: Contents['sealed']
  checks: Check[]
}

/** What is wrong with an entry, as the first bad one is told. */
const FAULT: Record<Fault, Words> = {
  header_unreadable: { fr: 'son en-tête ne se lit pas', en: 'its header cannot be read' },
  header_not_canonical: {
    fr: 'son en-tête n’est pas écrit sous sa forme canonique',
    en: 'its header is not in canonical form',
  },
  other_agreement: { fr: 'elle parle d’une autre entente', en: 'it speaks of another agreement' },
  sequence_broken: {
    fr: 'elle n’a pas le numéro attendu\u00a0: une entrée manque, est doublée ou n’est pas à sa place',
    en: 'it has not the number expected: an entry is missing, doubled or out of place',
  },
  previous_differs: {
    fr: 'elle ne tient pas à l’entrée d’avant, qui a été changée avec son empreinte',
    en: 'it does not hold on to the entry before, which was changed together with its digest',
  },
  hash_differs: { fr: 'son empreinte n’est pas la sienne', en: 'its digest is not its own' },
  payload_missing: {
    fr: 'elle vient sans ce qu’elle dit, alors que toutes les parties peuvent le voir',
    en: 'it comes without what it says, though every party may see it',
  },
  payload_differs: { fr: 'ce qu’elle dit a été changé', en: 'what it says was changed' },
  time_goes_back: {
    fr: 'elle est datée d’avant celle qui la précède',
    en: 'it is dated before the one it follows',
  },
}

/** The history in a file, or null when it is none. */
export function readHistory(bytes: Uint8Array): History | null {
  try {
    return History.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}

/** With the name of the file that it came from. */
export type Named<Thing> = Thing & { name: string }

type Asked = { hash?: Hash; progress: (checked: number, max: number) => void }

/** Checks a history: the chain from its bytes alone and then, when it holds, what its entries say together. */
export async function checkHistory(history: History, { hash, progress }: Asked): Promise<CheckedHistory> {
  const total = history.entries.length
  const { entries, bad, withheld } = await verifyHistory(history, hash, (checked) =>
    progress(checked, 2 * total),
  )
  const good = history.entries.slice(0, entries)
  const checked: CheckedHistory = {
    ...{ agreement: history.agreement, total, bad },
    hashes: good.map((entry) => entry.hash),
    lastAt: instantOf(good.at(-1)?.header),
    ...{ state: null, sealed: [], checks: [chainCheck(total, bad, withheld)] },
  }
  if (bad) return checked
  const contents = await verifyContents(history, (folded) => progress(total + folded, 2 * total))
  const { agreement: state, sealed } = contents
  return { ...checked, state, sealed, checks: [...checked.checks, ...contentsChecks(contents, total)] }
}

function instantOf(header: string | undefined): string | null {
  return header === undefined ? null : (JSON.parse(header) as { at: string }).at
}

function chainCheck(total: number, bad: CheckedHistory['bad'], withheld: number): Check {
  if (total === 0)
    return check('history.chain', false, 'L’historique n’a aucune entrée.', 'The history has no entry.')
  if (!bad) {
    const [fr, en] = [inFrench(total), inEnglish(total)]
    const kept = withheldWords(withheld)
    return check(
      'history.chain',
      true,
      `${fr} : chaque empreinte, chaque lien et l’ordre tiennent.${kept.fr}`,
      `${en}: every digest, link and order holds.${kept.en}`,
    )
  }
  const { sequence, fault } = bad
  return check(
    'history.chain',
    false,
    `L’entrée ${sequence} est la première fautive\u00a0: ${FAULT[fault].fr}.`,
    `Entry ${sequence} is the first bad one: ${FAULT[fault].en}.`,
  )
}

/** Nobody should believe to have seen everything when they have not. */
function withheldWords(count: number): Words {
  if (count === 0) return { fr: '', en: '' }
  return {
    fr: ` Ce que ${count === 1 ? 'dit l’une d’elles' : `disent ${count.toLocaleString('fr-CA')} d’entre elles`} n’est pas dans ce fichier : seules certaines parties peuvent le voir.`,
    en: ` What ${count === 1 ? 'one of them says' : `${count.toLocaleString('en-CA')} of them say`} is not in this file: only some parties may see it.`,
  }
}

/** « 1 204 entrées »; shared with the sentence that sums a file up. */
export function inFrench(count: number): string {
  return `${count.toLocaleString('fr-CA').replace(/\s/g, '\u00a0')} ${count === 1 ? 'entrée' : 'entrées'}`
}

export function inEnglish(count: number): string {
  return `${count.toLocaleString('en-CA')} ${count === 1 ? 'entry' : 'entries'}`
}

function contentsChecks({ unreadable, sealed }: Contents, total: number): Check[] {
  if (unreadable !== null)
    return [
      check(
        'history.contents',
        false,
        `L’entrée ${unreadable} est la première dont le contenu ne se lit pas.`,
        `Entry ${unreadable} is the first one whose content cannot be read.`,
      ),
    ]
  const folded = check(
    'history.contents',
    true,
    `${inFrench(total)} : l’entente se refait à partir d’elles seules.`,
    `${inEnglish(total)}: the agreement can be rebuilt from them alone.`,
  )
  return [folded, ...sealed.map(sealedCheck)]
}

function sealedCheck({ sequence, digest, ok }: Contents['sealed'][number]): Check {
  const short = `${digest.slice(0, 16)}…`
  return check(
    'history.sealed',
    ok,
    `L’entrée ${sequence} a scellé ${short} : ${ok ? 'c’est l’empreinte du texte refait.' : 'ce n’est pas l’empreinte du texte refait.'}`,
    `Entry ${sequence} sealed ${short}: ${ok ? 'it is the digest of the text rebuilt.' : 'it is not the digest of the text rebuilt.'}`,
  )
}

/**
 * Whether a history is the one of which somebody holds an older head.
 *
 * @param others the other histories given: a head that one of them has says nothing against this one
 */
export function headCheck(history: CheckedHistory, head: string, others: readonly CheckedHistory[]): Check[] {
  const place = history.hashes.indexOf(head) + 1
  if (place > 0)
    return [
      check(
        'history.head',
        true,
        `La tête que vous teniez est l’empreinte de l’entrée ${place} : c’est toujours le même historique.`,
        `The head you held is the digest of entry ${place}: it is still the same history.`,
      ),
    ]
  if (others.some(({ hashes }) => hashes.includes(head))) return []
  return [
    check(
      'history.head',
      false,
      'Aucune entrée n’a pour empreinte la tête que vous teniez\u00a0: elle vient d’une autre entente, ou l’historique a été récrit.',
      'No entry has the head you held for its digest: it comes from another agreement, or the history was rewritten.',
    ),
  ]
}

/** Whether a history goes on from a shorter one of the same agreement that was given with it. */
export function continuesChecks(history: CheckedHistory, others: readonly Named<CheckedHistory>[]): Check[] {
  const shorter = others.filter(
    (other) =>
      other.agreement === history.agreement &&
      other.bad === null &&
      other.hashes.length <= history.hashes.length,
  )
  return shorter.map((other) => {
    const count = other.hashes.length
    const ok = history.hashes[count - 1] === other.hashes.at(-1)
    return check(
      'history.continues',
      ok,
      ok
        ? `Il commence par les ${inFrench(count)} de ${other.name}.`
        : `Il ne commence pas par les ${inFrench(count)} de ${other.name} : l’un des deux a été récrit, ou vient d’ailleurs.`,
      ok
        ? `It begins with the ${inEnglish(count)} of ${other.name}.`
        : `It does not begin with the ${inEnglish(count)} of ${other.name}: one of the two was rewritten, or comes from elsewhere.`,
    )
  })
}
