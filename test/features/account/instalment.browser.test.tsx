import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeAgreement } from '../../../src/commands/makeAgreement.ts'
import { placeHold } from '../../../src/commands/placeHold.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const MXN = 'MXN' as CurrencyCode

/** 300.00 overdue since 10 November, agreed on the 15th: 100.00 on the 20th, 50.00 on the 22nd, the rest a month later. */
async function open(
  today: string,
  fill: (books: TestBooks, ana: CustomerId, charge: FactId) => Promise<unknown> = async () => {},
) {
  let ana = '' as CustomerId
  await renderApp(() => <AccountScreen id={ana} />, {
    today,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      const charge = await books.fiado(ana, 30_000, '2026-11-10', '2026-10-26')
      const made = await makeAgreement({ ...books.deps, today: () => day('2026-11-15') })({
        customer: ana,
        currency: MXN,
        debts: [{ charge, instalment: 0, amount: minorUnits(30_000) }],
        plan: [
          { due: day('2026-11-20'), amount: minorUnits(10_000) },
          { due: day('2026-11-22'), amount: minorUnits(5_000) },
          { due: day('2026-12-20'), amount: minorUnits(15_000) },
        ],
      })
      expect(made).toMatchObject({ ok: true })
      await fill(books, ana, charge)
    },
  })
  return ana
}

const textOf = (element: Element | null | undefined) => element?.textContent.replaceAll(/\s/g, ' ')

async function nextStep() {
  const title = await screen.findByRole('heading', { name: /^Cuota/ })
  const block = title.closest<HTMLElement>('section')
  if (!block) throw new Error('no block')
  return { text: textOf(block), links: within(block).getAllByRole('link') }
}

async function debts() {
  const heading = await screen.findByRole('heading', { name: 'Deudas abiertas' })
  return textOf(heading.parentElement)
}

test('A late instalment is the next step: which one, how much, since when, and what to do', async () => {
  const ana = await open('2026-11-21')
  const { text, links } = await nextStep()
  expect(text).toMatch(/^Cuota 1 de 3 del convenio: \$100\.00Venció ayer, el 20 nov 2026; sin mensajes todavía/)
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Recordar', `#/clientes/${ana}/recordar`],
    ['Apuntar pago', `#/apuntar/pago/${ana}`],
  ])
})

test('What was paid of an instalment is not asked for again, and with two due both are added up', async () => {
  await open('2026-11-22', (books, ana, charge) => books.payment(ana, 4_000, '2026-11-20', charge))
  const { text } = await nextStep()
  expect(text).toMatch(/^Cuota 1 de 3 del convenio: \$60\.00Venció hace 2 días/)
  expect(text).toContain('Con las siguientes son 2 cuotas: $110.00')
})

test('Beside how late an instalment is stands what it is for, and the whole debt in small', async () => {
  await open('2026-11-21')
  expect(await debts()).toMatch(/Vencido hace 1 día · en convenio\$100\.00de \$300\.00 que debe/)
})

test('Before any instalment is due nothing presses, and the next one stands beside its day', async () => {
  await open('2026-11-18')
  expect(await debts()).toMatch(/Vence en 2 días · en convenio\$100\.00de \$300\.00 que debe/)
  expect(screen.queryByRole('heading', { name: /^Cuota/ })).toBeNull()
})

test('On hold, there is a payment to write down and nobody to remind', async () => {
  await open('2026-11-21', async (books, ana) => {
    expect(await placeHold(books.deps)({ customer: ana, holdKind: 'paused' })).toMatchObject({ ok: true })
  })
  const { links } = await nextStep()
  expect(links.map((link) => link.textContent)).toEqual(['Apuntar pago'])
})
