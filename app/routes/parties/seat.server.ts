import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { answerForm } from '#app/web/form.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import {
  ChangedSeat,
  ChosenParty,
  CreatedParty,
  type Desk,
  listChosen,
  listCreated,
  NewSeat,
  seatAgain,
  seatNew,
  type Table,
} from '#app/web/seating.server.ts'

type Work<Schema extends z.ZodType> = (desk: Desk, table: Table, typed: z.output<Schema>) => Promise<void>

/** The forms that bring organizations and people to the table, by their name: they write the directory too. */
export const SEATING: Record<string, (args: ActionFunctionArgs, form: FormData) => Promise<unknown>> = {
  chosen: seating(ChosenParty, listChosen),
  created: seating(CreatedParty, listCreated),
  'seat-new': seating(NewSeat, seatNew),
  'seat-change': seating(ChangedSeat, seatAgain),
}

function seating<Schema extends z.ZodType>(schema: Schema, work: Work<Schema>) {
  return (args: ActionFunctionArgs, form: FormData) =>
    answerForm(form, schema, async (typed) => {
      const { actor } = await takeSeat(args)
      await work(getOffice(), { agreement: args.params.id ?? '', actor }, typed)
      return redirect(withoutSteps(args.request), 303)
    })
}

/** The page itself, without the step that was asked for, for the same organization. */
export function withoutSteps(request: Request): string {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  return `${pathname}${seat ? `?for=${encodeURIComponent(seat)}` : ''}`
}
