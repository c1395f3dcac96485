import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { DocumentReply } from '../../src/interchange/documentProtocol.ts'
import { serveDocuments } from '../../src/interchange/documentServer.ts'
import { zipOf } from '../../src/interchange/zipWrite.ts'
import { ownInvoices } from './ownInvoices.ts'
import { utf8 } from './sample.ts'

const sample = (id: string) => utf8(ownInvoices().get(id) ?? '')

function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipOf(new Map(Object.entries(files)), day('2026-06-30'))
}

/** What the worker says of files, by name. */
async function served(files: Readonly<Record<string, Uint8Array>>) {
  const replies: DocumentReply[] = []
  const chosen = Object.entries(files).map(([name, bytes]) => new File([new Uint8Array(bytes)], name))
  await serveDocuments({ files: chosen }, (reply) => replies.push(reply))
  const found = replies.flatMap((reply) => (reply.type === 'found' ? [reply] : []))
  const last = replies.at(-1)
  return {
    replies,
    documents: found.flatMap(({ documents }) => documents).map(({ file, document }) => `${file}: ${document.number}`),
    refused: found
      .flatMap(({ refused }) => refused)
      .map(({ file, line, reason }) => `${file}${line === undefined ? '' : `:${line}`} ${reason}`),
    summary: last?.type === 'done' ? last.summary : last,
  }
}

test('files of all formats are taken one after another, each with what is in it or why not', async () => {
  const { documents, refused, summary } = await served({
    'a.xml': sample('EI-c02'),
    'b.dat': sample('EI-f01'),
    'c.xml': sample('EI-f08'),
    'd.xml': sample('EI-z01'),
    'e.xml': sample('EI-z03'),
    'f.xml': sample('EI-c09'),
  })
  expect(documents).toEqual(['a.xml: 8', 'b.dat: 1', 'b.dat: 2', 'c.xml: 8'])
  expect(refused).toEqual([
    'c.xml:7 day-unreadable',
    'd.xml xml-broken',
    'e.xml file-not-an-invoice',
    'f.xml:2 payroll',
  ])
  expect(summary).toEqual({ files: 6, passedOver: 0 })
})

test('an archive is looked through, folders and archives in it too; what lies beside the invoices is counted', async () => {
  const { documents, refused, summary } = await served({
    'mayo.zip': zip({
      '05/a.xml': sample('EI-c02'),
      '05/a.pdf': utf8('%PDF-1.4 nada'),
      '05/leeme.txt': utf8('hola'),
      '05/respuesta.xml': sample('EI-z03'),
      '__MACOSX/05/._a.xml': utf8('x'),
      '05/': new Uint8Array(),
      'otro/rota.xml': sample('EI-z01'),
      'otro/dian.zip': zip({ 'ad.xml': sample('EI-u14') }),
    }),
    'vacio.zip': zip({ 'carpeta/': new Uint8Array() }),
    'rota.zip': utf8('PK\u0003\u0004 no es'),
  })
  expect(documents).toEqual(['mayo.zip › 05/a.xml: 8', 'mayo.zip › otro/dian.zip › ad.xml: FV3'])
  expect(refused).toEqual(['mayo.zip › otro/rota.xml xml-broken', 'vacio.zip file-empty', 'rota.zip file-damaged'])
  expect(summary).toEqual({ files: 8, passedOver: 3 })
})

test('an archive of more files than are taken at once is left out whole; the rest is read', async () => {
  const one = sample('EI-c02')
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}.xml`, one]))
  const { documents, refused } = await served({ 'demasiado.zip': zip(many), 'a.xml': one })
  expect(documents).toEqual(['a.xml: 8'])
  expect(refused).toEqual(['demasiado.zip too-many-files'])
})

test('hundreds come in slices, with progress on the way', async () => {
  const text = ownInvoices().get('EI-f09') ?? ''
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, i) => [`${i}.xml`, utf8(text.replace('>9<', `>${i}<`))]),
  )
  const { replies, documents } = await served({ 'todo.zip': zip(many) })
  expect(documents).toHaveLength(450)
  expect(replies.flatMap((reply) => (reply.type === 'found' ? [reply.documents.length] : []))).toEqual([200, 200, 50])
  const progress = replies.flatMap((reply) => (reply.type === 'progress' ? [reply] : []))
  expect(progress.length).toBeGreaterThan(80)
  expect(progress.at(-1)).toMatchObject({ total: 451 })
})
