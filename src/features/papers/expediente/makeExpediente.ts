import { attachmentFile, letterTexts, readmeText, statementFileName } from '../../../documents/caseFile/caseTexts.ts'
import { buildExpediente } from '../../../documents/expediente.ts'
import type { PaperFonts } from '../../../documents/fonts.ts'
import type { PaperInput } from '../../../documents/paperInput.ts'
import { buildStatement } from '../../../documents/statement.ts'
import type { CaseFile } from '../../../domain/caseFile.ts'
import { caseArchive } from '../../../interchange/caseArchive.ts'
import { caseLedgerOf } from '../../../interchange/caseLedger.ts'
import { hexOf, sha256 } from '../../../interchange/sha256.ts'

/** A finished expediente: the paper, and the archive with everything that proves it. */
export interface MadeExpediente {
  readonly pdf: { readonly name: string; readonly bytes: Uint8Array }
  readonly zip: { readonly name: string; readonly bytes: Uint8Array }
  readonly pages: number
  /** SHA-256 at the end of the chain. */
  readonly seal: string
}

/**
 * Makes PDF and ZIP. The same facts and photos make the same bytes. Seconds of work for a long history: it belongs in a worker.
 * @param input of the paper; the customer and the day are those of the case file
 * @param blobs bytes of attachments by their hashes; what is not what its hash says is left out
 */
export function makeExpediente(
  input: PaperInput,
  file: CaseFile,
  blobs: ReadonlyMap<string, Uint8Array>,
  fonts: PaperFonts,
  onProgress?: (done: number, total: number) => void,
): MadeExpediente {
  const ledger = caseLedgerOf(file)
  const photos = new Map([...blobs].filter(([hash, bytes]) => hexOf(sha256(bytes)) === hash))
  const whole = { ...input, file, ledger, photos }
  const paper = buildExpediente(whole, fonts, onProgress)
  const files = new Map([['expediente.pdf', paper.bytes]])
  if (file.statements.length > 0) {
    files.set(statementFileName(input), buildStatement({ ...input, statements: file.statements }, fonts).bytes)
  }
  for (const one of file.attachments) {
    const bytes = photos.get(one.sha256)
    if (bytes) files.set(attachmentFile(one), bytes)
  }
  for (const { name, text } of [...letterTexts(whole), readmeText(whole)]) {
    files.set(name, new TextEncoder().encode(text))
  }
  return {
    pdf: { name: paper.fileName, bytes: paper.bytes },
    zip: { name: paper.fileName.replace(/\.pdf$/, '.zip'), bytes: caseArchive(ledger, files, input.on) },
    pages: paper.pages,
    seal: ledger.last,
  }
}
