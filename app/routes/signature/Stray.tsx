import { useActionData } from '@remix-run/react'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { ChangedWords } from '#app/ui/signature/ChangedWords.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import { LostChange } from './ChangeSealed.tsx'
import { useChangeLabels } from './ChangeWords.tsx'
import { formId } from './PlaceForms.tsx'

/**
 * The answer to a form that the page no longer shows, because the agreement moved on between reading and sending: that
 * it was not done, why, and nothing typed is lost. A text that changed since it was read is shown as it is now.
 */
export function Stray({ page, shown }: { page: SignaturePage; shown: Record<string, boolean> }) {
  const { t } = useTranslation('signature')
  const reason = useReason()
  const answer = useActionData() as FormAnswer | undefined
  const typed = useKeptWords(answer)
  const { form, problem } = answer ?? {}
  if (!form || shown[form] || (problem && isDone(page, form))) return null
  if (form === 'unseal-agreement') return <LostChange typed={typed} />
  if (!problem) return null
  const outdated = isOfPlace(form) && page.places.every(({ slot }) => !form.endsWith(`-${sealOf(slot.id)}`))
  return (
    <Notice kind="stop" title={t('stray.heading')} live>
      <p>{t(outdated ? 'stray.outdated' : 'stray.otherwise')}</p>
      {!outdated && problem.reasons.map((one) => <p key={one.code}>{reason(one)}</p>)}
      {outdated && <ChangedWords changed={page.changed} />}
      {typed.map(({ label, text }) => (
        <blockquote key={label}>{text}</blockquote>
      ))}
    </Notice>
  )
}

function isOfPlace(form: string): boolean {
  return /^(sign|decline|reconsider)-\d+$/.test(form)
}

function sealOf(slot: string): string {
  return slot.match(/^S(\d+):/)?.[1] ?? ''
}

/** Sent twice: the second time finds it done, which the page says already. */
function isDone({ places }: SignaturePage, form: string): boolean {
  return places.some(({ slot }) => {
    const seal = Number(sealOf(slot.id))
    if (form === formId('sign', seal)) return slot.status === 'signed'
    if (form === formId('decline', seal)) return slot.status === 'declined'
    return form === formId('reconsider', seal) && ['pending', 'awaiting_turn'].includes(slot.status)
  })
}

function useKeptWords(answer: FormAnswer | undefined) {
  const labels = useChangeLabels()
  const kept = flat(answer?.result?.initialValue)
  return Object.entries(labels).flatMap(([name, label]) => {
    const text = kept[name]
    const lang = name.match(/\.(fr|en)$/)?.[1]
    return text ? [{ label, text, lang }] : []
  })
}

/** What was typed, each under the name of its field. */
function flat(value: unknown, name = ''): Record<string, string> {
  if (typeof value === 'string') return { [name]: value }
  if (typeof value !== 'object' || value === null) return {}
  const inner = Object.entries(value).map(([key, each]) => {
    const place = Array.isArray(value) ? `[${key}]` : name ? `.${key}` : key
    return flat(each, name + place)
  })
  return Object.assign({}, ...inner)
}
