import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WordsProvider } from '#app/locales/useTranslation.ts'
import { words } from '#app/locales/words.server.ts'
import { Redline } from '#app/ui/Redline.tsx'
import { Prose } from '#app/ui/text/Prose.tsx'

const hrefOf = (clause: string) => `/fr/clauses/${clause}`
const shown = (text: string) => renderToStaticMarkup(createElement(Prose, { text, hrefOf }))

test('a text is shown as paragraphs, lists, emphasis and links to clauses', () => {
  expect(shown('Selon l’*[avis](c14)*.\n\n3. un\n   - deux\n4. **trois**')).toBe(
    '<p>Selon l’<a href="/fr/clauses/c14"><em>avis</em></a>.</p><ol start="3"><li>un<ul><li>deux</li></ul></li><li><strong>trois</strong></li></ol>',
  )
})

test('a text without marks is shown as before', () => {
  expect(shown('Une partie.\n\nL’autre : 10 000 $.')).toBe('<p>Une partie.</p><p>L’autre : 10 000 $.</p>')
})

test('a script in a clause is words', () => {
  expect(shown('<img src=x onerror=alert(1)> [x](javascript:alert(1))')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1))</p>',
  )
})

test('a comparison says its changes to those who listen, where they stand', () => {
  const redline = createElement(Redline, {
    before: 'Avis :\n\n- un avis *écrit*',
    after: 'Avis :\n\n- deux avis',
    lang: 'fr',
  })
  const html = renderToStaticMarkup(createElement(WordsProvider, { value: words('fr') }, redline))
  const heard = html.replace(/<[^>]*aria-hidden[^>]*>[^<]*<\/span>/g, '').replace(/<[^>]+>/g, '')
  expect(heard).toBe('Avis : [retiré un fin][ajouté deux fin] avis[retiré  écrit fin]')
  expect(html).toContain('<li>')
  expect(html).toMatch(/<del>.*<em>écrit<\/em>.*<\/del>/)
})
