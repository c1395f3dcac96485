import { loadFonts } from '../../../documents/fonts.ts'
import type { PaperInput } from '../../../documents/paperInput.ts'
import type { CaseFile } from '../../../domain/caseFile.ts'
import { makeExpediente, type MadeExpediente } from './makeExpediente.ts'

/* Makes expedientes apart from the screen: hundreds of pages take seconds, and the screen must go on answering. */

export interface ExpedienteAsk {
  readonly input: PaperInput
  readonly file: CaseFile
  /** Bytes of attachments by their hashes. */
  readonly blobs: ReadonlyMap<string, Uint8Array>
}

export type ExpedienteReply =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly made: MadeExpediente }
  /** A bug, no fonts, or no memory left. */
  | { readonly type: 'failed'; readonly message: string }

const reply = (answer: ExpedienteReply): void => postMessage(answer)

addEventListener('message', ({ data: { input, file, blobs } }: MessageEvent<ExpedienteAsk>) => {
  loadFonts()
    .then((fonts) =>
      makeExpediente(input, file, blobs, fonts, (done, total) => reply({ type: 'progress', done, total })),
    )
    .then((made) => reply({ type: 'made', made }))
    .catch((error: unknown) => reply({ type: 'failed', message: String(error) }))
})
