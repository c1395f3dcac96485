import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import { matchCustomers } from '../../src/interchange/customerKey.ts'
import type { CustomerId } from '../../src/domain/ids.ts'
import { imported, importedText, sampleBytes, tableFrom } from './sample.ts'

const HEADER = 'codigo cliente;nombre cliente;factura;fecha emision;vencimiento;saldo;moneda\n'

async function reasons(...rows: readonly string[]): Promise<(readonly [number, string])[]> {
  const { refused } = await importedText(HEADER + rows.join('\n'), { dates: 'DMY', decimal: ',' })
  return refused.map(({ line, reason }) => [line, reason] as const)
}

describe('every row that is not taken is reported with its line and reason', () => {
  test('bad days, amounts, currencies and customers', async () => {
    expect(
      await reasons(
        '1;A;1;01/02/2026;31/02/2026;5,00;MXN',
        '1;A;2;01/02/2026;mañana;5,00;MXN',
        '1;A;3;01/02/2026;;5,00;MXN',
        '1;A;4;99/02/2026;01/03/2026;5,00;MXN',
        '1;A;5;01/02/2026;01/03/2026;;MXN',
        '1;A;6;01/02/2026;01/03/2026;1.5;MXN',
        '1;A;7;01/02/2026;01/03/2026;-5;MXN',
        '1;A;8;01/02/2026;01/03/2026;(5,00);MXN',
        '1;A;9;01/02/2026;01/03/2026;0,00;MXN',
        '1;A;10;01/02/2026;01/03/2026;1e9;MXN',
        '1;A;11;01/02/2026;01/03/2026;🍕;MXN',
        '1;A;12;01/02/2026;01/03/2026;5,005;MXN',
        '1;A;13;01/02/2026;01/03/2026;99999999999999999;MXN',
        '1;A;14;01/02/2026;01/03/2026;5,00;XYZ',
        ';;15;01/02/2026;01/03/2026;5,00;MXN',
        'Total;;;;;500,00;',
        '1;A;17;01/02/2026;01/03/2026;5,00;MXN',
      ),
    ).toEqual([
      [2, 'due-does-not-exist'],
      [3, 'due-unreadable'],
      [4, 'due-missing'],
      [5, 'issued-does-not-exist'],
      [6, 'amount-empty'],
      [7, 'amount-ambiguous'],
      [8, 'amount-negative'],
      [9, 'amount-negative'],
      [10, 'amount-zero'],
      [11, 'amount-not-a-number'],
      [12, 'amount-not-a-number'],
      [13, 'amount-too-many-decimals'],
      [14, 'amount-too-large'],
      [15, 'currency-unknown'],
      [16, 'customer-missing'],
      [17, 'total-row'],
    ])
  })

  test('a Latin-1 export with titles above and a total below', async () => {
    const { receivables, customers, refused, totals } = imported(await tableFrom(sampleBytes('cartera-latin1.csv')))
    expect(receivables).toHaveLength(5)
    expect(customers.get('c:12')).toMatchObject({
      name: 'Panadería Ñandú de Ejemplo',
      code: '0012',
      phone: '55 5000 0001',
      count: 2,
    })
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [10, 'issued-does-not-exist'],
      [11, 'amount-negative'],
      [12, 'total-row'],
    ])
    expect(totals.map(({ currency, amount }) => [currency, amount])).toEqual([
      ['MXN', 488_475],
      ['USD', 9999],
    ])
  })
})

