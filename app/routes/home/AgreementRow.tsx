import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { HomeRow } from '#app/projections/home-page.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { useZoneName } from '#app/ui/board/useZoneName.ts'
import { DateText } from '#app/ui/DateText.tsx'
import { StateTag, type Tone } from '#app/ui/StateTag.tsx'
import { path } from '#app/web/paths.ts'
import { Awaited } from './Awaited.tsx'
import { TaskLink } from './TaskLink.tsx'

/** Green only for what is agreed, red only for what stops. */
const TONES: Partial<Record<string, Tone>> = {
  'review.blocked': 'stopped',
  'signing.held': 'stopped',
  agreed: 'agreed',
  signed: 'agreed',
  'in_force.active': 'agreed',
}

type Props = { row: HomeRow; heading: 'h2' | 'h3' }

/** One agreement: what the reader has to do in it, where it stands, its next date, and who else is awaited. */
export function AgreementRow({ row, heading: Heading }: Props) {
  const label = useLabel()
  const { id, title, status, mine, others } = row
  return (
    <article className="home-row">
      <div>
        <Heading>
          <Anchor href={path(useLanguage(), 'agreement', { id })}>{title}</Anchor>
        </Heading>
        {mine.length > 0 && (
          <ul className="home-tasks">
            {mine.map((task) => (
              <li key={`${task.code} ${task.seat?.party}`}>
                <TaskLink agreement={id} task={task} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="home-state">
        <StateTag tone={TONES[status]}>{label('agreement', status)}</StateTag>
        {row.date && <NextDate date={row.date} zone={row.zone} />}
        <Awaited parties={others} />
      </div>
    </article>
  )
}

function NextDate({ date, zone }: { date: NonNullable<HomeRow['date']>; zone: string }) {
  const { t } = useTranslation('home')
  const zoneName = useZoneName(zone)
  const closes = date.what === 'call'
  return (
    <p>
      {t(`date.${date.what}`)} <DateText at={date.at} zone={zone} time={closes} weekday />
      {closes && ` (${zoneName})`}
    </p>
  )
}
