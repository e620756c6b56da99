import type fr from '../fr/index.ts'
import type { SameKeys } from '../words.ts'
import { charts } from './charts.ts'
import { home } from './home.ts'
import { people } from './people.ts'
import { reasons } from './reasons.ts'
import { shared } from './shared.ts'

/** The words in English. A key that French has and English lacks does not compile, and the reverse. */
export default { shared, charts, reasons, people, home } satisfies SameKeys<typeof fr>
