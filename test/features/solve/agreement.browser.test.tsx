import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { makeAgreement, type AgreementDraft } from '../../../src/commands/makeAgreement.ts'
import { takePromise } from '../../../src/commands/takePromise.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { AgreementScreen } from '../../../src/features/solve/AgreementScreen.tsx'
import { readProcess } from '../../../src/queries/useProcess.ts'
import { renderApp } from '../../support/renderApp.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'

const TODAY = '2026-11-23'
const MXN = 'MXN' as CurrencyCode

interface Opened {
  readonly books: TestBooks
  readonly ana: CustomerId
  readonly charges: readonly FactId[]
}

/** 500.00 and 80.50 overdue, 300.00 to come. */
async function open(
  Screen: typeof AgreementScreen | typeof AccountScreen = AgreementScreen,
  fill: (opened: Opened) => Promise<unknown> = async () => undefined,
): Promise<Opened> {
  let ana = '' as CustomerId
  const charges: FactId[] = []
  const { books } = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      charges.push(await filled.fiado(ana, 50_000, '2026-11-10', '2026-10-26'))
      charges.push(await filled.fiado(ana, 8_050, '2026-11-12', '2026-10-28'))
      charges.push(await filled.fiado(ana, 30_000, '2026-12-12', '2026-11-20'))
      await fill({ books: filled, ana, charges })
    },
  })
  return { books, ana, charges }
}

const agreed = async ({ db }: TestBooks) =>
  (await db.process.toArray())
    .flatMap(({ fact }) => (fact.kind === 'agreement' ? [fact] : []))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Guardar convenio' }))
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }))
const type = async (name: string | RegExp, text: string) => {
  // The sign of the currency stands inside the label.
  const label = typeof name === 'string' ? new RegExp(`^${name}[$%]?$`) : name
  const field = await screen.findByLabelText(label, { selector: 'input' })
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

/** The list of devices as storage/saveVerdict.ts keeps it. */
const asSeller = async ({ db }: TestBooks) => {
  const id = (await db.device.get('device'))?.device
  await db.business.put({ id: 'roster', devices: [{ id, name: 'Celular', role: 'seller', removed: false }] } as never)
}

/** Both overdue debts in two halves, from `on` on. */
const halves = ({ ana, charges }: Opened, patch: Partial<AgreementDraft> = {}): AgreementDraft => ({
  customer: ana,
  currency: MXN,
  debts: [
    { charge: charges[0] as FactId, instalment: 0, amount: minorUnits(50_000) },
    { charge: charges[1] as FactId, instalment: 0, amount: minorUnits(8_050) },
  ],
  plan: [
    { due: day('2026-11-30'), amount: minorUnits(29_025) },
    { due: day('2026-12-07'), amount: minorUnits(29_025) },
  ],
  ...patch,
})

test('All that is overdue is joined in four weekly instalments that add up: one tap saves them', async () => {
  const { books, charges } = await open()
  await screen.findByText(/Total: \$580\.50/)
  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, false])
  await screen.findByText(/Suman exactamente \$580\.50/)
  await save()
  await waitFor(async () =>
    expect(await agreed(books)).toMatchObject([
      {
        on: TODAY,
        debts: [
          { charge: charges[0], amount: 50_000 },
          { charge: charges[1], amount: 8_050 },
        ],
        plan: [
          { due: '2026-11-30', amount: 14_513 },
          { due: '2026-12-07', amount: 14_513 },
          { due: '2026-12-14', amount: 14_512 },
          { due: '2026-12-21', amount: 14_512 },
        ],
        misses: 1,
        graceDays: 3,
      },
    ]),
  )
})

test('A fixed amount every two weeks after a first payment today; the last one is what is left', async () => {
  const { books } = await open()
  await choose(/Por importe fijo/)
  await choose(/Quincena/)
  await save()
  await screen.findByText('Falta el importe.')
  await type('Cada cuota', '200')
  await type(/Primer pago aparte/, '100')
  await type('Primera cuota', '2026-12-15')
  await save()
  await waitFor(async () =>
    expect((await agreed(books)).map(({ plan }) => plan.map(({ due, amount }) => [due, amount]))).toEqual([
      [
        [TODAY, 10_000],
        ['2026-12-15', 20_000],
        ['2026-12-30', 20_000],
        ['2027-01-15', 8_050],
      ],
    ]),
  )
})