describe('customers', () => {
  test('a code that lost its leading zeros or grew a ".0" is the same customer, and the code is kept as given out', async () => {
    const { customers } = await importedText(
      `${HEADER}0012;Ejemplo Uno;1;;01/03/2026;1,00;\n12;Ejemplo Uno;2;;01/03/2026;1,00;\n12.0;EJEMPLO 1;3;;01/03/2026;1,00;\n`,
    )
    expect([...customers.values()]).toMatchObject([{ name: 'Ejemplo Uno', code: '0012', count: 3 }])
  })

  test('without codes, case and accents do not part a customer, but punctuation does', async () => {
    const { customers } = await importedText(
      'cliente,vencimiento,saldo\nJosé Ejemplo,2026-03-01,1\nJOSE  EJEMPLO,2026-03-01,1\nGrupo A+,2026-03-01,1\nGrupo A-,2026-03-01,1\n',
    )
    expect([...customers.values()].map(({ name }) => name)).toEqual(['José Ejemplo', 'Grupo A+', 'Grupo A-'])
  })

  test('a name of 10,000 letters is cut and said; markup and direction marks stay harmless text', async () => {
    const { customers, warnings } = await importedText(
      `cliente,vencimiento,saldo\n${'Ñ'.repeat(10_000)},2026-03-01,1\n<b>Ana</b> \u202Eanna,2026-03-01,1\n`,
    )
    const [long, markup] = [...customers.values()].map(({ name }) => name)
    expect(long).toHaveLength(200)
    expect(markup).toBe('<b>Ana</b> anna')
    expect(warnings).toEqual([{ line: 2, type: 'text-cut', role: 'name', max: 200 }])
  })

  test('those that are there are found by earlier import, code or name; a name that two have is nobody', async () => {
    const { customers } = await importedText(
      `${HEADER}7;Ana;1;;01/03/2026;1,00;\n8;Luis;2;;01/03/2026;1,00;\n9;Eva;3;;01/03/2026;1,00;\n`,
    )
    const id = (text: string): CustomerId => text as CustomerId
    const matched = matchCustomers(customers.values(), [
      { id: id('x'), name: 'Otra', code: '007' },
      { id: id('y'), name: 'LUIS', code: '' },
      { id: id('z1'), name: 'Eva', code: '' },
      { id: id('z2'), name: 'eva', code: '' },
    ])
    expect([...matched]).toEqual([
      ['c:7', 'x'],
      ['c:8', 'y'],
    ])
    const source = customers.get('c:9')?.source
    expect(matchCustomers(customers.values(), [{ id: id('w'), name: 'Evita', code: '', source }]).get('c:9')).toBe('w')
  })

  test('two people of one name and different codes never share an account', async () => {
    const { customers } = await importedText(
      `${HEADER}1;Juan Pérez;1;;01/03/2026;1,00;\n2;Juan Pérez;2;;01/03/2026;1,00;\n3;Rosa Díaz;3;;01/03/2026;1,00;\n`,
    )
    const id = (text: string): CustomerId => text as CustomerId
    // Known under a code of his own: somebody else's debts are not put on him.
    expect([...matchCustomers(customers.values(), [{ id: id('x'), name: 'Juan Pérez', code: '1' }])]).toEqual([
      ['c:1', 'x'],
    ])
    expect([...matchCustomers(customers.values(), [{ id: id('y'), name: 'Rosa Díaz', code: '77' }])]).toEqual([])
    // Typed in by hand without a code: it could be either.
    expect([...matchCustomers(customers.values(), [{ id: id('z'), name: 'Juan Pérez', code: '' }])]).toEqual([])
  })
})

describe('amounts', () => {
  test('currencies are never added up, and a sign beside the amount counts', async () => {
    const { totals, receivables } = await importedText(
      'cliente;vencimiento;saldo\nA;01/03/2026;1.234,50\nB;01/03/2026;US$ 10,00\nC;01/03/2026;20,00 EUR\nD;01/03/2026;$ 5,00\n',
    )
    expect(receivables.map(({ amount }) => amount)).toEqual([123_450, 1000, 2000, 500])
    expect(totals.map(({ currency, count }) => [currency, count])).toEqual([
      ['EUR', 1],
      ['MXN', 2],
      ['USD', 1],
    ])
  })

  test('a sum that would pass the bound refuses the row that would', async () => {
    const { receivables, refused } = await importedText(
      'cliente,vencimiento,saldo\nA,2026-03-01,22000000000000.00\nB,2026-03-01,22000000000000.00\n',
    )
    expect(receivables).toHaveLength(1)
    expect(refused).toMatchObject([{ line: 3, reason: 'amount-too-large' }])
  })
})

