import { expect, test } from 'vitest'
import { isJoining } from '../../src/app/joinPath.ts'

test('A code’s link, and the places where one is read, come before the first run’s questions', () => {
  expect(['/v/1ABC', '/dispositivos/unir', '/dispositivos/codigo'].map(isJoining)).toEqual([true, true, true])
  expect(['/v/', '/v', '/dispositivos', '/dispositivos/anadir', '/ventas/v/1'].map(isJoining)).toEqual(
    Array(5).fill(false),
  )
})
