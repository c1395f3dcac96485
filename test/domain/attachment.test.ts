import { expect, test } from 'vitest'
import { canBeKept, MAX_BLOB_BYTES } from '../../src/domain/attachment.ts'

test.each([
  ['image/jpeg', MAX_BLOB_BYTES, true],
  ['application/pdf', 1, true],
  ['image/jpeg', MAX_BLOB_BYTES + 1, false],
  ['image/svg+xml', 1, false],
  ['', 1, false],
])('an attachment of the type %j with %i bytes can be kept: %s', (type, size, can) => {
  expect(canBeKept({ type, size })).toBe(can)
})
