import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAddressTable, readAddressTable } from '../../src/interchange/addressTable.ts'
import { contactCustomers } from '../../src/interchange/contactCustomers.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import { utf8 } from './sample.ts'

async function tableOf(bytes: Uint8Array) {
  const table = await readTable(bytes, { header: 1 })
  if (!table.ok) throw new Error(table.error.type)
  return table.value
}

const peopleOf = async (text: string) => {
  const table = await tableOf(utf8(text))
  expect(isAddressTable(table.headers)).toBe(true)
  return contactCustomers(readAddressTable(table).cards).map(
    ({ source: _source, phones: _phones, ...person }) => person,
  )
}

test('Google as it writes today: labels beside values, several in one cell', async () => {
  const people = await peopleOf(
    [
      'First Name,Middle Name,Last Name,Organization Name,Notes,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Formatted',
      'Rocío,,Núñez Peña,Estética Rocío,Paga los viernes,* Work,rocio@example.com,Work Fax,55 1111 2222,Mobile,55 3333 4444 ::: 55 5555 6666,"Calle 5, 12\nCentro"',
      ',,,,,,,,,,,',
      ',,,Taller Ejemplo,,,,Work,+52 222 123 4567,,,',
    ].join('\n'),
  )
  expect(people).toEqual([
    {
      name: 'Rocío Núñez Peña',
      phone: '55 3333 4444',
      email: 'rocio@example.com',
      address: 'Calle 5, 12, Centro',
      notes: 'Estética Rocío\n55 1111 2222 · 55 5555 6666\nPaga los viernes',
    },
    { name: 'Taller Ejemplo', phone: '+52 222 123 4567', email: '', address: '', notes: '' },
  ])
})

test('Google as it wrote before 2024', async () => {
  const people = await peopleOf(
    [
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name',
      'Marta Ibáñez,Marta,,Ibáñez,,* myContacts,,marta@example.com,Mobile,600 123 456,',
    ].join('\n'),
  )
  expect(people).toEqual([
    { name: 'Marta Ibáñez', phone: '600 123 456', email: 'marta@example.com', address: '', notes: '' },
  ])
})

test.each([
  [
    'English',
    'First Name,Middle Name,Last Name,Company,Home Street,Home City,Business Fax,Business Phone,Home Phone,Mobile Phone,Notes,E-mail Address,E-mail 2 Address',
    'Luis,,Soto,Ferretería Soto,Av. Uno 3,Puebla,222 0000000,222 1111111,,222 2222222,Por la tarde,luis@example.com,otro@example.com',
  ],
  [
    'Spanish',
    'Nombre;Segundo nombre;Apellidos;Organización;Calle del domicilio;Ciudad de domicilio;Fax;Teléfono del trabajo;Teléfono particular;Teléfono móvil;Notas;Dirección de correo electrónico',
    'Luis;;Soto;Ferretería Soto;Av. Uno 3;Puebla;222 0000000;222 1111111;;222 2222222;Por la tarde;luis@example.com',
  ],
  [
    'Portuguese',
    'Nome;Segundo Nome;Sobrenome;Empresa;Rua residencial;Cidade residencial;Fax comercial;Telefone comercial;Telefone residencial;Telefone celular;Anotações;Endereço de Email',
    'Luis;;Soto;Ferretería Soto;Av. Uno 3;Puebla;222 0000000;222 1111111;;222 2222222;Por la tarde;luis@example.com',
  ],
])('Outlook in %s', async (_language, head, row) => {
  const [person, ...more] = await peopleOf(`${head}\n${row}\n`)
  expect(more).toEqual([])
  expect(person).toMatchObject({
    name: 'Luis Soto',
    phone: '222 2222222',
    email: 'luis@example.com',
    address: 'Av. Uno 3, Puebla',
  })
  expect(person?.notes).toContain('Ferretería Soto')
  expect(person?.notes).toContain('Por la tarde')
})

test('a list of debts with telephones is no address book', async () => {
  const heads = [
    'cliente;telefono;saldo;vencimiento',
    'Name,Mobile Phone,Amount,Due date',
    'Nombre;Teléfono móvil;Factura;Importe',
    'Cliente;Correo electrónico',
  ]
  expect(heads.filter((head) => isAddressTable(head.split(/[;,]/)))).toEqual([])
})

test('any table of these columns is read: each row is somebody, or refused with its line', () => {
  const headers = ['First Name', 'Last Name', 'E-mail Address', 'Mobile Phone', 'Phone 1 - Label', 'Phone 1 - Value']
  const cell = fc.oneof(fc.constantFrom('', ' ', 'a', ':::', '*', '600 111 222'), fc.string({ maxLength: 8 }))
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
  expect(
    fc.check(
      fc.property(rows, (given) => {
        const table = {
          headers,
          headerLine: 1,
          rows: given.map((cells, i) => ({ line: i + 2, cells })),
          problems: [],
        }
        const { cards, refused } = readAddressTable(table)
        return cards.length + refused.length === given.length
      }),
      { numRuns: 10_000 },
    ),
  ).toMatchObject({ failed: false })
})
