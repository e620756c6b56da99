import type { components } from '#app/locales/fr/components.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { Button, ButtonLink } from '../Button.tsx'
import { ConfirmStep } from '../ConfirmStep.tsx'
import { PageHeader } from '../PageHeader.tsx'
import { Steps } from '../Steps.tsx'
import { Tabs } from '../Tabs.tsx'

export type SampleWords = typeof components

/** The head of an agreement's page. */
export function FrameSamples({ words }: { words: SampleWords }) {
  const label = useLabel()
  const stages = ['draft', 'review.open', 'review.call', 'agreed', 'signing.open', 'in_force.active']
  return (
    <section aria-labelledby="frame">
      <h2 id="frame">{words.headings.frame}</h2>
      <p className="overline">{words.overline}</p>
      <Steps
        steps={stages.map((stage, at) => ({
          name: label('agreement', stage),
          state: at < 2 ? 'done' : at === 2 ? 'current' : 'ahead',
          detail: at === 2 ? words.deadline : undefined,
        }))}
      />
      <Tabs
        label={words.headings.frame}
        tabs={words.tabs.map((text, at) => ({
          href: `#${at === 2 ? 'frame' : `tab-${at}`}`,
          text,
          current: at === 2,
          count: at === 2 ? 3 : 0,
        }))}
      />
    </section>
  )
}

/** Every kind of button, and the two steps of what cannot be undone. */
export function ButtonSamples({ words }: { words: SampleWords }) {
  const { buttons } = words
  return (
    <section aria-labelledby="buttons">
      <h2 id="buttons">{words.headings.buttons}</h2>
      <form method="get">
        <div className="button-row">
          <Button>{buttons.primary}</Button>
          <Button kind="secondary">{buttons.secondary}</Button>
          <Button kind="danger">{buttons.danger}</Button>
          <Button disabled>{buttons.disabled}</Button>
          <ButtonLink kind="secondary" href="#buttons">
            {buttons.link}
          </ButtonLink>
        </div>
        <ConfirmStep action={buttons.confirm} consequence={buttons.consequence} confirm={buttons.confirmed} />
      </form>
    </section>
  )
}

/** The page's own head. */
export function HeadSample({ words }: { words: SampleWords }) {
  return <PageHeader overline={words.agreement} title={words.title} lead={words.lead} />
}
