import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Guide as GuideData } from '#app/projections/guide.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { RuleInWords } from '#app/ui/board/RuleInWords.tsx'
import { useGroupName } from '#app/ui/board/useGroupName.ts'
import { WhatIf } from '#app/ui/board/WhatIf.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Select } from '#app/ui/Select.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { OpeningGaps } from './OpeningGaps.tsx'
import type { Read } from './read.server.ts'

/** Leads whoever convenes from a new draft to the review, in four steps. */
export function Guide({ guide }: { guide: GuideData }) {
  const { t } = useTranslation('parties')
  return (
    <section className="guide" aria-labelledby="guide">
      <h2 id="guide">{t('guide.title')}</h2>
      <ol>
        <ListStep guide={guide} />
        <ReadStep guide={guide} />
        <RuleStep guide={guide} />
        <OpenStep guide={guide} />
      </ol>
    </section>
  )
}

function Step({
  id,
  title,
  done,
  children,
}: {
  id: string
  title: string
  done: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('parties')
  return (
    <li id={id} className={done ? 'guide-done' : undefined}>
      <h3>
        {title} <span className="guide-state">{t(done ? 'guide.done' : 'guide.todo')}</span>
      </h3>
      {children}
    </li>
  )
}

function ListStep({ guide: { organizations, named, missing } }: { guide: GuideData }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  const { adds } = useLoaderData<Read>()
  const essential = missing.filter((one) => one.essential)
  const done = named > 1 && essential.length === 0
  return (
    <Step id="list" title={t('guide.list')} done={done}>
      <p>
        {t('guide.listed', { count: organizations })} <Missing missing={missing} />
      </p>
      <Lacking />
      {adds && (
        <ButtonLink
          kind={done ? 'secondary' : 'primary'}
          href={to('agreement.parties', { query: { add: 'choose' } })}
        >
          {t('act.add')}
        </ButtonLink>
      )}
    </Step>
  )
}

function Missing({ missing }: Pick<GuideData, 'missing'>) {
  const { t } = useTranslation('parties')
  const language = useLanguage()
  const group = useGroupName()
  return ([true, false] as const).map((essential) => {
    const types = missing.filter((one) => one.essential === essential).map(({ type }) => group([type]))
    if (types.length === 0) return null
    const words = essential ? 'guide.missing' : 'guide.wished'
    return <span key={words}>{t(words, { types: listInWords(types, language) })} </span>
  })
}

/** Organizations that could not answer or sign as they are, each with the way to name somebody. */
function Lacking() {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  const { groups } = useLoaderData<Read>().page
  const lacking = groups
    .flatMap(({ parties }) => parties)
    .flatMap(({ id, name, may, lacks }) => lacks.map((lack) => ({ id, name, may, lack })))
  if (lacking.length === 0) return null
  return (
    <ul>
      {lacking.map(({ id, name, may, lack }) => (
        <li key={`${id} ${lack}`}>
          {t(lack === 'speaker' ? 'guide.noSpeaker' : 'guide.noSignatory', { party: name })}{' '}
          {may.seat && (
            <Anchor href={to('agreement.parties', { query: { seat: id } })}>
              {t('guide.name')} <span className="sr-only">{name}</span>
            </Anchor>
          )}
        </li>
      ))}
    </ul>
  )
}

const IN_TEXT = ['no_clause', 'language_missing', 'nobody_accountable', 'several_accountable']

function ReadStep({ guide: { clauses, gaps } }: { guide: GuideData }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  const open = gaps.filter(({ code }) => IN_TEXT.includes(code))
  return (
    <Step id="read" title={t('guide.read')} done={open.length === 0}>
      <p>
        {t('guide.readText', { count: clauses })} {open.length === 0 && t('guide.readWhole')}
      </p>
      <OpeningGaps gaps={open} />
      <p className="guide-links">
        <Anchor href={to('agreement.text')}>{t('guide.toText')}</Anchor>
        <Anchor href={to('agreement.responsibilities')}>{t('guide.toMatrix')}</Anchor>
      </p>
    </Step>
  )
}

function RuleStep({
  guide: { locked, policy, classes, named, choices, supposed, names },
}: {
  guide: GuideData
}) {
  const { t } = useTranslation('parties')
  const { can } = useLoaderData<Read>()
  return (
    <Step id="rule" title={t('guide.rule')} done={locked}>
      <p>{t(locked ? 'guide.ruleFixed' : 'guide.ruleWhy')}</p>
      <RuleInWords policy={policy} classes={classes} />
      <WhatIf supposed={supposed} names={names} />
      {can['choose-policy'].allowed && <ChooseRule choices={choices} />}
      {can['lock-policy'].allowed && (
        <VerbForm verb="lock-policy" labels={{}}>
          {() => <Button kind={named > 1 ? 'primary' : 'secondary'}>{t('guide.lock')}</Button>}
        </VerbForm>
      )}
      {can['unlock-policy'].allowed && (
        <VerbForm verb="unlock-policy" labels={{}}>
          {({ answer }) => (
            <ConfirmStep
              action={t('guide.unlock')}
              consequence={t('guide.unlockDoes')}
              confirm={t('guide.unlock')}
              kind="primary"
              open={answer !== null}
            />
          )}
        </VerbForm>
      )}
    </Step>
  )
}

/** Another of the ways to decide: its own words follow as soon as it is taken. */
function ChooseRule({ choices }: Pick<GuideData, 'choices'>) {
  const { t } = useTranslation('board')
  return (
    <VerbForm<{ of: string }> verb="choose-policy" labels={{ of: t('rule.chooseLabel') }}>
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">{t('rule.choose')}</summary>
          <div className="confirm-body">
            <Select {...field('of')} choices={choices} />
            <Button kind="secondary">{t('rule.chooseDo')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

function OpenStep({ guide: { gaps, people } }: { guide: GuideData }) {
  const { t } = useTranslation('parties')
  const { can } = useLoaderData<Read>()
  const opens = can['open-review'].allowed
  return (
    <Step id="open" title={t('guide.open')} done={false}>
      {gaps.length > 0 && (
        <>
          <p>{t('guide.before')}</p>
          <OpeningGaps gaps={gaps} />
        </>
      )}
      {!opens && <p>{t('guide.openWho')}</p>}
      {opens && gaps.length === 0 && (
        <VerbForm verb="open-review" labels={{}}>
          {({ answer }) => (
            <ConfirmStep
              action={t('guide.open')}
              consequence={t('guide.openDoes', { count: people })}
              confirm={t('guide.openDo')}
              kind="primary"
              open={answer !== null}
            />
          )}
        </VerbForm>
      )}
    </Step>
  )
}
