import { momentInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SlotLine, Turn } from '#app/projections/signing.server.ts'
import { Progress } from '../Progress.tsx'
import { StateTag, type Tone } from '../StateTag.tsx'

type Props = { turns: Turn[]; zone: string; nameOf: (person: string) => string }

/** Who has signed, whose turn it is, and who comes after. */
export function Turns({ turns, zone, nameOf }: Props) {
  const { t } = useTranslation('signature')
  const slots = turns.flatMap((turn) => turn.slots)
  const signed = slots.filter(({ status }) => status === 'signed').length
  return (
    <section aria-labelledby="slots">
      <h2 id="slots">{t('slots.heading')}</h2>
      <Progress label={t('slots.count')} value={signed} max={slots.length} />
      {turns.map(({ turn, slots: places }) => (
        <div key={turn}>
          {turns.length > 1 && <h3>{t('slots.turn', { turn })}</h3>}
          <ul className="slots">
            {places.map((slot) => (
              <Slot key={slot.id} slot={slot} zone={zone} nameOf={nameOf} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const TONES: Record<string, Tone> = { signed: 'agreed', pending: 'waiting', declined: 'stopped' }
const MARKS: Record<string, [mark: string, sign: string]> = {
  signed: ['accepted', '✓'],
  declined: ['objecting', '✕'],
}

function Slot({ slot, zone, nameOf }: { slot: SlotLine } & Omit<Props, 'turns'>) {
  const { t } = useTranslation('signature')
  const label = useLabel()
  const language = useLanguage()
  const { name, person, capacity, status, signedAt, reason } = slot
  const [mark, sign] = MARKS[status] ?? ['awaiting', '']
  return (
    <li>
      <span className={`mark mark-${mark}`} aria-hidden="true">
        {sign}
      </span>
      <div>
        <p className="slot-party">{name}</p>
        <p className="slot-person">
          {nameOf(person)}
          {capacity && `, ${capacity}`}
        </p>
        <p>
          <StateTag tone={TONES[status]}>{label('signature', status)}</StateTag>{' '}
          {status === 'signed' && signedAt && (
            <span className="slot-when">{momentInWords(signedAt, zone, language)}</span>
          )}
        </p>
        {status === 'declined' && reason && <blockquote>{t('slots.reason', { reason })}</blockquote>}
      </div>
    </li>
  )
}
