import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { BooksControlContext, type BooksControl } from '../../../src/commands/booksControl.ts'
import { setUpBusiness } from '../../../src/commands/setUpBusiness.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { OnboardingScreen } from '../../../src/features/onboarding/OnboardingScreen.tsx'
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx'
import type { LanguageSetting } from '../../../src/i18n/language.ts'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import { openTestBooks, type TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

/** Books of the sample's own, as main.tsx has them; closed with the test's. */
function controlWith(opened: TestBooks[]): BooksControl {
  return {
    sample: false,
    async startSample(fill) {
      const books = await openTestBooks({ business: null })
      opened.push(books)
      const filled = await fill(books.deps)
      return filled.ok ? { ok: true, value: null } : filled
    },
    wipeSample: () => Promise.resolve(),
    copying: () => Promise.resolve(),
  }
}

async function open(options: RenderAppOptions = {}) {
  const samples: TestBooks[] = []
  const app = await renderApp(
    () => (
      <BooksControlContext value={controlWith(samples)}>
        <OnboardingScreen />
      </BooksControlContext>
    ),
    { business: null, ...options },
  )
  return { ...app, samples }
}

const businessOf = async ({ db }: TestBooks) => (await db.business.get('business'))?.profile

test('A shop in Mexico types its name, presses once and has its business: pesos, fiado, fifteen days', async () => {
  const { books } = await open()
  await userEvent.type(await screen.findByLabelText('¿Cómo se llama tu negocio?'), 'Abarrotes Lupita')
  await userEvent.click(screen.getByRole('button', { name: 'Empezar' }))
  await waitFor(async () =>
    expect(await businessOf(books)).toMatchObject({
      name: 'Abarrotes Lupita',
      country: 'MX',
      currency: 'MXN',
      kind: 'fiado',
      terms: { days: 15 },
      ladder: 'fiado',
      treatment: 'usted',
      sample: false,
    }),
  )
  expect(window.location.hash).toBe('#/hoy')
})

test('Who sells by invoice gets thirty days and the ladder for companies; another country brings its currency', async () => {
  const { books } = await open()
  await userEvent.type(await screen.findByLabelText('¿Cómo se llama tu negocio?'), 'Rodamientos Sur')
  await userEvent.click(screen.getByRole('radio', { name: /Facturas/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Cambiar' }))
  await userEvent.selectOptions(await screen.findByLabelText('País'), 'CL')
  await userEvent.click(screen.getByRole('button', { name: 'Empezar' }))
  await waitFor(async () =>
    expect(await businessOf(books)).toMatchObject({
      country: 'CL',
      currency: 'CLP',
      terms: { days: 30 },
      ladder: 'b2b',
    }),
  )
})

test('Without a name nothing is made, the field says so and has the cursor', async () => {
  const { books } = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Empezar' }))
  const field = screen.getByLabelText('¿Cómo se llama tu negocio?')
  expect(await screen.findByText('Escribe un nombre.')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(await businessOf(books)).toBeUndefined()
})

/** As AppFrame.tsx has it, for a browser that speaks these languages. */
function InBrowser({ preferred }: { readonly preferred: readonly string[] }) {
  const [setting, setSetting] = useState<LanguageSetting>('auto')
  return (
    <I18nProvider setting={setting} onSetting={setSetting} country={null} preferred={preferred}>
      <BooksControlContext value={controlWith([])}>
        <OnboardingScreen />
      </BooksControlContext>
    </I18nProvider>
  )
}

test.each([
  [['en-GB', 'es'], 'English', 'Start'],
  [['fr-FR', 'pt-BR', 'en'], 'Português', 'Começar'],
  [['es-AR'], 'Español', 'Empezar'],
  [['fr-FR'], 'Español', 'Empezar'],
])(
  'The first screen of a browser that speaks %s is in %s, which is chosen there',
  async (preferred, language, start) => {
    await renderApp(() => <InBrowser preferred={preferred} />, { business: null })
    expect(await screen.findByRole('button', { name: start })).toBeTruthy()
    expect(screen.getAllByRole('radio', { name: /^(?:Español|English|Português)$/ })).toHaveLength(3)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: language }).checked).toBe(true)
  },
)

test('Another language is one tap away, and what was typed stays', async () => {
  const { books } = await renderApp(() => <InBrowser preferred={['es-MX']} />, { business: null })
  await userEvent.type(await screen.findByLabelText('¿Cómo se llama tu negocio?'), 'Corner Shop')
  const choice = screen.getByRole('group', { name: 'Idioma' })
  await userEvent.click(within(choice).getByRole('radio', { name: 'English' }))
  const start = await screen.findByRole('button', { name: 'Start' })
  expect(document.documentElement.lang).toMatch(/^en/)
  expect(screen.getByLabelText<HTMLInputElement>(/your business/i).value).toBe('Corner Shop')
  await userEvent.click(start)
  await waitFor(async () => expect((await businessOf(books))?.name).toBe('Corner Shop'))
})

test('When the browser lets nothing be stored, it says so and keeps what was typed', async () => {
  await open({ ledger: (real) => ({ ...real, append: () => Promise.reject(new NotSavedError('refused')) }) })
  await userEvent.type(await screen.findByLabelText('¿Cómo se llama tu negocio?'), 'Abarrotes Lupita')
  await userEvent.click(screen.getByRole('button', { name: 'Empezar' }))
  expect((await screen.findByText(/^No guardado/)).getAttribute('role')).toBe('alert')
  expect(screen.getByLabelText<HTMLInputElement>('¿Cómo se llama tu negocio?').value).toBe('Abarrotes Lupita')
})

test('The sample fills books of its own and leaves these empty', async () => {
  const { books, samples } = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Probar con datos de ejemplo' }))
  await waitFor(async () => expect(await samples[0]?.db.debtors.count()).toBeGreaterThan(5))
  expect(await samples[0]?.db.customers.count()).toBeGreaterThan(5)
  expect(await books.db.customers.count()).toBe(0)
  expect(await businessOf(books)).toBeUndefined()
  await samples[0]?.close()
})

test('A file that is no backup is refused in words, and nothing is made of it', async () => {
  const { books } = await open()
  const file = new File(['nombre;importe'], 'clientes.csv')
  await userEvent.upload(await screen.findByLabelText('Ya tengo un respaldo'), file)
  expect(await screen.findByText(/no es un respaldo de Al Día/)).toBeTruthy()
  expect(await businessOf(books)).toBeUndefined()
})

test('The books of the old phone come back from their backup on the first screen', async () => {
  const { makeBackup } = await import('../../../src/commands/makeBackup.ts')
  const old = await openTestBooks({ business: null })
  await setUpBusiness(old.deps)({
    name: 'Abarrotes Lupita',
    country: 'MX',
    currency: 'MXN' as CurrencyCode,
    kind: 'fiado',
    treatment: 'tu',
  })
  await old.fiado(await old.customer('Ana Ruiz'), 12_050, '2026-11-01')
  const made = await makeBackup(old.deps)('Abarrotes Lupita')
  await old.close()
  if (!made.ok) throw new Error(made.error.type)
  const { books } = await open()
  await userEvent.upload(await screen.findByLabelText('Ya tengo un respaldo'), new File([made.value], 'aldia.txt'))
  await waitFor(async () => expect((await businessOf(books))?.name).toBe('Abarrotes Lupita'))
  expect((await books.db.debtors.toArray()).map(({ name, open: owed }) => [name, Number(owed)])).toEqual([
    ['Ana Ruiz', 12_050],
  ])
})
