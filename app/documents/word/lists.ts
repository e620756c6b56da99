import { childOf, type Element, elementsOf, valueIn } from './xml.ts'

/** What an item of a list is: with a bullet or a number, at the first level (1) or the second (2), and which number. */
export type Listed = { level: 1 | 2; number: number | null }

type Level = { ordered: boolean; start: number }

/** Tells of each item what it is, counting as Word does. Items are to be asked for in the order of the text. */
export class Lists {
  private readonly abstract = new Map<string, Element>()
  private readonly numbers = new Map<string, Element>()
  private readonly counts = new Map<string, number[]>()

  constructor(numbering: Element | undefined) {
    for (const child of numbering ? elementsOf(numbering) : []) {
      if (child.name === 'w:abstractNum') this.abstract.set(child.attributes['w:abstractNumId'] ?? '', child)
      if (child.name === 'w:num') this.numbers.set(child.attributes['w:numId'] ?? '', child)
    }
  }

  /** @param properties `w:pPr` of the paragraph; null when it is no item */
  take(properties: Element | undefined): Listed | null {
    const item = childOf(properties, 'w:numPr')
    const id = valueIn(item, 'w:numId')
    if (id === undefined || id === '0' || !this.numbers.has(id)) return null
    const at = Math.min(8, Math.max(0, Number(valueIn(item, 'w:ilvl') ?? 0) || 0))
    const { ordered, start } = this.levelOf(id, at)
    const counts = this.counts.get(id) ?? []
    counts.length = Math.min(counts.length, at + 1)
    counts[at] = (counts[at] ?? start - 1) + 1
    this.counts.set(id, counts)
    return { level: at === 0 ? 1 : 2, number: ordered ? counts[at] : null }
  }

  private levelOf(id: string, at: number): Level {
    const number = this.numbers.get(id)
    const override = number && elementsOf(number).find((one) => isLevel(one, 'w:lvlOverride', at))
    const abstract = this.abstract.get(valueIn(number, 'w:abstractNumId') ?? '')
    const level =
      childOf(override, 'w:lvl') ??
      (abstract && elementsOf(abstract).find((one) => isLevel(one, 'w:lvl', at)))
    const format = valueIn(level, 'w:numFmt') ?? 'bullet'
    const start = Number(valueIn(override, 'w:startOverride') ?? valueIn(level, 'w:start') ?? 1)
    return {
      ordered: format !== 'bullet' && format !== 'none',
      start: Number.isSafeInteger(start) ? start : 1,
    }
  }
}

function isLevel({ name, attributes }: Element, of: string, at: number): boolean {
  return name === of && Number(attributes['w:ilvl']) === at
}
