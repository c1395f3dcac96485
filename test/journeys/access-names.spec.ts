import { expect } from '@playwright/test'
import { test } from './support/app.ts'

/** As one who listens goes about it: by what things are and how they are called, and by nothing else. */
test('a day at the shop by roles and names alone', async ({ page, site, watch }) => {
  const place = (name: string) =>
    page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name, exact: true })
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

  await page.goto(site.url)
  await page.getByRole('textbox', { name: '¿Cómo se llama tu negocio?' }).fill('Abarrotes Lupita')
  await press('Empezar')
  await expect(heading('Hoy')).toBeVisible()

  await place('Clientes').click()
  await page
    .getByRole('link', { name: /Añadir/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill('Ana Rivas')
  await press('Más datos')
  await page.getByRole('textbox', { name: /^Teléfono/ }).fill('55 1234 5678')
  await press('Guardar')
  await expect(heading('Ana Rivas')).toBeVisible()

  await page.getByRole('link', { name: 'Cargo', exact: true }).click()
  await page.getByRole('textbox', { name: /¿Cuánto se lleva\?/ }).pressSequentially('350')
  await press('Guardar')
  const saved = page.getByRole('region', { name: 'Guardado' })
  await expect(saved).toContainText('Ahora debe $350.00.')

  await page.getByRole('link', { name: 'Ver cuenta' }).click()
  await expect(heading('Ana Rivas')).toBeVisible()
  await page.getByRole('link', { name: 'Recordar', exact: true }).click()
  await expect(heading('Recordar a Ana Rivas')).toBeVisible()
  const message = page.getByRole('textbox', { name: 'Mensaje', exact: true })
  const anyway = page.getByRole('button', { name: 'Escribir de todos modos' })
  await expect(message.or(anyway).first()).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(message).not.toHaveValue('')
  await page
    .getByRole('link', { name: /WhatsApp/ })
    .first()
    .click()
  await page
    .getByRole('group', { name: /¿Lo enviaste\?/ })
    .getByRole('button', { name: 'Sí' })
    .click()
  expect(watch.opened).toHaveLength(1)

  await page.getByRole('link', { name: 'Volver', exact: true }).click()
  await page.getByRole('link', { name: 'Pago', exact: true }).click()
  await page.getByRole('textbox', { name: /¿Cuánto paga\?/ }).pressSequentially('350')
  await press('Guardar')
  await expect(saved).toContainText('Está al día.')
})
