import { useLocation, useNavigation, useParams, useRevalidator, useSearchParams } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { findPage } from '../paths.ts'
import type { Told } from './telling.ts'
import { EDITOR, isTyping } from './typing.ts'
import { type Person, useStream } from './useStream.ts'

/** Several entries at once are one look. In milliseconds. */
const SETTLES = 300

/**
 * Keeps an open page of an agreement up to date: what others do is said in one line, politely, and the page is read anew.
 * While something is being typed the page stays as it is, and a button says that there is more. Without scripts there is
 * nothing of this, and nothing is missing but the haste.
 *
 * @param sequence the newest entry that the page shows
 */
export function Live({ sequence }: { sequence: number }) {
  const { t } = useTranslation('live')
  const [said, setSaid] = useState('')
  const [people, setPeople] = useState<Person[]>([])
  const sentence = useSentence()
  const { look, behind, refresh } = useFresh(sequence)
  useStream(useAddress(), sequence, {
    entry: (told) => {
      if (!told.own) setSaid(sentence(told))
      look(told.sequence)
    },
    many: (newest) => {
      setSaid(t('many'))
      look(newest)
    },
    presence: setPeople,
  })
  return (
    <div className="live">
      <p role="status" className="live-said">
        {said}
      </p>
      {behind && (
        <p className="live-behind">
          {t('behind')}{' '}
          <button type="button" className="button button-secondary" onClick={refresh}>
            {t('show')}
          </button>
        </p>
      )}
      <Here people={people} />
    </div>
  )
}

/** Who else has the clause open. */
function Here({ people }: { people: Person[] }) {
  const { t } = useTranslation('live')
  const language = useLanguage()
  if (people.length === 0) return null
  return (
    <p className="live-here">
      {t('here')}{' '}
      {people.map(({ name, party, doing }) => t(doing, { name, party: party[language] })).join(', ')}
    </p>
  )
}

/** Reads the page anew when it is behind, at once or when nothing is being typed any more and the reader says so. */
function useFresh(sequence: number) {
  const { revalidate } = useRevalidator()
  const { state } = useNavigation()
  const [newest, setNewest] = useState(sequence)
  const [waits, setWaits] = useState(false)
  const behind = newest > sequence
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newer entry is a new look
  useEffect(() => {
    if (!behind || state !== 'idle') return
    const timer = setTimeout(() => {
      if (isTyping()) setWaits(true)
      else revalidate()
    }, SETTLES)
    return () => clearTimeout(timer)
  }, [behind, state, newest, revalidate])
  useEffect(() => {
    if (!behind) setWaits(false)
  }, [behind])
  return {
    look: (told: number) => setNewest((known) => Math.max(known, told)),
    behind: behind && waits,
    refresh: revalidate,
  }
}

/** The stream of this agreement, and of the clause whose page it is. */
function useAddress(): (after: number) => string {
  const { id = '' } = useParams()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const clause = findPage(pathname)?.params.clause ?? search.get('clause')
  const seat = search.get('for')
  const edits = useEditing(clause)
  return (after) => {
    const query = new URLSearchParams({
      after: String(after),
      ...(seat ? { for: seat } : {}),
      ...(clause ? { clause } : {}),
      ...(clause && edits ? { doing: 'edits' } : {}),
    })
    return `/api/agreements/${encodeURIComponent(id)}/live?${query}`
  }
}

/** Is the wording of the clause open for a change? Steps that are folded say when they open. */
function useEditing(clause: string | null): boolean {
  const [edits, setEdits] = useState(false)
  useEffect(() => {
    const look = () => setEdits(clause !== null && document.querySelector(EDITOR) !== null)
    look()
    document.addEventListener('toggle', look, true)
    return () => document.removeEventListener('toggle', look, true)
  }, [clause])
  return edits
}

const SAID = [
  'clause_revised',
  'clause_added',
  'comment_made',
  'proposal_made',
  'proposal_accepted',
  'position_stated',
  'understanding_marked',
  'objection_raised',
] as const

/** One entry in one sentence; what has no sentence of its own is said in general. */
function useSentence() {
  const { t } = useTranslation('live')
  const someone = useRef(t('someone'))
  return ({ kind, number, by }: Told): string => {
    if (by === null) return t('itself')
    const who = by || someone.current
    const own = SAID.find((one) => one === kind.replace('.', '_'))
    if (number === undefined) return t('other', { who })
    return t(own ?? 'other_clause', { who, number })
  }
}
