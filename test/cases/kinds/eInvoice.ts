import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { toDecimal } from '../../../src/domain/money.ts'
import type { EDocument, RelatedDocument } from '../../../src/interchange/eInvoice.ts'
import { readEInvoice } from '../../../src/interchange/readEInvoice.ts'
import type { RunCase } from '../caseFile.ts'

interface EInvoiceGiven {
  /** What the case is about, for those who read it. */
  readonly about?: string
  /** A file, or its lines. */
  readonly file?: string
  readonly lines?: readonly string[]
  /** One byte a letter, as Latin-1 writes it. */
  readonly bytes?: boolean
}

interface EInvoiceExpected {
  /** Only the fields that are named are compared. */
  readonly documents?: readonly Readonly<Record<string, unknown>>[]
  /** `true`: nothing of it is taken. Otherwise "line reason" of each part. */
  readonly refused?: true | readonly string[]
  readonly error?: string
}

function related({ uid, series, number, paid }: RelatedDocument): string {
  const amount = paid ? `${toDecimal(paid.amount, paid.currency)} ${paid.currency}` : ''
  return [uid, series, number, amount].filter((part) => part !== '').join(' ')
}

/** Texts of a document as the case writes them: null for what the file does not say. */
function written(document: EDocument): Record<string, unknown> {
  const { kind, issued, receiver, issuer, warnings, uid, concept } = document
  const party = ({ name, taxId, otherId, country }: EDocument['receiver']) => ({
    name: name || null,
    taxId: taxId || null,
    otherId: otherId || null,
    country: country || null,
  })
  const head = {
    kind,
    issued,
    uid: uid || null,
    series: document.series || null,
    number: document.number || null,
    party: party(receiver),
    issuer: party(issuer),
    concept,
    warnings,
  }
  if (document.kind === 'payment') {
    const payments = document.payments.map((payment) => ({
      on: payment.on,
      currency: payment.currency,
      amount: toDecimal(payment.amount, payment.currency),
      method: payment.method,
      reference: payment.reference,
      related: payment.related.map(related),
    }))
    return { ...head, payments }
  }
  const { currency, total, owed, instalments, asks } = document
  return {
    ...head,
    currency,
    total: toDecimal(total, currency),
    owed: toDecimal(owed, currency),
    due: instalments.map((one) => one.due),
    amounts: instalments.map((one) => toDecimal(one.amount, currency)),
    asks: asks !== undefined,
    why: asks ?? null,
    related: document.related.map(related),
  }
}

/** What an electronic invoice is read as. */
export const runEInvoice: RunCase<EInvoiceGiven, EInvoiceExpected> = async ({ given, expect: expected }, baseDir) => {
  const { file, lines = [], bytes = false } = given
  const text = lines.join('\n')
  const inline = bytes ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(text)
  const read = await readEInvoice(file === undefined ? inline : new Uint8Array(readFileSync(resolve(baseDir, file))))
  if (expected.refused === true) {
    expect(read.ok ? read.value.documents : []).toEqual([])
    return
  }
  if (!read.ok) {
    expect({ error: read.error.type }).toEqual(expected)
    return
  }
  const documents = read.value.documents.map(written)
  const refused = read.value.refused.map(({ line, type }) => `${line} ${type}`)
  const answers = { ...(expected.refused && { refused }), documents }
  expect(documents).toHaveLength(expected.documents?.length ?? 0)
  expect(answers).toMatchObject(expected)
  for (const [i, document] of (expected.documents ?? []).entries()) {
    expect(Object.keys(documents[i] ?? {}), 'every figure of the case is checked').toEqual(
      expect.arrayContaining(Object.keys(document)),
    )
  }
}
