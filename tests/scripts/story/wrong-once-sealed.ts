import type { Said, Wrong } from './wrong-step.ts'

const NOBODYS = '0'.repeat(64)
const SIGNS = { digest: '$sealed', consent: true }
const REASON = 'Voici pourquoi.'

/** Luc Desrochers gives his signature to Amélie Nguyen-Fortin for a time. */
const delegates = (until: string): Said => ({
  ...{ at: '2026-06-05T08:45', by: 'p14', do: 'delegate-signature' },
  input: { slot: 'S2:beaurivage:p14', person: 'p15', instrument: 'DEL-2026-018', from: '2026-06-05', until },
})

const inSigning: Wrong[] = [
  {
    ...{ name: 'a party signs while its place awaits its turn', after: 37, refused: 'not_your_turn' },
    ...{ at: '2026-05-19T11:00', by: 'p03', do: 'sign-agreement', input: { slot: 'S1:poly:p03', ...SIGNS } },
  },
  {
    ...{ name: 'the chair signs without her witness', after: 37, refused: 'witness_missing' },
    ...{ at: '2026-05-19T11:00', by: 'p28', do: 'sign-agreement' },
    input: { slot: 'S1:threeshores:p28', ...SIGNS },
  },
  {
    ...{ name: 'another person attests instead of the Elder', after: 43, refused: 'role_missing' },
    ...{ at: '2026-06-04T09:00', by: 'p27', do: 'attest-witness' },
    input: { slot: 'S2:threeshores:p28', how: 'in_person' },
  },
  {
    ...{
      name: 'somebody signs without consent to do so electronically',
      after: 38,
      refused: 'consent_missing',
    },
    ...{ at: '2026-05-21T09:00', by: 'p03', do: 'sign-agreement' },
    input: { slot: 'S1:poly:p03', digest: '$sealed', consent: false },
  },
  {
    ...{ name: 'a seat signs a second time', after: 39, refused: 'not_in_this_state' },
    ...{ at: '2026-05-21T12:00', by: 'p03', do: 'sign-agreement', input: { slot: 'S1:poly:p03', ...SIGNS } },
  },
  {
    ...{ name: 'one of two signatories signs at the other’s place', after: 38, refused: 'not_your_slot' },
    ...{ at: '2026-05-21T09:00', by: 'p06', do: 'sign-agreement', input: { slot: 'S1:uconf:p07', ...SIGNS } },
  },
  {
    ...{
      name: 'the text is unsealed under a digest that is not its own',
      after: 39,
      refused: 'digest_differs',
    },
    ...{ at: '2026-05-22T09:00', by: 'p01', do: 'unseal-agreement' },
    input: {
      ...{ digest: NOBODYS, reason: REASON },
      changes: [
        {
          ...{ clause: 'c10', seen: 2, title: { fr: 'Assurances', en: 'Insurance' } },
          text: { fr: '5 M$.', en: '$5M.' },
        },
      ],
    },
  },
  {
    ...{ name: 'somebody signs the digest that was voided', after: 44, refused: 'digest_differs' },
    ...{ at: '2026-06-04T14:00', by: 'p03', do: 'sign-agreement' },
    input: { slot: 'S2:poly:p03', digest: '$sealed:1', consent: true },
  },
  {
    ...{ name: 'the delegate signs after the instrument has ended', after: 44, refused: 'authority_ended' },
    first: [delegates('2026-06-08')],
    ...{ at: '2026-06-09T09:20', by: 'p15', do: 'sign-agreement' },
    input: { slot: 'S2:beaurivage:p15', ...SIGNS },
  },
  {
    ...{ name: 'a signatory delegates for longer than their own power lasts', after: 44 },
    ...{ ...delegates('2028-07-01'), refused: 'beyond_own_authority' },
  },
  {
    ...{ name: 'whoever delegated signs after all', after: 45, refused: 'not_in_this_state' },
    ...{ at: '2026-06-05T09:00', by: 'p14', do: 'sign-agreement' },
    input: { slot: 'S2:beaurivage:p14', ...SIGNS },
  },
  {
    ...{ name: 'somebody signs while the signing is on hold', after: 45, refused: 'not_in_this_state' },
    first: [
      {
        ...{ at: '2026-06-05T10:00', by: 'p23', do: 'decline-to-sign' },
        input: { slot: 'S2:rivenord:p23', reason: REASON },
      },
    ],
    ...{ at: '2026-06-05T11:00', by: 'p03', do: 'sign-agreement', input: { slot: 'S2:poly:p03', ...SIGNS } },
  },
  {
    ...{ name: 'signing goes on while a refusal stands', after: 50, refused: 'signature_declined' },
    ...{ at: '2026-06-11T09:00', by: 'p01', do: 'resume-signing' },
  },
  {
    ...{ name: 'a fully signed text takes effect while its condition is open', after: 52 },
    ...{ refused: 'condition_open', at: '2026-06-18T09:00', by: 'p01', do: 'enter-into-force' },
  },
  {
    ...{ name: 'a party gives notice before anything is in force', after: 52, refused: 'not_in_this_state' },
    ...{ at: '2026-06-18T09:00', by: 'p21', do: 'give-notice', input: { reason: REASON } },
  },
]

