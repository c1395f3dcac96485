import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { TemplateScreen } from '../../../src/features/process/templates/TemplateScreen.tsx'
import { TemplatesScreen } from '../../../src/features/process/templates/TemplatesScreen.tsx'
import type { Address } from '../../../src/features/process/templates/templateAddress.ts'
import { RemindScreen } from '../../../src/features/remind/RemindScreen.tsx'
import { templateKey } from '../../../src/messages/messageTemplate.ts'
import type { TestBooks, TestBooksOptions } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
const FIRST: Address = { level: '1', channel: 'whatsapp', language: 'es', treatment: 'tu' }
const kept = async ({ db }: TestBooks) => (await db.settings.get(templateKey(FIRST)))?.value
const GOOD =
  '{saludo} Se te pasó: {detalle}. Total {total}. {formas_de_pago} Si ya pagaste, mándame el comprobante. Dime.\n{firma}'

async function open(business: TestBooksOptions['business'] = {}, owing = true, address = FIRST) {
  let customer: CustomerId | undefined
  const { books, unmount } = await renderApp(() => <TemplateScreen address={address} />, {
    today: TODAY,
    business,
    fill: async (filled) => {
      if (!owing) return
      customer = await filled.customer('Lucía Ñáñez')
      await filled.fiado(customer, 32000, '2026-11-10', '2026-10-26')
    },
  })
  return { books, unmount, customer: customer as CustomerId }
}
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Mensaje' })
const write = async (text: string) => fireEvent.change(await field(), { target: { value: text } })
const read = () => screen.getByTestId('preview').textContent

test('It starts with the words of the app, and reads as the customer will', async () => {
  await open()
  expect((await field()).value).toContain('{saludo}')
  await waitFor(() => expect(read()).toMatch(/^Hola, Lucía\./))
  expect(read()).toContain('$320.00')
  expect(read()).toContain('hace 12 días')
  expect(screen.getByText(/Ningún abogado ha revisado/)).toBeTruthy()
})

test('Where nobody owes anything, an example is shown', async () => {
  await open({}, false)
  await field()
  await waitFor(() => expect(read()).toMatch(/^Hola, Ana\..*\$320\.00/s))
})

test('An unknown field is named, a message without a way to pay is not kept, and a detail is put in by a tap', async () => {
  const { books } = await open()
  await write(GOOD.replace('{total}', '{totale}'))
  expect(screen.getByText(/No hay ningún dato que se llame «totale»/)).toBeTruthy()
  expect(read()).toBe('Corrige el texto para ver cómo se lee.')
  await write(GOOD.replace('{formas_de_pago} ', ''))
  expect(screen.getByText('Falta decir cómo pagar. Añade {formas_de_pago}.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  expect(await kept(books)).toBeUndefined()
  const area = await field()
  area.setSelectionRange(0, 0)
  await userEvent.click(screen.getByRole('button', { name: 'Formas de pago' }))
  expect((await field()).value).toMatch(/^\{formas_de_pago\}\{saludo\}/)
  expect(screen.queryByText(/Falta decir cómo pagar/)).toBeNull()
})

test('The owner’s words are those of Recordar; a lawyer’s mark goes with the next change; the original comes back', async () => {
  const { books } = await open()
  await write(GOOD)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () => expect(await kept(books)).toMatchObject({ text: GOOD }))

  await userEvent.click(await screen.findByRole('button', { name: 'Apuntar la revisión' }))
  expect(screen.getByText('Escribe quién lo revisó.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Quién lo revisó'), 'Lic. Vega')
  await userEvent.click(screen.getByRole('button', { name: 'Apuntar la revisión' }))
  await screen.findByText('Revisado por Lic. Vega, 22 nov 2026')
  expect(screen.queryByText(/Ningún abogado/)).toBeNull()
  expect(await kept(books)).toMatchObject({ reviewed: { by: 'Lic. Vega', on: TODAY } })

  await write(`${GOOD} Gracias.`)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await screen.findByText(/Ningún abogado/)
  await waitFor(async () => expect(await kept(books)).not.toHaveProperty('reviewed'))

  await userEvent.click(screen.getByRole('button', { name: 'Volver al original' }))
  await waitFor(async () => expect(await kept(books)).toBeUndefined())
})

test('A Colombian message that asks why is refused, with the words that ask', async () => {
  await open({ country: 'CO' })
  await write(`${GOOD} ¿Por qué no pagaste?`)
  expect(await screen.findByText(/«por que no pagaste» no se puede decir/)).toBeTruthy()
})

test('Letters that make an SMS dear are named, and go at a tap', async () => {
  await open()
  await write(GOOD)
  expect(screen.getByText(/Estas letras encarecen el SMS: .*á/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Quitar tildes' }))
  expect((await field()).value).toContain('mandame')
})

test('Recordar drafts in the owner’s words', async () => {
  let customer: CustomerId | undefined
  await renderApp(() => <RemindScreen id={customer as CustomerId} />, {
    today: TODAY,
    fill: async (filled) => {
      customer = await filled.customer('Lucía Ñáñez')
      await filled.fiado(customer, 32000, '2026-11-10', '2026-10-26')
      const { saveSetting } = await import('../../../src/commands/saveSetting.ts')
      const saved = await saveSetting(filled.deps)({ key: templateKey(FIRST), value: { text: GOOD } })
      if (!saved.ok) throw new Error(saved.error.type)
    },
  })
  await waitFor(async () => expect((await field()).value).toMatch(/^Hola, Lucía\. Se te pasó: .*Total \$320\.00\./s))
})

test('The list says whose words each message has', async () => {
  await renderApp(() => <TemplatesScreen />, {
    today: TODAY,
    fill: async (filled) => {
      const { saveSetting } = await import('../../../src/commands/saveSetting.ts')
      const saved = await saveSetting(filled.deps)({ key: templateKey(FIRST), value: { text: GOOD } })
      if (!saved.ok) throw new Error(saved.error.type)
    },
  })
  const part = await screen.findByRole('region', { name: /Aviso 1/ })
  await waitFor(() => expect(part.textContent).toContain('Con tus palabras · sin revisar'))
  expect(part.textContent).toContain('Igual que WhatsApp')
  await userEvent.click(screen.getByRole('radio', { name: 'Usted' }))
  expect(part.textContent).not.toContain('Con tus palabras')
})

test('Words in another language than the screen are read aloud and checked in their own', async () => {
  await open({}, true, { ...FIRST, language: 'pt', channel: 'email' })
  await waitFor(() => expect(read()).toContain('Olá, Lucía.'))
  expect((await field()).lang).toBe('pt')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Asunto' }).lang).toBe('pt')
  expect(screen.getByTestId('preview').lang).toBe('pt')
})
