import type { PartyType } from '#machines/vocabulary.ts'
import type { TemplateParty } from '../template.ts'

/** Who belongs in a regional consortium (reference §5.1). */
export const consortiumParties: readonly TemplateParty[] = [
  party('institution', 2, true, {
    fr: 'Au moins deux établissements : ils forment un groupe qui décide à l’unanimité.',
    en: 'At least two institutions: they form a group that decides unanimously.',
  }),
  party('employer', 1, true, {
    fr: 'Au moins un employeur, invité dès le début et non une fois le texte écrit.',
    en: 'At least one employer, invited from the start and not once the text is written.',
  }),
  party('sme', 1, false, {
    fr: 'Au moins une PME est recommandée. Elle suit un parcours allégé de 12 responsabilités.',
    en: 'At least one SME is recommended. It follows a lighter track of 12 responsibilities.',
  }),
  party('union', 0, false, {
    fr: 'Chaque syndicat dont une unité de négociation accueille des personnes apprenantes.',
    en: 'Each union with a bargaining unit that hosts learners.',
  }),
  party('indigenous', 0, false, {
    fr: 'Indispensable si des personnes apprenantes, des données ou des savoirs autochtones sont visés. Le partenaire précise pour qui il parle.',
    en: 'Indispensable if Indigenous learners, data or knowledge are in scope. The partner says for whom it speaks.',
  }),
  party(
    'coordinator',
    1,
    true,
    {
      fr: 'Un organisme coordonnateur; l’une des autres parties peut remplir ce rôle.',
      en: 'One coordinating organization; one of the other Parties can fill this role.',
    },
    1,
  ),
  party('government', 0, false, {
    fr: 'Un bailleur de fonds ou un ministère, à titre de partie ou d’observateur.',
    en: 'A funder or a ministry, as a party or as an observer.',
  }),
  party('community', 0, false, {
    fr: 'Un organisme qui aide au recrutement et au soutien des personnes apprenantes.',
    en: 'A body that helps to recruit and support learners.',
  }),
  party('learner_association', 0, false, {
    fr: 'Recommandée : les personnes apprenantes sont les premières concernées et signent rarement.',
    en: 'Recommended: learners are the first concerned and seldom sign.',
  }),
]

function party(
  type: PartyType,
  min: number,
  essential: boolean,
  note: TemplateParty['note'],
  max: number | null = null,
): TemplateParty {
  return { type, min, max, essential, note }
}
