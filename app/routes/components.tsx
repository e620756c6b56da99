import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { components as english } from '#app/locales/en/components.ts'
import { components as french } from '#app/locales/fr/components.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { Button } from '#app/ui/Button.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Field } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { Select } from '#app/ui/Select.tsx'
import { ButtonSamples, FrameSamples, HeadSample, type SampleWords } from '#app/ui/samples/FrameSamples.tsx'
import { ReadingSamples, StorySamples } from '#app/ui/samples/ReadingSamples.tsx'
import { SignSamples, TableSamples } from '#app/ui/samples/SignSamples.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { answering } from '#app/web/answer.server.ts'
import { answerForm } from '#app/web/form.server.ts'
import { usePageForm } from '#app/web/form.ts'
import { languageOf } from '#app/web/language.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { PageHandle } from '#app/web/PageTitle.tsx'

export const handle: PageHandle<{ words: SampleWords }> = { title: (_t, { words }) => words.title }

export const loader = answering(async ({ request }: LoaderFunctionArgs) => ({
  words: languageOf(request) === 'fr' ? french : english,
}))

/** Nothing is kept: the form only shows how errors come back. */
export const action = answering(async ({ request }: ActionFunctionArgs) => {
  const schema = z.object({
    title: z.string().min(3),
    email: z.email(),
    purpose: z.string().max(20).optional(),
    type: z.enum(['institution', 'employer', 'union']),
    rule: z.enum(['unanimity', 'class_concurrence']),
    deadline: z.iso.date(),
    understood: z.literal('on'),
  })
  return answerForm(await request.formData(), schema, async () => data({ sent: true }))
})

export default function ComponentsPage() {
  const { words } = useLoaderData<typeof loader>()
  return (
    <div className="page">
      <HeadSample words={words} />
      <FrameSamples words={words} />
      <ButtonSamples words={words} />
      <FormSample words={words} />
      <SignSamples words={words} />
      <TableSamples words={words} />
      <ReadingSamples words={words} />
      <StorySamples words={words} />
    </div>
  )
}

type Shape = Record<'title' | 'email' | 'purpose' | 'type' | 'rule' | 'deadline' | 'understood', string>

function FormSample({ words }: { words: SampleWords }) {
  const label = useLabel()
  const answer = useActionData<typeof action>()
  const { fields } = words
  const form = usePageForm<Shape>({ id: 'sample', answer, labels: fields })
  const types = ['institution', 'employer', 'union'].map((value) => ({
    value,
    text: label('partyType', value),
  }))
  const rules = [
    { value: 'unanimity', text: fields.unanimity, hint: fields.unanimityHint },
    { value: 'class_concurrence', text: fields.classes, hint: fields.classesHint },
  ]
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{words.headings.fields}</h2>
      {answer && 'sent' in answer && (
        <Notice kind="success" live>
          <p>{fields.sent}</p>
        </Notice>
      )}
      <PageForm form={form}>
        <Field {...form.field('title')} hint={fields.titleHint} />
        <Field {...form.field('email')} type="email" autoComplete="off" width="medium" />
        <TextArea {...form.field('purpose')} optional maxLength={20} rows={3} />
        <Select {...form.field('type')} choices={types} />
        <RadioGroup {...form.field('rule')} choices={rules} />
        <DateField {...form.field('deadline')} />
        <Checkbox {...form.field('understood')} />
        <Button>{fields.send}</Button>
      </PageForm>
    </section>
  )
}
