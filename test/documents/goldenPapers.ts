import { buildAgreementPaper, type AgreementPaperInput } from '../../src/documents/agreementPaper.ts'
import { buildCreditPolicySheet } from '../../src/documents/creditPolicySheet.ts'
import { buildExpediente } from '../../src/documents/expediente.ts'
import type { PaperFonts } from '../../src/documents/fonts.ts'
import { buildLetter } from '../../src/documents/letter.ts'
import { suggestOffers } from '../../src/documents/letterDefaults.ts'
import type { LetterInput } from '../../src/documents/letterInput.ts'
import { buildMascRequest } from '../../src/documents/masc.ts'
import { buildPaidInFull } from '../../src/documents/paidInFull.ts'
import { buildPromissoryNote } from '../../src/documents/promissoryNote.ts'
import { buildReceipt } from '../../src/documents/receipt.ts'
import { buildSendingProof } from '../../src/documents/sendingProof.ts'
import { buildStatement } from '../../src/documents/statement.ts'
import { day } from '../../src/domain/day.ts'
import type { ChargeFact, EntryFact, PaymentFact } from '../../src/domain/fact.ts'
import { createFormat } from '../../src/domain/format.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { paymentReceiptOf } from '../../src/domain/paymentReceipt.ts'
import { settledAccountOf } from '../../src/domain/settledAccount.ts'
import type { Signature } from '../../src/domain/signature.ts'
import { statementOf } from '../../src/domain/statement.ts'
import { policyText } from '../../src/messages/policyText.ts'
import { charge, idOf, item, payment } from '../domain/entries.ts'
import { caseOf, expedienteInput } from './caseSample.ts'
import { paperInput } from './papers.ts'
import { SAMPLE_LOGO } from './sampleLogo.ts'
import { debt, EUR, letterOf, MXN } from './samples.ts'

/** A paper with a picture of each of some of its pages. */
export interface GoldenPaper {
  readonly name: string
  /** From 1; the first unless told otherwise. */
  readonly page?: number
  readonly bytes: (fonts: PaperFonts) => Uint8Array
}

const ON = day('2026-11-22')
const part = (due: string, amount: number) => ({ due: day(due), amount: minorUnits(amount) })

const PAINT: ChargeFact = {
  ...charge('a', '2026-09-10', ['2026-10-10', 125_000]),
  number: 'A-1024',
  concept: 'Pintura vinílica',
}
const TILES: ChargeFact = {
  ...charge('b', '2026-10-01', ['2026-11-01', 40_000], ['2026-12-01', 44_050]),
  number: 'A-1031',
  concept: 'Loseta y adhesivo',
}
const PAID: PaymentFact = {
  ...payment('p', '2026-11-12', 150_000, [item('a', 125_000), item('b', 15_000)]),
  method: 'transfer',
}
const OPEN: readonly EntryFact[] = [PAINT, TILES, PAID]
const SETTLED: readonly EntryFact[] = [
  PAINT,
  TILES,
  payment('p', '2026-11-02', 125_000, [item('a', 125_000)]),
  payment('q', '2026-11-12', 84_050, [item('b', 40_000), item('b', 44_050, 1)]),
]

const SIGNED: Signature = {
  height: 0.4,
  strokes: [
    [
      [0.1, 0.28],
      [0.16, 0.08],
      [0.2, 0.3],
      [0.28, 0.14],
      [0.33, 0.26],
      [0.42, 0.18],
      [0.5, 0.25],
      [0.72, 0.16],
    ],
    [
      [0.08, 0.33],
      [0.76, 0.29],
    ],
  ],
}

const letter = (changes: Partial<LetterInput>) => (fonts: PaperFonts) => buildLetter(letterOf(changes), fonts).bytes

const AGREEMENT: AgreementPaperInput = {
  ...paperInput(ON),
  debts: letterOf().debts,
  terms: {
    currency: MXN,
    plan: [part('2026-12-01', 53_017), part('2027-01-01', 53_017), part('2027-02-01', 53_016)],
  },
}

const SPANISH = paperInput(ON, { country: 'ES', size: 'a4', place: 'Valencia' })
const SPANISH_DEBTS = [
  debt('F-12', 125_000, 125_000, '2026-10-15', { currency: EUR }),
  debt('F-15', 84_050, 34_050, '2026-11-10', { currency: EUR }),
]