test('Lines that do not add up are refused, and it says by how much', async () => {
  const { books } = await open()
  await press('Cambiar cuotas')
  await type('Importe de la cuota 1', '100')
  await screen.findByText(/Las cuotas suman \$45\.13 menos de lo que debe\./)
  await save()
  expect(await agreed(books)).toEqual([])
  await type('Importe de la cuota 1', 'mucho')
  await screen.findByText('Eso no es un importe. Usa solo cifras.')
  await type('Importe de la cuota 1', '200')
  await screen.findByText(/Las cuotas suman \$54\.87 más de lo que debe\./)
  await press('Cuadrar en la última')
  await type('Día de la cuota 1', '2026-11-20')
  await screen.findByText('Elige hoy o un día que venga.')
  await save()
  await screen.findByText('Corrige la cuota que está marcada.')
  await type('Día de la cuota 1', '2026-12-01')
  await save()
  await waitFor(async () =>
    expect((await agreed(books))[0]?.plan.map(({ due, amount }) => [due, amount])).toEqual([
      ['2026-12-01', 20_000],
      ['2026-12-07', 14_513],
      ['2026-12-14', 14_512],
      ['2026-12-21', 9_025],
    ]),
  )
})

test('Without a debt, a day or what is handed over it says so beside the field and saves nothing', async () => {
  const { books } = await open()
  for (const box of (await screen.findAllByRole('checkbox')).slice(0, 2)) await userEvent.click(box)
  await save()
  await screen.findByText('Elige al menos una deuda.')
  await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
  await choose(/Más tiempo/)
  await save()
  await screen.findByText('Elige el día.')
  await type('Nueva fecha', '2026-11-01')
  await save()
  await screen.findByText('Elige hoy o un día que venga.')
  await choose(/En especie/)
  await save()
  await screen.findByText('Di qué entrega o qué hace.')
  await choose(/Descuento si paga pronto/)
  await press('En una semana')
  await type('Descuento', '120')
  await save()
  await screen.findByText('Pon un porcentaje entre 0 y 100.')
  await type('Días de espera', 'tres')
  await type('Descuento', '10')
  await save()
  await screen.findByText('Pon un número entero de días, de 0 a 365.')
  await type('Días de espera', '0')
  await type(/próxima compra/, '300')
  await save()
  await screen.findByText('Pon un número entero entre 1 y 100.')
  expect(await agreed(books)).toEqual([])
})

test('A discount by a day says what is to be paid, and is taken off once that came in', async () => {
  const { books, ana } = await open()
  await choose(/Descuento si paga pronto/)
  await press('En una semana')
  await type('Descuento', '10')
  await screen.findByText(/Si paga \$522\.45 hasta el lunes 30 de noviembre, se le descuentan \$58\.05/)
  await type(/Interés que perdonas/, '12.50')
  await save()
  await waitFor(async () =>
    expect(await agreed(books)).toMatchObject([{ discount: 5_805, discountBy: '2026-11-30', waived: 1_250 }]),
  )
  const process = await readProcess(books.db, ana, day(TODAY))
  expect(process?.concessions.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['more-time', undefined],
    ['interest-waived', 1_250],
  ])
})

test('Once the rest came in time, a tap takes the agreed discount off', async () => {
  const { books } = await open(AgreementScreen, async (opened) => {
    const plan = [{ due: day('2026-11-30'), amount: minorUnits(58_050) }]
    const offer = { plan, discount: minorUnits(5_805), discountBy: day('2026-11-30') }
    await makeAgreement(opened.books.deps)(halves(opened, offer))
    await opened.books.payment(opened.ana, 44_195, TODAY, opened.charges[0])
    await opened.books.payment(opened.ana, 8_050, TODAY, opened.charges[1])
  })
  await press(/Apuntar el descuento de \$58\.05/)
  await waitFor(async () => expect(Number((await books.db.debtors.toArray())[0]?.open)).toBe(30_000))
  await screen.findByText('Lo cumplió')
})

