const WORDS = {
  load: 'everything written',
  cold: 'cold start to the list of debtors',
  payment: 'a payment, to the changed list',
  aging: 'aging',
  copy: 'everything to a second, empty store',
  memory: 'memory with the list open',
  disk: 'on disk',
}
const NAMES = {
  alDia: 'Al Día',
  rxdb: 'RxDB',
  pouchdb: 'PouchDB',
  tinybase: 'TinyBase',
  automerge: 'automerge-repo',
  yIndexedDb: 'y-indexeddb',
  raw: 'IndexedDB alone',
}

/** @param {string} row @param {number} value milliseconds or bytes */
function absolute(row, value) {
  if (/memory|disk/.test(row)) return `${(value / 1e6).toFixed(1)} MB`
  return value < 10_000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1000).toFixed(1)} s`
}

/**
 * A table in Markdown: the app's own figure, and how many times as much each of the others needs.
 * @param {readonly string[]} rows @param {readonly string[]} peers @param {ReadonlyMap<string, number>} figures
 */
export function printTable(rows, peers, figures) {
  const others = peers.filter((peer) => peer !== 'alDia')
  /** @param {string} peer */
  const nameOf = (peer) => /** @type {Record<string, string>} */ (NAMES)[peer] ?? peer
  console.log(`\n| customers | what | Al Día | ${others.map(nameOf).join(' | ')} |`)
  console.log(`|${' --- |'.repeat(others.length + 3)}`)
  for (const row of rows) {
    const [size, what = ''] = row.split(': ')
    const [work = '', throttle] = what.split(', ')
    const own = figures.get(`${row}\nalDia`)
    const cells = others.map((peer) => {
      const value = figures.get(`${row}\n${peer}`)
      if (value === undefined) return 'no end'
      return own === undefined ? absolute(row, value) : `${(value / own).toFixed(2)} ×`
    })
    const words = /** @type {Record<string, string>} */ (WORDS)[work] ?? work
    const said = throttle === undefined ? words : `${words}, ${throttle}`
    console.log(`| ${size} | ${said} | ${own === undefined ? '–' : absolute(row, own)} | ${cells.join(' | ')} |`)
  }
}
