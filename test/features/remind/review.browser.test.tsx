import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import type { PlainJson } from '../../../src/domain/processFacts.ts'
import { LetterScreen } from '../../../src/features/papers/letter/LetterScreen.tsx'
import { RemindScreen } from '../../../src/features/remind/RemindScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

const OWN = 'Hola {nombre}: {detalle} {formas_de_pago}'

async function open(
  settings: Readonly<Record<string, PlainJson>> = {},
  firm = false,
  what: typeof RemindScreen | typeof LetterScreen = RemindScreen,
) {
  let ana = '' as CustomerId
  const Screen = what
  await renderApp(() => <Screen id={ana} />, {
    today: '2026-11-22',
    fill: async (filled) => {
      const { deps } = filled
      const added = await addCustomer(deps)({ person: { name: 'Ana Ruiz', phone: '55 1234 5678' } })
      if (!added.ok) throw new Error(added.error.type)
      ana = added.value
      const charge = await filled.fiado(ana, 32_000, '2026-10-10', '2026-09-26')
      for (const [key, value] of Object.entries(settings)) await saveSetting(deps)({ key, value })
      if (firm) {
        await recordContact(deps)({ customer: ana, channel: 'whatsapp', level: '1', charges: [charge], text: 'Hola' })
      }
    },
  })
}

const message = () => screen.findByRole('textbox', { name: 'Mensaje' })
const level = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }))

test('The app’s own words of level 1 carry no warning', async () => {
  await open()
  await waitFor(async () => expect(await message()).toHaveProperty('value', expect.stringContaining('Ana')))
  expect(screen.queryByText(/Ningún abogado/)).toBeNull()
})

test('An own template that nobody reviewed is told', async () => {
  await open({ 'template/1/whatsapp/es/tu': { text: OWN } })
  expect(await screen.findByText(/Ningún abogado ha revisado este texto tuyo/)).toBeTruthy()
})

test('A reviewed template is not told', async () => {
  await open({ 'template/1/whatsapp/es/tu': { text: OWN, reviewed: { by: 'Lic. Soto', on: '2026-01-02' } } })
  await waitFor(async () => expect(await message()).toHaveProperty('value', expect.stringContaining('Hola Ana')))
  expect(screen.queryByText(/Ningún abogado/)).toBeNull()
})

test('Words for SMS take the place of those for WhatsApp when they are asked for', async () => {
  await open({
    'template/1/whatsapp/es/tu': { text: `${OWN} largo` },
    'template/1/sms/es/tu': { text: 'Hola {nombre}, corto' },
  })
  await waitFor(async () => expect(await message()).toHaveProperty('value', expect.stringContaining('largo')))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Texto escrito para' }), 'sms')
  await waitFor(async () => expect(await message()).toHaveProperty('value', expect.stringContaining('corto')))
})

test('A firm message says that no lawyer has seen it, and more so once it was changed', async () => {
  await open({}, true)
  await userEvent.click(await screen.findByRole('button', { name: 'Escribir de todos modos' }))
  await level(/Firme|2/)
  expect(await screen.findByText(/Ningún abogado ha revisado este mensaje/)).toBeTruthy()
  await userEvent.type(await message(), '!')
  expect(await screen.findByText(/Cambiaste un mensaje firme/)).toBeTruthy()
})

test('The letter of level 3 says so too', async () => {
  await open({}, true, LetterScreen)
  await userEvent.click(await screen.findByRole('radio', { name: 'Ultimátum' }))
  expect(await screen.findByText(/Ningún abogado ha revisado esta carta/)).toBeTruthy()
})
