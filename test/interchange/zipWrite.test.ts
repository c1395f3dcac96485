import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { unzip } from '../../src/interchange/zip.ts'
import { zipOf } from '../../src/interchange/zipWrite.ts'

const ON = day('2026-11-30')
const FILES = new Map([
  ['expediente.pdf', Uint8Array.from({ length: 5_000 }, (_, i) => (i * 31) % 256)],
  ['papers/recibo-ñandú.txt', new TextEncoder().encode('Recibí de Mariana')],
  ['vacío.txt', new Uint8Array()],
])

test('what is written is read back, names with accents and empty files too', async () => {
  const read = await unzip(zipOf(FILES, ON), { maxEntries: 10, maxBytes: 100_000 }, () => true)
  expect(read).toEqual({ ok: true, value: FILES })
})

test('the same files on the same day are the same bytes, with the check sum of each', () => {
  const bytes = zipOf(FILES, ON)
  expect(bytes).toEqual(zipOf(new Map(FILES), ON))
  const view = new DataView(bytes.buffer)
  expect(view.getUint32(14, true)).toBe(crc32(FILES.get('expediente.pdf') ?? ''))
  // 30 November 2026 at noon.
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (46 << 9) | (11 << 5) | 30])
})

test('another program opens it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  const path = join(folder, 'a.zip')
  writeFileSync(path, zipOf(FILES, ON))
  const script =
    'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),sorted(z.namelist()),z.infolist()[0].date_time)'
  let said: string | undefined
  try {
    said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' })
  } catch (error) {
    // No Python here: the two tests above have to do.
    if ((error as { code?: string }).code !== 'ENOENT') throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
  if (said !== undefined) {
    expect(said.trim()).toBe("None ['expediente.pdf', 'papers/recibo-ñandú.txt', 'vacío.txt'] (2026, 11, 30, 12, 0, 0)")
  }
})
