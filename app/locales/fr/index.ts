import { agreement } from './agreement.ts'
import { board } from './board.ts'
import { charts } from './charts.ts'
import { clause } from './clause.ts'
import { commitments } from './commitments.ts'
import { concordance } from './concordance.ts'
import { documents } from './documents.ts'
import { drafts } from './drafts.ts'
import { duties } from './duties.ts'
import { editor } from './editor.ts'
import { goals } from './goals.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { live } from './live.ts'
import { matrix } from './matrix.ts'
import { parties } from './parties.ts'
import { people } from './people.ts'
import { reasons } from './reasons.ts'
import { schedules } from './schedules.ts'
import { shared } from './shared.ts'
import { signature } from './signature.ts'
import { start } from './start.ts'
import { talk } from './talk.ts'
import { text } from './text.ts'
import { verify } from './verify.ts'
import { word } from './word.ts'

/**
 * The words of pages in French, one area a module. A page author adds a module here and in ../en/index.ts.
 * Words that no page shows (e-mails) stand in ../words.server.ts, so that no browser loads them.
 */
export default {
  shared,
  charts,
  reasons,
  people,
  home,
  agreement,
  board,
  commitments,
  concordance,
  duties,
  goals,
  history,
  clause,
  signature,
  documents,
  drafts,
  editor,
  live,
  matrix,
  parties,
  schedules,
  start,
  talk,
  text,
  verify,
  word,
}
