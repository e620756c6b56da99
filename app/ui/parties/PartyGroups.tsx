import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { GroupLine, PartiesPage, PartyLine } from '#app/projections/parties.server.ts'
import { useGroupName } from '../board/useGroupName.ts'

type Props = {
  page: PartiesPage
  /** One organization, with what the reader may do about it. */
  party: (party: PartyLine) => ReactNode
  /** A way to add one of a type, for those who may. */
  add?: (group: GroupLine) => ReactNode
}

/** The organizations by type, with what the template expects of each; those apart who observe, and who declined. */
export function PartyGroups({ page, party, add }: Props) {
  const { t } = useTranslation('parties')
  return (
    <>
      {page.groups.map((group) => (
        <Group key={group.type} group={group} add={add}>
          {group.parties.map(party)}
        </Group>
      ))}
      <Apart title={t('observers')} note={t('observersNote')} parties={page.observers} party={party} />
      <Apart title={t('declined')} note={t('declinedNote')} parties={page.declined} party={party} />
      {page.welcome.length > 0 && <Welcome groups={page.welcome} add={add} />}
    </>
  )
}

function Group({ group, add, children }: { group: GroupLine; add: Props['add']; children: ReactNode }) {
  const { t } = useTranslation('parties')
  const name = useGroupName()
  const { type, note, missing, essential, parties } = group
  return (
    <section className="party-group" aria-labelledby={`group-${type}`}>
      <h3 id={`group-${type}`}>{name([type])}</h3>
      {note && <p className="hint">{note}</p>}
      {parties.length > 0 && children}
      {missing > 0 && (
        <div className="party-missing">
          <p>{t(essential ? 'group.missing' : 'group.wished', { count: missing })}</p>
          {add?.(group)}
        </div>
      )}
    </section>
  )
}

type ApartProps = { title: string; note: string; parties: PartyLine[]; party: Props['party'] }

function Apart({ title, note, parties, party }: ApartProps) {
  if (parties.length === 0) return null
  return (
    <section className="party-group">
      <h3>{title}</h3>
      <p className="hint">{note}</p>
      {parties.map(party)}
    </section>
  )
}

/** Types that the template has room for: named, and out of the way until somebody asks. */
function Welcome({ groups, add }: { groups: GroupLine[]; add: Props['add'] }) {
  const { t } = useTranslation('parties')
  const name = useGroupName()
  return (
    <details className="party-welcome">
      <summary>{t('welcome')}</summary>
      <ul>
        {groups.map((group) => (
          <li key={group.type}>
            <strong>{name([group.type])}</strong>
            <br />
            {group.note} {add?.(group)}
          </li>
        ))}
      </ul>
    </details>
  )
}
