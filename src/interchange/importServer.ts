import { dueDays } from '../domain/termsDue.ts'
import { guessColumns } from './columnMapping.ts'
import { guessDayOrder } from './dayOrder.ts'
import { guessDecimalMark } from './decimalMark.ts'
import type { ImportReply, ImportRequest, ReadRowsOptions, SliceLists } from './importProtocol.ts'
import { readTable } from './readTable.ts'
import { receivablesOf } from './receivables.ts'
import type { Table } from './table.ts'

const FIRST_ROWS = 5
/** Taking one in costs the screen a few milliseconds. */
const SLICE = 4_000

/**
 * The worker's side: keeps one file, and answers questions about it.
 * @param reply hands an answer to the screen; a question may have several
 */
export function importServer(reply: (answer: ImportReply) => void): (request: ImportRequest) => Promise<void> {
  let bytes = new Uint8Array()
  let table: Table | undefined

  const open = async ({ id, bytes: given, options }: ImportRequest & { type: 'open' }): Promise<void> => {
    bytes = (given as Uint8Array<ArrayBuffer> | undefined) ?? bytes
    const result = await readTable(bytes, options)
    table = result.ok ? result.value : undefined
    if (!result.ok) {
      reply({ id, type: 'opened', result })
      return
    }
    const { rows, problems: _problems, ...about } = result.value
    const mapping = guessColumns(result.value)
    const opened = { ...about, rowCount: rows.length, firstRows: rows.slice(0, FIRST_ROWS), mapping }
    reply({ id, type: 'opened', result: { ok: true, value: opened } })
  }

  const read = (id: number, options: ReadRowsOptions): void => {
    if (!table) throw new RangeError('no table is open')
    const { mapping, terms, country, usualMark, currency, today } = options
    const total = table.rows.length
    const found = guessDayOrder(table, mapping, country)
    const foundMark = guessDecimalMark(table, mapping.amount, usualMark)
    const dates = options.dates === undefined ? found : { order: options.dates, sure: true }
    const decimal = options.decimal === undefined ? foundMark : { mark: options.decimal, sure: true }
    const result = receivablesOf(table, {
      mapping,
      dates: dates.order,
      decimal: decimal.mark,
      currency,
      today,
      dueFrom: (issued) => dueDays(issued, terms).at(-1) ?? issued,
      onProgress: (done) => reply({ id, type: 'progress', done, total }),
    })
    const send = <L extends keyof SliceLists>(list: L, items: readonly SliceLists[L][]): void => {
      for (let from = 0; from < items.length; from += SLICE) {
        reply({ id, type: 'slice', list, items: items.slice(from, from + SLICE) } as ImportReply)
      }
    }
    send('receivables', result.receivables)
    send('customers', [...result.customers.values()])
    send('refused', result.refused)
    send('warnings', result.warnings)
    const { totals, settledRows } = result
    reply({ id, type: 'read', summary: { totals, settledRows, dates, decimal } })
  }

  return async (request) => {
    try {
      if (request.type === 'open') await open(request)
      else read(request.id, request.options)
    } catch (error) {
      reply({ id: request.id, type: 'failed', message: String(error) })
    }
  }
}
