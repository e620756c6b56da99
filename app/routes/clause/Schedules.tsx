import { useLoaderData, useParams } from '@remix-run/react'
import { sizeInWords } from '#app/locales/sizes.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ReadSchedule, ScheduleVersion } from '#app/projections/schedules.server.ts'
import { Digest } from '#app/ui/Digest.tsx'
import type { loader } from '../agreement.clause.tsx'
import { AddSchedule, DropSchedule, ReplaceSchedule } from './ScheduleForms.tsx'

/** The documents that belong to a clause, with every file that each of them was. */
export function Schedules() {
  const { t } = useTranslation('schedules')
  const { shelf, may, clause, agreement } = useLoaderData<typeof loader>()
  const { schedules } = shelf
  if (schedules.length === 0 && !may.edit.allowed) return null
  const shared = { clause: clause.id, seen: clause.revision, draft: agreement.status === 'draft' }
  return (
    <section id="schedules" aria-labelledby="schedules-heading">
      <h3 id="schedules-heading">{t('heading')}</h3>
      <p className="hint">{schedules.length === 0 ? t('none') : t('lead')}</p>
      {schedules.length > 0 && (
        <ul className="schedules">
          {schedules.map((schedule) => (
            <li key={schedule.id}>
              <Schedule schedule={schedule} />
              {may.edit.allowed && schedule.current && (
                <div className="schedule-acts">
                  <ReplaceSchedule {...shared} schedule={schedule.id} />
                  <DropSchedule {...shared} schedule={schedule.id} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.edit.allowed && <AddSchedule {...shared} />}
    </section>
  )
}

function Schedule({ schedule: { id, current, droppedBy, previous } }: { schedule: ReadSchedule }) {
  const { t } = useTranslation('schedules')
  const language = useLanguage()
  const title = (current ?? previous[0])?.title[language] ?? ''
  return (
    <>
      <h4>{t('name', { id, title })}</h4>
      {droppedBy !== null && <p>{t('dropped', { revision: droppedBy })}</p>}
      {current && <Version version={current} />}
      {previous.length > 0 && (
        <details>
          <summary>{t('previous', { count: previous.length })}</summary>
          <ul>
            {previous.map((version) => (
              <li key={`${version.sha256} ${version.since}`}>
                <Version version={version} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Version({ version: { sha256, file, since } }: { version: ScheduleVersion }) {
  const { t } = useTranslation('schedules')
  const language = useLanguage()
  const { id = '' } = useParams()
  const { held } = useLoaderData<typeof loader>().shelf
  return (
    <>
      {file && (
        <p className="schedule-file">
          {held.includes(sha256) ? (
            <a href={`/api/agreements/${encodeURIComponent(id)}/schedules/${sha256}`} download={file.name}>
              {t('downloadOf', { name: file.name })}
            </a>
          ) : (
            file.name
          )}{' '}
          <span className="hint">
            {t(`type.${file.type}`)}, {sizeInWords(file.size, language)}
          </span>
        </p>
      )}
      {!held.includes(sha256) && <p className="hint">{t('notHeld')}</p>}
      <p className="hint">{t('since', { revision: since })}</p>
      <Digest value={sha256} label={t('digest')} />
    </>
  )
}
