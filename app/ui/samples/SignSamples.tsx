import { EmptyState } from '../EmptyState.tsx'
import { Notice } from '../Notice.tsx'
import { POSITIONS, type Position, PositionMark } from '../PositionMark.tsx'
import { Progress } from '../Progress.tsx'
import { StateTag } from '../StateTag.tsx'
import { Table } from '../Table.tsx'
import type { SampleWords } from './FrameSamples.tsx'

/** Tags, marks, notices, progress, and nothing at all. */
export function SignSamples({ words }: { words: SampleWords }) {
  const { signs } = words
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">{words.headings.signs}</h2>
      <p>
        <StateTag>{signs.plain}</StateTag> <StateTag tone="agreed">{signs.adopted}</StateTag>{' '}
        <StateTag tone="reserved">{signs.reserved}</StateTag>{' '}
        <StateTag tone="waiting">{signs.awaiting}</StateTag>{' '}
        <StateTag tone="stopped">{signs.blocked}</StateTag>
      </p>
      <ul className="legend">
        {POSITIONS.map((position) => (
          <li key={position}>
            <PositionMark position={position} words />
          </li>
        ))}
      </ul>
      {(['info', 'warning', 'success', 'stop'] as const).map((kind) => (
        <Notice key={kind} kind={kind}>
          <p>{signs[kind]}</p>
        </Notice>
      ))}
      <Progress label={signs.progress} value={4} max={12} />
      <EmptyState title={signs.emptyTitle}>
        <p>{signs.emptyText}</p>
      </EmptyState>
    </section>
  )
}

const ROWS: Position[][] = [
  ['accepted', 'accepted', 'accepted', 'accepted'],
  ['stale', 'awaiting', 'deemed', 'standing_aside'],
  ['accepted', 'reservation', 'abstaining', 'objecting'],
]

/** Clauses by parties, wider than a phone. */
export function TableSamples({ words }: { words: SampleWords }) {
  const { table, signs } = words
  const states = [signs.adopted, signs.awaiting, signs.blocked]
  const tones = ['agreed', 'waiting', 'stopped'] as const
  return (
    <section aria-labelledby="table">
      <h2 id="table">{words.headings.table}</h2>
      <Table caption={table.caption}>
        <thead>
          <tr>
            {[table.clause, table.state, ...table.parties].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.clauses.map((clause, row) => (
            <tr key={clause}>
              <th scope="row">{clause}</th>
              <td>
                <StateTag tone={tones[row]}>{states[row]}</StateTag>
              </td>
              {table.parties.map((party, column) => (
                <td key={party}>
                  <PositionMark position={ROWS[row]?.[column] ?? 'none'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
