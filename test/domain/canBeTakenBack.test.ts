import { expect, test } from 'vitest'
import { canBeTakenBack } from '../../src/domain/roster.ts'
import { PROCESS_FACTS } from '../support/processFacts.ts'

test('of the collection process everything can be taken back but settings and checks of the books', () => {
  const never = PROCESS_FACTS.filter((fact) => !canBeTakenBack(fact)).map(({ kind }) => kind)
  expect(new Set(never)).toEqual(new Set(['setting', 'booksChecked']))
})