function policySheet(fonts: PaperFonts): Uint8Array {
  const { customer: _, party: __, ...input } = paperInput(ON, { reference: '' })
  const text = policyText({
    points: [
      { type: 'terms', terms: { days: 30, endOfMonth: true } },
      { type: 'credit-check' },
      { type: 'payment-means', count: 2 },
      { type: 'early-discount', percent: 2.5, days: 5 },
      { type: 'deposit', percent: 20 },
      { type: 'guarantor', above: minorUnits(1_000_000) },
      { type: 'reminders', first: -3, last: 45, steps: 5 },
      { type: 'stop-overdue', days: 15 },
      { type: 'stop-promises', count: 2 },
      { type: 'interest' },
      { type: 'handover', days: 90 },
      { type: 'for-everybody' },
    ],
    language: 'es',
    business: input.business,
    currency: MXN,
    format: createFormat('es-MX'),
  })
  return buildCreditPolicySheet({ ...input, text }, fonts).bytes
}

const expediente = (fonts: PaperFonts) =>
  buildExpediente(expedienteInput(caseOf({ movements: 30, contacts: 8 })), fonts).bytes

/** One picture a paper that the app makes, of a sample shop. */
export const GOLDEN_PAPERS: readonly GoldenPaper[] = [
  { name: 'letter-1', bytes: letter({ level: '1' }) },
  { name: 'letter-logo', bytes: letter({ business: { ...letterOf().business, logo: SAMPLE_LOGO } }) },
  { name: 'letter-2', bytes: letter({ level: '2', offers: suggestOffers(letterOf().debts, day('2026-12-20')) }) },
  {
    name: 'letter-3',
    bytes: letter({
      level: '3',
      party: 'business',
      consequences: ['stop-credit', 'interest', 'adviser', 'court'],
      earlier: [day('2026-10-20'), day('2026-11-05')],
      attachments: ['Factura A-1024', 'Factura A-1051'],
    }),
  },
  {
    name: 'statement',
    bytes: (fonts) =>
      buildStatement({ ...paperInput(ON), statements: [statementOf(OPEN, MXN, day('2026-10-01'), ON)] }, fonts).bytes,
  },
  {
    name: 'receipt',
    bytes: (fonts) => buildReceipt({ ...paperInput(ON), receipt: paymentReceiptOf(OPEN, idOf('p'), ON) }, fonts).bytes,
  },
  {
    name: 'paid-in-full',
    bytes: (fonts) => buildPaidInFull({ ...paperInput(ON), settled: settledAccountOf(SETTLED, ON) }, fonts).bytes,
  },
  { name: 'credit-policy', bytes: policySheet },
  { name: 'agreement', bytes: (fonts) => buildAgreementPaper(AGREEMENT, fonts).bytes },
  {
    name: 'agreement-signed',
    page: 2,
    bytes: (fonts) => buildAgreementPaper({ ...AGREEMENT, signed: { debtor: SIGNED } }, fonts).bytes,
  },
  {
    name: 'promissory-note',
    bytes: (fonts) =>
      buildPromissoryNote(
        {
          ...paperInput(ON),
          currency: MXN,
          amount: minorUnits(159_050),
          due: day('2026-12-15'),
          payPlace: 'Puebla',
          serial: { index: 1, of: 3 },
        },
        fonts,
      ).bytes,
  },
  {
    name: 'masc-request',
    bytes: (fonts) =>
      buildMascRequest(
        {
          ...SPANISH,
          debts: SPANISH_DEBTS,
          silenceDays: 30,
          offers: suggestOffers(SPANISH_DEBTS, day('2026-12-20')),
        },
        fonts,
      ).bytes,
  },
  {
    name: 'sending-proof',
    bytes: (fonts) =>
      buildSendingProof(
        {
          ...SPANISH,
          paper: {
            title: 'Último aviso: requerimiento de pago',
            fileName: 'Carta-Mariana-Lopez-Nunez-2026-11-21.pdf',
            pages: 2,
            sha256: 'c0ffee00'.repeat(8),
          },
          medium: 'burofax',
          sentOn: day('2026-11-21'),
          tracking: 'NB00012345678',
          handedBy: 'Rosa Íñiguez Peña',
        },
        fonts,
      ).bytes,
  },
  { name: 'expediente-cover', bytes: expediente },
  { name: 'expediente-debts', page: 3, bytes: expediente },
]
