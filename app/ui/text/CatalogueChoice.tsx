import { useState } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { AddingChoices } from '#app/projections/text.server.ts'
import { Checkbox } from '../Checkbox.tsx'

type Props = Pick<AddingChoices, 'categories'> & { chosen: string[] }

/** The duties that no clause has yet, by category. A script adds the search; without one the categories open. */
export function CatalogueChoice({ categories, chosen }: Props) {
  const { t } = useTranslation('text')
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const matches = (words: string) => plain(words).includes(plain(search))
  const found = categories.some(({ duties }) =>
    duties.some(({ id, title }) => matches(`${id} ${title[language]}`)),
  )
  return (
    <fieldset className="field catalogue">
      <legend>{t('add.duties')}</legend>
      <p className="hint">{t('add.dutiesHint')}</p>
      <label className="catalogue-search" htmlFor="catalogue-search">
        {t('add.search')}
        <input
          id="catalogue-search"
          className="input input-medium"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      {categories.map(({ label, duties }) => (
        <details
          key={label.fr}
          hidden={!duties.some(({ id, title }) => matches(`${id} ${title[language]}`))}
          open={search !== '' || duties.some(({ id }) => chosen.includes(id)) || undefined}
        >
          <summary>{label[language]}</summary>
          {duties.map(({ id, title }) => (
            // Hidden, not left out: what was ticked before the search is sent all the same.
            <div key={id} hidden={!matches(`${id} ${title[language]}`)}>
              <Checkbox
                id={`duty-${id}`}
                name="responsibilities"
                value={id}
                label={`${title[language]} (${id})`}
                defaultValue={chosen.find((one) => one === id)}
              />
            </div>
          ))}
        </details>
      ))}
      {!found && <p role="status">{t('add.searchNone')}</p>}
    </fieldset>
  )
}

/** Without accents and capitals, so that « evaluation » finds « Évaluation ». */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
