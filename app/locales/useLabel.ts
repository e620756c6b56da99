import { useTranslation } from 'react-i18next'
import type fr from './fr/index.ts'

/**
 * The name of a state, a party type, a role or a letter: `label('agreement', 'review.open')`.
 * A code that has no name yet shows as it is.
 */
export function useLabel(): (group: keyof typeof fr.charts, code: string) => string {
  const { i18n } = useTranslation('charts')
  return (group, code) => {
    const key = `charts:${group}.${code.replaceAll('.', '_')}`
    return i18n.exists(key) ? String(i18n.t(key as 'product')) : code
  }
}
