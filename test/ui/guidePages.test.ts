import { expect, it } from 'vitest'
import { ROUTES } from '../../scripts/routes.mjs'
import { loadGuide } from '../../src/i18n/guide/loadGuide.ts'
import { guidePageOf } from '../../src/ui/guidePages.ts'
import { patterns, routes } from '../../src/ui/routes.ts'

const ID = '260300ABCDEFGHJKMN'

/** Every address that the app makes, that it knows by a pattern, and that pictures are taken of. */
const ADDRESSES = [
  ...Object.values(routes).map((route) => (route as (...parts: string[]) => string)(ID, ID)),
  ...Object.values(patterns).map((pattern) => pattern.replace(':day?', '2026-06-30').replaceAll(/:\w+\??/g, ID)),
  ...ROUTES.map((route) => `/${route.replace(':id', ID)}`),
  ...['fiado', 'pago', 'factura', 'saldo'].map((kind) => `/apuntar/${kind}/${ID}`),
]

it('every screen has a page of the guide, in both languages', async () => {
  const [es, en] = [await loadGuide('es'), await loadGuide('en')]
  const without = ADDRESSES.filter((address) => {
    const page = guidePageOf(address)
    return page === undefined || !es.has(page) || !en.has(page)
  })
  expect(without).toEqual([])
  expect(ADDRESSES.length).toBeGreaterThan(100)
})

it.each([
  ['/hoy', 'today'],
  ['/clientes', 'customers'],
  ['/clientes/nuevo', 'customers'],
  [`/clientes/${ID}`, 'account'],
  [`/clientes/${ID}/recordar`, 'remind'],
  [`/clientes/${ID}/recibo/${ID}`, 'papers'],
  ['/apuntar', 'sale'],
  [`/apuntar/pago/${ID}`, 'payment'],
  ['/cartera/2026-06-30', 'portfolio'],
  ['/importar/banco', 'bank'],
  ['/ajustes/mensajes/1/whatsapp/es/usted', 'rules'],
  ['/ajustes/intereses', 'interest'],
  ['/dispositivos/anadir', 'devices'],
])('%s is explained by %s', (address, page) => {
  expect(guidePageOf(address)).toBe(page)
})

it.each(['/', '/nada', `/clientes/${ID}/nada`])('%s leads nowhere, and has none', (address) => {
  expect(guidePageOf(address)).toBeUndefined()
})
