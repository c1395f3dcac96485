import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeExpediente, type MadeExpediente } from '../../../../src/features/papers/expediente/makeExpediente.ts'
import { unzip } from '../../../../src/interchange/zip.ts'
import { zipOf } from '../../../../src/interchange/zipWrite.ts'
import type { CaseAttachment, CaseFile } from '../../../../src/domain/caseFile.ts'
import { day } from '../../../../src/domain/day.ts'
import type { FactId } from '../../../../src/domain/ids.ts'
import type { AttachmentFact } from '../../../../src/domain/evidenceFacts.ts'
import { caseOf, CASE_DAY } from '../../../documents/caseSample.ts'
import { paperInput } from '../../../documents/papers.ts'
import { hashOf, JPEG } from '../../../documents/photoSample.ts'
import { readPdf } from '../../../documents/readPdf.ts'
import { FONTS } from '../../../documents/paperFonts.ts'

const BARE = caseOf({ movements: 30, contacts: 8 })
const [SALE] = BARE.facts
if (SALE?.kind !== 'charge') throw new Error('no sale')
const PAPER = new TextEncoder().encode('%PDF-1.4 una nota')
const head = { at: SALE.at, device: SALE.device, seq: 900, customer: BARE.customer, of: SALE.id }
const refOf = (bytes: Uint8Array, type: string) => ({ sha256: hashOf(bytes), size: bytes.length, type })
const PHOTO_FACT: AttachmentFact = {
  ...head,
  id: '2601AAPPPPPPPPPPP1' as FactId,
  kind: 'attachment',
  on: day('2026-05-01'),
  ref: refOf(JPEG, 'image/jpeg'),
}
const PAPER_FACT: AttachmentFact = {
  ...head,
  id: '2601AAPPPPPPPPPPP2' as FactId,
  kind: 'attachment',
  on: day('2026-05-02'),
  ref: refOf(PAPER, 'application/pdf'),
}
const SHOWN = [PHOTO_FACT, PAPER_FACT].map(({ ref, on }) => ({ ...ref, on, of: SALE, caption: '', isHere: true }))
/** What is sold, and what shows it: a photo and a paper that are here, and a photo that is not. */
const FILE: CaseFile = {
  ...BARE,
  facts: [...BARE.facts, PHOTO_FACT, PAPER_FACT],
  attachments: [...BARE.attachments, { ...SHOWN[0], caption: 'Remito firmado' } as CaseAttachment, ...SHOWN.slice(1)],
}
const BLOBS = new Map([
  [PHOTO_FACT.ref.sha256, JPEG],
  [PAPER_FACT.ref.sha256, PAPER],
])
const PHOTO_FILE = `photos/2026-05-01-${PHOTO_FACT.ref.sha256.slice(0, 16)}.jpg`
let made: MadeExpediente
let files: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  made = makeExpediente(paperInput(CASE_DAY), FILE, BLOBS, FONTS)
  files = await filesOf(made)
})

