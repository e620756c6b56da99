import { z } from 'zod'
import { Id, Revision, ShortText } from '#app/commands/fields.ts'
import { perform } from '#app/commands/perform.ts'
import { examineFile, keepFile, type NewFile } from '#app/documents/files/schedule-files.server.ts'
import { Invalid, Missing } from '#app/record/errors.ts'
import { ownValue } from '#machines/refusal.ts'
import type { Agreement, Clause, Schedule } from '#machines/state.ts'
import { inBoth, type Words } from '#machines/words.ts'
import { KIND_LETTERS, SCHEDULE_KINDS, type ScheduleKind } from '#templates/agreements/schedule-kinds.ts'
import type { Office } from './office.server.ts'

const at = { clause: Id, seen: Revision }
/** A browser sends a nameless file of no bytes where none was chosen. */
const Chosen = z
  .instanceof(File, { error: 'required' })
  .refine(({ name, size }) => name !== '' || size > 0, 'required')

/** A new document for a clause: one of the usual ones, or another that is named. */
export const NewSchedule = z
  .object({
    ...at,
    kind: z.enum(['other', ...KIND_LETTERS]),
    titleFr: ShortText.default(''),
    titleEn: ShortText.default(''),
    file: Chosen,
  })
  .refine(({ kind, titleFr, titleEn }) => kind !== 'other' || titleFr || titleEn, {
    path: ['titleFr'],
    error: 'required',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })

/** Another file for a document that is there; a document that is taken away. */
export const ReplacedSchedule = z.object({
  ...at,
  schedule: Id,
  file: Chosen,
})
export const DroppedSchedule = z.object({ ...at, schedule: Id })

export type Desk = Pick<Office, 'ledger' | 'now'>
type Table = { agreement: string; actor: { person: string; party: string | null } }
type Typed<Schema extends z.ZodType> = z.output<Schema>

/**
 * Attaches a file to a clause: its bytes are kept beside the record, its digest makes a new revision of the clause, both
 * in one transaction.
 * @throws what `perform` throws; Invalid when the file is not one that may be attached
 */
export async function attachSchedule(
  desk: Desk,
  table: Table,
  typed: Typed<typeof NewSchedule>,
): Promise<void> {
  const { agreement, clause } = await find(desk, table, typed.clause)
  const taken = await examined(typed.file)
  const added = { id: idFor(typed.kind, agreement), title: titleFor(typed), ...named(taken) }
  await revise(desk, table, typed, clause, [...(clause.schedules ?? []), added], taken)
}

/** Puts another file in the place of one that is attached. @throws as `attachSchedule` does */
export async function replaceSchedule(
  desk: Desk,
  table: Table,
  typed: Typed<typeof ReplacedSchedule>,
): Promise<void> {
  const { clause } = await find(desk, table, typed.clause)
  const taken = await examined(typed.file)
  const schedules = withOther(clause, typed.schedule, ({ id, title }) => [{ id, title, ...named(taken) }])
  await revise(desk, table, typed, clause, schedules, taken)
}

/** Takes a document away from a clause; older revisions still name it, and its file stays. @throws what `perform` throws */
export async function dropSchedule(
  desk: Desk,
  table: Table,
  typed: Typed<typeof DroppedSchedule>,
): Promise<void> {
  const { clause } = await find(desk, table, typed.clause)
  await revise(
    desk,
    table,
    typed,
    clause,
    withOther(clause, typed.schedule, () => []),
  )
}

async function find({ ledger }: Desk, { agreement: id }: Table, clauseId: string) {
  const agreement = (await ledger.find(id))?.agreement
  const clause = agreement && ownValue(agreement.clauses, clauseId)
  if (!clause) throw new Missing('clause.missing', [{ code: 'clause_missing' }])
  return { agreement, clause }
}

async function examined(file: File): Promise<NewFile> {
  const found = await examineFile(new Uint8Array(await file.arrayBuffer()), file.name)
  if ('fault' in found) throw new Invalid('schedule.file', [{ code: found.fault }])
  return found
}

function named({ sha256, file }: NewFile): Pick<Schedule, 'sha256' | 'file'> {
  return { sha256, file }
}

function withOther({ schedules = [] }: Clause, id: string, other: (old: Schedule) => Schedule[]): Schedule[] {
  if (!schedules.some((one) => one.id === id))
    throw new Missing('schedule.missing', [{ code: 'unknown_schedule' }])
  return schedules.flatMap((one) => (one.id === id ? other(one) : [one]))
}

/** The words stay as the writer saw them: if somebody changed them since, the rules say so. */
async function revise(
  { ledger, now }: Desk,
  { agreement, actor }: Table,
  { seen }: { seen: number },
  { id: clause, title, text }: Clause,
  schedules: Schedule[],
  kept?: NewFile,
): Promise<void> {
  const input = { clause, seen, title, text, schedules }
  const alongside = kept && ((tx: Parameters<typeof keepFile>[0]) => keepFile(tx, agreement, kept))
  await perform(ledger, {
    ...{ verb: 'revise-clause', agreement, input, actor, alongside },
    at: now().toISOString(),
  })
}

function titleFor({ kind, titleFr, titleEn }: Typed<typeof NewSchedule>): Words {
  return titleFr || titleEn || kind === 'other' ? inBoth(titleFr, titleEn) : SCHEDULE_KINDS[kind]
}

/** The letter of its kind, or the next letter; with a number when the agreement has one of it already. */
function idFor(kind: ScheduleKind | 'other', { clauses }: Agreement): string {
  const used = new Set(Object.values(clauses).flatMap(({ schedules = [] }) => schedules.map(({ id }) => id)))
  const letters = kind === 'other' ? [...'KLMNOPQRSTUVWXYZ'] : [kind]
  const free = letters.find((letter) => !used.has(letter))
  if (free) return free
  let number = 2
  while (used.has(`${letters[0]}${number}`)) number += 1
  return `${letters[0]}${number}`
}
