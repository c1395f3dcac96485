import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { rehearse } from '../../src/storage/rehearsal.ts'

test('A rehearsal lets others at the thread after every step, and ends when the meeting has begun', async () => {
  let breaths = 0
  const breathe = async (): Promise<void> => void (breaths += 1)
  const parts = { today: day('2026-11-30'), random: randomBytes, breathe }
  const all = await rehearse(parts, () => false)
  expect(all / breaths).toBeLessThanOrEqual(60)
  breaths = 0
  expect(await rehearse(parts, () => breaths === 3)).toBe((all / 40) * 3)
  expect(await rehearse(parts, () => true)).toBe(0)
})
