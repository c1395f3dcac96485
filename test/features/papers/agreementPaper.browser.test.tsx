import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { makeAgreement } from '../../../src/commands/makeAgreement.ts'
import { reverse } from '../../../src/commands/reverse.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AgreementPaperScreen } from '../../../src/features/papers/agreement/AgreementPaperScreen.tsx'
import { AgreementScreen } from '../../../src/features/solve/AgreementScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-23'
/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }

/** 500.00 and 80.50 overdue; unless told otherwise, agreed in two halves. */
async function open(
  Screen: typeof AgreementPaperScreen | typeof AgreementScreen = AgreementPaperScreen,
  fill?: (books: TestBooks, ana: CustomerId, charges: readonly FactId[]) => Promise<unknown>,
  isAgreed = true,
) {
  let ana = '' as CustomerId
  const app = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      const charges = [
        await books.fiado(ana, 50_000, '2026-11-10', '2026-10-26'),
        await books.fiado(ana, 8_050, '2026-11-12', '2026-10-28'),
      ]
      if (isAgreed) {
        const made = await makeAgreement(books.deps)({
          customer: ana,
          currency: 'MXN' as CurrencyCode,
          debts: [
            { charge: charges[0] as FactId, instalment: 0, amount: minorUnits(50_000) },
            { charge: charges[1] as FactId, instalment: 0, amount: minorUnits(8_050) },
          ],
          plan: [
            { due: day('2026-11-30'), amount: minorUnits(29_025) },
            { due: day('2026-12-07'), amount: minorUnits(29_025) },
          ],
        })
        if (!made.ok) throw new Error(made.error.type)
      }
      await fill?.(books, ana, charges)
    },
  })
  return { ...app, ana }
}

beforeEach(() => {
  // Pointers made up by a test cannot be captured.
  SVGElement.prototype.setPointerCapture = () => undefined
})

const words = async () => {
  await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  const details = screen.getByText('Leer lo que dice')
  if (!details.closest('details')?.open) await userEvent.click(details)
  return screen.getByText(/reconocimiento de deuda/, { selector: 'div' }).textContent
}

test('An agreement in force is a PDF with its debts and its instalments', async () => {
  await open()
  const text = await words()
  expect(text).toMatch(/debe a la parte acreedora .*580[.,]50/)
  expect(text).toMatch(/1 \| 30 de noviembre de 2026 \| .*290[.,]25 \| .*290[.,]25/)
  expect(text).toMatch(/2 \| 7 de diciembre de 2026 \| .*290[.,]25 \| .*0[.,]00/)
  await userEvent.type(screen.getByLabelText(/^Ciudad donde se firma/), 'Puebla')
  await waitFor(async () => expect(await words()).toContain('Puebla, 23 de noviembre de 2026'), SOON)
})

test('What was paid since does not change what was acknowledged', async () => {
  await open(AgreementPaperScreen, (books, ana, charges) => books.payment(ana, 20_000, TODAY, charges[0]))
  expect(await words()).toMatch(/debe a la parte acreedora .*580[.,]50/)
})

/** The files that are downloaded, in place of downloading them. */
function downloads(): Blob[] {
  const files: Blob[] = []
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob && file.type === 'application/pdf') files.push(file)
    return '#'
  })
  onTestFinished(() => spy.mockRestore())
  return files
}

test('Who signs on the screen has signed the paper', async () => {
  const files = downloads()
  await open()
  const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Descargar PDF' }, SOON))
  await save()
  const pad = screen.getByRole('img', { name: 'Firma de Ana Ruiz' })
  const { left, top, width } = pad.getBoundingClientRect()
  const at = (x: number, y: number) => ({
    pointerId: 1,
    button: 0,
    clientX: left + x * width,
    clientY: top + y * width,
  })
  fireEvent.pointerDown(pad, at(0.2, 0.2))
  fireEvent.pointerMove(pad, at(0.5, 0.3))
  fireEvent.pointerUp(pad, at(0.5, 0.3))
  expect(await screen.findByText('Firmado: un trazo.')).toBeVisible()
  // Not the one without it.
  await waitFor(() => expect(screen.getByRole('button', { name: /Haciendo/ })).toBeDisabled())
  await save()
  await userEvent.click(screen.getByRole('button', { name: 'Borrar la firma' }))
  await waitFor(() => expect(screen.getByRole('button', { name: /Haciendo/ })).toBeDisabled())
  await save()
  const [unsigned, signed, cleared] = await Promise.all(files.map(async (file) => await file.text()))
  expect(signed).not.toBe(unsigned)
  expect(cleared).toBe(unsigned)
})

test('Without an agreement in force it says so', async () => {
  await open(AgreementPaperScreen, undefined, false)
  expect(await screen.findByText('No hay un convenio vigente')).toBeVisible()
})

test('The agreement leads to its paper', async () => {
  const { ana } = await open(AgreementScreen)
  const link = await screen.findByRole('link', { name: 'Convenio en PDF' })
  expect(link.getAttribute('href')).toBe(`#/clientes/${ana}/convenio-pdf`)
})

test('Of a debt that was taken back there is no paper, and it says why', async () => {
  await open(AgreementPaperScreen, (books, ana, charges) =>
    reverse(books.deps)({ customer: ana, of: charges.slice(0, 1), on: day('2026-10-26') }),
  )
  expect(await screen.findByText(/ya no existe/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
})
