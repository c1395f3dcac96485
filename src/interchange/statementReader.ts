import type { Result } from '../domain/result.ts'
import type { Match, MatchBooks, StatementMovement } from '../domain/matching/movements.ts'
import type { BankStatementFile, StatementError } from './bankStatement.ts'
import type { SheetOptions } from './statementSheet.ts'

/* What the screen and the worker that reads statements say to each other: one question at a time. */

export type StatementRequest =
  | { readonly type: 'read' | 'recognize'; readonly bytes: Uint8Array; readonly options: SheetOptions }
  | {
      readonly type: 'match'
      readonly movements: readonly StatementMovement[]
      readonly books: MatchBooks
      readonly known: ReadonlySet<string>
    }

export type StatementReply =
  | { readonly type: 'read'; readonly result: Result<BankStatementFile, StatementError> }
  | { readonly type: 'recognize'; readonly isStatement: boolean }
  | { readonly type: 'match'; readonly matches: ReadonlyMap<string, Match> }
  /** A bug, or no memory left. */
  | { readonly type: 'failed'; readonly message: string }

/** Reads statements and matches them apart from the screen. Promises reject when the worker breaks down. */
export interface StatementReader {
  readonly read: (bytes: Uint8Array, options: SheetOptions) => Promise<Result<BankStatementFile, StatementError>>
  readonly match: (
    movements: readonly StatementMovement[],
    books: MatchBooks,
    known: ReadonlySet<string>,
  ) => Promise<ReadonlyMap<string, Match>>
  /** Whether it is a statement, and no list of customers or debts. */
  readonly recognize: (bytes: Uint8Array, options: SheetOptions) => Promise<boolean>
  readonly close: () => void
}

/** Starts the worker. */
export function startStatementReader(): StatementReader {
  const worker = new Worker(new URL('./bankStatement.worker.ts', import.meta.url), { type: 'module' })
  const ask = <T extends StatementRequest['type']>(
    request: StatementRequest & { readonly type: T },
  ): Promise<Extract<StatementReply, { type: T }>> =>
    new Promise((resolve, reject) => {
      const done = new AbortController()
      const { signal } = done
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<StatementReply>) => {
          done.abort()
          if (data.type === 'failed') reject(new Error(data.message))
          else resolve(data as Extract<StatementReply, { type: T }>)
        },
        { signal },
      )
      worker.addEventListener(
        'error',
        (event) => {
          done.abort()
          reject(new Error(event.message))
        },
        { signal },
      )
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(request)
    })
  return {
    read: async (bytes, options) => (await ask({ type: 'read', bytes, options })).result,
    match: async (movements, books, known) => (await ask({ type: 'match', movements, books, known })).matches,
    recognize: async (bytes, options) => (await ask({ type: 'recognize', bytes, options })).isStatement,
    close: () => worker.terminate(),
  }
}
