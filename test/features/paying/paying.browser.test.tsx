import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { decodeQR } from 'qr/decode.js'
import { afterEach, expect, test, vi } from 'vitest'
import { editBusiness } from '../../../src/commands/editBusiness.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import type { PaymentMeans } from '../../../src/domain/profile.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { CopyRow } from '../../../src/features/paying/CopyRow.tsx'
import { PayScreen } from '../../../src/features/paying/PayScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

const IBAN: PaymentMeans = {
  kind: 'transfer',
  rail: 'iban',
  label: 'CaixaBank',
  value: 'ES91 2100 0418 4502 0005 1332',
  details: { holder: 'Ana Ruiz' },
}
const BIZUM: PaymentMeans = { kind: 'mobile', rail: 'bizum', label: '', value: '612345678', details: {} }
const CASH: PaymentMeans = { kind: 'cash', label: '', value: 'En la tienda' }

async function open(paymentMeans: readonly PaymentMeans[], what: typeof PayScreen = PayScreen) {
  let lucia = '' as CustomerId
  const Screen = what
  await renderApp(() => <Screen id={lucia} />, {
    today: '2026-11-22',
    business: { country: 'ES', currency: 'EUR' as CurrencyCode },
    fill: async (filled) => {
      await editBusiness(filled.deps)({ paymentMeans })
      lucia = await filled.customer('Lucía Núñez')
      await filled.fiado(lucia, 32_050, '2026-11-10')
    },
  })
  return lucia
}

/** What a telephone reads from the picture on the screen. */
async function readCode(name: string): Promise<string> {
  const code = await screen.findByRole('img', { name })
  const side = Number(code.getAttribute('viewBox')?.split(' ')[2]) * 4
  const image = new Image()
  const drawn = code.cloneNode(true) as SVGElement
  drawn.setAttribute('width', String(side))
  drawn.setAttribute('height', String(side))
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixels = context?.getImageData(0, 0, side, side)
  if (!pixels) throw new Error('no canvas')
  return decodeQR(pixels)
}

afterEach(() => vi.restoreAllMocks())

test('The code on the screen carries what is asked for today, and what is typed instead', async () => {
  await open([IBAN])
  const head = 'BCD\n002\n1\nSCT\n\nAna Ruiz\nES9121000418450200051332\n'
  expect(await readCode('Código QR de IBAN (CaixaBank)')).toBe(`${head}EUR320.50\n\n\nLucía Núñez`)
  expect(screen.getByText(/Lleva 320,50/)).toBeTruthy()
  const amount = screen.getByRole('textbox', { name: /Cuánto le pides/ })
  await userEvent.clear(amount)
  expect(await readCode('Código QR de IBAN (CaixaBank)')).toBe(`${head}\n\n\nLucía Núñez`)
  await userEvent.type(amount, '100')
  expect(await readCode('Código QR de IBAN (CaixaBank)')).toBe(`${head}EUR100.00\n\n\nLucía Núñez`)
  await userEvent.type(amount, 'x')
  await waitFor(() => expect(screen.queryByRole('img', { name: /Código/ })).toBeNull())
  expect(amount.getAttribute('aria-invalid')).toBe('true')
})

test('Every line has its button, and an account is copied without spaces', async () => {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text)
    return Promise.resolve()
  })
  await open([IBAN, BIZUM, CASH])
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
  await press('Copiar IBAN')
  expect(await screen.findAllByText('Copiado: IBAN')).not.toEqual([])
  await press('Copiar Celular con Bizum')
  await press('Copiar Titular')
  await press('Copiar Referencia')
  expect(copied).toEqual(['ES9121000418450200051332', '612345678', 'Ana Ruiz', 'Lucía Núñez'])
  expect(screen.getByText('En la tienda')).toBeTruthy()
})

test('Without the holder nothing is drawn, and it is said what is missing; a wrong number draws nothing either', async () => {
  await open([
    { ...IBAN, details: {} },
    { ...IBAN, label: 'Otro', value: 'ES91 2100 0418 4502 0005 1333', details: {} },
  ])
  expect(await screen.findByText(/falta el titular de la cuenta/)).toBeTruthy()
  expect(screen.getByText(/no cuadra: no se dibuja el código/)).toBeTruthy()
  expect(screen.queryByRole('img', { name: /Código/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Copiar Titular' })).toBeNull()
  expect(screen.getAllByRole('link', { name: 'Completar en Ajustes' })[0]?.getAttribute('href')).toBe('#/ajustes')
})

test('With no way to pay yet the screen says so and leads to the settings', async () => {
  await open([])
  expect(await screen.findByText('Todavía no dijiste cómo te pagan')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Poner formas de pago' }).getAttribute('href')).toBe('#/ajustes')
})

test('How a customer pays is reached from the account', async () => {
  const lucia = await open([IBAN], AccountScreen)
  await userEvent.click(await screen.findByRole('button', { name: 'Más' }))
  const sheet = within(await screen.findByRole('dialog'))
  await waitFor(() =>
    expect(sheet.getByRole('link', { name: 'Cómo te paga' }).getAttribute('href')).toBe(`#/clientes/${lucia}/pagar`),
  )
})

test('Beside a code of two hundred letters the button is as wide as beside a short one', async () => {
  await renderApp(() => (
    <div style={{ width: 320 }}>
      <CopyRow what="IBAN" text="ES91" />
      <CopyRow what="Pix" text={'0002012636'.repeat(20)} />
    </div>
  ))
  const [short, long] = await screen.findAllByRole('button', { name: /^Copiar/ })
  expect(short?.offsetWidth).toBeGreaterThan(40)
  expect(long?.offsetWidth).toBe(short?.offsetWidth)
})
