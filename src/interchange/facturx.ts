import { err, ok, type Result } from '../domain/result.ts'
import type { EInvoiceError } from './eInvoice.ts'
import { inflate } from './inflate.ts'
import { MAX_XML_BYTES } from './xml.ts'

/*
 * The XML that Factur-X and ZUGFeRD attach to a PDF (ISO 32000, "Embedded file streams"). No reader of PDF is needed for it:
 * streams of attached files are marked as such, lie outside of object streams, and are packed with Flate or not at all.
 */

/** Streams that are unpacked in search of an invoice: a page has many, an invoice few attachments. */
const MAX_STREAMS = 200

type PdfError = Extract<EInvoiceError, { type: `pdf-${string}` | 'file-damaged' }>

export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** One letter a byte: places in the text are places in the file. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  const step = 8192
  for (let from = 0; from < bytes.length; from += step) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + step)))
  }
  return parts.join('')
}

function looksLikeInvoice(content: Uint8Array): boolean {
  const head = new TextDecoder().decode(content.subarray(0, 4096))
  return /<(?:[\w.-]+:)?(?:CrossIndustryInvoice|CrossIndustryDocument|Invoice|CreditNote|Facturae|Comprobante)[\s>]/.test(
    head,
  )
}

interface Stream {
  readonly content: Uint8Array
  readonly packed: boolean
}

/** Streams of attached files first, then any other that is not a picture or a font. */
function streamsOf(text: string, bytes: Uint8Array): Stream[] {
  const attached: Stream[] = []
  const others: Stream[] = []
  const marks = /stream(\r\n|\n|\r)/g
  let searched = 0
  for (let mark = marks.exec(text); mark && searched < 20_000; mark = marks.exec(text), searched++) {
    if (text.slice(mark.index - 3, mark.index) === 'end') continue
    const start = mark.index + mark[0].length
    const dictionary = text.slice(Math.max(0, mark.index - 1500), mark.index)
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))
    const end = text.indexOf('endstream', start)
    if (end < 0) break
    marks.lastIndex = end + 'endstream'.length
    // A length that is that of another object, or wrong, is not followed: the stream ends where it says so.
    const length = Number(/\/Length\s+(\d{1,9})\b(?!\s+\d+\s+R)/.exec(own)?.[1] ?? '')
    const size = length > end - start - 3 && start + length <= bytes.length ? length : end - start
    const stream = { content: bytes.subarray(start, start + size), packed: /\/FlateDecode|\/Fl\b/.test(own) }
    if (/\/EmbeddedFile\b/.test(own)) attached.push(stream)
    else if (!/\/(?:Image|Font|XRef|ObjStm|Metadata)\b/.test(own)) others.push(stream)
  }
  return [...attached, ...others].slice(0, MAX_STREAMS)
}

async function contentOf({ content, packed }: Stream): Promise<Uint8Array | undefined> {
  if (!packed) return content
  const whole = await inflate(content, 'deflate', MAX_XML_BYTES)
  if (typeof whole !== 'string') return whole
  // Writers leave an end of line behind the packed bytes, or the length is that of another object.
  const trimmed = content.at(-1) === 10 ? content.subarray(0, content.at(-2) === 13 ? -2 : -1) : undefined
  if (!trimmed || whole === 'too-large') return undefined
  const again = await inflate(trimmed, 'deflate', MAX_XML_BYTES)
  return typeof again === 'string' ? undefined : again
}

/**
 * The invoice that is attached to a PDF.
 * @returns the bytes of its XML
 */
export async function invoiceInPdf(bytes: Uint8Array): Promise<Result<Uint8Array, PdfError>> {
  const text = latin(bytes)
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return err({ type: 'pdf-encrypted' })
  for (const stream of streamsOf(text, bytes)) {
    const content = await contentOf(stream)
    if (content && looksLikeInvoice(content)) return ok(content)
  }
  return err({ type: 'pdf-without-invoice' })
}
