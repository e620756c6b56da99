/** Who is asking, as the page's header shows it. */
export type Visitor = {
  name: string
  /** The organization this person acts for, when there is one. */
  organization: string | null
  /** How many things await this person. */
  awaiting: number
}

type FindVisitor = (request: Request) => Promise<Visitor | null>

let findWith: FindVisitor = async () => null

/** Says how to know who is asking. Called once by start(); before that everybody is a stranger. */
export function findVisitorsWith(find: FindVisitor): void {
  findWith = find
}

/** The person behind a request, or null. */
export function findVisitor(request: Request): Promise<Visitor | null> {
  return findWith(request)
}