describe('days', () => {
  test("the file's own days overdue are reported where they disagree, and the dates win", async () => {
    const { warnings, receivables } = imported(await tableFrom(sampleBytes('cartera-ejemplo.csv')), {
      asOf: day('2026-05-31'),
    })
    expect(warnings).toEqual([
      { line: 3, type: 'days-overdue-disagree', days: 40, computed: 60 },
      { line: 5, type: 'days-overdue-disagree', days: 5, computed: 21 },
    ])
    expect(receivables[1]?.due).toBe('2026-04-01')
  })

  test('a file that was made last week is held against last week', async () => {
    const rows = [1, 2, 3, 4].map((n) => `A,${addDays(day('2026-06-20'), -n)},1,${n}`)
    const { warnings } = await importedText(
      `cliente,vencimiento,saldo,dias vencido\n${rows.join('\n')}\nA,2026-05-01,1,9\n`,
    )
    expect(warnings).toEqual([{ line: 6, type: 'days-overdue-disagree', days: 9, computed: 50 }])
  })

  test('without a due day the terms say it, and that is said', async () => {
    const { receivables, warnings } = await importedText(`${HEADER}1;A;1;01/02/2026;;1,00;\n`, {
      dueFrom: (issued) => addDays(issued, 30),
      dates: 'DMY',
    })
    expect(receivables[0]?.due).toBe('2026-03-03')
    expect(warnings).toEqual([{ line: 2, type: 'due-from-terms' }])
  })

  test('without an issue day a debt is as old as its due day, and one not yet due is owed today', async () => {
    const { receivables } = await importedText('cliente,vencimiento,saldo\nA,2026-03-01,1\nB,2026-12-31,1\n')
    expect(receivables.map(({ issued }) => issued)).toEqual(['2026-03-01', '2026-06-30'])
  })
})

describe('the same row is known again', () => {
  const FILE = 'cliente,factura,vencimiento,saldo\nA,1930571429.0,2026-03-01,100\nB,,2026-03-01,50\nB,,2026-03-01,50\n'

  test('two rows that are alike are two debts, with the same marks each time, on any day', async () => {
    const first = await importedText(FILE)
    const second = await importedText(FILE, { today: day('2027-01-01') })
    const marks = first.receivables.map(({ source }) => source)
    expect(new Set(marks).size).toBe(3)
    expect(second.receivables.map(({ source }) => source)).toEqual(marks)
    expect(first.receivables[0]?.number).toBe('1930571429')
  })

  test('the marks are part of stored facts, so they never change', async () => {
    const { receivables, customers } = await importedText(FILE)
    expect(receivables.map(({ source }) => source)).toMatchInlineSnapshot(`
      [
        "0V5BM9F3XAMXP8",
        "1T89HDF0GZK2ZH",
        "1WQN8YY1W1F2S1",
      ]
    `)
    expect(customers.get('n:a')?.source).toMatchInlineSnapshot(`"1RSJ1JK0SK85R1"`)
  })

  test('an invoice whose balance shrank since the last export is no second invoice', async () => {
    const later = await importedText(FILE.replace(',100', ',60'))
    expect(later.receivables[0]?.source).toBe((await importedText(FILE)).receivables[0]?.source)
  })
})

describe('a tax number that stands for anybody', () => {
  test('does not make one customer of two names', async () => {
    const { customers, receivables } = await importedText(
      'RFC,Nombre,Factura,Vencimiento,Saldo\nXAXX010101000,Ana,1,2026-03-01,5.00\nxaxx-010101-000,Luis,2,2026-03-01,7.00\n',
      { dates: 'YMD', decimal: '.' },
    )
    expect([...customers.values()].map(({ name, code }) => [name, code])).toEqual([
      ['Ana', ''],
      ['Luis', ''],
    ])
    expect(new Set(receivables.map(({ customerKey }) => customerKey)).size).toBe(2)
  })
})

test('a numbered invoice that stands twice in the file is told; two sales without a number are two sales', async () => {
  const twice = await importedText(
    'Nombre,Factura,Vencimiento,Saldo\nAna,7,2026-03-01,5.00\nAna,8,2026-03-01,5.00\nAna,7,2026-03-01,5.00\nAna,,2026-03-01,5.00\nAna,,2026-03-01,5.00\n',
    { dates: 'YMD', decimal: '.' },
  )
  expect(twice.receivables).toHaveLength(5)
  expect(twice.warnings).toEqual([{ type: 'number-twice', line: 4 }])
})
