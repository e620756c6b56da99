import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { commands, type Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import { nameReasons } from '#app/projections/reasons.server.ts'
import type { Fact } from '#machines/facts.ts'
import type { Reason } from '#machines/refusal.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { answering } from './answer.server.ts'
import { findProblem, problemResponse } from './errors.ts'
import { answerForm } from './form.server.ts'
import { languageOf } from './language.ts'
import { getOffice } from './office.server.ts'
import { takeSeat } from './seat.server.ts'

/** What the page knows and the form does not say: may leave out of the input what was not changed. */
type Narrow = (args: ActionFunctionArgs, input: never) => Promise<unknown>

type Next = (args: ActionFunctionArgs, verb: Verb, facts: readonly Fact[]) => string

/**
 * The action of a page whose forms are commands: each form names its verb in a hidden field, and its other fields are
 * the command's input. Done, the page is shown again (a reload sends nothing twice); refused, the form comes back
 * filled with the reasons.
 *
 * @param allowed the verbs of this page; any other is refused as a bad request
 * @param next where to go afterwards, when not back to the same page; it is told what was recorded
 * @param narrow what becomes of the input before it is performed
 */
export function verbs(allowed: readonly Verb[], next?: Next, narrow?: Narrow) {
  return answering(async (args: ActionFunctionArgs) => {
    const form = await args.request.formData()
    const verb = allowed.find((name) => name === form.get('verb'))
    if (!verb)
      throw problemResponse({ kind: 'Invalid', code: 'verb.unknown', reasons: [{ code: 'wrong_form' }] })
    form.delete('verb')
    return answerForm(form, commands[verb].input, async (typed) => {
      const input = narrow ? await narrow(args, typed as never) : typed
      const { actor, agreement: state } = await takeSeat(args)
      const { ledger, now } = getOffice()
      const agreement = args.params.id ?? ''
      const asked = { verb, agreement, input: input as never, actor, at: now().toISOString() }
      const { facts } = await perform(ledger, asked).catch(inTheirWords(state, languageOf(args.request)))
      const { pathname, search } = new URL(args.request.url)
      return redirect(
        next ? next(args, verb, facts) : `${pathname}${search.replace(/[?&]_data=[^&]*/, '')}`,
        303,
      )
    })
  })
}

/** A refusal speaks of clauses and parties as the page does: by number and by name. */
function inTheirWords(agreement: Agreement, language: Language) {
  return (error: unknown): never => {
    const problem = findProblem(error)
    if (problem)
      throw Object.assign(error as Error, {
        reasons: nameReasons(agreement, problem.reasons as Reason[], language),
      })
    throw error
  }
}
