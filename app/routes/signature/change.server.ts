import type { ActionFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/react'
import { errorOf, perform } from '#app/commands/perform.ts'
import { unsealAgreement } from '#app/commands/unseal-agreement.ts'
import { previewOf, signaturesOn } from '#app/projections/unsealing.server.ts'
import { answerForm } from '#app/web/form.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import type { ChangeAnswer, Typed } from './typed.ts'

/**
 * The three ways to send an edit of the sealed text: to see what it would do, to go back to it, and to make it. It is
 * made only if the signatures that it voids are those that were shown; if somebody signed meanwhile, one looks again.
 */
export async function changeSealed(args: ActionFunctionArgs, form: FormData) {
  const step = form.get('step')
  const shown = form.get('voids')
  for (const name of ['verb', 'step', 'voids']) form.delete(name)
  if (step === 'edit') return data<ChangeAnswer>({ change: { typed: typedIn(form), preview: null } })
  const typed = typedIn(form)
  return answerForm(form, unsealAgreement.input, async (input) => {
    const { agreement, actor } = await takeSeat(args)
    const { ledger, now } = getOffice()
    const reader = { actor, at: now().toISOString(), language: languageOf(args.request) }
    const prepared = await unsealAgreement.prepare(input, { agreement, actor })
    const preview = previewOf(agreement, prepared, reader)
    if ('refusal' in preview) throw errorOf('unseal-agreement', preview.refusal)
    const voids = signaturesOn(agreement)
      .map(({ id }) => id)
      .join(' ')
    if (step !== 'confirm' || shown !== voids) {
      const overtaken = step === 'confirm'
      return data<ChangeAnswer>({ change: { typed, preview: { ...preview, voids, overtaken } } })
    }
    const asked = { agreement: agreement.id, actor, at: reader.at, input }
    await perform(ledger, { verb: 'unseal-agreement', ...asked })
    return redirect(withoutChange(args.request.url), 303)
  })
}

function typedIn(form: FormData): Typed {
  // A browser sends the ends of lines its own way; compared with what is recorded they would read as changes.
  const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const words = (part: string) => ({
    fr: text(`changes[0].${part}.fr`),
    en: text(`changes[0].${part}.en`),
  })
  const clause = { clause: text('changes[0].clause'), seen: text('changes[0].seen') }
  return { ...clause, title: words('title'), text: words('text'), reason: text('reason') }
}

function withoutChange(address: string): string {
  const { pathname, searchParams } = new URL(address)
  const seat = searchParams.get('for')
  return pathname + (seat ? `?for=${encodeURIComponent(seat)}` : '')
}
