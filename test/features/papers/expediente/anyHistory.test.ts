import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeExpediente } from '../../../../src/features/papers/expediente/makeExpediente.ts'
import { readCaseFile } from '../../../../src/queries/readCaseFile.ts'
import { paperInput } from '../../../documents/papers.ts'
import { FONTS } from '../../../documents/paperFonts.ts'
import { openDevice } from '../../../storage/books.ts'
import { play, steps, type Step } from '../../../storage/randomHistory.ts'

/** Much of what happens, and all on one device, happens with the first customer. */
const busy = fc
  .array(steps, { minLength: 4, maxLength: 4 })
  .map((parts) => parts.flat().map(([verb, , , ...rest]): Step => [verb, 0, 0, ...rest]))

test('whatever happened, the expediente of each customer can be made, and its facts come to its balances', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'histories-'))
  try {
    await fc.assert(
      fc.asyncProperty(busy, async (history) => {
        const devices = [openDevice(), openDevice()] as const
        try {
          await play(devices, history)
          const [{ db, today }] = devices
          for (const id of await db.customers.toCollection().primaryKeys()) {
            const file = await readCaseFile(db, id, today)
            if (!file) throw new Error('no file')
            const { zip, seal } = makeExpediente(paperInput(today), file, new Map(), FONTS)
            const path = join(folder, 'one.zip')
            writeFileSync(path, zip.bytes)
            const { stdout, stderr } = spawnSync('node', ['scripts/verify-expediente.mjs', path], { encoding: 'utf8' })
            expect(stderr).toBe('')
            expect(stdout).toContain(seal)
          }
        } finally {
          await Promise.all(devices.map((device) => device.close()))
        }
      }),
      { numRuns: 6, endOnFailure: true },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 120_000)
