import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { ImportReply, ReadRowsOptions } from '../../src/interchange/importProtocol.ts'
import { importServer } from '../../src/interchange/importServer.ts'
import type { ReadTableOptions } from '../../src/interchange/readTable.ts'
import { MXN, utf8 } from './sample.ts'

function server() {
  const replies: ImportReply[] = []
  const ask = importServer((reply) => replies.push(reply))
  const open = async (text: string | undefined, options: ReadTableOptions = {}) => {
    await ask({ id: 1, type: 'open', options, ...(text !== undefined && { bytes: utf8(text) }) })
    const last = replies.at(-1)
    if (last?.type !== 'opened' || !last.result.ok) throw new Error(JSON.stringify(last))
    return last.result.value
  }
  return { ask, open, replies }
}

test('a person says which row holds the titles, or that there is none', async () => {
  const { open } = server()
  const text = 'lista,de,deudas\ncliente,vencimiento,saldo\nAna,2026-03-01,10.00\n'
  expect(await open(text)).toMatchObject({ headerLine: 2, rowCount: 1, mapping: { customer: 0, due: 1, amount: 2 } })
  expect(await open(undefined, { header: 1 })).toMatchObject({ headerLine: 1, headers: ['lista', 'de', 'deudas'] })
  expect(await open(undefined, { header: 'none' })).toMatchObject({ headerLine: undefined, rowCount: 3 })
})

test('rows come to the screen in slices, none lost, with progress on the way', async () => {
  const { ask, open, replies } = server()
  const rows = Array.from({ length: 10_001 }, (_, i) => `Cliente ${i % 7},2026-03-01,1.00`).join('\n')
  const { mapping } = await open(`cliente,vencimiento,saldo\n${rows}\n`)
  const options: ReadRowsOptions = {
    mapping,
    currency: MXN,
    country: 'MX',
    usualMark: '.',
    terms: { days: 15 },
    today: day('2026-06-30'),
  }
  await ask({ id: 2, type: 'read', options })
  const sizes = replies.flatMap((reply) =>
    reply.type === 'slice' && reply.list === 'receivables' ? [reply.items.length] : [],
  )
  expect(sizes).toEqual([4000, 4000, 2001])
  expect(replies.some((reply) => reply.type === 'progress' && reply.done === 5000)).toBe(true)
  expect(replies.at(-1)).toMatchObject({ type: 'read', summary: { totals: [{ amount: 1_000_100, count: 10_001 }] } })
})

test('a file that says no due day is due by the terms of the business', async () => {
  const { ask, open, replies } = server()
  const { mapping } = await open('cliente,fecha,saldo\nAna,2026-03-01,10.00\n')
  const options: ReadRowsOptions = {
    mapping,
    currency: MXN,
    country: 'MX',
    usualMark: '.',
    terms: { days: 15 },
    today: day('2026-06-30'),
  }
  await ask({ id: 2, type: 'read', options })
  const taken = replies.flatMap((reply) => (reply.type === 'slice' && reply.list === 'receivables' ? reply.items : []))
  expect(taken.map(({ due }) => due)).toEqual(['2026-03-16'])
})
