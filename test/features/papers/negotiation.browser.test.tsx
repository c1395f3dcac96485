import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editBusiness } from '../../../src/commands/editBusiness.ts'
import { recordNegotiation, recordNegotiationStep } from '../../../src/commands/recordNegotiation.ts'
import type { BusinessDraft } from '../../../src/commands/setUpBusiness.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import type { NegotiationFact, NegotiationStep } from '../../../src/domain/evidenceFacts.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { NegotiationScreen } from '../../../src/features/papers/negotiation/NegotiationScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }
const SPAIN = { country: 'ES', currency: 'EUR' as CurrencyCode } as const

interface Options {
  readonly today?: string
  readonly business?: Partial<BusinessDraft>
  /** The request was sent on 1 December; what happened then. */
  readonly steps?: readonly (readonly [NegotiationStep, string])[]
  readonly Screen?: typeof NegotiationScreen | typeof AccountScreen
  readonly isSeller?: boolean
}

/** 580.50 overdue since 10 October. */
async function open(options: Options = {}) {
  const { today = '2026-12-22', business = SPAIN, steps, Screen = NegotiationScreen, isSeller = false } = options
  let ana = '' as CustomerId
  const app = await renderApp(() => <Screen id={ana} />, {
    today,
    business,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      await editBusiness(books.deps)({ phone: '+34 600 000 000' })
      const charge = await books.fiado(ana, 58_050, '2026-10-10')
      if (!steps) return
      const debts = [{ charge, instalment: 0, amount: minorUnits(58_050) }]
      const made = await recordNegotiation(books.deps)({ customer: ana, on: day('2026-12-01'), debts })
      if (!made.ok) throw new Error(made.error.type)
      const negotiation = (await books.keeper.entry(made.value)) as NegotiationFact
      for (const [step, on] of steps) {
        const done = await recordNegotiationStep(books.deps)({ negotiation, recorded: [], step, on: day(on) })
        if (!done.ok) throw new Error(done.error.type)
      }
      if (!isSeller) return
      const id = (await books.db.device.get('device'))?.device
      const devices = [{ id, name: 'Celular', role: 'seller', removed: false }]
      await books.db.business.put({ id: 'roster', devices } as never)
    },
  })
  return { ...app, ana }
}

const stepsOf = async (books: Awaited<ReturnType<typeof open>>['books']) =>
  (await books.db.process.toArray()).map(({ fact, reversedOn }) => ({ ...fact, reversedOn }))

test('The request is about what is overdue, and that it was sent is written down with its debts', async () => {
  const { books, container } = await open()
  expect(await screen.findByText(/Es sobre 1 deuda vencida: 580,50\s€/)).toBeVisible()
  expect(screen.getByText(/LO 1\/2025/)).toBeVisible()
  await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  await userEvent.click(screen.getByText('Leer lo que dice'))
  const read = () => screen.getByText(/30 días/, { selector: 'div' }).textContent
  expect(read()).toMatch(/580,50/)
  expect(read()).toMatch(/193,50/)
  await userEvent.click(screen.getByRole('checkbox', { name: /en partes/ }))
  await waitFor(() => expect(read()).not.toMatch(/193,50/), SOON)
  expect(await seenByAxe(container)).toEqual([])
  fireEvent.change(screen.getByLabelText('Qué día'), { target: { value: '2026-12-23' } })
  await userEvent.click(screen.getByRole('button', { name: 'Apuntar que se envió' }))
  expect(screen.getByLabelText('Qué día')).toHaveAccessibleDescription('Ese día no ha llegado.')
  fireEvent.change(screen.getByLabelText('Qué día'), { target: { value: '2026-12-20' } })
  await userEvent.click(screen.getByRole('button', { name: 'Apuntar que se envió' }))
  expect(await screen.findByText(/^Falta saber qué día la recibió/)).toBeVisible()
  expect(await stepsOf(books)).toMatchObject([
    { kind: 'negotiation', on: '2026-12-20', debts: [{ instalment: 0, amount: 58_050 }] },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await stepsOf(books)).toMatchObject([{ reversedOn: '2026-12-20' }]))
}, 30_000)

