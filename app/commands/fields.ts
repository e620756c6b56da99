import { z } from 'zod'
import { LARGEST_SCHEDULE, ScheduleType } from '#machines/schedules.ts'
import { Letter, PartyType, Role } from '#machines/vocabulary.ts'

/** Longest text of one clause in one language, in UTF-16 units: some fifteen printed pages. */
const LONGEST = 40_000

/**
 * Text as people type it: trimmed, in Unicode NFC so that equal words have equal digests, without characters that
 * no text may hold (lone surrogates, control and direction marks). Codes are translated by the page.
 */
function text(longest: number) {
  return z
    .string('required')
    .max(longest, `too_long ${longest}`)
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim().normalize('NFC'))
    .refine((typed) => typed.isWellFormed() && !FORBIDDEN.test(typed), 'forbidden_character')
}

/** Controls but tab and newline; marks that turn the reading direction unseen; the byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/u

export const ShortText = text(300)
export const LongText = text(LONGEST)
export const RequiredShort = ShortText.refine((typed) => typed.length > 0, 'required')
export const RequiredLong = LongText.refine((typed) => typed.length > 0, 'required')

/** What is said of a clause: two pages at the most. */
export const CommentText = text(5000).refine((typed) => typed.length > 0, 'required')
/** A passage is part of a text, and shorter than what is said of it. */
export const RequiredPassage = text(2000).refine((typed) => typed.length > 0, 'required')

export const Title = z.strictObject({ fr: RequiredShort, en: RequiredShort })
/** May be empty: a form then sends nothing. */
export const Texts = z.strictObject({ fr: LongText.default(''), en: LongText.default('') })
/** One language may come later, where it is said by when. */
export const SomeTexts = Texts.refine(({ fr, en }) => fr !== '' || en !== '', 'required')
export const RequiredTexts = z.strictObject({ fr: RequiredLong, en: RequiredLong })
export const Labels = z.strictObject({ fr: ShortText, en: ShortText })

/** Ids are opaque; the pattern keeps out what could be mistaken for a position's `clause:party`. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'bad_id')
/** Of a seal, a party and a person; with a number after it when a place was opened again. */
export const SlotId = z.string().regex(/^S\d+:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{1,64}(:\d+)?$/, 'bad_id')
/** `O:<responsibility>:<party>`, and the number of the occurrence from the second on. */
export const ObligationId = z.string().regex(/^O:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{1,64}(?::\d+)?$/, 'bad_id')
export const AmendmentId = z.string().regex(/^AM\d{1,4}$/, 'bad_id')
export const ProposalId = z.string().regex(/^P\d{1,6}$/, 'bad_id')
/** Of a comment or the thread that it began: `K7`; `N2-<party>` where an organization writes to itself. */
export const CommentId = z.string().regex(/^(?:K\d{1,6}|N\d{1,6}-[A-Za-z0-9_-]{1,64})$/, 'bad_id')
export const Revision = z.coerce.number().int().min(1)
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'bad_digest')
export const IsoDate = z.iso.date('bad_date')

/** A box in a form sends `on`; a script says true. */
export const Checked = z.preprocess(
  (value) => value === true || value === 'on' || value === 'true',
  z.boolean(),
)

export const Regime = z.enum(['equal', 'french_prevails', 'english_prevails'])
export const TimeZone = z.string().refine(isTimeZone, 'bad_time_zone')

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export const PartyInput = z.strictObject({
  id: Id,
  type: PartyType,
  name: Title,
  jurisdiction: ShortText.default('CA-ON'),
  publicBody: z.boolean().default(false),
  coordinator: z.boolean().default(false),
  observer: z.boolean().default(false),
})

/** Under what a person signs, and on which days; a day left empty in a form is no bound. */
export const Day = z.preprocess((typed) => (typed === '' ? null : typed), IsoDate.nullable().default(null))
export const AuthorityInput = z.strictObject({
  instrument: RequiredShort,
  from: Day,
  until: Day,
  scope: ShortText.default(''),
})

export const SeatInput = z.strictObject({
  person: Id,
  roles: z.array(Role).min(1, 'required'),
  capacity: Labels.default({ fr: '', en: '' }),
  authority: AuthorityInput.optional(),
})

/** What came with the bytes: a name to show and to save under, which holds no path. */
const ScheduleFile = z.strictObject({
  name: RequiredShort.refine((name) => !/[\\/:]/.test(name), 'file_name'),
  type: ScheduleType,
  size: z.int().min(1).max(LARGEST_SCHEDULE, 'file_too_large'),
})

/** Documents that belong to a clause: what their files are is told by their digests. */
export const Schedules = z
  .array(z.strictObject({ id: Id, title: Title, sha256: Digest, file: ScheduleFile.optional() }))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'bad_id')

export const LettersInput = z.record(Id, Letter)