const afterwards: Wrong[] = [
  {
    ...{ name: 'whoever filed evidence accepts it', after: 57, refused: 'own_evidence' },
    first: [
      {
        ...{ at: '2026-10-12T09:00', by: 'p01', do: 'submit-evidence' },
        input: { obligation: 'O:rec-07:poly', evidence: 'Personne-ressource en poste.' },
      },
    ],
    ...{ at: '2026-10-12T10:00', by: 'p01', do: 'accept-evidence', input: { obligation: 'O:rec-07:poly' } },
  },
  {
    ...{ name: 'another party files what is not its duty', after: 54, refused: 'not_your_duty' },
    ...{ at: '2026-08-01T09:00', by: 'p24', do: 'submit-evidence' },
    input: { obligation: 'O:gov-01:riverstone', evidence: 'Table.' },
  },
  {
    ...{ name: 'an applicant is admitted without the express word of Three Shores', after: 58 },
    refused: 'answers_missing',
    first: [
      {
        ...{ at: '2026-10-19T12:00', by: 'p01', do: 'list-party' },
        input: {
          party: { id: 'fegc', type: 'learner_association', name: { fr: 'Fédération', en: 'Federation' } },
          seats: [{ person: 'p31', roles: ['authorized_signatory'] }],
        },
      },
      { at: '2026-10-19T13:00', by: 'p31', do: 'apply-to-accede', input: { reason: REASON } },
    ],
    ...{ at: '2026-11-04T09:00', by: 'p01', do: 'accept-accession' },
    input: { party: 'fegc', instrument: 'Acte d’adhésion', on: '2026-11-04' },
  },
  {
    ...{ name: 'a new duty is passed off as a slip', after: 60, refused: 'changes_meaning' },
    first: [
      {
        ...{ at: '2026-12-07T10:00', by: 'p01', do: 'propose-amendment' },
        input: {
          ...{ reason: REASON, effectiveOn: '2027-02-15' },
          changes: [
            {
              clause: 'c05',
              text: { fr: 'Chaque employeur doit recruter.', en: 'Each employer must recruit.' },
            },
          ],
        },
      },
    ],
    ...{ at: '2026-12-08T09:00', by: 'p01', do: 'class-amendment' },
    input: { amendment: 'AM1', kind: 'corrigendum' },
  },
  {
    ...{ name: 'an amendment is signed before it is sealed', after: 63, refused: 'no_amendment_here' },
    ...{ at: '2027-01-12T09:00', by: 'p03', do: 'sign-amendment' },
    input: { amendment: 'AM1', slot: 'S1:poly:p03', digest: NOBODYS, consent: true },
  },
  {
    ...{ name: 'a stranger signs an amendment', after: 64, refused: 'not_your_slot' },
    ...{ at: '2027-02-09T09:00', by: 'p21', do: 'sign-amendment' },
    input: { amendment: 'AM1', slot: 'S1:poly:p03', ...SIGNS },
  },
  {
    ...{ name: 'an amendment takes effect before its day', after: 65, refused: 'not_yet_effective' },
    ...{ at: '2027-02-14T09:00', by: 'p01', do: 'take-amendment-effect', input: { amendment: 'AM1' } },
  },
  {
    ...{ name: 'a party that has left asks for the renewal', after: 69, refused: 'not_bound' },
    ...{ at: '2029-05-14T09:00', by: 'p21', do: 'table-motion' },
    input: { kind: 'renew', on: '2032-06-30', reason: REASON },
  },
  {
    ...{ name: 'a party that has left answers for the renewal', after: 69, refused: 'no_say' },
    first: [
      {
        ...{ at: '2029-05-14T09:00', by: 'p03', do: 'table-motion' },
        input: { kind: 'renew', on: '2032-06-30', reason: REASON },
      },
    ],
    ...{ at: '2029-05-14T10:00', by: 'p21', do: 'answer-motion', input: { motion: 'MO2', agrees: true } },
  },
]

export const wrongOnceSealed = [...inSigning, ...afterwards]
