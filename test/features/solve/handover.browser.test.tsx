import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { makeAgreement } from '../../../src/commands/makeAgreement.ts'
import { placeHold } from '../../../src/commands/placeHold.ts'
import { recordNegotiation, recordNegotiationStep } from '../../../src/commands/recordNegotiation.ts'
import type { BusinessDraft } from '../../../src/commands/setUpBusiness.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import type { NegotiationFact } from '../../../src/domain/evidenceFacts.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { HandOverScreen } from '../../../src/features/solve/HandOverScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'

const TODAY = '2026-11-23'

interface Opened {
  readonly books: TestBooks
  readonly ana: CustomerId
  readonly charge: FactId
}

interface Options {
  readonly due?: string
  readonly business?: Partial<BusinessDraft>
  readonly show?: typeof HandOverScreen | typeof AccountScreen
  readonly fill?: (opened: Opened) => Promise<unknown>
}

/** 1,500.00 that fell due on 10 July: 136 days late. */
async function open({ due = '2026-07-10', business = {}, show = HandOverScreen, fill }: Options = {}): Promise<Opened> {
  let ana = '' as CustomerId
  let charge = '' as FactId
  const Screen = show
  const { books } = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    business,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      charge = await filled.fiado(ana, 150_000, due)
      await fill?.({ books: filled, ana, charge })
    },
  })
  return { books, ana, charge }
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }))
const tick = async (name: string) => userEvent.click(await screen.findByRole('checkbox', { name }))
const steps = async ({ db }: TestBooks) => (await db.process.toArray()).map(({ fact }) => fact)

test('Nothing goes to an agency before the customer was told; then it is on hold, with the words for it', async () => {
  const { books } = await open()
  await press('Entregar')
  await screen.findByText('Elige qué hacer.')
  await choose(/A una agencia de cobranza/)
  await press('Entregar a la agencia')
  await screen.findByText(/Avisa antes al cliente y márcalo/)
  expect(await steps(books)).toEqual([])
  await tick('Aviso previo al cliente')
  await userEvent.type(screen.getByRole('textbox', { name: /A quién, y qué se acordó/ }), 'Cobranzas del Valle')
  await press('Entregar a la agencia')
  await waitFor(async () => expect(await steps(books)).toMatchObject([{ kind: 'hold', holdKind: 'agency', on: TODAY }]))
  expect((await books.db.texts.toArray()).map(({ text }) => text)).toEqual(['Cobranzas del Valle'])
  expect(Number((await books.db.debtors.toArray())[0]?.open)).toBe(150_000)
})

test('Each way says what is missing, whether a lawyer is needed and where that is written', async () => {
  const { books } = await open()
  const oral = (await screen.findByRole('radio', { name: /Juicio oral mercantil/ })).closest('label')
  expect(oral?.textContent).toContain('Hace falta abogado.')
  expect(oral?.textContent).toContain('Te falta: prueba de la deuda, prueba de que pediste el pago, avisarle.')
  expect(oral?.textContent).toContain('CCom art. 1390 Bis')
  await tick('Aviso previo al cliente')
  await tick('Prueba de la deuda: factura, nota firmada o mensajes')
  await tick('Prueba de que se pidió el pago')
  expect(oral?.textContent).toContain('Tienes lo que pide.')
  await choose(/Juicio oral mercantil/)
  await press('Llevar al juzgado')
  await waitFor(async () => expect(await steps(books)).toMatchObject([{ holdKind: 'court', reason: 'mx-oral' }]))
})

test('A debt that is given up leaves the totals as lost, and the customer is marked', async () => {
  const { books, charge } = await open()
  await choose(/Darlo por perdido/)
  await press('Dar por perdido')
  await waitFor(async () => expect(await steps(books)).toMatchObject([{ holdKind: 'written-off' }]))
  const credits = (await books.db.entries.toArray()).flatMap(({ fact }) => (fact.kind === 'credit' ? [fact] : []))
  expect(credits).toMatchObject([
    { creditKind: 'write-off', amount: 150_000, allocations: [{ charge, instalment: 0, amount: 150_000 }] },
  ])
  expect(await books.db.debtors.toArray()).toMatchObject([{ open: 0 }])
})

