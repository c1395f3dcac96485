import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editBusiness } from '../../../src/commands/editBusiness.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import type { PaymentMeans } from '../../../src/domain/profile.ts'
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

async function open(country: CountryCode, paymentMeans: readonly PaymentMeans[] = []) {
  const { books } = await renderApp(() => <SettingsScreen />, {
    today: '2026-11-22',
    business: { country },
    fill: async ({ deps }) => {
      await editBusiness(deps)({ paymentMeans })
    },
  })
  return books
}
const kept = async ({ db }: TestBooks) => (await db.business.get('business'))?.profile.paymentMeans
async function sheetOf(button: string | RegExp) {
  await userEvent.click(await screen.findByRole('button', { name: button }))
  const dialog = await screen.findByRole('dialog')
  return { ...within(dialog), dialog }
}
async function fill({ dialog }: { readonly dialog: HTMLElement }, label: RegExp, text: string) {
  const field = await within(dialog).findByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

test('An IBAN with a wrong digit, or one too few, gets its sentence beside the field and is not kept', async () => {
  const books = await open('ES')
  const sheet = await sheetOf('Añadir forma de pago')
  const save = async () => userEvent.click(sheet.getByRole('button', { name: 'Guardar' }))
  await save()
  expect(await sheet.findByText('Este dato hace falta.')).toBeTruthy()
  await fill(sheet, /^IBAN/, 'ES9121000418450200051333')
  await save()
  expect(await sheet.findByText(/Un dígito no cuadra/)).toBeTruthy()
  expect(document.activeElement).toBe(sheet.getByLabelText(/^IBAN/))
  await fill(sheet, /^IBAN/, 'ES912100041845020005133')
  await save()
  expect(await sheet.findByText('Deben ser 24 y hay 23 signos.')).toBeTruthy()
  expect(await kept(books)).toEqual([])
  await fill(sheet, /^IBAN/, 'es9121000418450200051332')
  await fill(sheet, /^Titular/, 'Ana Ruiz')
  await fill(sheet, /^Banco/, 'CaixaBank')
  await save()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await kept(books)).toEqual([
    {
      kind: 'transfer',
      rail: 'iban',
      value: 'ES91 2100 0418 4502 0005 1332',
      label: 'CaixaBank',
      details: { holder: 'Ana Ruiz' },
    },
  ])
  expect(await screen.findByRole('button', { name: /^IBAN \(CaixaBank\)/ })).toBeTruthy()
})

test('Chile asks for what its banks ask for, one sentence a field', async () => {
  const books = await open('CL')
  const sheet = await sheetOf('Añadir forma de pago')
  await fill(sheet, /^Número de cuenta/, '00-123-45678-09')
  await fill(sheet, /^Banco/, 'BancoEstado')
  await fill(sheet, /^Tipo de cuenta/, 'Cuenta vista')
  await fill(sheet, /^Titular/, 'Ana Ruiz')
  await fill(sheet, /^RUT/, '12.345.678-K')
  await userEvent.click(sheet.getByRole('button', { name: 'Guardar' }))
  expect(await sheet.findByText(/Un dígito no cuadra/)).toBeTruthy()
  await fill(sheet, /^RUT/, '12.345.678-5')
  await userEvent.click(sheet.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect((await kept(books))?.[0]?.details).toEqual({
      accountType: 'Cuenta vista',
      taxId: '12345678-5',
      holder: 'Ana Ruiz',
    }),
  )
})

test('Ways in the owner’s own words, of before there were checks, are opened and kept as they are', async () => {
  const own: PaymentMeans = { kind: 'transfer', label: 'BBVA, Ana', value: 'cuenta 12' }
  const books = await open('MX', [own])
  const sheet = await sheetOf(/^BBVA, Ana/)
  await fill(sheet, /^Lo que se copia/, 'cuenta 13')
  await userEvent.click(sheet.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () => expect(await kept(books)).toEqual([{ ...own, value: 'cuenta 13' }]))
})
