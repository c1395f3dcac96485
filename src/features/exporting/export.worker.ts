import { BooksBusyError, readLeaving } from '../../queries/readLeaving.ts'
import { makeExport, TooManyRowsError, type ExportAsk, type MadeExport } from './makeExport.ts'

/* Makes what leaves the app apart from the screen, which goes on answering meanwhile. */

/** Why there is no file. */
export type ExportFailure = 'busy' | 'too-many-rows' | 'too-large' | 'broken'

export type ExportReply =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly made: MadeExport }
  | { readonly type: 'failed'; readonly why: ExportFailure; readonly message: string }

const reply = (answer: ExportReply): void => postMessage(answer)

addEventListener('message', ({ data: ask }: MessageEvent<ExportAsk>) => {
  readLeaving(
    ask.books,
    ask.today,
    (books) => makeExport(books, ask),
    (done, total) => reply({ type: 'progress', done, total }),
  )
    .then((made) => reply({ type: 'made', made }))
    .catch((error: unknown) => reply({ type: 'failed', why: whyOf(error), message: String(error) }))
})

function whyOf(error: unknown): ExportFailure {
  if (error instanceof BooksBusyError) return 'busy'
  if (error instanceof TooManyRowsError) return 'too-many-rows'
  return error instanceof RangeError ? 'too-large' : 'broken'
}
