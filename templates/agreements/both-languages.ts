import { clause } from './template.ts'

/** French and English are equals (design §1.10); the regime that the convenor chooses is part of what is signed. */
export const bothLanguages = clause({
  key: 'languages',
  section: 'languages',
  title: { fr: 'Langues et versions', en: 'Languages and versions' },
  summary: {
    fr: 'Le français et l’anglais ont la même valeur. Un écart entre les deux est corrigé.',
    en: 'French and English have the same value. A difference between the two is corrected.',
  },
  text: [
    {
      fr: 'L’entente est signée en français et en anglais; les deux versions font également foi. Une discordance relevée est corrigée par rectificatif. D’ici là, le sens qui concilie les deux versions et sert l’objet de l’entente est retenu.',
      en: 'This agreement is signed in French and English; both versions are equally authentic. A mismatch that is found is fixed by corrigendum. Until then, the meaning that reconciles both versions and serves the purpose of the agreement is used.',
    },
    {
      fr: 'Chaque partie peut employer le français ou l’anglais, à l’oral et à l’écrit. Si la loi donne la primauté à la version française pour une partie, cette règle s’applique à elle.',
      en: 'Each Party may use French or English, orally and in writing. If the law makes the French version prevail for a Party, that rule applies to it.',
    },
  ],
})
