import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { OwnTask } from '#app/projections/home-page.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { taskAddress } from './task-address.ts'

/** One thing to do, as the way to the page on which it is done. */
export function TaskLink({ agreement, task }: { agreement: string; task: OwnTask }) {
  const { t } = useTranslation('home')
  const { code, count, seat } = task
  return (
    <>
      <Anchor href={taskAddress(useLanguage(), agreement, task)}>{t(`task.${code}`, { count })}</Anchor>
      {seat && t('forParty', { party: seat.name })}
    </>
  )
}
