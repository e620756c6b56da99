import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answerForm } from '#app/web/form.server.ts'

const schema = z.object({
  title: z.string().min(3),
  email: z.email(),
  size: z.coerce.number().max(9).optional(),
})

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ form: 'edit', ...fields })) form.set(name, value)
  return form
}

type Answer = {
  init: { status: number }
  data: { form: string; result: { error: unknown; initialValue: unknown }; problem: unknown }
}

describe('a form', () => {
  test('that is right does its work', async () => {
    const work = async (value: { title: string }) => value.title
    expect(await answerForm(formOf({ title: 'Texte', email: 'a@b.ca' }), schema, work)).toBe('Texte')
  })

  test('that is wrong comes back filled, with a code for each field', async () => {
    const answer = await answerForm(
      formOf({ title: 'Te', email: 'a@', size: '12' }),
      schema,
      async () => null,
    )
    const { init, data } = answer as unknown as Answer
    expect(init.status).toBe(422)
    expect(data.form).toBe('edit')
    expect(data.result.error).toEqual({
      title: ['too_short 3'],
      email: ['not_an_email'],
      size: ['too_large 9'],
    })
    expect(data.result.initialValue).toMatchObject({ title: 'Te', email: 'a@', size: '12' })
  })

  test('that lacks an answer says that it is required', async () => {
    const answer = (await answerForm(
      formOf({ email: 'a@b.ca' }),
      schema,
      async () => null,
    )) as unknown as Answer
    expect(answer.data.result.error).toEqual({ title: ['required'] })
  })

  test.each([
    ['Refused', 409],
    ['Conflict', 409],
    ['Invalid', 422],
  ])('whose work is %s comes back filled with status %d', async (kind, status) => {
    const refusal = Object.assign(new Error(), {
      kind,
      code: 'text.locked',
      reasons: [{ code: 'call.running' }],
    })
    const answer = await answerForm(formOf({ title: 'Texte', email: 'a@b.ca' }), schema, async () => {
      throw refusal
    })
    const { init, data } = answer as unknown as Answer
    expect(init.status).toBe(status)
    expect(data.problem).toEqual({ kind, code: 'text.locked', reasons: [{ code: 'call.running' }] })
    expect(data.result.initialValue).toMatchObject({ title: 'Texte' })
  })

  test.each([['Forbidden'], ['Missing'], [undefined]])(
    'whose work throws %s does not hide it',
    async (kind) => {
      const error = Object.assign(new Error('no'), { kind, code: 'no', reasons: [] })
      const answer = answerForm(formOf({ title: 'Texte', email: 'a@b.ca' }), schema, async () => {
        throw error
      })
      await expect(answer).rejects.toBe(error)
    },
  )
})
