/** What spreadsheets are packed like, but hold nothing to be looked through. */
const OFFICE = /\[Content_Types\]\.xml|_rels\/|xl\/|mimetypeapplication/
/** Account statements of banks are XML too. */
const STATEMENT = /camt\.05\d/
const HEAD_BYTES = 4096
/** Looked at before it is decided; a person chooses files of one kind. */
const MOST_LOOKED_AT = 20

/** Name of the first file in an archive; empty where its header is cut off. */
function firstName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0)
  const name = bytes.subarray(30, 30 + length)
  return length > 0 && name.length === length ? new TextDecoder('latin1').decode(name) : ''
}

async function isInvoice(file: File): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    const head = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '')
    if (head.startsWith('PK\u0003\u0004')) return !OFFICE.test(head) && firstName(bytes) !== ''
    if (head.includes('%PDF-')) return true
    return (
      /^[^\w<]{0,8}</.test(head.trimStart()) && !/<(?:!DOCTYPE html|html|table)\b/i.test(head) && !STATEMENT.test(head)
    )
  } catch {
    return false
  }
}

/** True for electronic invoices, in archives too, by how they begin: names of files say little. */
export async function areInvoices(files: readonly File[]): Promise<boolean> {
  const looked = await Promise.all(files.slice(0, MOST_LOOKED_AT).map(isInvoice))
  return looked.includes(true)
}
