import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Board, BoardClause, BoardMark } from '#app/projections/board.server.ts'
import { Anchor } from '../Anchor.tsx'
import { isRoomy, PartyHead, partiesClass } from '../PartyHead.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { Table } from '../Table.tsx'
import { ClauseState } from './ClauseState.tsx'
import { namedByClauses } from './namedByClauses.ts'
import { useGroupName } from './useGroupName.ts'

type Props = { board: Board; hrefOf: (clause: string, party?: string) => string }

/** Clauses by parties in one screen: colour and sign for each position, heads always in sight. */
export function BoardTable({ board, hrefOf }: Props) {
  const { t } = useTranslation('board')
  const columns = columnsOf(board)
  return (
    <div className={`board ${partiesClass(columns.length)}`}>
      <Table caption={t('caption')} captionHidden>
        <Heads board={board} columns={columns} />
        {board.sections.map((section) => (
          <tbody key={section.clauses[0]?.id}>
            {!namedByClauses(board) && (
              <tr className="board-section">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {section.title}
                </th>
              </tr>
            )}
            {section.clauses.map((clause) => (
              <Row key={clause.id} clause={clause} columns={columns} hrefOf={hrefOf} />
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  )
}

type Column = Board['groups'][number]['parties'][number] & { first: boolean }

/** The parties in a row. A little air stands before the first of each group. */
function columnsOf({ groups }: Board): Column[] {
  return groups.flatMap(({ parties }) => parties.map((party, place) => ({ ...party, first: place === 0 })))
}

function Heads({ board, columns }: { board: Board; columns: Column[] }) {
  const { t } = useTranslation('board')
  const groupName = useGroupName()
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="board-clause">
          {t('clause')}
        </th>
        {columns.map(({ id, name, first }) => (
          <PartyHead key={id} name={name} first={first} />
        ))}
      </tr>
      <tr>
        {board.groups.map(({ types, parties }) => (
          <th key={types.join()} scope="colgroup" colSpan={parties.length} className="board-group">
            <span>
              {/* One column says by its own name what it is. */}
              <span className={parties.length > 1 ? undefined : 'sr-only'}>{groupName(types)}</span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

type RowProps = { clause: BoardClause; columns: Column[]; hrefOf: Props['hrefOf'] }

function Row({ clause, columns, hrefOf }: RowProps) {
  const { id, number, title, tag, marks } = clause
  const words = isRoomy(columns.length)
  return (
    <tr className={tag.code === 'blocked' ? 'board-blocked' : undefined}>
      <th scope="row" className="board-clause">
        <span className="board-number">{number}</span>
        <span>
          <Anchor href={hrefOf(id)}>{title}</Anchor>
          <ClauseState tag={tag} />
        </span>
      </th>
      {columns.map((party, column) => (
        <Cell
          key={party.id}
          party={party}
          mark={marks[column] ?? 'none'}
          words={words}
          href={hrefOf(id, party.id)}
        />
      ))}
    </tr>
  )
}

type CellProps = { party: Column; mark: BoardMark; words: boolean; href: string }

/** The keyboard goes by the clause's own link: hundreds of stops would lead to the same page. */
function Cell({ party, mark, words, href }: CellProps) {
  const label = useLabel()
  // Whoever has no position to take is invited, or observes.
  const meaning = mark === 'none' ? label('participation', party.participation) : undefined
  return (
    <td className={party.first ? 'party-first' : undefined} title={party.name}>
      <Anchor href={href} className="board-cell" tabIndex={-1}>
        <PositionMark position={mark} words={words} meaning={meaning} />
      </Anchor>
    </td>
  )
}
