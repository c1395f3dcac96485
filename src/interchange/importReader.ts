import type { Result } from '../domain/result.ts'
import type { CustomerKey } from './customerKey.ts'
import type { ImportedCustomer } from './importedCustomers.ts'
import type { ImportReply, ImportRequest, OpenedTable, ReadRowsOptions, ReadSummary } from './importProtocol.ts'
import type { ReadTableOptions } from './readTable.ts'
import type { Receivable, Receivables, Refused, Warned } from './receivables.ts'
import type { TableError } from './table.ts'

/** Debts of a file, and how its days and amounts were read. */
export interface ReadRows extends Receivables, ReadSummary {}

export interface RowProgress {
  readonly done: number
  readonly total: number
}

/** Reads one file in a worker of its own. Promises reject when the worker breaks down: a bug, or no memory left. */
export interface ImportReader {
  /** The bytes are handed over: they are empty here afterwards. */
  readonly open: (bytes: Uint8Array, options?: ReadTableOptions) => Promise<Result<OpenedTable, TableError>>
  /** The same file again: another sheet, another header row. */
  readonly reopen: (options: ReadTableOptions) => Promise<Result<OpenedTable, TableError>>
  /** Reads every row of the open table. */
  readonly read: (options: ReadRowsOptions, onProgress?: (progress: RowProgress) => void) => Promise<ReadRows>
  /** Stops whatever is being read; questions that are open are never answered. */
  readonly close: () => void
}

interface Waiting {
  readonly take: (reply: ImportReply) => void
  readonly fail: (error: Error) => void
}

type Ask = (request: ImportRequest, transfer?: Transferable[]) => void

function opened(reply: ImportReply): Result<OpenedTable, TableError> | undefined {
  return reply.type === 'opened' ? reply.result : undefined
}

/** Starts the worker. */
export function startImportReader(): ImportReader {
  const worker = new Worker(new URL('./receivables.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0

  worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
    if (data.type === 'failed') waiting.get(data.id)?.fail(new Error(data.message))
    else waiting.get(data.id)?.take(data)
  })
  worker.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message))
    waiting.clear()
  })

  const asking = <T>(
    start: (id: number, ask: Ask) => void,
    hear: (reply: ImportReply) => T | undefined,
  ): Promise<T> => {
    const id = (last += 1)
    return new Promise<T>((resolve, reject) => {
      const take = (reply: ImportReply): void => {
        const answer = hear(reply)
        if (answer === undefined) return
        waiting.delete(id)
        resolve(answer)
      }
      waiting.set(id, { take, fail: reject })
      start(id, (request, transfer = []) => worker.postMessage(request, transfer))
    })
  }
  return {
    open: (bytes, options = {}) =>
      asking((id, ask) => ask({ id, type: 'open', bytes, options }, [bytes.buffer as ArrayBuffer]), opened),
    reopen: (options) => asking((id, ask) => ask({ id, type: 'open', options }), opened),
    read(options, onProgress) {
      const collect = collector(onProgress)
      return asking((id, ask) => ask({ id, type: 'read', options }), collect)
    },
    close: () => worker.terminate(),
  }
}

/** Puts the slices of one answer together again. */
function collector(onProgress?: (progress: RowProgress) => void): (reply: ImportReply) => ReadRows | undefined {
  const receivables: Receivable[] = []
  const customers = new Map<CustomerKey, ImportedCustomer>()
  const refused: Refused[] = []
  const warnings: Warned[] = []
  return (reply) => {
    if (reply.type === 'progress') onProgress?.({ done: reply.done, total: reply.total })
    if (reply.type === 'read') return { ...reply.summary, receivables, customers, refused, warnings }
    if (reply.type !== 'slice') return undefined
    if (reply.list === 'receivables') receivables.push(...reply.items)
    else if (reply.list === 'refused') refused.push(...reply.items)
    else if (reply.list === 'warnings') warnings.push(...reply.items)
    else for (const customer of reply.items) customers.set(customer.key, customer)
    return undefined
  }
}
