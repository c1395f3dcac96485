/** What reading a sheet may cost: one cell far out makes the reader fill in everything before it. */
const MAX_CELLS = 8_000_000

const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** True when the cells of a sheet's XML lie so far apart that the filled-in table would not fit in memory. */
export function isTooWide(xml: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(xml)
  let rows = 0
  let columns = 0
  let cells = 0
  for (const match of text.matchAll(CELL)) {
    columns = Math.max(columns, columnNumber(match[1] ?? 'A'))
    rows = Math.max(rows, Number(match[2]))
    cells++
  }
  return cells > MAX_CELLS || rows * Math.min(columns, 16_384) > MAX_CELLS * 4
}
