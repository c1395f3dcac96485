import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { placeHold } from '../../../src/commands/placeHold.ts'
import { recordCreditCheck } from '../../../src/commands/recordCreditCheck.ts'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import type { Role } from '../../../src/domain/fact.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import type { PlainJson } from '../../../src/domain/processFacts.ts'
import { MovementSheet } from '../../../src/features/account/MovementSheet.tsx'
import { EntryScreen } from '../../../src/features/entry/EntryScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

interface Setting {
  readonly policy?: PlainJson
  readonly limit?: number
  readonly fill?: (books: TestBooks, ana: CustomerId) => Promise<unknown>
  readonly ledger?: RenderAppOptions['ledger']
}

const POLICY = { maxDaysLate: 30, brokenPromises: 2, depositPercent: 0 }

async function open({ policy, limit, fill, ledger }: Setting = {}) {
  let ana = '' as CustomerId
  const { books } = await renderApp(() => <EntryScreen what="fiado" customer={ana} />, {
    today: TODAY,
    ...(ledger === undefined ? {} : { ledger }),
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      if (policy !== undefined) await saveSetting(filled.deps)({ key: 'policy', value: policy })
      if (limit !== undefined) {
        await editCustomer(filled.deps)({ customer: ana, profile: { creditLimit: minorUnits(limit) } })
      }
      await fill?.(filled, ana)
    },
  })
  return { books, ana }
}

async function press(keys: string) {
  const keypad = await screen.findByRole('group', { name: 'Teclado de importes' })
  for (const key of keys) await userEvent.click(within(keypad).getByRole('button', { name: key }))
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
const stop = () => screen.findByRole('dialog', { name: '¿Apuntar de todos modos?' })
const goOn = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Apuntar de todos modos' }))
const reasons = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('listitem')
    .map((item) => item.textContent)

/** The list of devices as storage/saveVerdict.ts keeps it: this one first. */
async function listDevices({ db }: TestBooks, role: Role): Promise<void> {
  const self = (await db.device.get('device'))?.device
  const devices = [
    { id: self, name: 'Celular de Beto', role, removed: false },
    { id: '1111111111111111', name: 'Laptop de la tienda', role: 'owner', removed: false },
  ]
  await db.business.put({ id: 'roster', devices } as never)
}

test('A limit of zero is no credit: the sale stops, and goes on only with a reason, which is kept with it', async () => {
  const { books } = await open({ limit: 0 })
  await press('50')
  await screen.findByText('No tiene crédito: su límite es cero.')
  await save()
  const dialog = await stop()
  expect(reasons(dialog)).toEqual(['No tiene crédito: su límite es cero.'])
  await goOn(dialog)
  within(dialog).getByText('Escribe por qué. Sin motivo no se apunta.')
  expect(await books.db.entries.count()).toBe(0)
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Por qué sí/ }), '  Es la última vez  ')
  await goOn(dialog)
  await screen.findByText(/Fiado de \$50\.00/)
  const [charge] = await books.db.entries.toArray()
  expect(await books.db.texts.toArray()).toMatchObject([{ of: charge?.id, text: 'Es la última vez' }])
  expect((await books.db.process.toArray()).map(({ fact }) => fact)).toMatchObject([
    { kind: 'guardOverride', of: charge?.id, rule: 'over-limit', reason: '' },
  ])
})

test('The account tells why a sale was written down all the same', async () => {
  let charge = '' as CustomerId
  const duplicates = { kept: new Set<CustomerId>(), keep: () => undefined }
  await renderApp(() => <MovementSheet id={charge} duplicates={duplicates} onClose={() => undefined} />, {
    today: TODAY,
    fill: async (filled) => {
      const ana = await filled.customer('Ana Ruiz')
      charge = await filled.fiado(ana, 5_000, TODAY)
      await filled.deps.ledger.append([
        { id: filled.deps.newId(), kind: 'personText', customer: ana, of: charge, text: 'Es mi vecina' },
        ...['over-limit', 'of-a-newer-app'].map((rule) => ({
          id: filled.deps.newId(),
          kind: 'guardOverride' as const,
          customer: ana,
          of: charge,
          on: day(TODAY),
          rule,
          reason: '',
        })),
      ])
    },
  })
  expect(await screen.findByText('Es mi vecina')).toBeTruthy()
  expect(screen.getByText('Se apuntó porque')).toBeTruthy()
  expect(screen.getByText('En contra').nextElementSibling?.textContent).toBe('pasaba de su límite')
})

