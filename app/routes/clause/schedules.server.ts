import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { listHeld } from '#app/documents/files/schedule-files.server.ts'
import type { Entry } from '#app/projections/revisions.server.ts'
import { schedulesOf } from '#app/projections/schedules.server.ts'
import { answerForm } from '#app/web/form.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import {
  attachSchedule,
  type Desk,
  DroppedSchedule,
  dropSchedule,
  NewSchedule,
  ReplacedSchedule,
  replaceSchedule,
} from '#app/web/schedules.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'

type Table = Parameters<typeof attachSchedule>[1]
type Work<Schema extends z.ZodType> = (desk: Desk, table: Table, typed: z.output<Schema>) => Promise<void>

const FORMS = {
  'schedule-add': filing(NewSchedule, attachSchedule),
  'schedule-replace': filing(ReplacedSchedule, replaceSchedule),
  'schedule-drop': filing(DroppedSchedule, dropSchedule),
}

/** The forms of a clause that bring or take away its documents, by their name; null when the form is another one. */
export function scheduleForm(name: unknown): ReturnType<typeof filing> | null {
  const [kind = ''] = String(name).match(/^schedule-[a-z]+/) ?? []
  return Object.hasOwn(FORMS, kind) ? FORMS[kind as keyof typeof FORMS] : null
}

function filing<Schema extends z.ZodType>(schema: Schema, work: Work<Schema>) {
  return (args: ActionFunctionArgs, form: FormData) =>
    answerForm(form, schema, async (typed) => {
      const { actor } = await takeSeat(args)
      await work(getOffice(), { agreement: args.params.id ?? '', actor }, typed)
      const { pathname, searchParams } = new URL(args.request.url)
      const seat = searchParams.get('for')
      return redirect(`${pathname}${seat ? `?for=${encodeURIComponent(seat)}` : ''}#schedules`, 303)
    })
}

/** The documents of a clause, and which of their files are here. */
export async function shelfOf(agreement: string, entries: readonly Entry[], clause: string) {
  const schedules = schedulesOf(entries, clause)
  return {
    schedules,
    held: schedules.length > 0 ? await listHeld(getOffice().database.client, agreement) : [],
  }
}
