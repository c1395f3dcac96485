import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { makeAgreement } from '../../../src/commands/makeAgreement.ts'
import { takePromise } from '../../../src/commands/takePromise.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { CalendarScreen } from '../../../src/features/calendar/CalendarScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const MXN = 'MXN' as CurrencyCode

const open = (fill: (books: TestBooks) => Promise<unknown>) =>
  renderApp(() => <CalendarScreen />, { today: '2026-11-22', fill: async (books) => void (await fill(books)) })

/** One debt to come, one far away, one that is late and promised, one under an agreement of two instalments. */
async function shop(books: TestBooks): Promise<void> {
  await books.fiado(await books.customer('Ana Ruiz'), 12_050, '2026-12-01', '2026-11-20')
  await books.fiado(await books.customer('Beto Salas'), 100, '2027-06-01', '2026-11-20')
  const eva = await books.customer('Eva, Gil')
  await books.fiado(eva, 9_000, '2026-11-01')
  await takePromise(books.deps)({
    customer: eva,
    currency: MXN,
    amount: minorUnits(9_000),
    due: day('2026-11-25'),
    charges: [],
  })
  const luis = await books.customer('Luis Paz')
  const charge = await books.fiado(luis, 8_000, '2026-11-24', '2026-11-01')
  const plan = ['2026-12-05', '2026-12-12'].map((due) => ({ due: day(due), amount: minorUnits(4_000) }))
  const debts = [{ charge, instalment: 0, amount: minorUnits(8_000) }]
  expect(await makeAgreement(books.deps)({ customer: luis, currency: MXN, debts, plan })).toMatchObject({ ok: true })
}

/** The file that a press hands to the downloads. */
async function made(): Promise<string> {
  const files: Blob[] = []
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    files.push(blob as Blob)
    return 'blob:test'
  })
  await userEvent.click(screen.getByRole('button', { name: 'Hacer el archivo' }))
  await waitFor(() => expect(files).toHaveLength(1))
  spy.mockRestore()
  return (await files[0]?.text()) ?? ''
}

test('What falls due, instalments of agreements and promises go into the calendar; no amount unless it was chosen', async () => {
  await open(shop)
  await screen.findByText('4 fechas en los próximos 90 días')
  expect(screen.getByText(/no puede avisarte cuando está cerrada/)).toBeTruthy()
  const text = await made()
  const events = text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => [/DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1], /SUMMARY:(.*)\r/.exec(event)?.[1]])
  expect(events).toEqual([
    ['20261125', String.raw`Prometió pagar: Eva\, Gil`],
    ['20261201', 'Vence: Ana Ruiz'],
    ['20261205', 'Vence: Luis Paz'],
    ['20261212', 'Vence: Luis Paz'],
  ])
  expect(text).toMatch(/TRIGGER:PT9H/)
  expect(new Set(text.match(/UID:.*/g)).size).toBe(4)
})

test('Without names, with amounts and without an alert, as chosen', async () => {
  await open(shop)
  await userEvent.click(await screen.findByRole('checkbox', { name: 'El nombre del cliente' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'El importe' }))
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Sin aviso')
  const text = await made()
  expect(text).toMatch(/SUMMARY:Vence\\, \$120\.50/)
  expect(text).not.toMatch(/Ana|Luis|Eva|VALARM/)
})

test('With nothing to come it says so', async () => {
  await open((books) => books.customer('Ana Ruiz'))
  expect(await screen.findByText('No hay fechas por venir')).toBeTruthy()
})
