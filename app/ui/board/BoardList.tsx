import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Board, BoardClause, BoardMark } from '#app/projections/board.server.ts'
import { Anchor } from '../Anchor.tsx'
import { Names } from '../Names.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { ClauseState } from './ClauseState.tsx'
import { namedByClauses } from './namedByClauses.ts'

/** The board on a phone: a clause after the other, who says what under each. */
export function BoardList({ board, hrefOf }: { board: Board; hrefOf: (clause: string) => string }) {
  const parties = board.groups.flatMap((group) => group.parties.map(({ name }) => name))
  return (
    <div className="board-list">
      {board.sections.map((section) => (
        <section key={section.clauses[0]?.id} aria-label={section.title}>
          <h3 className={namedByClauses(board) ? 'sr-only' : 'board-list-section'}>{section.title}</h3>
          <ol>
            {section.clauses.map((clause) => (
              <li key={clause.id} value={clause.number}>
                <Anchor href={hrefOf(clause.id)}>{clause.title}</Anchor> <ClauseState tag={clause.tag} />
                <Positions clause={clause} parties={parties} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** Who says the same stands on one line, in the order of the columns. */
function Positions({ clause, parties }: { clause: BoardClause; parties: string[] }) {
  const { t } = useTranslation('board')
  const lines = new Map<BoardMark, string[]>()
  for (const [column, mark] of clause.marks.entries()) {
    const name = parties[column]
    if (name && mark !== 'none') lines.set(mark, [...(lines.get(mark) ?? []), name])
  }
  const all = lines.size === 1 && clause.marks.length > 1
  return (
    <ul className="board-positions">
      {[...lines].map(([mark, names]) => (
        <li key={mark}>
          <PositionMark position={mark} /> {all ? <span>{t('everyone')}</span> : <Names names={names} />}
        </li>
      ))}
    </ul>
  )
}
