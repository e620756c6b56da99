import { getStateNodes } from 'xstate/graph'
import en from '#app/locales/en/index.ts'
import fr from '#app/locales/fr/index.ts'
import { charts } from '#machines/charts/index.ts'
import type { Chart } from '#machines/facts.ts'

type Node = ReturnType<typeof getStateNodes>[number]
type Arrow = { id: string; event: string; from: string; to: string; condition: string }

/**
 * The page of one chart, drawn from its machine: a diagram (Mermaid, which most readers of Markdown draw), its
 * transitions with the reference's ids and the names of their conditions, and its states in both languages.
 */
export function chartPage(name: Chart): string {
  const { machine } = charts[name]
  const nodes = getStateNodes(machine.root)
  const leaves = nodes.filter(({ states }) => Object.keys(states).length === 0).map(nameOf)
  const arrows = nodes.flatMap(arrowsFrom)
  const start = leafOf(machine.root.initial.target?.[0] as Node)
  return `${[
    `# The chart of the ${name}`,
    `Drawn from \`machines/charts/${name}.ts\` by \`npm run charts\`; a test holds it to the machine.`,
    diagram(start, leaves, arrows),
    transitionsTable(arrows),
    statesTable(name, leaves),
  ].join('\n\n')}\n`
}

function diagram(start: string, leaves: string[], arrows: Arrow[]): string {
  const names = leaves.map((leaf) => `  state "${leaf}" as ${idOf(leaf)}`)
  const steps = arrows.map(({ from, to, event, id }) => `  ${idOf(from)} --> ${idOf(to)}: ${event} (${id})`)
  const ends = leaves.filter((leaf) => !arrows.some(({ from }) => from === leaf))
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    `  [*] --> ${idOf(start)}`,
    ...steps,
    ...ends.map((leaf) => `  ${idOf(leaf)} --> [*]`),
    '```',
  ].join('\n')
}

function transitionsTable(arrows: Arrow[]): string {
  const rows = arrows
    .toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
    .map(({ id, from, event, to, condition }) => `| ${id} | ${from} | ${event} | ${to} | ${condition} |`)
  return ['| id | from | event | to | condition |', '|---|---|---|---|---|', ...rows].join('\n')
}

function statesTable(name: Chart, leaves: string[]): string {
  const inWords = (words: Record<string, string>, leaf: string) => words[leaf.replaceAll('.', '_')] ?? ''
  const rows = leaves.map(
    (leaf) => `| \`${leaf}\` | ${inWords(fr.charts[name], leaf)} | ${inWords(en.charts[name], leaf)} |`,
  )
  return ['| state | French | English |', '|---|---|---|', ...rows].join('\n')
}

/** A transition of an outer state is drawn from each of its inner ones. */
function arrowsFrom(node: Node): Arrow[] {
  return [...node.transitions.values()].flat().flatMap((step) => {
    const guard = step.guard as { type?: string } | string | undefined
    const condition = (typeof guard === 'object' ? guard.type : guard) ?? ''
    const target = leafOf((step.target?.[0] as Node | undefined) ?? node)
    const arrow = { id: String(step.meta?.id ?? ''), event: step.eventType, to: target, condition }
    return leavesOf(node).map((from) => ({ ...arrow, from: nameOf(from) }))
  })
}

function leavesOf(node: Node): Node[] {
  const inner = Object.values(node.states)
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf)
}

function leafOf(node: Node): string {
  const [inner] = node.initial?.target ?? []
  return inner ? leafOf(inner) : nameOf(node)
}

function nameOf({ path }: Node): string {
  return path.join('.')
}

/** Mermaid's ids know no dots. */
function idOf(state: string): string {
  return state.replaceAll('.', '_')
}
