import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readEInvoice } from '../../src/interchange/readEInvoice.ts'
import { ownInvoices } from './ownInvoices.ts'
import { utf8 } from './sample.ts'

const XML = ownInvoices().get('EI-x01') ?? ''

interface PdfOptions {
  readonly trailer?: string
  readonly length?: string
  readonly content?: Uint8Array
  readonly filter?: string
  readonly type?: string
}

/** A paper with a page's drawing, and a file attached to it. */
function pdf(xml: string, options: PdfOptions = {}): Uint8Array {
  const { trailer = '', filter = '/Filter /FlateDecode', type = '/Type /EmbeddedFile /Subtype /text#2Fxml' } = options
  const drawing = deflateSync(utf8('BT /F1 12 Tf (endstream of a page) Tj ET'))
  const content = options.content ?? deflateSync(utf8(xml))
  const length = options.length ?? `${content.length}`
  const parts: (string | Uint8Array)[] = [
    '%PDF-1.7\n%\u00e2\u00e3\n',
    `1 0 obj\n<< /Length ${drawing.length} /Filter /FlateDecode >>\nstream\n`,
    drawing,
    '\nendstream\nendobj\n',
    `2 0 obj\n<< ${type} ${filter} /Length ${length} /Params << /Size ${xml.length} >> >>\nstream\r\n`,
    content,
    '\r\nendstream\nendobj\n',
    `trailer\n<< /Root 9 0 R ${trailer} >>\n%%EOF\n`,
  ]
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
  )
}

async function told(bytes: Uint8Array): Promise<string> {
  const read = await readEInvoice(bytes)
  return read.ok ? read.value.documents.map(({ format, number }) => `${format} ${number}`).join() : read.error.type
}

test.each([
  ['packed', pdf(XML), 'cii RE-1'],
  ['as it is', pdf(XML, { filter: '', content: utf8(XML) }), 'cii RE-1'],
  ['with its length in another object', pdf(XML, { length: '17 0 R' }), 'cii RE-1'],
  ['with a length that is wrong', pdf(XML, { length: '5' }), 'cii RE-1'],
  ['not marked as an attached file', pdf(XML, { type: '' }), 'cii RE-1'],
  ['of another format', pdf(ownInvoices().get('EI-u01') ?? ''), 'ubl F-1'],
  ['locked', pdf(XML, { trailer: '/Encrypt 8 0 R' }), 'pdf-encrypted'],
  ['of something else', pdf('<html/>'), 'pdf-without-invoice'],
  ['damaged', pdf(XML, { content: deflateSync(utf8(XML)).subarray(0, 90) }), 'pdf-without-invoice'],
  ['larger than any invoice', pdf('', { content: deflateSync(new Uint8Array(20_000_000)) }), 'pdf-without-invoice'],
])('a PDF with a file %s', async (_, bytes, expected) => {
  expect(await told(bytes)).toBe(expected)
})

test('a PDF that is cut anywhere is told by its invoice or by what is wrong', async () => {
  const whole = pdf(XML)
  for (let length = 5; length < whole.length; length += 37) {
    expect(await told(whole.subarray(0, length))).toMatch(/^(?:pdf-without-invoice|cii RE-1)$/)
  }
})
