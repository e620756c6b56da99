import { NOTO_SANS, SANS, SERIF, SYLLABICS } from '#templates/fonts/faces.ts'
import type { ParsedFont } from './fonts.ts'
import type { Laid } from './laid-out.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

type Fonts = Map<string, ParsedFont>

function covers(font: ParsedFont | undefined, cluster: string): boolean {
  return (
    font !== undefined && [...cluster].every((mark) => font.hasGlyphForCodePoint(mark.codePointAt(0) ?? 0))
  )
}

/**
 * The family that must draw a letter together with its marks (k̓, x̌): react-pdf falls back one character at a time, which
 * would take the letter from one font and its mark from another. Null: the usual fonts do it.
 */
function familyFor(cluster: string, fonts: Fonts): string | null {
  if ([...cluster].length < 2) return null
  if (covers(fonts.get(SERIF), cluster) && covers(fonts.get(SANS), cluster)) return null
  return [NOTO_SANS, SYLLABICS].find((family) => covers(fonts.get(family), cluster)) ?? null
}

function instance(value: string): Laid {
  return { type: 'TEXT_INSTANCE', value }
}

/** Nothing below this can be part of a letter made of several characters. */
const MARKS_FROM = /[\u0300-\uffff]/

function split(value: string, fonts: Fonts): Laid[] {
  if (!MARKS_FROM.test(value)) return [instance(value)]
  const parts: Laid[] = []
  let plain = ''
  for (const { segment } of graphemes.segment(value)) {
    const family = familyFor(segment, fonts)
    if (family === null) {
      plain += segment
      continue
    }
    if (plain !== '') parts.push(instance(plain))
    parts.push({
      type: 'TEXT',
      box: undefined,
      style: { fontFamily: family },
      props: {},
      children: [instance(segment)],
    })
    plain = ''
  }
  return plain === '' ? parts : [...parts, instance(plain)]
}

/**
 * Readies the tree for layout, in place: every text in NFC, letters kept with their marks, and a key on each node that
 * means something (layout copies nodes when it breaks them over pages; the key says that they are one).
 */
export function prepareText(root: Laid, fonts: Fonts): void {
  let next = 1
  const visit = (node: Laid): void => {
    if (node.props && (node.props.tag || node.props.field || node.type === 'TEXT'))
      node.props.structKey = next++
    // What `split` makes is ready: only what was there before is visited.
    const own = node.children
    if (!own) return
    node.children = own.flatMap((child) =>
      child.type === 'TEXT_INSTANCE' ? split((child.value ?? '').normalize('NFC'), fonts) : [child],
    )
    for (const child of own) visit(child)
  }
  visit(root)
}
