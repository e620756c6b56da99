import { moneyInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'

/** An amount in Canadian dollars. */
export function MoneyText({ cents }: { cents: number }) {
  return <span className="money">{moneyInWords(cents, useLanguage())}</span>
}