test('“No vender más” and every other reason is told with its figures', async () => {
  await open({
    policy: { ...POLICY, maxDaysLate: 5, depositPercent: 20, guarantorAbove: 10_000, checkAbove: 10_000 },
    limit: 20_000,
    fill: async (books, ana) => {
      await books.fiado(ana, 15_000, '2026-11-10')
      await placeHold(books.deps)({ customer: ana, holdKind: 'no-sales' })
    },
  })
  await press('100')
  await save()
  expect(reasons(await stop())).toEqual([
    'No se le vende a crédito: no vender más a crédito.',
    'Pasa de su límite ($200.00) por $50.00.',
    'Tiene una deuda vencida hace 12 días.',
    'Falta el anticipo de $20.00.',
    'Para deber más de $100.00 hace falta un aval.',
    'Para deber más de $100.00 hay que revisarlo antes.',
  ])
})

test('A customer who was looked into, with a surety, goes on without a question', async () => {
  const { books } = await open({
    policy: { ...POLICY, guarantorAbove: 1_000, checkAbove: 1_000 },
    fill: async ({ deps }, ana) =>
      recordCreditCheck(deps)({ customer: ana, looked: ['references'], verdict: 'ok', guarantor: 'person' }),
  })
  await press('100')
  await save()
  await screen.findByText(/Fiado de \$100\.00/)
  expect(await books.db.entries.count()).toBe(1)
})

test('A check that said no stops the sale, with its day', async () => {
  await open({
    fill: async ({ deps }, ana) => recordCreditCheck(deps)({ customer: ana, looked: ['references'], verdict: 'no' }),
  })
  await press('100')
  await save()
  expect(reasons(await stop())).toEqual(['En la revisión del 22 nov 2026 se decidió no darle crédito.'])
})

test('The deposit is taken with the sale, and undone with it', async () => {
  const { books } = await open({ policy: { ...POLICY, depositPercent: 20 } })
  await press('100')
  await userEvent.click(await screen.findByRole('checkbox', { name: /Deja \$20\.00 ahora, en efectivo/ }))
  await waitFor(() => expect(screen.queryByText(/Falta el anticipo/)).toBeNull())
  await save()
  await screen.findByText(/Ahora debe \$80\.00/)
  const facts = (await books.db.entries.toArray()).map(({ fact }) => fact)
  expect(facts.toSorted((one, other) => one.kind.localeCompare(other.kind))).toMatchObject([
    { kind: 'charge' },
    { kind: 'payment', amount: 2_000, method: 'cash', allocations: [{ amount: 2_000 }] },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await screen.findAllByText('Deshecho')
  const [debtor] = await books.db.debtors.toArray()
  expect(debtor?.open ?? 0).toBe(0)
})

test('When the deposit cannot be saved the sale is there, and that is said', async () => {
  let asked = 0
  const { books } = await open({
    policy: { ...POLICY, depositPercent: 20 },
    ledger: (real) => ({
      ...real,
      append: (drafts) => (++asked > 1 ? Promise.reject(new NotSavedError('full')) : real.append(drafts)),
    }),
  })
  await press('100')
  await userEvent.click(await screen.findByRole('checkbox', { name: /Deja \$20\.00 ahora/ }))
  await save()
  await screen.findAllByText('La venta quedó guardada, pero el anticipo no. Apúntalo desde Pago.')
  expect(await books.db.entries.count()).toBe(1)
})

test('A seller does not go on: the owner decides', async () => {
  const { books } = await open({ limit: 1_000, fill: (filled) => listDevices(filled, 'seller') })
  await press('100')
  await save()
  const dialog = await stop()
  within(dialog).getByText(/Esta venta la decide el dueño/)
  expect(within(dialog).queryByRole('button', { name: 'Apuntar de todos modos' })).toBeNull()
  expect(await books.db.entries.count()).toBe(0)
})
