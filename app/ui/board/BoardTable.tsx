import { useTranslation } from 'react-i18next'
import type { Board, BoardClause } from '#app/projections/board.server.ts'
import { Anchor } from '../Anchor.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { Table } from '../Table.tsx'
import { ClauseState } from './ClauseState.tsx'
import { useGroupName } from './useGroupName.ts'

type Props = { board: Board; hrefOf: (clause: string) => string }

/** Clauses by parties in one screen: colour and sign for each position, heads always in sight. */
export function BoardTable({ board, hrefOf }: Props) {
  const { t } = useTranslation('board')
  const columns = board.groups.flatMap(({ parties }) => parties)
  return (
    <div className="board">
      <Table caption={t('caption')} captionHidden>
        <Heads board={board} />
        {board.sections.map((section) => (
          <tbody key={section.clauses[0]?.id}>
            <tr className="board-section">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {section.title}
              </th>
            </tr>
            {section.clauses.map((clause) => (
              <Row key={clause.id} clause={clause} starts={groupStarts(board)} href={hrefOf(clause.id)} />
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  )
}

function Heads({ board }: { board: Board }) {
  const { t } = useTranslation('board')
  const groupName = useGroupName()
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="board-clause">
          {t('clause')}
        </th>
        {board.groups.map(({ types, parties }) => (
          <th key={types.join()} scope="colgroup" colSpan={parties.length} className="board-group">
            <span>{groupName(types)}</span>
          </th>
        ))}
      </tr>
      <tr>
        {board.groups.flatMap(({ parties }) =>
          parties.map(({ id, name }, place) => (
            <th key={id} scope="col" className={place === 0 ? 'board-party board-first' : 'board-party'}>
              <span>{name}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

/** Columns at which a group begins: a little air stands before them. */
function groupStarts({ groups }: Board): boolean[] {
  return groups.flatMap(({ parties }) => parties.map((_, place) => place === 0))
}

function Row({ clause, starts, href }: { clause: BoardClause; starts: boolean[]; href: string }) {
  const { number, title, tag, marks } = clause
  return (
    <tr className={tag.code === 'blocked' ? 'board-blocked' : undefined}>
      <th scope="row" className="board-clause">
        <span className="board-number">{number}</span>
        <span>
          <Anchor href={href}>{title}</Anchor>
          <ClauseState tag={tag} />
        </span>
      </th>
      {marks.map((mark, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one board never move
        <td key={column} className={starts[column] ? 'board-first' : undefined}>
          <Anchor href={href} className="board-cell">
            <PositionMark position={mark} />
          </Anchor>
        </td>
      ))}
    </tr>
  )
}
