import { expect, type Page } from '@playwright/test'
import { goTo } from './app.ts'

/** Invoices of 10 pesos each, dealt out to the customers in turn. */
function portfolio(customers: number, invoices: number): string {
  const rows = Array.from({ length: invoices }, (_, i) => {
    const customer = `Cliente ${String((i % customers) + 1).padStart(2, '0')}`
    const day = String((i % 27) + 1).padStart(2, '0')
    return `${customer},F-${i + 1},2026-01-${day},2026-02-${day},10.00`
  })
  return ['cliente,factura,fecha_emision,fecha_vencimiento,monto', ...rows].join('\n')
}

/** Imports so many invoices through the screen. */
export async function bringPortfolio(page: Page, customers: number, invoices: number): Promise<void> {
  await goTo(page, '#/importar')
  await page
    .getByLabel('Archivo con clientes y facturas')
    .setInputFiles({ name: 'cartera.csv', mimeType: 'text/csv', buffer: Buffer.from(portfolio(customers, invoices)) })
  const bring = new RegExp(`^Traer ${invoices.toLocaleString('es-MX')}|^Traer ${invoices} `)
  await page.getByRole('button', { name: bring }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'Facturas traídas' })).toBeVisible({ timeout: 120_000 })
}
