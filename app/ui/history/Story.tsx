import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Told } from '#app/projections/timeline.server.ts'
import { Anchor } from '../Anchor.tsx'
import { Digest } from '../Digest.tsx'
import { Timeline } from '../Timeline.tsx'
import { useSentence } from './useSentence.ts'

type Props = { told: Told[]; zone: string; hrefOf: (sequence: number) => string }

/** What happened, told in order: a sentence each, why, and what followed. */
export function Story({ told, zone, hrefOf }: Props) {
  return (
    <Timeline
      entries={told.map((one) => ({
        id: `entry-${one.sequence}`,
        at: one.at,
        zone,
        weight: one.weight,
        text: <Text told={one} zone={zone} />,
        detail: <SmallPrint told={one} href={hrefOf(one.sequence)} />,
      }))}
    />
  )
}

function Text({ told: { sentence, quote, consequences }, zone }: { told: Told; zone: string }) {
  const inWords = useSentence(zone)
  return (
    <>
      <p>
        <Strong text={inWords('entry', sentence)} />
      </p>
      {quote && <blockquote>{quote}</blockquote>}
      {consequences.length > 0 && (
        <ul className="story-then">
          {consequences.map((consequence) => {
            const text = inWords('after', consequence)
            return <li key={text}>{text}</li>
          })}
        </ul>
      )}
    </>
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

function SmallPrint({ told: { sequence, hash }, href }: { told: Told; href: string }) {
  const { t } = useTranslation('history')
  return (
    <div className="story-small">
      <Digest value={hash} label={t('entryNumber', { sequence })} />
      <Anchor href={href}>
        {t('seeState')}
        <span className="sr-only"> ({t('entryNumber', { sequence })})</span>
      </Anchor>
    </div>
  )
}
