/** Those that are not over yet, three times as likely as what does not exist. */
export function openIds(map: Record<string, { status: string }>, over: readonly string[] = []): string[] {
  const ids = Object.keys(map).filter((id) => !over.includes(map[id]?.status ?? ''))
  return [...ids, ...ids, ...ids]
}