test('Before its day it says from when on it is proposed; the owner changes the days', async () => {
  const { books } = await open({ due: '2026-11-01' })
  await screen.findByText(/Se propone desde el 30 ene 2027, a los 90 días de atraso/)
  await screen.findByRole('radio', { name: /A una agencia/ })
  await press('Cambiar los días')
  const field = await screen.findByLabelText('Días de atraso desde los que se propone')
  await userEvent.clear(field)
  await userEvent.type(field, '0')
  await press('Guardar')
  await screen.findByText('Pon un número entero de días, de 1 a 3650.')
  await userEvent.clear(field)
  await userEvent.type(field, '20')
  await press('Guardar')
  await screen.findByText('Se propone a los 20 días de atraso.')
  expect((await books.db.settings.get('handover'))?.value).toEqual({ days: 20 })
})

test('It says when a debt lapses, with its source, and warns while there is little time', async () => {
  // A retail sale in Mexico: one year, counted from the sale.
  await open({ due: '2026-01-20' })
  await screen.findByText('Prescribe entre el 20 ene 2027 y el 21 ene 2027.')
  await screen.findByText('Queda poco: habla ya con tu asesor.')
  await screen.findByText(/CCom art\. 1043-I/)
  await userEvent.selectOptions(screen.getByLabelText('¿Qué tipo de deuda es?'), 'invoice')
  await screen.findByText('Prescribe el 21 ene 2036.')
  expect(screen.queryByText('Queda poco: habla ya con tu asesor.')).toBeNull()
})

test('A part-payment starts the count anew', async () => {
  await open({
    due: '2026-01-20',
    fill: async ({ books, ana, charge }) => books.payment(ana, 10_000, '2026-06-01', charge),
  })
  expect(await screen.findByText(/Prescribe el 1 jun 2027\./)).toBeTruthy()
})

test('Where a court asks for an attempt to agree, it says so', async () => {
  await open({ business: { country: 'ES', currency: 'EUR' as BusinessDraft['currency'] } })
  await screen.findByText(/si en 30 días no contesta, se puede demandar, como mucho 12 meses después/)
  const order = (await screen.findByRole('radio', { name: /Juicio monitorio/ })).closest('label')
  expect(order?.textContent).toContain('Te falta: intento de negociar')
  const link = screen.getByRole('link', { name: 'Solicitud de negociación' })
  expect(link.getAttribute('href')).toMatch(/\/negociacion$/)
})

test.each([
  ['2026-10-01', true],
  ['2026-11-01', false],
])('A request to negotiate that was received on %s and not answered: it was tried, %s', async (received, isTried) => {
  await open({
    business: { country: 'ES', currency: 'EUR' as BusinessDraft['currency'] },
    fill: async ({ books, ana, charge }) => {
      const debts = [{ charge, instalment: 0, amount: minorUnits(150_000) }]
      const made = await recordNegotiation(books.deps)({ customer: ana, on: day(received), debts })
      if (!made.ok) throw new Error(made.error.type)
      const negotiation = (await books.keeper.entry(made.value)) as NegotiationFact
      await recordNegotiationStep(books.deps)({ negotiation, recorded: [], step: 'received', on: day(received) })
    },
  })
  const tried = await screen.findByRole('checkbox', { name: 'Intento de negociar, por escrito' })
  expect((tried as HTMLInputElement).checked).toBe(isTried)
})