async function filesOf({ zip }: MadeExpediente): Promise<Map<string, Uint8Array>> {
  const read = await unzip(zip.bytes, { maxEntries: 1_000, maxBytes: 1e8 }, () => true)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

/** The archive with its ledger rewritten, or another file changed. */
function tampered(change: (text: string) => string, name = 'ledger.json'): Uint8Array {
  const content = files.get(name) ?? new Uint8Array()
  const changed = new TextEncoder().encode(change(new TextDecoder().decode(content)))
  return zipOf(new Map([...files, [name, changed]]), CASE_DAY)
}

const folder = mkdtempSync(join(tmpdir(), 'expediente-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the script says of an archive, and how it ends. */
function verify(bytes: Uint8Array): { readonly status: number | null; readonly said: string } {
  const path = join(folder, 'expediente.zip')
  writeFileSync(path, bytes)
  const { status, stdout, stderr } = spawnSync('node', ['scripts/verify-expediente.mjs', path], { encoding: 'utf8' })
  return { status, said: (stdout + stderr).trim() }
}

function problemsOf(bytes: Uint8Array): string {
  const { status, said } = verify(bytes)
  expect(status).toBe(1)
  return said
}

test('the archive holds the paper, the statement, every letter in its own words, and what they are', async () => {
  expect([...files.keys()]).toEqual([
    'expediente.pdf',
    'papers/estado-de-cuenta.pdf',
    PHOTO_FILE,
    `photos/2026-05-02-${PAPER_FACT.ref.sha256.slice(0, 16)}.pdf`,
    'papers/0001-2025-02-11-whatsapp.txt',
    'papers/0002-2025-07-11-letter.txt',
    'papers/0003-2025-09-24-email.txt',
    'papers/0004-2026-02-21-whatsapp.txt',
    'papers/0005-2026-07-21-letter.txt',
    'LEEME.txt',
    'ledger.json',
  ])
  expect(files.get('expediente.pdf')).toEqual(made.pdf.bytes)
  const statement = await readPdf(files.get('papers/estado-de-cuenta.pdf') ?? new Uint8Array())
  expect(statement.text).toContain('Por pagar al 30 nov 2026 $6,108.25')
  expect(new TextDecoder().decode(files.get('papers/0002-2025-07-11-letter.txt'))).toContain('Rosa Íñiguez Peña')
  expect(new TextDecoder().decode(files.get('LEEME.txt'))).toContain(made.seal)
  expect([made.pdf.name, made.zip.name]).toEqual([
    'Expediente-Mariana-Lopez-Nunez-2026-11-30.pdf',
    'Expediente-Mariana-Lopez-Nunez-2026-11-30.zip',
  ])
})

test.each(['es', 'en', 'pt'] as const)('in %s it verifies, and is the same bytes when it is made again', (language) => {
  const input = paperInput(CASE_DAY, { language })
  const { zip, seal } = makeExpediente(input, FILE, BLOBS, FONTS)
  const { status, said } = verify(zip.bytes)
  expect(said).toContain(`It is as it was made: ${FILE.facts.length} facts, seal ${seal}`)
  expect(status).toBe(0)
  expect(makeExpediente(input, structuredClone(FILE), BLOBS, FONTS).zip.bytes).toEqual(zip.bytes)
})

test('an amount that was changed is told, with its line', () => {
  const told = problemsOf(tampered((text) => text.replace('"amount":10000,', '"amount":10001,')))
  expect(told).toContain('The chain breaks at line 1 (charge ')
  expect(told).toContain('The facts come to 610826 MXN in its smallest unit; the expediente says 610825.')
})

test('a line that was left out is told, in the middle and at the end', () => {
  const without = (line: number) =>
    tampered((text) => {
      const ledger = JSON.parse(text) as { facts: unknown[] }
      return JSON.stringify({ ...ledger, facts: ledger.facts.filter((_, i) => i !== line) })
    })
  expect(problemsOf(without(5))).toContain('The chain breaks at line 6')
  const told = problemsOf(without(FILE.facts.length - 1))
  expect(told).toContain('lines are missing at its end')
  expect(told).toContain(`The header speaks of ${FILE.facts.length} facts, and there are ${FILE.facts.length - 1}.`)
})

test('a whole ledger that was made anew does not bear the seal of the paper', () => {
  const other = makeExpediente(paperInput(CASE_DAY), { ...FILE, facts: FILE.facts.slice(0, -1) }, BLOBS, FONTS)
  return filesOf(other).then((theirs) => {
    const mixed = new Map([...files, ['ledger.json', theirs.get('ledger.json') ?? new Uint8Array()]])
    const told = problemsOf(zipOf(mixed, CASE_DAY))
    expect(told).toContain('expediente.pdf does not bear the seal of this ledger.')
    expect(told).toContain('expediente.pdf was changed: its SHA-256 is not the one in the ledger.')
  })
})

test('a paper that was changed, left out or put in is told by its name', () => {
  const letter = 'papers/0002-2025-07-11-letter.txt'
  expect(problemsOf(tampered((text) => `${text}!`, letter))).toBe(
    `${letter} was changed: its SHA-256 is not the one in the ledger.`,
  )
  const pdf = Uint8Array.from(files.get('expediente.pdf') ?? [])
  pdf[900] = (pdf[900] ?? 0) ^ 1
  expect(problemsOf(zipOf(new Map([...files, ['expediente.pdf', pdf]]), CASE_DAY))).toContain(
    'expediente.pdf was changed',
  )
  const less = new Map(files)
  less.delete(letter)
  expect(problemsOf(zipOf(less, CASE_DAY))).toBe(`${letter} is missing.`)
  const more = new Map([...files, ['papers/otra.txt', new Uint8Array(3)]])
  expect(problemsOf(zipOf(more, CASE_DAY))).toBe('papers/otra.txt does not belong to the expediente.')
})

test('a photo is what a fact of the chain names by its hash, and nothing that was put in its place', () => {
  expect(files.get(PHOTO_FILE)).toEqual(JPEG)
  const other = Uint8Array.from(JPEG)
  other[300] = (other[300] ?? 0) ^ 1
  expect(problemsOf(zipOf(new Map([...files, [PHOTO_FILE, other]]), CASE_DAY))).toBe(
    [
      `${PHOTO_FILE} was changed: its SHA-256 is not the one in the ledger.`,
      `${PHOTO_FILE} is named by no fact: it was changed, or put in afterwards.`,
    ].join('\n'),
  )
  // Whoever lists his own photo in its place still has no fact for it.
  const listed = new TextDecoder()
    .decode(files.get('ledger.json'))
    .replace(
      `{"name":"${PHOTO_FILE}","bytes":${JPEG.length},"sha256":"${hashOf(JPEG)}"}`,
      `{"name":"${PHOTO_FILE}","bytes":${JPEG.length},"sha256":"${hashOf(other)}"}`,
    )
  const forged = new Map([...files, [PHOTO_FILE, other], ['ledger.json', new TextEncoder().encode(listed)]])
  expect(problemsOf(zipOf(forged, CASE_DAY))).toBe(
    `${PHOTO_FILE} is named by no fact: it was changed, or put in afterwards.`,
  )
})

test('bytes that are not what their hash says are left out', async () => {
  const wrong = new Map([[PHOTO_FACT.ref.sha256, PAPER]])
  const without = await filesOf(makeExpediente(paperInput(CASE_DAY), FILE, wrong, FONTS))
  expect([...without.keys()].filter((name) => name.startsWith('photos/'))).toEqual([])
})

test('what is no expediente is told in a sentence', () => {
  expect(problemsOf(new Uint8Array(100))).toBe('It cannot be read: This is not a ZIP.')
  expect(problemsOf(zipOf(new Map([['a.txt', new Uint8Array(1)]]), CASE_DAY))).toBe('ledger.json is missing.')
  expect(problemsOf(tampered(() => '{'))).toMatch(/^It cannot be read: /)
})
