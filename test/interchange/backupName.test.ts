import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { backupName } from '../../src/interchange/backupName.ts'

test.each([
  ['Panadería Ñandú & Hijos', 'aldia-panaderia-nandu-hijos-2026-11-22'],
  ['../../etc/passwd', 'aldia-etc-passwd-2026-11-22'],
  ['店', 'aldia-2026-11-22'],
  ['A'.repeat(10_000), `aldia-${'a'.repeat(40)}-2026-11-22`],
])('the file of %j has a name that every phone and mail keeps', (business, name) => {
  expect(backupName(business, day('2026-11-22'))).toBe(name)
})
