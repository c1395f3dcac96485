import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { ForgetScreen } from '../../../src/features/privacy/ForgetScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { seenByAxe } from '../../support/seenByAxe.ts'

vi.setConfig({ testTimeout: 60_000 })

async function open(fill: (books: TestBooks, id: CustomerId) => Promise<void> = async () => {}) {
  let id = '' as CustomerId
  return renderApp(() => <ForgetScreen id={id} />, {
    fill: async (books) => {
      id = await books.customer('Ana Rivas')
      await fill(books, id)
    },
  })
}

test('It says what goes, what stays and what is out of reach, and forgets once that is understood', async () => {
  const { books, container } = await open()
  expect(await screen.findByText('Se olvida a Ana Rivas.')).toBeTruthy()
  for (const heading of ['Se borra', 'Se queda, sin su nombre', 'Lo que la app no puede alcanzar'])
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy()
  expect(screen.queryByText(/su registro va firmado/)).toBeNull()
  expect(await seenByAxe(container)).toEqual([])

  await userEvent.click(screen.getByRole('button', { name: 'Olvidar para siempre' }))
  expect(await screen.findByText('Marca que lo entiendes para seguir.')).toBeTruthy()
  expect((await books.db.customers.toArray())[0]?.person.name).toBe('Ana Rivas')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Entiendo que no se puede deshacer' }))
  await userEvent.click(screen.getByRole('button', { name: 'Olvidar para siempre' }))
  expect(await screen.findByText('Olvidado. Ahora se llama Cliente olvidado 1', { selector: 'output' })).toBeTruthy()
  expect((await books.db.customers.toArray())[0]?.person.name).toBe('Cliente olvidado 1')
  expect(await screen.findByText('Este cliente ya está olvidado.')).toBeTruthy()
})

test.each([
  ['MX', /Aquí son 5 años \(CFF art\. 30\).*Verifica con tu asesor/],
  ['US', /Pregunta a tu contador/],
  ['GT', /Pregunta a tu contador/],
] as const)('For how many years figures have to be kept, in %s', async (country, sentence) => {
  let id = '' as CustomerId
  await renderApp(() => <ForgetScreen id={id} />, {
    business: { country: country as CountryCode },
    fill: async (books) => {
      id = await books.customer('Ana Rivas')
    },
  })
  expect(await screen.findByText(sentence)).toBeTruthy()
})

test('Not while there is an open account', async () => {
  await open(async (books, id) => void (await books.fiado(id, 5000, '2026-01-10')))
  expect(await screen.findByText('Todavía hay cuenta abierta')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Olvidar para siempre' })).toBeNull()
})

test('Where the log is signed it says that words stay in it', async () => {
  await open(async (books) => void (await books.db.local.put({ key: 'sync/trust', value: {} })))
  expect(await screen.findByText(/su registro va firmado/)).toBeTruthy()
})

test('A seller forgets nobody', async () => {
  await open(async (books) => {
    const self = (await books.db.device.get('device'))?.device
    const devices = [{ id: self, name: 'Caja', role: 'seller', removed: false }]
    await books.db.business.put({ id: 'roster', devices } as never)
  })
  expect(await screen.findByText(/dueño/i)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Olvidar para siempre' })).toBeNull()
})
