import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { day, type Day } from '../../../src/domain/day.ts'
import { PortfolioScreen } from '../../../src/features/portfolio/PortfolioScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

/** Three customers: late in two buckets, not late yet, and one with money in favour. */
async function fill(books: TestBooks) {
  const ana = await books.customer('Ana Ruiz')
  await books.fiado(ana, 10000, '2026-11-10')
  const old = await books.fiado(ana, 70000, '2026-07-01')
  await books.payment(ana, 5000, '2026-11-20', old)
  const luis = await books.customer('Luis Paz')
  await books.fiado(luis, 30000, '2026-12-15', '2026-11-15')
  const rosa = await books.customer('Rosa Gil')
  await books.payment(rosa, 2500, '2026-11-01')
}

const open = (asOf: Day | null = null) => renderApp(() => <PortfolioScreen asOf={asOf} />, { today: TODAY, fill })

/** Cents of "$1,234.50". */
const cents = (text: string) => Math.round(Number(text.replace(/[^\d.-]/g, '')) * 100)

async function atDesktop() {
  const { innerWidth, innerHeight } = window
  await page.viewport(1280, 800)
  onTestFinished(() => page.viewport(innerWidth, innerHeight))
}

test('The figures tie: the buckets add up to their sum, and less what is in favour to the balance', async () => {
  await open()
  const list = await screen.findByRole('list', { name: 'Saldo por antigüedad' })
  const buckets = within(list)
    .getAllByRole('button')
    .map((row) => cents(row.textContent.split('$')[1] ?? ''))
  expect(buckets).toEqual([30000, 10000, 0, 0, 65000])
  const line = (name: string) => cents(screen.getByText(name).parentElement?.textContent.split('$')[1] ?? '')
  expect(line('Suma de los tramos')).toBe(105000)
  expect(line('− A favor de clientes')).toBe(2500)
  expect(line('= Saldo')).toBe(102500)
})

test('Where something is in favour, what is late is said to be a share of the debts and not of the balance', async () => {
  await open()
  expect(await screen.findByText('Vencido $750.00 · 71.4% de $1,050.00 en deudas')).toBeTruthy()
})

test('Where nothing is, it is a share of the total', async () => {
  const owing = async (books: TestBooks) => {
    const eva = await books.customer('Eva Sol')
    await books.fiado(eva, 1000, '2026-11-10')
    await books.fiado(eva, 3000, '2026-12-15', '2026-11-15')
  }
  await renderApp(() => <PortfolioScreen asOf={null} />, { today: TODAY, fill: owing })
  expect(await screen.findByText('Vencido $10.00 · 25% del total')).toBeTruthy()
})

test('Facts of a newer app, which do not count yet, are said to be missing', async () => {
  const { books } = await open()
  await screen.findByRole('list', { name: 'Saldo por antigüedad' })
  await books.db.aside.put({ id: 'F'.repeat(26), segment: '261100', reason: 'from-future', value: [99] } as never)
  expect(await screen.findByText(/^Hay apuntes de una versión más nueva: los totales están incompletos/)).toBeTruthy()
})

test('Who owes most stands first, and a tap on a bucket leaves those with money in it', async () => {
  await open()
  const rows = async () => {
    const heading = await screen.findByRole('heading', { name: /^(Clientes|Con dinero en)/ })
    return within(heading.closest('section') as HTMLElement)
      .queryAllByRole('link')
      .map((row) => row.textContent)
  }
  await waitFor(async () => expect(await rows()).toHaveLength(3))
  expect((await rows())[0]).toMatch(/Ana Ruiz.*\$750\.00/)

  await userEvent.click(screen.getByRole('button', { name: /Por vencer/ }))
  await waitFor(async () => expect(await rows()).toHaveLength(1))
  expect((await rows())[0]).toMatch(/Luis Paz.*\$300\.00/)
  await userEvent.click(screen.getByRole('button', { name: /31–60 días/ }))
  await screen.findByText('Nadie tiene dinero en este tramo.')
  await userEvent.click(screen.getByRole('button', { name: 'Ver todos' }))
  await waitFor(async () => expect(await rows()).toHaveLength(3))
})

