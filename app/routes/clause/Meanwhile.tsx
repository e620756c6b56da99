import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { WordChanges } from '#app/ui/text/Changes.tsx'
import { Prose } from '#app/ui/text/Prose.tsx'
import type { Merge, OwnDraft } from '#app/web/drafts.server.ts'
import { mergeName } from '#app/web/merge-name.ts'

type Props = {
  draft: OwnDraft
  meanwhile: NonNullable<OwnDraft['meanwhile']>
  /** The newest revision of the clause. */
  current: number
}

/**
 * Somebody else revised the clause from the same revision: what each of the two changed, and one text of both, paragraph by
 * paragraph. Nothing is published by it: the merged text is a draft on the newest revision.
 */
export function Meanwhile({ draft, meanwhile: { base, theirs, merges }, current }: Props) {
  const { t } = useTranslation(['clause', 'drafts'])
  const open = merges.flatMap((merge) => merge.conflicts.map((conflict, at) => ({ merge, conflict, at })))
  const settled = merges.reduce((sum, merge) => sum + merge.settled, 0)
  return (
    <Notice kind="warning" title={t('edit.conflictTitle')}>
      <p>{t('edit.conflict', { current, seen: draft.base })}</p>
      <h4>{t('edit.theirs', { current, seen: draft.base })}</h4>
      <WordChanges before={base} after={theirs} />
      <h4>{t('edit.difference', { seen: draft.base })}</h4>
      <WordChanges before={base} after={draft.words} />
      <h4>{t('drafts:merge.heading')}</h4>
      {settled > 0 && <p>{t('drafts:merge.settled', { count: settled })}</p>}
      <Form method="post">
        <input type="hidden" name="draft" value="merge" />
        <input type="hidden" name="kept" value={draft.keptAt} />
        <input type="hidden" name="current" value={current} />
        {open.map(({ merge, conflict, at }) => (
          <Choose key={mergeName(merge, at)} merge={merge} conflict={conflict} at={at} />
        ))}
        <Button>{t('drafts:merge.send')}</Button>
      </Form>
      <p className="hint">{t('edit.conflictAgain')}</p>
    </Notice>
  )
}

type ChooseProps = { merge: Merge; conflict: Merge['conflicts'][number]; at: number }

/** One place that both changed otherwise. Both stand unless one says which. */
function Choose({ merge, conflict, at }: ChooseProps) {
  const { t } = useTranslation('drafts')
  const { part, language } = merge
  const name = mergeName(merge, at)
  // A title is one line: two of them would be none.
  const choices = part === 'title' ? (['mine', 'theirs'] as const) : (['both', 'mine', 'theirs'] as const)
  return (
    <fieldset className="field merge-choice">
      <legend>{t(`merge.${part}.${language}`, { number: at + 1 })}</legend>
      {choices.map((choice, place) => (
        <Fragment key={choice}>
          <div className="choice">
            <input
              type="radio"
              id={`${name}-${choice}`}
              name={name}
              value={choice}
              defaultChecked={place === 0}
              aria-describedby={choice === 'both' ? undefined : `${name}-${choice}-text`}
            />
            <label htmlFor={`${name}-${choice}`}>{t(`merge.${choice}`)}</label>
          </div>
          {choice !== 'both' && (
            <div className="merge-text" id={`${name}-${choice}-text`} lang={language}>
              {conflict[choice] === '' ? (
                <p className="hint">{t('merge.nothing')}</p>
              ) : (
                <Prose text={conflict[choice]} />
              )}
            </div>
          )}
        </Fragment>
      ))}
    </fieldset>
  )
}
