import type { Words } from '#machines/words.ts'
import type { CheckName } from './check.ts'

/** What a check that passes means, and what one must not read into it. */
export type Meaning = { means: Words; not: Words | null }

/** Every check explained, for whoever has never checked a signature: the page and the command line say the same. */
export const MEANING: Record<CheckName, Meaning> = {
  'file.size': {
    means: {
      fr: 'Le fichier a une taille qu’un PDF ou un historique peut avoir.',
      en: 'The file has a size that a PDF or a history can have.',
    },
    not: null,
  },
  'file.kind': {
    means: {
      fr: 'Le fichier est un PDF, un historique exporté (history.json) ou un certificat de racine (.pem).',
      en: 'The file is a PDF, an exported history (history.json) or a root certificate (.pem).',
    },
    not: null,
  },
  'root.readable': {
    means: {
      fr: 'Le certificat est aussi cru comme racine, pour les fichiers vérifiés avec lui.',
      en: 'The certificate is believed as a root too, for the files checked with it.',
    },
    not: {
      fr: 'Qu’il soit le bon\u00a0: comparez son empreinte avec celle que l’installation donne par une autre voie.',
      en: 'That it is the right one: compare its digest with the one that the installation gives by another way.',
    },
  },
  'history.chain': {
    means: {
      fr: 'Chaque entrée tient à celle d’avant par son empreinte\u00a0: en changer, en retirer ou en ajouter une se verrait ici.',
      en: 'Each entry holds on to the one before it by its digest: changing, removing or adding one would show here.',
    },
    not: {
      fr: 'Que cet historique soit le vrai. Qui tient la base de données peut la récrire tout entière\u00a0: comparez la tête avec une que vous aviez notée plus tôt.',
      en: 'That this history is the true one. Whoever holds the database can write all of it anew: compare the head with one that you noted earlier.',
    },
  },
  'history.contents': {
    means: {
      fr: 'En suivant les entrées une à une, on refait l’entente telle qu’elle était à chaque moment.',
      en: 'Following the entries one by one gives the agreement as it was at every moment.',
    },
    not: null,
  },
  'history.sealed': {
    means: {
      fr: 'L’empreinte scellée ce jour-là est celle du texte que les entrées redonnent, dans toutes ses langues.',
      en: 'The digest sealed that day is that of the text which the entries give, in all its languages.',
    },
    not: null,
  },
  'history.head': {
    means: {
      fr: 'Jusqu’à cette entrée, c’est l’historique que vous aviez vu\u00a0: rien n’y a été changé depuis.',
      en: 'Up to that entry it is the history that you saw: nothing in it was changed since.',
    },
    not: {
      fr: 'Que ce qui vient après cette entrée vous ait déjà été montré.',
      en: 'That what comes after that entry was ever shown to you.',
    },
  },
  'history.continues': {
    means: {
      fr: 'Des deux historiques, le plus long commence par le plus court, entrée pour entrée.',
      en: 'Of the two histories the longer one begins with the shorter one, entry for entry.',
    },
    not: null,
  },
  'file.readable': {
    means: {
      fr: 'Le PDF se lit d’un bout à l’autre, chaque enregistrement à sa place, sans un octet de trop.',
      en: 'The PDF can be read from end to end, each save in its place, with no byte too many.',
    },
    not: { fr: 'De qui il vient.', en: 'Whom it comes from.' },
  },
  'file.sha256': {
    means: {
      fr: 'Le fichier est, octet pour octet, celui qui a été conservé.',
      en: 'The file is, byte for byte, the one that was kept.',
    },
    not: null,
  },
  'content.attached': {
    means: {
      fr: 'Le texte de l’entente voyage dans le PDF sous une forme qu’un programme peut relire.',
      en: 'The text of the agreement travels in the PDF in a form that a program can read again.',
    },
    not: null,
  },
  'content.canonical': {
    means: {
      fr: 'Ce texte n’a qu’une écriture possible\u00a0: deux programmes en tirent la même empreinte.',
      en: 'This text has one spelling only: two programs draw the same digest from it.',
    },
    not: null,
  },
  'content.digest': {
    means: {
      fr: 'L’empreinte imprimée est celle du texte joint, en français et en anglais\u00a0: un mot changé la changerait.',
      en: 'The printed digest is that of the attached text, in French and English: one word changed would change it.',
    },
    not: {
      fr: 'Que ce soit le texte dont vous étiez convenus\u00a0: comparez l’empreinte avec la vôtre, ou donnez aussi l’historique.',
      en: 'That it is the text you agreed on: compare the digest with yours, or give the history too.',
    },
  },
  'content.expected': {
    means: { fr: 'L’empreinte est celle que l’on attendait.', en: 'The digest is the one expected.' },
    not: null,
  },
  'content.recorded': {
    means: {
      fr: 'L’historique donné avec ce PDF raconte comment ce texte-là, mot pour mot, a été scellé.',
      en: 'The history given with this PDF tells how this very text, word for word, was sealed.',
    },
    not: {
      fr: 'Que l’historique soit le vrai\u00a0: cela se voit à sa tête.',
      en: 'That the history is the true one: that shows by its head.',
    },
  },
  'seal.stands': {
    means: {
      fr: 'D’après l’historique, ce texte n’a pas été descellé depuis.',
      en: 'By the history, this text was not unsealed since.',
    },
    not: {
      fr: 'Ce qui est arrivé après l’export de l’historique.',
      en: 'What happened after the history was exported.',
    },
  },
  'seal.certifies': {
    means: {
      fr: 'L’installation a scellé le PDF avant toute signature, et son sceau ne permet plus que des signatures.',
      en: 'The installation sealed the PDF before any signature, and its seal allows only signatures from then on.',
    },
    not: null,
  },
  'revisions.allowed': {
    means: {
      fr: 'Ni page, ni texte, ni pièce jointe n’a été posé par-dessus après coup.',
      en: 'No page, text or attachment was laid over it afterwards.',
    },
    not: null,
  },
  'revisions.covered': {
    means: {
      fr: 'Chaque ajout au fichier est une signature, et aucun ajout n’est resté hors d’une signature.',
      en: 'Each addition to the file is a signature, and none was left outside a signature.',
    },
    not: null,
  },
  'signature.range': {
    means: {
      fr: 'La signature porte sur tout le fichier tel qu’il était quand elle a été donnée.',
      en: 'The signature covers the whole file as it was when it was given.',
    },
    not: null,
  },
  'signature.padding': {
    means: {
      fr: 'Rien n’est caché dans l’espace que la signature laisse vide.',
      en: 'Nothing is hidden in the space that the signature leaves empty.',
    },
    not: null,
  },
  'signature.form': {
    means: {
      fr: 'La signature a exactement la forme qu’Entente écrit (PAdES).',
      en: 'The signature has exactly the form that Entente writes (PAdES).',
    },
    not: null,
  },
  'signature.bytes': {
    means: {
      fr: 'Pas un octet de ce qui a été signé n’a changé.',
      en: 'Not one byte of what was signed has changed.',
    },
    not: null,
  },
  'signature.key': {
    means: {
      fr: 'La signature a été faite avec la clé dont parle son certificat.',
      en: 'The signature was made with the key that its certificate speaks of.',
    },
    not: {
      fr: 'Que la personne tenait elle-même la clé\u00a0: l’installation signe à sa place, après l’avoir identifiée et avoir reçu son accord.',
      en: 'That the person held the key: the installation signs in their stead, once it knows who they are and has their consent.',
    },
  },
  'signature.certificate': {
    means: {
      fr: 'Le certificat était valable à l’instant que la signature déclare, et une autorité en répond.',
      en: 'The certificate was good at the instant that the signature states, and an authority vouches for it.',
    },
    not: {
      fr: 'Que l’heure soit prouvée\u00a0: c’est celle que l’installation a écrite; aucun tiers n’en répond.',
      en: 'That the time is proved: it is the one that the installation wrote; no third party vouches for it.',
    },
  },
  'signature.root': {
    means: {
      fr: 'L’autorité qui répond du certificat est celle à laquelle on se fie ici.',
      en: 'The authority behind the certificate is the one believed here.',
    },
    not: {
      fr: 'Qu’une autorité publique la reconnaisse\u00a0: chaque installation a la sienne.',
      en: 'That a public authority recognizes it: each installation has its own.',
    },
  },
  'signature.party': {
    means: {
      fr: 'Le certificat nomme l’organisation pour laquelle cette place de signature est prévue.',
      en: 'The certificate names the organization for which this place to sign is meant.',
    },
    not: {
      fr: 'Que la personne avait le pouvoir de l’engager\u00a0: c’est à l’organisation d’en répondre.',
      en: 'That the person had the power to bind it: that is for the organization to answer for.',
    },
  },
  'signature.recorded': {
    means: {
      fr: 'L’historique donné avec ce PDF dit que cette signature a été donnée.',
      en: 'The history given with this PDF says that this signature was given.',
    },
    not: null,
  },
}