test('Once it was received the days are counted down, and each step can be taken back', async () => {
  const { books, container } = await open({ steps: [] })
  await userEvent.click(await screen.findByText('¿Qué pasó?'))
  const record = screen.getByRole('button', { name: 'Apuntar' }).closest('section') as HTMLElement
  fireEvent.change(within(record).getByLabelText('Qué día'), { target: { value: '2026-11-30' } })
  await userEvent.click(screen.getByRole('button', { name: 'Apuntar' }))
  expect(within(record).getByLabelText('Qué día')).toHaveAccessibleDescription(/anterior al envío/)
  fireEvent.change(within(record).getByLabelText('Qué día'), { target: { value: '2026-12-04' } })
  await userEvent.click(screen.getByRole('button', { name: 'Apuntar' }))
  expect(await screen.findByText(/^Corre el plazo: quedan 12 días \(hasta el .*3.*ene/)).toBeVisible()
  expect(screen.queryByRole('option', { name: 'La recibió' })).toBeNull()
  expect(await seenByAxe(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: /^Quitar: La recibió/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Quitar' }))
  expect(await screen.findByText(/^Falta saber qué día la recibió/)).toBeVisible()
  expect((await stepsOf(books)).map(({ kind, reversedOn }) => [kind, reversedOn])).toContainEqual([
    'negotiationStep',
    '2026-12-04',
  ])
})

test.each([
  ['2027-01-03', [['received', '2026-12-04']], /^Corre el plazo: termina hoy/],
  ['2027-01-04', [['received', '2026-12-04']], /^Puedes demandar desde el 4.*2027.* y a más tardar el 4.*dic.*2027/],
  ['2027-12-05', [['received', '2026-12-04']], /^Ya no sirve: hace falta otra solicitud/],
  [
    '2026-12-22',
    [
      ['received', '2026-12-04'],
      ['answered', '2026-12-06'],
    ],
    /^Están negociando/,
  ],
  [
    '2026-12-22',
    [
      ['received', '2026-12-04'],
      ['agreed', '2026-12-10'],
    ],
    /^Llegaron a un acuerdo/,
  ],
] as const)('On %s, after %j, it says so', async (today, steps, said) => {
  await open({ today, steps })
  expect(await screen.findByRole('heading', { name: said })).toBeVisible()
})

test('The account has it in one line that leads there', async () => {
  const { ana } = await open({ steps: [['received', '2026-12-04']], Screen: AccountScreen })
  const link = await screen.findByRole('link', { name: /^Negociación antes de demandar.*quedan 12 días/s })
  expect(link.getAttribute('href')).toBe(`#/clientes/${ana}/negociacion`)
})

test('While a request serves, another is made only on purpose; once it does not, at once', async () => {
  await open({ steps: [['received', '2026-12-04']] })
  const again = await screen.findByRole('button', { name: 'Hacer otra solicitud' })
  expect(screen.queryByText(/Es sobre 1 deuda/)).toBeNull()
  await userEvent.click(again)
  expect(screen.getByText(/Es sobre 1 deuda/)).toBeVisible()
})

test('A request of a year ago makes room for another', async () => {
  await open({ today: '2027-12-05', steps: [['received', '2026-12-04']] })
  expect(await screen.findByText(/Es sobre 1 deuda/)).toBeVisible()
})

test('A seller sees where it stands, and writes nothing down', async () => {
  await open({ steps: [['received', '2026-12-04']], isSeller: true })
  expect(await screen.findByText(/^Corre el plazo: quedan 12 días/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Apuntar|Quitar|Hacer|PDF/ })).toBeNull()
})

test('Outside Spain it says that no court asks for it', async () => {
  await open({ business: { country: 'MX', currency: 'MXN' as CurrencyCode } })
  expect(await screen.findByText('Aquí no hace falta')).toBeVisible()
})
