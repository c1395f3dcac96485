import { expect, type Page } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { goTo, test } from './support/app.ts'
import { moveTo, ownClock } from './support/clock.ts'
import { expectText } from './support/shop.ts'
import { expectNone } from './support/wordsOn.ts'

test.use({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo' })

/** Words of every Spanish or English screen, none of which is a word of Portuguese. */
const FOREIGN =
  /(?<!\p{L})(?:el|los|las|una|del|con|sin|y|deuda|deudas|pagos|factura|facturas|hoy|ayer|día|días|apuntar|volver|más|ayuda|respaldo|mensaje|recordar|negocio|nombre|teléfono|correo|dirección|moneda|todavía|aquí|tus|datos|archivo|quién|cuánto|sí|añadir|elegir|cambiar|nuevo|the|and|of|your|you|with|customer|customers|debt|payment|today|save|cancel|back|settings|help|letter|message|business|name)(?!\p{L})/giu
/** Options that are called by their own language, and names of authorities. */
const NAMES = ['Español', 'English', 'SINPE Móvil']

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Answers the first run, in Portuguese. */
async function begin(page: Page): Promise<void> {
  await page.getByLabel('Como se chama o seu negócio?').fill('Padaria do Zé')
  await button(page, 'Começar').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hoje' })).toBeVisible()
}

async function addMaria(page: Page): Promise<string> {
  await goTo(page, '#/clientes/nuevo')
  await page.getByLabel('Nome', { exact: true }).fill('Maria Conceição')
  await button(page, 'Mais dados').click()
  await page.getByLabel('Telefone').fill('11 91234-5678')
  await button(page, 'Salvar').click()
  await page.waitForURL(/#\/clientes\/(?!nuevo)[^/]+$/)
  return page.url().split('/').at(-1) ?? ''
}

/** Types an amount, as Brazilians do, and saves it. @returns what stands after it is on the disk */
async function write(page: Page, what: 'fiado' | 'pago', customer: string, amount: string) {
  await goTo(page, `#/apuntar/${what}/${customer}`)
  await page.locator('[data-field="amount"] input').pressSequentially(amount)
  await button(page, 'Salvar').click()
  return page.getByRole('region', { name: 'Salvo' })
}

test('a Brazilian browser gets Portuguese on every screen', async ({ page, site }) => {
  test.setTimeout(180_000)
  await page.goto(site.url)
  await expect(button(page, 'Começar')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
  await expectNone(page, FOREIGN, 'first run', NAMES)
  await begin(page)
  const id = await addMaria(page)
  await expect(await write(page, 'fiado', id, '12,50')).toContainText('R$')
  for (const route of ROUTES) {
    // The template that is visited is one in Spanish, for pictures.
    await goTo(page, `#/${route.replace(':id', id).replace('/es/usted', '/pt/usted')}`)
    await expectNone(page, FOREIGN, route, NAMES)
  }
  await goTo(page, '#/ajustes')
  await page.getByRole('radio', { name: 'Español' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
  await expect(page.getByText('Formas de pago').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Português' }).check({ force: true })
  await expect(page.getByText('Formas de pagamento').first()).toBeVisible()
})

test('a fiado in Portuguese: the sale, one reminder by WhatsApp, the payment', async ({ page, site, watch }) => {
  await ownClock(page.context())
  await page.goto(site.url)
  await moveTo(page, '2026-12-16T10:00-03:00')
  await begin(page)
  const main = page.locator('main')
  const maria = await addMaria(page)

  await test.step('the sale, due on the last day of the year', async () => {
    const card = await write(page, 'fiado', maria, '1234,56')
    await expectText(card, 'Fiado de R$ 1.234,56 para Maria Conceição. Agora deve R$ 1.234,56.')
    await goTo(page, `#/clientes/${maria}`)
    await expectText(main, 'Vence em 15 dias · 31/12')
    await expectText(main, 'Nada para mandar hoje. O próximo é em 30 de dezembro (quarta-feira).')
  })

  await test.step('the day before, a reminder that is Portuguese', async () => {
    await moveTo(page, '2026-12-30T10:00-03:00')
    await goTo(page, '#/hoy')
    await expectText(main, /Maria Conceição Vence amanhã R\$ ?1\.234,56 Lembrete/)
    await page.getByRole('link', { name: /Maria Conceição/ }).click()
    const message = page.getByRole('textbox', { name: 'Mensagem', exact: true })
    await expect(message).not.toHaveValue('')
    const text = (await message.inputValue()).replaceAll('\u00A0', ' ')
    expect(text).toContain('Olá, Maria')
    expect(text).toContain('R$ 1.234,56')
    expect(text).toContain('vence em 31 de dezembro (quinta-feira)')
    await page
      .getByRole('link', { name: /WhatsApp/ })
      .first()
      .click()
    const question = page.getByRole('group', { name: /Você enviou\?/ })
    await question.getByRole('button', { name: 'Sim' }).click()
    await expect(question).toBeHidden()
    expect(watch.opened).toHaveLength(1)
    expect(decodeURIComponent(watch.opened[0] ?? '')).toMatch(/^https:\/\/wa\.me\/5511912345678\?text=Olá, Maria/)
  })

  await test.step('the payment, in the new year', async () => {
    await moveTo(page, '2027-01-04T10:00-03:00')
    await goTo(page, '#/clientes/' + maria)
    await expectText(main, 'WhatsApp · 30/12/2026 · lembrete gentil')
    await expectText(main, 'Venceu há 4 dias · 31/12')
    const card = await write(page, 'pago', maria, '1234,56')
    await expectText(card, 'Pagamento de R$ 1.234,56 de Maria Conceição.')
    await goTo(page, `#/clientes/${maria}`)
    await expectText(main, 'Está em dia')
  })
})
