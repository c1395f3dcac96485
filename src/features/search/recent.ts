const MOST_KEPT = 6

/** What was opened last from the search, as addresses, the latest first. */
export function readRecent(stored: string | null): readonly string[] {
  return (stored ?? '')
    .split(' ')
    .filter((path) => path.startsWith('/'))
    .slice(0, MOST_KEPT)
}

/** The list with this address in front, to be stored. */
export function withRecent(stored: string | null, path: string): string {
  return [path, ...readRecent(stored).filter((other) => other !== path)].slice(0, MOST_KEPT).join(' ')
}
