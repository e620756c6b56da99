import type { i18n } from 'i18next'
import type fr from './fr/index.ts'
import { useTranslation } from './useTranslation.ts'

type Label = (group: keyof typeof fr.charts, code: string) => string

/**
 * The name of a state, a party type, a role or a letter: `label('agreement', 'review.open')`.
 * A code that has no name yet shows as it is.
 */
export function useLabel(): Label {
  const { i18n } = useTranslation('charts')
  const label = labels.get(i18n) ?? labelsOf(i18n)
  labels.set(i18n, label)
  return label
}

/** Made once per language. */
const labels = new WeakMap<i18n, Label>()

function labelsOf(i18n: i18n): Label {
  const found = new Map<string, string>()
  return (group, code) => {
    const key = `charts:${group}.${code.replaceAll('.', '_')}`
    const held = found.get(key)
    if (held !== undefined) return held
    if (!i18n.exists(key)) return code
    const text = String(i18n.t(key as 'product'))
    found.set(key, text)
    return text
  }
}
