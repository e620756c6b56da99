import { words } from '#app/locales/words.server.ts'
import type { Language, Words } from '#machines/words.ts'
import type { Kind } from './kinds/index.ts'

/** What one message says, before it is set: `link` is its person's own. */
export type Letter = {
  kind: Kind | 'sign_in'
  language: Language
  name: string
  values: Record<string, Words>
  items?: Words[]
  link: string
}

export type Composed = { subject: string; text: string; html: string }

/** Sets a message in its person's language, as plain text and as plain HTML. Every value is escaped in the HTML. */
export function compose(letter: Letter): Composed {
  const parts = wordsOf(letter)
  return { subject: oneLine(parts.subject), text: asText(parts), html: asHtml(parts, letter.language) }
}

type Parts = {
  subject: string
  greeting: string
  paragraphs: string[]
  items: string[]
  action: string
  link: string
  notTheButton: string
  validity: string
  footer: string
}

function wordsOf({ kind, language, name, values, items = [], link }: Letter): Parts {
  const t = words(language).getFixedT(language, 'notices')
  const filled: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) filled[key] = value[language]
  return {
    subject: t(`kind.${kind}.subject` as 'kind.sign_in.subject', filled),
    greeting: t('greeting', { name }),
    paragraphs: t(`kind.${kind}.text` as 'kind.sign_in.text', filled).split('\n\n'),
    items: items.map((item) => item[language]),
    action: t(`kind.${kind}.action` as 'kind.sign_in.action', filled),
    link,
    notTheButton: t('notTheButton'),
    validity: t(kind === 'sign_in' ? 'linkMinutes' : 'linkDays'),
    footer: t('footer'),
  }
}

function asText({ greeting, paragraphs, items, action, link, validity, footer }: Parts): string {
  const list = items.map((item) => `- ${item}`).join('\n')
  const parts = [greeting, ...paragraphs, list, `${action}\n${link}`, validity, `-- \n${footer}`]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function asHtml(parts: Parts, language: Language): string {
  const { subject, greeting, paragraphs, items, action, link, notTheButton, validity, footer } = parts
  const list =
    items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` : ''
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:1.5rem;max-width:36rem;font:1rem/1.5 sans-serif;color:#1c2226;background:#fff">
${[greeting, ...paragraphs].map((each) => `<p>${escapeHtml(each)}</p>`).join('\n')}
${list}
<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:.6rem 1rem;background:#0a5566;color:#fff">${escapeHtml(action)}</a></p>
<p>${escapeHtml(notTheButton)}<br><a href="${escapeHtml(link)}" style="color:#0a5566;word-break:break-all">${escapeHtml(link)}</a></p>
<p>${escapeHtml(validity)}</p>
<hr style="border:0;border-top:1px solid #dcd8cd"><p style="color:#59646b">${escapeHtml(footer)}</p>
</body></html>
`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replaceAll('\n', '<br>')
}

/** A line break typed into a title must not become a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}
