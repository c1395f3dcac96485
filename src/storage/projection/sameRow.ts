/** True when two rows hold the same, field by field; rows are plain data. */
export function sameRow(a: object, b: object | undefined): boolean {
  return b !== undefined && canonical(a) === canonical(b)
}

function canonical(row: object): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  )
}
