import { expect, type Page } from '@playwright/test'
import type { StaticServer } from '../../scripts/static-server.mjs'
import { goTo, test } from './support/app.ts'
import { moveTo, openShopOn } from './support/clock.ts'
import { draft, notSaid, see, sendByWhatsApp } from './support/collecting.ts'
import { addCustomer, expectText, write } from './support/shop.ts'

/** A shop on 10 February, a fiado of a person, due on 25 February. @returns the customer */
async function fiado(page: Page, site: StaticServer, phone: string, offset: string): Promise<string> {
  await openShopOn(page, site, `2026-02-10T10:00${offset}`)
  const jose = await addCustomer(page, 'José Ñandú', phone)
  await write(page, 'Fiado', jose, '35000')
  return jose
}

const whatsapp = (page: Page) => page.getByRole('link', { name: /WhatsApp/ })

test.describe('a person in Colombia (Ley 2300 de 2023)', () => {
  test.use({ locale: 'es-CO', timezoneId: 'America/Bogota' })

  test('is written to on authorised channels, on working days, once a day, by one channel a week, never asked why', async ({
    page,
    site,
  }) => {
    const jose = await fiado(page, site, '301 234 5678', '-05:00')
    const at = (day: string, hour: string) => moveTo(page, `2026-03-${day}T${hour}-05:00`)
    const main = page.locator('main')

    await test.step('without a word of consent, nothing goes out; the draft is there', async () => {
      await at('02', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'No consta que haya autorizado este canal.')
      await expectText(main, 'Según Ley 2300 de 2023. Verifica con tu asesor.')
      await expect(whatsapp(page)).toHaveCount(0)
      expect(await draft(page)).toMatch(/\$\s35\.000/)
      await page.getByRole('button', { name: 'Ya lo autorizó' }).click()
      await expect(whatsapp(page).first()).toBeVisible()
    })

    await test.step('not on a Sunday, not at half past seven in the evening: when it can be sent is told', async () => {
      await at('01', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'Mañana a las 7:00 puedes')
      await expectText(main, 'Hoy no es día de contactar.')
      await expect(whatsapp(page)).toHaveCount(0)
      await at('02', '19:30')
      await see(page, `#/clientes/${jose}/recordar`, 'Mañana a las 7:00 puedes')
      await expectText(main, 'A esta hora no se contacta.')
      await at('07', '15:30')
      await see(page, `#/clientes/${jose}/recordar`, 'El lunes')
    })

    await test.step('on Tuesday morning it goes out; that day nothing else, and that week only by WhatsApp', async () => {
      await at('03', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'Vencido hace 6 días')
      await sendByWhatsApp(page)
      await see(page, `#/clientes/${jose}/llamar`, 'Ya se hicieron los contactos que caben en estos días.')
      await at('05', '10:00')
      await see(page, `#/clientes/${jose}/llamar`, 'Esta semana ya se usó otro canal, y solo se puede uno.')
      await notSaid(page, 'Ya se hicieron los contactos')
      await expect(page.getByRole('link', { name: '301 234 5678' })).toHaveCount(0)
    })

    await test.step('in a call nobody is asked why it was not paid', async () => {
      await goTo(page, `#/clientes/${jose}/llamar`)
      await page.getByRole('button', { name: 'Hablamos' }).click()
      const sheet = page.getByRole('dialog')
      await expectText(sheet, '¿Cómo fue?')
      await expect(sheet).not.toContainText('Por qué no ha pagado')
    })
  })
})

test.describe('a person in Chile (Ley 19.496, as Ley 21.320 left it)', () => {
  test.use({ locale: 'es-CL', timezoneId: 'America/Santiago' })

  test('gets what the law wants said, two messages a week at most, and no word of courts', async ({ page, site }) => {
    const jose = await fiado(page, site, '9 8765 4321', '-03:00')
    const at = (day: string, hour: string) => moveTo(page, `2026-03-${day}T${hour}-03:00`)
    const main = page.locator('main')

    await test.step('not on a Sunday, not after eight', async () => {
      await at('01', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'Mañana a las 8:00 puedes')
      await expect(whatsapp(page)).toHaveCount(0)
      await at('02', '20:05')
      await see(page, `#/clientes/${jose}/recordar`, 'A esta hora no se contacta.')
    })

    await test.step('what the law wants in the text is there, and what the business has not told is named', async () => {
      await at('03', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'Al texto le falta: el RUT del negocio')
      const text = await sendByWhatsApp(page)
      expect(text).toContain('no es parte de un procedimiento de ejecución')
      expect(text).toContain('$35.000')
      expect(text).not.toMatch(/juicio|embargo|demanda|DICOM/i)
    })

    await test.step('the next one waits two days, and the third until seven days after the first', async () => {
      await at('04', '10:00')
      await see(
        page,
        `#/clientes/${jose}/recordar`,
        'Hubo contacto hace poco. El próximo mensaje es a partir del viernes 6 de marzo.',
      )
      await page.getByRole('button', { name: 'Escribir de todos modos' }).click()
      await expectText(main, 'Mañana a las 8:00 puedes El último contacto fue hace muy poco.')
      await expect(whatsapp(page)).toHaveCount(0)
      await at('06', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'Vencido hace 9 días')
      await sendByWhatsApp(page)
      await at('09', '10:00')
      await see(page, `#/clientes/${jose}/recordar`, 'El próximo mensaje es a partir del jueves 12 de marzo.')
      await page.getByRole('button', { name: 'Escribir de todos modos' }).click()
      await expectText(main, 'Mañana a las 8:00 puedes Ya se hicieron los contactos que caben en estos días.')
      await expect(whatsapp(page)).toHaveCount(0)
      await at('10', '08:01')
      await goTo(page, `#/clientes/${jose}/recordar`)
      await page.getByRole('button', { name: 'Escribir de todos modos' }).click()
      await expect(whatsapp(page).first()).toBeVisible()
    })

    await test.step('a call says that it is no procedure', async () => {
      await see(page, `#/clientes/${jose}/llamar`, 'Esta llamada no es parte de un procedimiento de ejecución')
    })
  })
})
