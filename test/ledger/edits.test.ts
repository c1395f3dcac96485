import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactId, Hlc } from '../../src/domain/ids.ts'
import { standing, winners, type Edit } from '../../src/ledger/edits.ts'
import { PERSON_FIELDS } from '../../src/ledger/patchFields.ts'
import { businessProfile, customerProfile } from '../../src/ledger/profiles.ts'

function edit(id: string, at: number, patch: Edit['patch'], over: string[] = []): Edit {
  return { id: id as FactId, at: at as Hlc, patch, over: over as FactId[] }
}

test('of two names that did not know each other, the later one stands', () => {
  const edits = [edit('a', 1, { name: 'Ana' }), edit('b', 3, { name: 'Anna' }), edit('c', 2, { name: 'Annie' })]
  expect(winners(edits, PERSON_FIELDS)).toEqual({ name: 'Anna' })
})

test('a phone set to 2099 does not own a name for ever', () => {
  const future = edit('a', 9_999, { name: 'Typo', phone: '1' })
  const now = edit('b', 5, { name: 'Ana' }, ['a'])
  expect(winners([future, now], PERSON_FIELDS)).toEqual({ name: 'Ana', phone: '1' })
  expect(standing(['name', 'phone'], [future, now], PERSON_FIELDS)).toEqual(['a', 'b'])
})

test('an edit of the name replaces nothing of the telephone', () => {
  const edits = [edit('a', 1, { name: 'Ana', phone: '1' }), edit('b', 2, { name: 'Eva' }, ['a'])]
  expect(winners(edits, PERSON_FIELDS)).toEqual({ name: 'Eva', phone: '1' })
})

test('edits that name each other leave a value all the same', () => {
  const edits = [edit('a', 1, { name: 'Ana' }, ['b']), edit('b', 2, { name: 'Eva' }, ['a'])]
  expect(winners(edits, PERSON_FIELDS)).toEqual({ name: 'Eva' })
})

test('a value of a wrong type is ignored, field by field', () => {
  const profile = customerProfile([
    edit('a', 1, { tags: ['norte'], creditLimit: 5000 }),
    edit('b', 2, { tags: 'norte', creditLimit: -1, party: 'alien', archived: 'yes', terms: { days: 1.5 } }, ['a']),
    edit('c', 3, { whatsappConsent: '2026-02-30', terms: { days: 15, payDays: [32] }, colour: 'red' }),
  ])
  expect(profile).toMatchObject({ tags: ['norte'], creditLimit: 5000, party: 'consumer', archived: false, terms: null })
  expect(profile.whatsappConsent).toBeNull()
  expect(Object.keys(profile)).not.toContain('colour')
})

test('days of the week on which invoices are taken are read, and no week has an eighth', () => {
  expect(customerProfile([edit('a', 1, { reviewDays: [2, 4] })]).reviewDays).toEqual([2, 4])
  const wrong = [[7], [-1], [1.5], ['2'], [0, 1, 2, 3, 4, 5, 6, 0], 2]
  for (const reviewDays of wrong)
    expect(customerProfile([edit('a', 1, { reviewDays })])).not.toHaveProperty('reviewDays')
})

test('settings with limits that overlap or a means of payment of no kind keep what was there', () => {
  const { agingLimits, paymentMeans, currency } = businessProfile([
    edit('a', 1, { agingLimits: [15, 45], paymentMeans: [{ kind: 'cash', value: '', label: 'En tienda' }] }),
    edit('b', 2, { agingLimits: [30, 30], paymentMeans: [{ kind: 'gold', value: '', label: '' }], currency: 'EUX' }),
  ])
  expect(agingLimits).toEqual([15, 45])
  expect(paymentMeans).toHaveLength(1)
  expect(currency).toBe('USD')
})

test('ways to pay with details are read, names of a newer app among them, and details that are no texts are not', () => {
  const iban = { kind: 'transfer', value: 'ES91', label: '', rail: 'iban', details: { holder: 'Ana' } }
  const newer = { kind: 'mobile', value: '1', label: '', rail: 'of-a-newer-app', details: { colour: 'red' } }
  expect(businessProfile([edit('a', 1, { paymentMeans: [iban, newer] })]).paymentMeans).toEqual([iban, newer])
  for (const details of [null, ['Ana'], { holder: 7 }, 'Ana']) {
    const { paymentMeans } = businessProfile([edit('a', 1, { paymentMeans: [{ ...iban, details }] })])
    expect(paymentMeans).toEqual([])
  }
  expect(businessProfile([edit('a', 1, { paymentMeans: [{ ...iban, colour: 'red' }] })]).paymentMeans).toEqual([])
})

test('edits in any order give the same profile, and a new edit over those that stand always wins', () => {
  const anEdit = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    at: fc.nat(5),
    patch: fc.record(
      { name: fc.constantFrom('Ana', 'Eva', 7), phone: fc.constantFrom('1', '2') },
      { requiredKeys: [] },
    ),
    over: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
  })
  const many = fc.uniqueArray(anEdit, { selector: (one) => one.id, maxLength: 6 })
  fc.assert(
    fc.property(many, fc.nat(), (drafts, turn) => {
      const edits = drafts.map((draft) => edit(draft.id, draft.at, draft.patch, draft.over))
      const turned = edits.map((_, i) => edits[(i + turn) % edits.length] as Edit)
      expect(winners(turned, PERSON_FIELDS)).toEqual(winners(edits, PERSON_FIELDS))
      // Only among honest ones: nobody can name an edit that is still to come.
      const known = edits.map((one) => ({ ...one, over: one.over.filter((id) => id < one.id) }))
      const last = edit('g', 0, { name: 'Nueva' }, [...standing(['name'], known, PERSON_FIELDS)])
      expect(winners([...known, last], PERSON_FIELDS)).toMatchObject({ name: 'Nueva' })
    }),
  )
})
