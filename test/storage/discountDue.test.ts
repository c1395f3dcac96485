import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { readProcess } from '../../src/queries/useProcess.ts'
import { openDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { dump } from './dump.ts'

test('an agreement that was paid early is kept, asks for nothing, and ends with its discount, however late that is recorded', async () => {
  const device = openDevice(day('2026-07-01'))
  const ana = await customerOf(device)
  const sale = device.newId()
  await device.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 30_000)])
  const [amount, discount] = [minorUnits(30_000), minorUnits(3_000)]
  await device.keeper.append([
    {
      id: device.newId(),
      kind: 'agreement',
      customer: ana,
      on: day('2026-07-01'),
      currency: PEN,
      debts: [{ charge: sale, instalment: 0, amount }],
      plan: [{ due: day('2026-07-10'), amount }],
      discount,
      discountBy: day('2026-07-10'),
    },
  ])
  await device.keeper.append([payment(device.newId(), ana, '2026-07-01', 27_000, sale)])
  const stands = async () => {
    const process = await readProcess(device.db, ana, device.today)
    const [agreement] = process?.agreements ?? []
    return [agreement?.state, agreement?.discountDue, process?.situation.actions.map(({ kind }) => kind)]
  }
  const sameAnew = async () => {
    const inUse = await dump(device.db)
    await device.keeper.rebuild()
    expect(await dump(device.db)).toEqual(inUse)
  }
  for (const later of ['2026-07-10', '2026-07-13', '2026-07-14', '2026-09-01']) {
    device.today = day(later)
    await device.keeper.rollOver(device.today)
    expect(await stands()).toEqual(['kept', 3_000, []])
    await sameAnew()
  }
  // All days of the plan are over: what comes now must still be looked at with the agreement.
  const part = { charge: sale, instalment: 0, amount: minorUnits(1_000) }
  const credit = { kind: 'credit', customer: ana, on: device.today, currency: PEN, creditKind: 'discount' } as const
  await device.keeper.append([{ ...credit, id: device.newId(), amount: minorUnits(1_000), allocations: [part] }])
  expect(await stands()).toEqual(['kept', 2_000, []])
  await sameAnew()
  const rest = { ...part, amount: minorUnits(2_000) }
  await device.keeper.append([{ ...credit, id: device.newId(), amount: minorUnits(2_000), allocations: [rest] }])
  expect((await stands())[0]).toBe('fulfilled')
  await sameAnew()
  await device.close()
})
