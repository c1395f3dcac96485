import { configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ImportScreen } from '../../../src/features/importing/ImportScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import { importContacts } from '../../../src/commands/importContacts.ts'
import { contactCustomers } from '../../../src/interchange/contactCustomers.ts'
import { readVCards } from '../../../src/interchange/vcard.ts'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

const BOOK =
  card('FN:Rocío Núñez', 'TEL;TYPE=HOME:222 765 4321', 'TEL;TYPE=CELL:222 123 4567', 'ORG:Tamales Rocío') +
  card('FN:El Güero', 'TEL:55 1234 5678') +
  card('FN:Marta Ibáñez', 'EMAIL:marta@correo.example') +
  card('N:;;;;')

async function open(options: RenderAppOptions = {}) {
  const app = await renderApp(() => <ImportScreen />, options)
  configure({ asyncUtilTimeout: 20_000 })
  return app
}

async function give(content: BlobPart, name = 'contactos.vcf') {
  await userEvent.upload(await screen.findByLabelText('Archivo con clientes y facturas'), new File([content], name))
}

const bring = (n: number) => screen.findByRole('button', { name: n === 1 ? 'Traer 1 cliente' : `Traer ${n} clientes` })

/** How many the whole address book adds now, and how many are there already. */
async function again({ deps }: TestBooks): Promise<[number, number]> {
  const read = readVCards(new TextEncoder().encode(BOOK))
  const result = await importContacts(deps)(contactCustomers(read.ok ? read.value.cards : []))
  return result.ok ? [result.value.added.length, result.value.alreadyThere] : [-1, -1]
}

test('Those who are chosen become customers, are undone with one tap, and the same file again adds nobody twice', async () => {
  const { books } = await open()
  await give(BOOK, 'sin-extension')
  const button = await bring(3)
  expect(screen.getByText(/1 ficha no se pudo traer \(línea 18\)/)).toBeTruthy()
  expect(await seenByAxe(document.body)).toEqual([])
  await userEvent.click(screen.getByRole('checkbox', { name: /El Güero/ }))
  expect(await books.db.customers.count()).toBe(0)
  expect(button.textContent).toBe('Traer 2 clientes')
  await userEvent.click(button)
  expect(await screen.findAllByText('2 clientes traídos')).not.toEqual([])
  const rows = await books.db.customers.orderBy('nameKey').toArray()
  expect(rows.map(({ person }) => [person.name, person.phone, person.email, person.notes])).toEqual([
    ['Marta Ibáñez', '', 'marta@correo.example', ''],
    ['Rocío Núñez', '222 123 4567', '', 'Tamales Rocío\n222 765 4321'],
  ])

  expect(await again(books)).toEqual([1, 2])
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await vi.waitFor(async () => {
    const after = await books.db.customers.toArray()
    expect(
      after
        .filter(({ profile }) => profile.archived)
        .map(({ person }) => person.name)
        .toSorted(),
    ).toEqual(['Marta Ibáñez', 'Rocío Núñez'])
  })
  expect(await again(books)).toEqual([2, 1])
})

test('A customer who is there is marked and not chosen: by telephone, by name, or brought before', async () => {
  const { books } = await open({
    fill: async ({ deps, customer }) => {
      await addCustomer(deps)({ person: { name: 'Don Güero de la esquina', phone: '+52 55 1234 5678' } })
      await customer('Marta Ibañes')
    },
  })
  await give(BOOK)
  await bring(1)
  expect(screen.getByText(/Mismo teléfono que Don Güero de la esquina/)).toBeTruthy()
  expect(screen.getByText(/Nombre parecido al de Marta Ibañes/)).toBeTruthy()
  await userEvent.type(screen.getByRole('searchbox'), '222 123')
  await vi.waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1))
  await userEvent.click(await bring(1))
  expect(await screen.findAllByText('1 cliente traído')).not.toEqual([])
  expect(await books.db.customers.count()).toBe(3)
})

test.each([
  ['nothing', '', /está vacío/],
  ['other text', 'hola', /no trae contactos/],
  ['empty cards', card('N:;;;;'), /no hay ningún contacto/],
  ['too much', new Uint8Array(49 * 1024 * 1024), /demasiado grande/],
])('Of %s it says so in one sentence, and lets another file be chosen', async (_, content, sentence) => {
  await open()
  await give(content)
  expect(await screen.findByText(sentence)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give(BOOK)
  expect(await bring(3)).toBeTruthy()
})

test('The address book of Google or Outlook comes as a table, and is known by its headers', async () => {
  const { books } = await open()
  await give(
    [
      'First Name,Last Name,E-mail Address,Mobile Phone',
      'Rocío,Núñez,rocio@example.com,55 1234 5678',
      'Luis,Soto,,222 123 4567',
    ].join('\n'),
  )
  await userEvent.click(await bring(2))
  await vi.waitFor(async () => expect(await books.db.customers.count()).toBe(2))
  const people = await books.db.customers.toArray()
  expect(people.map(({ person }) => person.name).toSorted()).toEqual(['Luis Soto', 'Rocío Núñez'])
})

test('When storage is full it says that it is not saved, and keeps who was chosen for another try', async () => {
  await open({ ledger: (real) => ({ ...real, appendImport: () => Promise.reject(new NotSavedError('full')) }) })
  await give(BOOK)
  await userEvent.click(await bring(3))
  expect(await screen.findByText(/No guardado/)).toBeTruthy()
  expect(await bring(3)).toBeTruthy()
})
