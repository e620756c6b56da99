import { clause } from './template.ts'

/** How it is signed, what schedules add, and what every agreement says at its end, where the parties sign in any order. */
export const generalProvisions = clause({
  key: 'general',
  section: 'general',
  title: { fr: 'Dispositions générales et signature', en: 'General provisions and signature' },
  summary: {
    fr: 'On signe en ligne ou sur papier, avec la preuve de son pouvoir. Changer le texte après une signature annule toutes les signatures.',
    en: 'Signing is online or on paper, with proof of authority. Changing the text after a signature voids all signatures.',
  },
  text: [
    {
      fr: 'L’entente peut être signée par voie électronique ou en plusieurs exemplaires identiques, qui forment ensemble un seul document. Un exemplaire modifié à la main est une proposition et ne vaut pas signature. Toute modification du texte après la première signature annule toutes les signatures.',
      en: 'This agreement may be signed electronically or in identical counterparts, which together form one document. A counterpart altered by hand is a proposal and does not count as a signature. Any change to the text after the first signature voids all signatures.',
    },
    {
      fr: 'Les parties signent dans l’ordre de leur choix. Un partenaire autochtone peut choisir de signer en premier, selon son protocole. Le pouvoir de chaque signataire est vérifié au moment de la signature. La fin de ses fonctions n’annule pas la signature déjà donnée.',
      en: 'The Parties sign in the order they choose. An Indigenous partner may choose to sign first, under its protocol. The authority of each signatory is checked at the time of signing. The end of the signatory’s office does not void a signature already given.',
    },
    {
      fr: 'Une annexe nommée dans l’entente en fait partie dès que le comité directeur l’adopte. Une obligation qui dépend d’une annexe n’est pas exigible avant cette adoption. L’accord exprès d’une partie est requis pour qu’une annexe crée ou alourdisse son obligation.',
      en: 'A schedule named in this agreement forms part of it once the steering committee adopts it. A duty that depends on a schedule is not owed before that adoption. The express agreement of a Party is required for a schedule to create or increase its duty.',
    },
    {
      fr: 'Une partie ne cède pas l’entente sans l’accord écrit des autres. Une clause nulle ne rend pas nulles les autres. La loi applicable est celle de la province ou du territoire où se déroule le stage. Les délais se comptent dans le fuseau horaire de l’entente.',
      en: 'A Party does not assign this agreement without the written agreement of the others. A void clause does not make the others void. The governing law is that of the province or territory where the placement takes place. Time is counted in the time zone of this agreement.',
    },
  ],
  responsibilities: ['gov-05'],
})
