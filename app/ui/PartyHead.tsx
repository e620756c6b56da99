/** Up to this many parties there is room for their names as they are read; beyond, the names slant. */
const FEW = 5
/** Up to this many fit on a wide page; beyond, the table scrolls sideways in its own window. */
const MANY = 14

/** Whether a table with a column per party has room for words in its cells. */
export function isRoomy(parties: number): boolean {
  return parties <= FEW
}

/** How such a table is set, as a class (styles/columns.css). */
export function partiesClass(parties: number): string {
  if (isRoomy(parties)) return 'parties-few'
  return parties <= MANY ? 'parties-many' : 'parties-many parties-crowd'
}

type Props = {
  name: string
  /** A little air before it: the first of its group. */
  first?: boolean
}

/** The head of one party's column. A slanted name may be cut short: the whole of it is read out, and shown on hover. */
export function PartyHead({ name, first }: Props) {
  return (
    <th scope="col" className={first ? 'party-head party-first' : 'party-head'} title={name}>
      <span>{name}</span>
    </th>
  )
}
