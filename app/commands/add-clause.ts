import { z } from 'zod'
import { Consent } from '#machines/vocabulary.ts'
import { getTemplate } from '#templates/agreements/index.ts'
import { clauseId, dutyFrom } from './clauses-from.ts'
import { command, existing } from './command.ts'
import { Id, IsoDate, Schedules, SomeTexts, Texts, Title } from './fields.ts'

const input = z.strictObject({
  section: Id,
  after: Id.nullable().default(null),
  title: Title,
  text: SomeTexts,
  /** By when the language that is missing comes. */
  translationBy: IsoDate.optional(),
  summary: Texts.default({ fr: '', en: '' }),
  consent: Consent.default('express'),
  dependsOn: z.array(Id).default([]),
  responsibilities: z.array(Id).default([]),
  schedules: Schedules.optional(),
})

/** Adds a clause, with duties taken from the catalogue. */
export const addClause = command('add-clause', input, (typed, meeting) => {
  const { section, after, responsibilities, ...said } = typed
  const agreement = existing(meeting)
  const template = getTemplate(agreement.template)
  const parties = Object.values(agreement.parties)
  const body = { ...said, responsibilities: responsibilities.map((id) => dutyFrom(id, template, parties)) }
  return { clause: nextId([...Object.keys(agreement.clauses), ...agreement.removed]), section, after, body }
})

/** Numbers are never used again, so that a removed clause's history is never mistaken for another's. */
function nextId(ids: string[]): string {
  const numbers = ids.map((id) => Number(id.replace(/^c/, ''))).filter(Number.isFinite)
  return clauseId(Math.max(0, ...numbers) + 1)
}
