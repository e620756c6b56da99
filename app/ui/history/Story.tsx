import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Chapter } from '#app/projections/chapters.server.ts'
import type { Sentence, Told } from '#app/projections/timeline.server.ts'
import { Anchor } from '../Anchor.tsx'
import { DateText } from '../DateText.tsx'
import { Digest } from '../Digest.tsx'
import { Timeline, type TimelineEntry } from '../Timeline.tsx'
import { useSentence } from './useSentence.ts'

type Links = {
  zone: string
  /** The agreement as it was after an entry. */
  hrefOf: (sequence: number) => string
  /** That moment compared with the one on the page; null when no moment is chosen. */
  compare: { moment: number; hrefOf: (sequence: number) => string } | null
}

type Props = Links & { chapters: Chapter[] }

/** What happened, told in order: a sentence each, why, and what followed. Like things in a row are told together. */
export function Story({ chapters, ...links }: Props) {
  return <Timeline entries={chapters.map((chapter) => step(chapter, links))} />
}

function step({ entries, sentences, consequences }: Chapter, links: Links): TimelineEntry {
  const [first] = entries as [Told]
  const { sequence, at, weight } = first
  const entry = { id: `step-${sequence}`, at, zone: links.zone }
  if (sentences.length === 0) return { ...entry, weight, text: <Entry told={first} {...links} /> }
  return {
    ...entry,
    text: <Together {...{ sentences, consequences }} zone={links.zone} />,
    detail: <Entries entries={entries} {...links} />,
  }
}

function Together({ sentences, consequences, zone }: Omit<Chapter, 'entries'> & { zone: string }) {
  const inWords = useSentence(zone)
  return (
    <>
      {sentences.map((sentence) => {
        const text = inWords('together', sentence)
        return (
          <p key={text}>
            <Strong text={text} />
          </p>
        )
      })}
      <Consequences consequences={consequences} zone={zone} />
    </>
  )
}

/** The entries beneath what is told together, each with its own digest: nothing recorded is left out. */
function Entries({ entries, ...links }: Links & { entries: Told[] }) {
  const { t } = useTranslation('history')
  const sequences = entries.map(({ sequence }) => sequence)
  const range = { first: Math.min(...sequences), last: Math.max(...sequences) }
  return (
    <details className="story-entries">
      <summary>{t('entries', { count: entries.length, ...range })}</summary>
      <ol>
        {entries.map((told) => (
          <li key={told.sequence}>
            <DateText at={told.at} zone={links.zone} time />
            <Entry told={told} {...links} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Entry({ told, ...links }: Links & { told: Told }) {
  const inWords = useSentence(links.zone)
  const { sequence, sentence, quote, consequences } = told
  return (
    <div id={`entry-${sequence}`}>
      <p>
        <Strong text={inWords('entry', sentence)} />
      </p>
      {quote && <blockquote>{quote}</blockquote>}
      <Consequences consequences={consequences} zone={links.zone} />
      <SmallPrint told={told} {...links} />
    </div>
  )
}

function Consequences({ consequences, zone }: { consequences: Sentence[]; zone: string }) {
  const inWords = useSentence(zone)
  if (consequences.length === 0) return null
  return (
    <ul className="story-then">
      {consequences.map((consequence) => {
        const text = inWords('after', consequence)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}

/** `**` marks what is strong, so that words stay whole sentences in their module. */
function Strong({ text }: { text: string }) {
  const parts = text.split('**')
  return parts.map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    place % 2 === 1 ? <strong key={place}>{part}</strong> : part,
  )
}

function SmallPrint({ told: { sequence, hash }, hrefOf, compare }: Links & { told: Told }) {
  const { t } = useTranslation('history')
  const which = <span className="sr-only"> ({t('entryNumber', { sequence })})</span>
  return (
    <div className="story-small">
      <Digest value={hash} label={t('entryNumber', { sequence })} />
      <Anchor href={hrefOf(sequence)}>
        {t('seeState')}
        {which}
      </Anchor>
      {compare && compare.moment !== sequence && (
        <Anchor href={compare.hrefOf(sequence)}>
          {t('compareWith', { sequence: compare.moment })}
          {which}
        </Anchor>
      )}
    </div>
  )
}