test('With an agency, the fee of a payment is worked out: gross, fee and net', async () => {
  const { books } = await open({
    fill: async ({ books: filled, ana, charge }) => {
      await placeHold(filled.deps)({ customer: ana, holdKind: 'agency' })
      await filled.payment(ana, 100_000, TODAY, charge)
    },
  })
  await press('Apuntar comisión')
  const sheet = within(await screen.findByRole('dialog'))
  const type = async (label: RegExp, text: string) => {
    const field = sheet.getByLabelText(label, { selector: 'input' })
    await userEvent.clear(field)
    await userEvent.type(field, text)
  }
  const save = () => userEvent.click(sheet.getByRole('button', { name: 'Guardar comisión' }))
  await save()
  await sheet.findByText('Pon un porcentaje entre 0 y 100.')
  await userEvent.click(sheet.getByRole('radio', { name: 'La multa' }))
  await type(/^Multa incluida/, '200')
  await type(/^Comisión/, '60')
  await save()
  await sheet.findByText(/De la multa, la comisión es como mucho la mitad/)
  await type(/^Multa incluida/, '2000')
  await type(/^Comisión/, '50')
  await save()
  await sheet.findByText('La multa no puede ser más que el pago.')
  await userEvent.click(sheet.getByRole('radio', { name: 'Lo recuperado' }))
  await type(/^Comisión/, '25')
  expect(sheet.getByText(/Se queda la agencia: \$250\.00/)).toBeTruthy()
  expect(sheet.getByText(/Te llega: \$750\.00/)).toBeTruthy()
  await save()
  await screen.findByText(/Comisión \$250\.00; te llegan \$750\.00/)
  expect(await steps(books)).toContainEqual(expect.objectContaining({ kind: 'agencyFee', amount: 25_000 }))
})

test('Once somebody has it, the ways there are stay away until they are asked for', async () => {
  await open({ fill: async ({ books, ana }) => placeHold(books.deps)({ customer: ana, holdKind: 'agency' }) })
  await screen.findByText('Está con una agencia')
  expect(screen.getByText('Vencido: $1,500.00')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Entregar' })).toBeNull()
  await press('Entregar a alguien más')
  await choose(/Juicio oral mercantil/)
  await screen.findByRole('button', { name: 'Llevar al juzgado' })
})

test('While an agreement is kept it warns before handing over', async () => {
  await open({
    fill: async ({ books, ana, charge }) =>
      makeAgreement(books.deps)({
        customer: ana,
        currency: 'MXN' as BusinessDraft['currency'],
        debts: [{ charge, instalment: 0, amount: minorUnits(150_000) }],
        plan: [{ due: day('2026-12-30'), amount: minorUnits(150_000) }],
      }),
  })
  expect(await screen.findByText(/Hay un convenio vigente/)).toBeTruthy()
})

test('The account says that it is time to decide', async () => {
  await open({ show: AccountScreen })
  const line = await screen.findByRole('link', { name: /Lleva 136 días vencido/ })
  expect(line.getAttribute('href')).toMatch(/\/entregar$/)
})

test('A seller hands nothing over', async () => {
  await open({
    fill: async ({ books: { db } }) => {
      const id = (await db.device.get('device'))?.device
      const devices = [{ id, name: 'Celular', role: 'seller', removed: false }]
      await db.business.put({ id: 'roster', devices } as never)
    },
  })
  await screen.findByRole('heading', { name: 'Entregar la deuda' })
  await waitFor(() => expect(screen.queryByText('¿A quién?')).toBeNull())
  expect(screen.queryByRole('radio')).toBeNull()
})

test('Whoever says that the customer was told is not asked to tell them', async () => {
  await open()
  const letter = { name: 'Escribir la carta' }
  await screen.findByRole('link', letter)
  await tick('Aviso previo al cliente')
  expect(screen.queryByText('Antes, avisa al cliente')).toBeNull()
  expect(screen.queryByRole('link', letter)).toBeNull()
  await tick('Aviso previo al cliente')
  expect(screen.getByRole('link', letter)).toBeTruthy()
})

test('A limit in UTM asks what one is worth, and then says whether the amount is within it', async () => {
  const business = { country: 'CL', currency: 'CLP' } as Partial<BusinessDraft>
  const { books } = await open({ business })
  await screen.findByText('Hay límites en UTM, y su valor cambia: míralo y apúntalo.')
  await press('Apuntar cuánto vale la UTM')
  await press('Guardar')
  expect(await screen.findByLabelText(/^Valor de la UTM hoy/)).toBeInvalid()
  await userEvent.type(screen.getByLabelText(/^Valor de la UTM hoy/), '69542')
  await press('Guardar')
  await screen.findByText(/Una UTM vale \$69\.542\. Apuntado el 23 nov 2026\./)
  // 10 UTM are 695,420; Ana owes 150,000.
  await screen.findByText(/Hasta 10 UTM \(\$695\.420\)/)
  expect((await books.db.settings.get('units'))?.value).toEqual({
    UTM: { amount: 69_542, currency: 'CLP', on: TODAY },
  })
})