test('The age beside an amount is of all that the amount adds up, and of the chosen bucket where one is chosen', async () => {
  await open()
  const ana = async () => (await screen.findByRole('link', { name: /^Ana Ruiz/ })).textContent
  // 100.00 twelve days late and 650.00 since July.
  expect(await ana()).toContain('Ana Ruiz1 días o más$750.00')
  await userEvent.click(screen.getByRole('button', { name: /1–30 días/ }))
  await waitFor(async () => expect(await ana()).toContain('Ana Ruiz1–30 días$100.00de $750.00'))
})

test('What a customer has in favour is said beside a debt as the balance, and alone without a sign', async () => {
  const both = async (books: TestBooks) => {
    const eva = await books.customer('Eva Sol')
    await books.payment(eva, 8000, '2026-11-01')
    await books.fiado(eva, 10000, '2026-11-10')
    const rosa = await books.customer('Rosa Gil')
    await books.payment(rosa, 2500, '2026-11-01')
  }
  await renderApp(() => <PortfolioScreen asOf={null} />, { today: TODAY, fill: both })
  expect((await screen.findByRole('link', { name: /^Eva Sol/ })).textContent).toBe(
    'Eva Sol1–30 días$100.00Saldo $20.00',
  )
  expect(screen.getByRole('link', { name: /^Rosa Gil/ }).textContent).toBe('Rosa GilA favor$25.00')
})

test('A past day shows what was owed that day, and says which day it is', async () => {
  await open(day('2026-11-19'))
  await screen.findByText('Así estaba el 19 nov 2026')
  // The payment of the 20th had not come in yet.
  expect(screen.getByText('= Saldo').parentElement?.textContent).toMatch(/\$1,075\.00/)
})

test('A past day is worked out again when something of that day is written down later', async () => {
  const { books } = await open(day('2026-11-19'))
  await screen.findByText('Así estaba el 19 nov 2026')
  const balance = () => screen.getByText('= Saldo').parentElement?.textContent
  await books.fiado(await books.customer('Eva Sol'), 20000, '2026-11-25', '2026-11-18')
  await waitFor(() => expect(balance()).toMatch(/\$1,275\.00/))
  expect(screen.getByText('Eva Sol')).toBeTruthy()
})

test('On a desktop every column adds up to the total above it', async () => {
  await atDesktop()
  await open()
  const table = await screen.findByRole('table')
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cents(cell.textContent)),
    )
  const [totals = [], ...customers] = rows
  expect(customers).toHaveLength(3)
  expect(totals).toEqual([30000, 10000, 0, 0, 65000, 2500, 102500])
  for (const [column, total] of totals.entries()) {
    expect(customers.reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(total)
  }
})

test('The export holds everybody, with the totals, and opens in a spreadsheet of the country', async () => {
  const files: Promise<string>[] = []
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[download]')
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    files.push(
      fetch(link.href).then(async (answer) =>
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()),
      ),
    )
  }
  window.addEventListener('click', onClick)
  onTestFinished(() => window.removeEventListener('click', onClick))
  await atDesktop()
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Exportar a CSV' }))
  await screen.findAllByText('Archivo descargado: cartera-2026-11-22.csv')
  const text = (await files[0]) ?? ''
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text).toContain('Ana Ruiz,,,MXN,0.00,100.00,0.00,0.00,650.00,750.00,0.00,750.00')
  expect(text).toContain('Total,,,MXN,300.00,100.00,0.00,0.00,650.00,750.00,25.00,1025.00')
})

test('Before the first entry it teaches what will be here', async () => {
  await renderApp(() => <PortfolioScreen asOf={null} />, { today: TODAY })
  await screen.findByText('Aquí verás quién te debe y desde cuándo')
  expect(screen.getByRole('link', { name: 'Apuntar un fiado' }).getAttribute('href')).toBe('#/apuntar/fiado')
})
