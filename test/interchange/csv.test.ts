import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/interchange/csv.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import type { Table } from '../../src/interchange/table.ts'
import { sampleBytes, tableFrom, utf8 } from './sample.ts'

function table(text: string): Table {
  const parsed = parseCsv(text)
  if (!parsed.ok) throw new Error(parsed.error.type)
  return parsed.value
}

describe('the delimiter is found', () => {
  test.each([
    ['commas', 'cliente,monto\nAna,12.50\nLuis,3\n'],
    ['semicolons and decimal commas', 'cliente;monto\nAna;12,50\nLuis;1.003,00\n'],
    ['tabs', 'cliente\tmonto\nAna, la de la esquina\t12,50\nLuis\t3\n'],
    ['bars', 'cliente|monto\nAna|12.50\nLuis|3\n'],
    ['Excel says so', 'sep=;\r\ncliente;monto\r\nAna;12,50\r\n'],
  ])('%s', (_, text) => {
    const { headers, rows } = table(text)
    expect(headers).toEqual(['cliente', 'monto'])
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true)
  })

  test('every row has a comma in its amount and one in its name', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `Pérez, Ana;${i},50;${i},25`).join('\n')
    expect(table(`cliente;importe;iva\n${rows}`).headers).toEqual(['cliente', 'importe', 'iva'])
  })
})

describe('the header row is found', () => {
  test('below the title of the report', async () => {
    const { headers, headerLine, rows } = await tableFrom(sampleBytes('cartera-latin1.csv'))
    expect(headerLine).toBe(4)
    expect(headers.slice(0, 3)).toEqual(['Código cliente', 'Nombre del cliente', 'Nº factura'])
    expect(rows[0]?.line).toBe(5)
  })

  test('without one the columns have letters, and the first row counts', () => {
    const { headers, headerLine, rows } = table('Ana;12,50;01/02/2026\nLuis;3,00;02/02/2026\n')
    expect(headerLine).toBeUndefined()
    expect(headers).toEqual(['A', 'B', 'C'])
    expect(rows).toHaveLength(2)
  })

  test('a header printed again on every page is no debt', () => {
    expect(table('cliente,monto\nAna,1\ncliente,monto\nLuis,2\n').rows.map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('a broken quote costs its own line, not the rest of the file', () => {
  test('never closed', () => {
    const { rows, problems } = table('cliente,monto\nAna,1\n"Luis,2\nEva,3\nRosa,4\n')
    expect(problems).toEqual([{ type: 'quote-broken', line: 3 }])
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Ana', 'Eva', 'Rosa'])
  })

  test('closed by the quote of another line', () => {
    const { rows, problems } = table('cliente,monto\n"Luis,2\nEva,3\n"Rosa, S.A.",4\nAna,1\n')
    expect(problems).toEqual([{ type: 'quote-broken', line: 2 }])
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Eva', 'Rosa, S.A.', 'Ana'])
  })

  test('a name in quotes inside the quotes is read as meant', () => {
    const { rows, problems } = table('cliente,monto\n"Ferretería "El Clavo" Norte",5\nAna,1\n')
    expect(problems).toEqual([])
    expect(rows[0]?.cells).toEqual(['Ferretería "El Clavo" Norte', '5'])
  })

  test('a thousand of them are reported one by one, quickly', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `"Cliente ${i},5\nBueno ${i},6`).join('\n')
    const { rows, problems } = table(`cliente,monto\n${lines}\n`)
    expect(problems).toHaveLength(1000)
    expect(rows).toHaveLength(1000)
  })

  test('lines of a cell with line breaks are counted, so that the numbers are those of the editor', () => {
    expect(table('cliente,concepto\nAna,"uno\ndos"\nLuis,tres\n').rows.map(({ line }) => line)).toEqual([2, 4])
  })
})

test('a decimal comma in a file parted by commas is refused, not shifted into the next column', () => {
  const { rows, problems } = table('cliente,monto,moneda\nAna,12.50,MXN\nLuis,12,50,MXN\nEva,1.00,MXN\n')
  expect(problems).toEqual([{ type: 'too-many-cells', line: 3 }])
  expect(rows.map(({ line }) => line)).toEqual([2, 4])
})

describe('what is no list of debts is refused with a reason', () => {
  test.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['blank lines', utf8('\n \r\n;;;\n'), 'file-empty'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), 'file-not-a-table'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'file-not-a-table'],
    ['a web page', utf8('<!DOCTYPE html><html><body>Inicie sesión</body></html>'), 'file-not-a-table'],
    ['Excel of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'file-old-excel'],
    ['a broken ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5), 'file-damaged'],
  ])('%s', async (_, bytes, type) => {
    expect(await readTable(bytes)).toMatchObject({ ok: false, error: { type } })
  })
})