test('The one in force shows its instalments; renegotiated, it stays in the history', async () => {
  const { books } = await open(AgreementScreen, async (opened) => {
    await makeAgreement(opened.books.deps)(halves(opened))
    await opened.books.payment(opened.ana, 29_025, TODAY, opened.charges[0])
  })
  const parts = within(await screen.findByRole('list', { name: 'Las cuotas' })).getAllByRole('listitem')
  expect(parts.map((part) => part.textContent)).toEqual(['30 nov 2026Pagada$290.25', '7 dic 2026Pendiente$290.25'])
  expect(screen.queryByRole('button', { name: 'Guardar convenio' })).toBeNull()
  await press('Renegociar')
  await screen.findByText(/toma el lugar del que se hizo el 23 nov 2026/)
  await screen.findByText(/Total: \$290\.25/)
  await save()
  await waitFor(async () => expect(await agreed(books)).toHaveLength(2))
  const [first, second] = await agreed(books)
  expect(second?.replaces).toBe(first?.id)
})

test('Only what no agreement covers goes into another one', async () => {
  const { books, charges } = await open(AgreementScreen, async (opened) =>
    makeAgreement(opened.books.deps)(halves(opened)),
  )
  await press('Otro convenio por lo demás')
  await screen.findByText(/Total: \$300\.00/)
  await save()
  await waitFor(async () => expect((await agreed(books))[1]?.debts).toMatchObject([{ charge: charges[2] }]))
})

test('An owner ends one, and the debts have their own days back', async () => {
  const { books } = await open(AgreementScreen, async (opened) => makeAgreement(opened.books.deps)(halves(opened)))
  await press('Terminar')
  await screen.findByText('Se terminó antes', { exact: false })
  expect((await books.db.process.toArray()).map(({ reversedOn }) => reversedOn)).toEqual([TODAY])
})

test('A seller sees what is agreed, and changes nothing of it', async () => {
  await open(AgreementScreen, async (opened) => {
    await makeAgreement(opened.books.deps)(halves(opened))
    await asSeller(opened.books)
  })
  await screen.findByRole('list', { name: 'Las cuotas' })
  expect(screen.queryByRole('button', { name: 'Terminar' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Renegociar' })).toBeNull()
})

test('The account tells how far the agreement is and what comes next', async () => {
  await open(AccountScreen, async (opened) => {
    await makeAgreement(opened.books.deps)(halves(opened))
    await opened.books.payment(opened.ana, 29_025, TODAY, opened.charges[0])
  })
  await screen.findByText('Convenio: 1 de 2 cuotas')
  expect(screen.getAllByText(/· en convenio$/)).toHaveLength(2)
  expect(screen.getByText(/La próxima: \$290\.25 el 7 dic 2026/)).toBeTruthy()
})

test('The account tells that an agreement was paid early and its discount is not recorded', async () => {
  await open(AccountScreen, async (opened) => {
    const plan = [{ due: day('2026-11-30'), amount: minorUnits(58_050) }]
    const offer = { plan, discount: minorUnits(5_805), discountBy: day('2026-11-30') }
    await makeAgreement(opened.books.deps)(halves(opened, offer))
    await opened.books.payment(opened.ana, 44_195, TODAY, opened.charges[0])
    await opened.books.payment(opened.ana, 8_050, TODAY, opened.charges[1])
  })
  expect(await screen.findByText('Pagó a tiempo: falta apuntar el descuento de $58.05')).toBeVisible()
})

test('The account calls an instalment late, and is silent of the broken promise that the agreement took the place of', async () => {
  await open(AccountScreen, async ({ books, ana, charges: [charge] }) => {
    if (charge === undefined) throw new Error('No debt')
    const on = (then: string) => ({ ...books.deps, today: () => day(then) })
    const amount = minorUnits(50_000)
    const promise = { customer: ana, currency: MXN, amount, due: day('2026-11-13'), charges: [], words: '' }
    expect(await takePromise(on('2026-11-11'))(promise)).toMatchObject({ ok: true })
    const plan = [{ due: day('2026-11-21'), amount }]
    const debts = [{ charge, instalment: 0, amount }]
    expect(await makeAgreement(on('2026-11-16'))({ customer: ana, currency: MXN, debts, plan })).toMatchObject({
      ok: true,
    })
  })
  await screen.findByText('Atrasada: $500.00 del 21 nov 2026')
  expect(screen.queryByText(/Prometió/)).toBeNull()
})
