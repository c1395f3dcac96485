import { err, ok, type Result } from '../domain/result.ts'
import { readCfdi } from './cfdi.ts'
import { readCii } from './cii.ts'
import type { DocumentRefusal, EDocument, EInvoiceError, EInvoiceFile } from './eInvoice.ts'
import { readFacturae } from './facturae.ts'
import { invoiceInPdf, isPdf } from './facturx.ts'
import { readNfe } from './nfe.ts'
import { readUbl } from './ubl.ts'
import { at, child, childrenOf, readXml, textAt, type XmlElement } from './xml.ts'

/** Attachments to be taken for a file of invoices: longer ones are papers. */
export const MAX_PDF_BYTES = 32 * 1024 * 1024

type Parts = readonly Result<EDocument, DocumentRefusal>[]

function isUbl({ name, space }: XmlElement): boolean {
  return /^(?:Invoice|CreditNote|DebitNote|AttachedDocument)$/.test(name) && /:ubl:/.test(space)
}

/** Which reader takes this element; told by its name and namespace, never by the name of the file. */
function formatOf(element: XmlElement): EInvoiceFile['format'] | undefined {
  const { name, space } = element
  if (name === 'Comprobante' && (space === '' || /sat\.gob\.mx\/cfd/.test(space))) return 'cfdi'
  if (name === 'Facturae') return 'facturae'
  if (isUbl(element)) return 'ubl'
  if (/^CrossIndustry(?:Invoice|Document)$/.test(name)) return 'cii'
  // Papers of transport name invoices by an element of the same name.
  return name === 'infNFe' && child(element, 'ide') ? 'nfe' : undefined
}

const MAX_WRAPPING = 6
const MAX_DOCUMENTS = 5_000

/** The documents in a tree, the outermost ones: some come in envelopes, alone or many in one. */
function documentsIn(element: XmlElement, depth = 0): readonly XmlElement[] {
  if (formatOf(element)) return [element]
  if (depth >= MAX_WRAPPING) return []
  return element.children.flatMap((each) => documentsIn(each, depth + 1)).slice(0, MAX_DOCUMENTS)
}

/** The tax office's answer beside an NF-e. */
function statusOf(root: XmlElement): string {
  return root.name === 'nfeProc' ? textAt(root, 'protNFe', 'infProt', 'cStat') : ''
}

/** A document that another one carries as text, as DIAN hands invoices over. */
function carriedIn(element: XmlElement): readonly XmlElement[] {
  const places = [
    element,
    ...childrenOf(element, 'ParentDocumentLineReference').map((one) => at(one, 'DocumentReference')),
  ]
  for (const place of places) {
    const text = at(place, 'Attachment', 'ExternalReference', 'Description')?.text ?? ''
    if (!text.startsWith('<')) continue
    const inner = readXml(new TextEncoder().encode(text.replace(/^<\?xml[^>]*\?>/, '')))
    const found = inner.ok ? documentsIn(inner.value).filter(({ name }) => name !== 'AttachedDocument') : []
    if (found.length > 0) return found
  }
  return []
}

function partsOf(element: XmlElement, root: XmlElement): Parts {
  switch (formatOf(element)) {
    case 'cfdi': {
      const read = readCfdi(element)
      return read.ok ? read.value.map((document) => ok(document)) : [read]
    }
    case 'facturae':
      return readFacturae(element)
    case 'ubl':
      if (element.name === 'AttachedDocument') return carriedIn(element).flatMap((inner) => partsOf(inner, root))
      return [readUbl(element)]
    case 'cii':
      return [readCii(element)]
    case 'nfe':
      return [readNfe(element, statusOf(root))]
    case undefined:
      return []
  }
}

/** Reads an electronic invoice, or several in one file, in whichever format it is; also one that is attached to a PDF. */
export async function readEInvoice(bytes: Uint8Array): Promise<Result<EInvoiceFile, EInvoiceError>> {
  if (isPdf(bytes)) {
    if (bytes.length > MAX_PDF_BYTES) return err({ type: 'file-too-large', maxBytes: MAX_PDF_BYTES })
    const inner = await invoiceInPdf(bytes)
    return inner.ok ? readInvoiceXml(inner.value) : inner
  }
  return readInvoiceXml(bytes)
}

function readInvoiceXml(bytes: Uint8Array): Result<EInvoiceFile, EInvoiceError> {
  const tree = readXml(bytes)
  if (!tree.ok) return tree
  const elements = documentsIn(tree.value)
  const format = elements[0] && formatOf(elements[0])
  const parts = elements.flatMap((element) => partsOf(element, tree.value))
  if (!format || parts.length === 0) return err({ type: 'file-not-an-invoice' })
  return ok({
    format,
    documents: parts.flatMap((part) => (part.ok ? [part.value] : [])),
    refused: parts.flatMap((part) => (part.ok ? [] : [part.error])),
  })
}
