import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { DescriptionList } from '#app/ui/DescriptionList.tsx'
import { Field } from '#app/ui/Field.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'

type Props = { page: SignaturePage; may: boolean }

/** Who would sign, in which turn, and between which days the agreement would have effect. */
export function Plan({ page, may }: Props) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const { parties } = page.plan
  const turns = [...new Set(parties.map(({ turn }) => turn))]
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('plan.heading')}</h2>
      {turns.map((turn) => (
        <div key={turn}>
          {turns.length > 1 && <h3>{t('plan.turn', { turn })}</h3>}
          <Signatories page={page} turn={turn} />
        </div>
      ))}
      <Effect page={page} />
      {may && <PlanForm plan={page.plan} />}
      {may && (
        <p>
          <Anchor href={to('agreement.parties')}>{t('plan.people')}</Anchor>
        </p>
      )}
    </section>
  )
}

function Signatories({ page, turn }: { page: SignaturePage; turn: number }) {
  const { t } = useTranslation('signature')
  const { name } = usePeople(page.people)
  const mine = page.plan.parties.filter((party) => party.turn === turn)
  return (
    <ul className="approvals">
      {mine.map(({ party, name: of, seats }) => (
        <li key={party}>
          <p className="slot-party">{of}</p>
          {seats.length === 0 && <p className="slot-person">{t('plan.nobody')}</p>}
          {seats.map(({ person, capacity }) => (
            <p key={person} className="slot-person">
              {name(person)}
              {capacity && `, ${capacity}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** From when and until when it would have effect. */
function Effect({ page: { plan } }: { page: SignaturePage }) {
  const { t } = useTranslation('signature')
  const language = useLanguage()
  const day = (iso: string) => dayInWords(`${iso}T12:00:00Z`, 'UTC', language)
  const { notBefore, endsOn } = plan
  const from = notBefore ? t('plan.effectAt', { date: day(notBefore) }) : t('plan.effectLast')
  return (
    <DescriptionList
      items={[
        { term: t('plan.effect'), text: from },
        { term: t('plan.end'), text: endsOn ? day(endsOn) : t('plan.noEnd') },
      ]}
    />
  )
}

function PlanForm({ plan }: { plan: SignaturePage['plan'] }) {
  const { t } = useTranslation('signature')
  const turnName = (party: string) => `turns.${party}`
  const turns = plan.parties.map(({ party, name, turn }) => ({ name: turnName(party), of: name, turn }))
  const labels: Record<string, string> = {
    ...Object.fromEntries(turns.map(({ name, of }) => [name, t('plan.turnOf', { party: of })])),
    notBefore: t('plan.notBefore'),
    endsOn: t('plan.endsOn'),
  }
  return (
    <VerbForm<Record<string, string>> verb="plan-signing" labels={labels}>
      {({ field, answer }) => {
        // A form that came back shows what was typed, also where it was emptied.
        const shown = (name: string, now: string) => {
          const { defaultValue, ...rest } = field(name)
          return { ...rest, label: labels[name] ?? name, defaultValue: answer ? defaultValue : now }
        }
        return (
          <details className="confirm" open={answer !== null}>
            <summary className="button button-secondary">{t('plan.change')}</summary>
            <div className="confirm-body">
              <p className="hint">{t('plan.turnHint')}</p>
              {turns.map(({ name, turn }) => (
                <Field key={name} {...shown(name, String(turn))} inputMode="numeric" width="short" />
              ))}
              <DateField
                {...shown('notBefore', plan.notBefore ?? '')}
                hint={t('plan.notBeforeHint')}
                optional
              />
              <DateField {...shown('endsOn', plan.endsOn ?? '')} optional />
              <Button kind="secondary">{t('plan.do')}</Button>
            </div>
          </details>
        )
      }}
    </VerbForm>
  )
}
