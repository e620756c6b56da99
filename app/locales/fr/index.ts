import { charts } from './charts.ts'
import { components } from './components.ts'
import { notices } from './notices.ts'
import { people } from './people.ts'
import { reasons } from './reasons.ts'
import { shared } from './shared.ts'

/** The words in French, one area a module. A page author adds a module here and in ../en/index.ts. */
export default { shared, charts, reasons, components, notices, people }
