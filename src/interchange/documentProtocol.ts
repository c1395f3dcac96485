import type { DocumentRefusal, EDocument, EInvoiceError } from './eInvoice.ts'

/* What the screen and the worker that reads electronic invoices say to each other. */

/** A document, and the file that it was in. */
export interface FoundDocument {
  /** Name of the file; of one in an archive, both names. */
  readonly file: string
  readonly document: EDocument
  /** Fingerprint of it (eInvoice.ts). */
  readonly source: string
}

export type DocumentProblem =
  | EInvoiceError['type']
  | DocumentRefusal['type']
  | 'file-unreadable'
  /** A sale to nobody who is named. */
  | 'customer-missing'
  /** More files than are taken at once, or more in them than fits. */
  | 'too-many-files'

/** A file, or a part of one, that is left out. */
export interface RefusedDocument {
  readonly file: string
  /** Absent where the whole file is meant. */
  readonly line?: number
  readonly reason: DocumentProblem
  readonly value: string
}

export interface DocumentSummary {
  /** Files that were looked at, those in archives one by one. */
  readonly files: number
  /** Papers, pictures and lists that lie beside invoices: not looked at any further. */
  readonly passedOver: number
}

export interface DocumentRequest {
  /** The worker reads them itself: their bytes never come to the screen. */
  readonly files: readonly File[]
}

export type DocumentReply =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'found'
      readonly documents: readonly FoundDocument[]
      readonly refused: readonly RefusedDocument[]
    }
  | { readonly type: 'done'; readonly summary: DocumentSummary }
  /** A bug, or no memory left. */
  | { readonly type: 'failed'; readonly message: string }
