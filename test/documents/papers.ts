import type { Day } from '../../src/domain/day.ts'
import type { PaperInput } from '../../src/documents/paperInput.ts'
import { letterOf } from './samples.ts'

/** What every paper of the sample shop begins with. */
export function paperInput(on: Day, changes: Partial<PaperInput> = {}): PaperInput {
  const { country, party, place, reference, business, customer } = letterOf()
  return {
    language: 'es',
    country,
    size: 'letter',
    party,
    on,
    ...(place === undefined ? {} : { place }),
    reference,
    business,
    customer,
    ...changes,
  }
}
