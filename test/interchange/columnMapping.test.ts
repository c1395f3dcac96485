import { describe, expect, test } from 'vitest'
import { guessColumns, missingRoles } from '../../src/interchange/columnMapping.ts'
import { guessDayOrder } from '../../src/interchange/dayOrder.ts'
import { guessDecimalMark } from '../../src/interchange/decimalMark.ts'
import { sampleBytes, tableFrom, utf8 } from './sample.ts'

async function guessed(text: string): Promise<Record<string, string | undefined>> {
  const table = await tableFrom(utf8(text))
  return Object.fromEntries(Object.entries(guessColumns(table)).map(([role, i]) => [role, table.headers[i]]))
}

describe('the columns are found without being asked for', () => {
  test('a Spanish export with a code, a name, telephone and currency', async () => {
    const table = await tableFrom(sampleBytes('cartera-latin1.csv'))
    expect(guessColumns(table)).toEqual({
      customer: 0,
      name: 1,
      number: 2,
      issued: 3,
      due: 4,
      amount: 5,
      currency: 6,
      phone: 7,
    })
  })

  test.each([
    [
      'English, as one word each',
      'customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,DaysLate\nA-1,7,1/2/2026,1/30/2026,5.00,3\n',
      {
        customer: 'customerID',
        number: 'invoiceNumber',
        issued: 'InvoiceDate',
        due: 'DueDate',
        amount: 'InvoiceAmount',
        daysOverdue: 'DaysLate',
      },
    ],
    [
      'Portuguese',
      'Nome do cliente;Nota fiscal;Data de emissão;Vencimento;Valor;Dias em atraso\nLoja Exemplo;9;01/02/2026;15/03/2026;12,50;3\n',
      {
        customer: 'Nome do cliente',
        number: 'Nota fiscal',
        issued: 'Data de emissão',
        due: 'Vencimento',
        amount: 'Valor',
        daysOverdue: 'Dias em atraso',
      },
    ],
    [
      'open balance rather than the invoice total',
      'Cliente,Folio,Fecha,Fecha de vencimiento,Total,Saldo\nEjemplo,1,2026-02-01,2026-03-01,100.00,40.00\n',
      { customer: 'Cliente', number: 'Folio', issued: 'Fecha', due: 'Fecha de vencimiento', amount: 'Saldo' },
    ],
    [
      'abbreviations',
      'Cód. cliente;Razón social;Nº doc.;F. emisión;F. vto.;Importe;Correo electrónico\n1;Ejemplo;2;01/02/2026;15/03/2026;1,00;a@ejemplo.com\n',
      {
        customer: 'Cód. cliente',
        name: 'Razón social',
        number: 'Nº doc.',
        issued: 'F. emisión',
        due: 'F. vto.',
        amount: 'Importe',
        email: 'Correo electrónico',
      },
    ],
    [
      'a header that lies: "due" holds no days',
      'customer,due,due date,amount\nExample,12,2026-03-01,10.00\n',
      { customer: 'customer', due: 'due date', amount: 'amount' },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await guessed(text)).toEqual(expected)
  })

  test('from the cells alone where there is no header row', async () => {
    const table = await tableFrom(
      utf8('Ejemplo Uno;01/02/2026;15/03/2026;12,50\nEjemplo Dos;28/02/2026;15/03/2026;7,25\n'),
    )
    expect(guessColumns(table)).toEqual({ customer: 0, issued: 1, due: 2, amount: 3 })
  })

  test('what is not there is asked for', async () => {
    const table = await tableFrom(utf8('cliente,saldo\nEjemplo,10.00\n'))
    expect(missingRoles(guessColumns(table))).toEqual(['due'])
  })
})

describe('the order of days is proved by the rows, or said to be a guess', () => {
  test.each([
    ['15/03/2026', 'MX', 'DMY', true],
    ['03/15/2026', 'MX', 'MDY', true],
    ['2026-03-15', 'US', 'YMD', true],
    ['04/03/2026', 'MX', 'DMY', false],
    ['04/03/2026', 'US', 'MDY', false],
  ] as const)('%s in %s', async (due, country, order, sure) => {
    const table = await tableFrom(utf8(`cliente,vencimiento,saldo\nEjemplo,${due},10.00\n`))
    expect(guessDayOrder(table, guessColumns(table), country)).toEqual({ order, sure })
  })

  test('one row among thousands decides', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `Ejemplo,0${(i % 9) + 1}/05/2026,1.00`)
    const table = await tableFrom(utf8(['cliente,vencimiento,saldo', ...rows, 'Ejemplo,12/31/2026,1.00'].join('\n')))
    expect(guessDayOrder(table, guessColumns(table), 'MX')).toEqual({ order: 'MDY', sure: true })
  })

  test('no debt falls due before it was made', async () => {
    const rows = 'A,09/01/2026,10/01/2026,1.00\nB,02/03/2026,01/04/2026,1.00\n'
    const table = await tableFrom(utf8(`cliente,fecha,vencimiento,saldo\n${rows}`))
    expect(guessDayOrder(table, guessColumns(table), 'US')).toEqual({ order: 'DMY', sure: false })
  })
})

describe('the decimal mark is proved by the rows, or said to be a guess', () => {
  test.each([
    [['1.234,50'], ',', true],
    [['1,234.50'], '.', true],
    [['12,5', '1.000'], ',', true],
    [['1.000', '2.500'], ',', false],
    [['1.000.000'], ',', true],
    [['100', '20'], ',', true],
    [['12,50', '12.50'], ',', false],
  ] as const)('%j', async (amounts, mark, sure) => {
    const table = await tableFrom(utf8(`cliente;saldo\n${amounts.map((amount) => `Ejemplo;${amount}`).join('\n')}\n`))
    expect(guessDecimalMark(table, 1, ',')).toEqual({ mark, sure })
  })
})

test.each(['Límite de crédito', 'Credit limit', 'IVA', 'Pagado'])('%s is not what is owed', async (header) => {
  expect(await guessed(`Nombre,RFC,${header}\nAna,ABC,5000.50\nLuis,DEF,12500.00\n`)).not.toHaveProperty('amount')
})
