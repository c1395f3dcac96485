import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { BooksControlContext, type BooksControl } from '../../../src/commands/booksControl.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { TodayScreen } from '../../../src/features/today/TodayScreen.tsx'
import { lastBackup, lastDrill } from '../../../src/platform/lastBackup.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

function open(fill?: (books: TestBooks) => Promise<void>, sample = false, wiped: () => void = () => {}) {
  const control: BooksControl = {
    sample,
    startSample: () => Promise.resolve({ ok: true, value: null }),
    wipeSample: () => Promise.resolve(wiped()),
    copying: () => Promise.resolve(),
  }
  return renderApp(
    () => (
      <BooksControlContext value={control}>
        <TodayScreen />
      </BooksControlContext>
    ),
    { today: TODAY, ...(fill ? { fill } : {}) },
  )
}

test('One sentence says what can be collected today and from how many, and each row leads to its message', async () => {
  const ids: FactId[] = []
  await open(async (books) => {
    for (const [name, amount] of [
      ['Ana Ruiz', 30000],
      ['Luis Paz', 5000],
    ] as const) {
      const id = await books.customer(name)
      await books.fiado(id, amount, '2026-11-10')
      ids.push(id)
    }
    await books.fiado(await books.customer('Rosa Gil'), 4000, '2026-11-24', '2026-11-20')
  })
  await screen.findByText('Hoy puedes cobrar $350 de 2 clientes')
  const rows = screen.getAllByRole('link', { name: /Vencido hace 12 días; sin mensajes/ })
  expect(rows.map((row) => row.getAttribute('href'))).toEqual(ids.map((id) => `#/clientes/${id}/recordar`))
  expect(screen.getByRole('link', { name: /Rosa Gil.*Vence en 2 días.*\$40\.00/ })).toBeTruthy()
  expect(await screen.findByText(/Aún no tienes respaldo/)).toBeTruthy()
})

test('A backup is worth a line again when much is new, when it is old, and when nobody has looked through it for long', async () => {
  const mark = lastBackup(false)
  const drills = lastDrill(false)
  const { books } = await open(async ({ customer }) => void (await customer('Ana Ruiz')))
  const seq = (await books.db.device.get('device'))?.seq ?? 0
  await screen.findByText(/Aún no tienes respaldo/)
  mark.write(`2026-11-20 4 ${seq}`)
  await waitFor(() => expect(screen.queryByText(/respaldo/i)).toBeNull())
  // Two weeks, and nothing new since: there is nothing to save.
  mark.write(`2026-11-01 4 ${seq}`)
  await waitFor(() => expect(screen.queryByText(/Último respaldo/)).toBeNull())
  mark.write(`2026-11-01 4 ${seq - 1}`)
  expect(await screen.findByText('Último respaldo hace 21 días.')).toBeVisible()
  await books.db.device.update('device', { seq: seq + 60 })
  mark.write(`2026-11-21 4 ${seq}`)
  expect(await screen.findByText('60 apuntes sin respaldo.')).toBeVisible()
  mark.write(`2026-11-21 4 ${seq + 60}`)
  drills.write('2026-08-01')
  expect(await screen.findByText('Hace meses que no compruebas tu respaldo.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Comprobarlo' })).toHaveAttribute('href', '#/respaldo')
})

test('Facts of a newer app, which do not count yet, are said to be missing', async () => {
  const { books } = await open()
  expect(screen.queryByText(/los totales están incompletos/)).toBeNull()
  await books.db.aside.put({ id: 'F'.repeat(26), segment: '261100', reason: 'from-future', value: [99] } as never)
  expect(await screen.findByText(/^Hay apuntes de una versión más nueva: los totales están incompletos/)).toBeTruthy()
})

test('Whoever was written to is not proposed again: they wait, and until when is said', async () => {
  await open(async (books) => {
    const ana = await books.customer('Ana Ruiz')
    const charge = await books.fiado(ana, 30000, '2026-11-10')
    await recordContact(books.deps)({ customer: ana, channel: 'whatsapp', level: '1', charges: [charge], text: 'Hola' })
  })
  await screen.findByText('Hoy no toca escribir a nadie')
  await userEvent.click(screen.getByText('En espera: 1 cliente'))
  expect(screen.getByRole('link', { name: /Ana Ruiz.*espera al miércoles 25 de noviembre/ })).toBeTruthy()
})

test('Nobody late is good news, and an empty notebook begins with a fiado', async () => {
  const { unmount } = await open(async (books) => {
    await books.fiado(await books.customer('Ana Ruiz'), 30000, '2027-01-10', '2026-11-10')
  })
  await screen.findByText('Nadie tiene pagos vencidos')
  unmount()
  await open()
  expect((await screen.findByRole('link', { name: 'Apuntar un fiado' })).getAttribute('href')).toBe('#/apuntar/fiado')
})

test('The sample says that it is one, and asks before it goes', async () => {
  let wiped = 0
  // What it must not say would be there by now.
  await import('../../../src/features/today/BackupLine.tsx')
  await open(
    async ({ customer }) => void (await customer('Ana Ruiz')),
    true,
    () => {
      wiped += 1
    },
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Empezar el mío' }))
  expect(wiped).toBe(0)
  await userEvent.click(await screen.findByRole('button', { name: 'Borrar el ejemplo' }))
  await waitFor(() => expect(wiped).toBe(1))
  expect(screen.queryByText(/respaldo/)).toBeNull()
})
