import { documentSource, type EInvoiceError } from './eInvoice.ts'
import { eachFile, type Counted } from './documentFiles.ts'
import type { DocumentReply, DocumentRequest, FoundDocument, RefusedDocument } from './documentProtocol.ts'
import { readEInvoice } from './readEInvoice.ts'

/** Documents in one message: taking them in costs the screen a few milliseconds. */
const SLICE = 200
/** In files. */
const TELL_EVERY = 5

/** A paper beside the data of the same invoice is usual in archives: nothing of it is missed. */
function isBeside(name: string, problem: EInvoiceError['type']): boolean {
  return name.includes(' › ') && (problem === 'pdf-without-invoice' || problem === 'file-not-an-invoice')
}

/**
 * The worker's side: reads the files one after another, archives too, and hands over what is in them in slices.
 * @param reply hands an answer to the screen
 */
export async function serveDocuments(
  { files }: DocumentRequest,
  reply: (answer: DocumentReply) => void,
): Promise<void> {
  const counted: Counted = { done: 0, total: files.length }
  let documents: FoundDocument[] = []
  let refused: RefusedDocument[] = []
  let looked = 0
  let passedOver = 0
  const send = (): void => {
    if (documents.length + refused.length > 0) reply({ type: 'found', documents, refused })
    documents = []
    refused = []
  }
  const take = async (name: string, bytes: Uint8Array): Promise<void> => {
    const read = await readEInvoice(bytes)
    if (!read.ok) {
      if (isBeside(name, read.error.type)) passedOver += 1
      else refused.push({ file: name, reason: read.error.type, value: '' })
      return
    }
    for (const document of read.value.documents) {
      documents.push({ file: name, document, source: documentSource(document) })
    }
    for (const { type, line, value } of read.value.refused) refused.push({ file: name, line, reason: type, value })
  }
  try {
    for await (const file of eachFile(files, counted)) {
      looked += 1
      if ('bytes' in file) await take(file.name, file.bytes)
      else if ('problem' in file) refused.push({ file: file.name, reason: file.problem, value: '' })
      else passedOver += 1
      if (documents.length + refused.length >= SLICE) send()
      if (looked % TELL_EVERY === 1) reply({ type: 'progress', done: counted.done, total: counted.total })
    }
    send()
    reply({ type: 'done', summary: { files: looked, passedOver } })
  } catch (error) {
    reply({ type: 'failed', message: String(error) })
  }
}
