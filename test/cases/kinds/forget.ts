import { expect } from 'vitest'
import { forgetCustomer } from '../../../src/commands/forgetCustomer.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, SegmentId } from '../../../src/domain/ids.ts'
import type { PersonPatch } from '../../../src/domain/profile.ts'
import { itemsOf } from '../../../src/ledger/segmentContent.ts'
import { openDevice, type TestDevice } from '../../storage/books.ts'
import { charge, payment, PEN } from '../../storage/drafts.ts'
import { dump } from '../../storage/dump.ts'
import { carry } from '../../storage/sync.ts'
import type { RunCase } from '../caseFile.ts'
import { minorOf } from './decimals.ts'

/** One thing that is done on a device. */
interface Step {
  readonly by: string
  readonly does: 'tells' | 'sells' | 'receives' | 'writes' | 'forgets' | 'hears' | 'copies' | 'restores'
  /** The customer; Ana unless named. Whoever is told of first is written down. */
  readonly of?: string
  /** Of `tells`. */
  readonly words?: PersonPatch
  readonly amount?: string
  /** Of `writes`: a message to the customer. Of `receives`, for the first sale: what the payment says. */
  readonly text?: string
  /** Of `forgets`: what stands in the place of the name. */
  readonly as?: string
  /** Of `hears`: everything that the other device has. */
  readonly from?: string
}

interface ForgetGiven {
  readonly history: readonly Step[]
  /** What nobody should find. */
  readonly words: readonly string[]
}

/** How Ana reads on a device, and which words are anywhere on its disk: in rows, the log, or what goes out. */
interface Reading {
  readonly name?: string
  readonly phone?: string
  readonly owes?: string
  readonly entries?: number
  readonly messages?: number
  readonly archived?: boolean
  readonly found?: readonly string[]
}

interface ForgetExpected {
  /** By device; `all` of them read the same. */
  readonly reads: Readonly<Record<string, Reading>>
  /** What was refused, in order. */
  readonly errors?: readonly string[]
}

interface Player {
  readonly device: TestDevice
  readonly copies: { readonly segment: SegmentId; readonly update: Uint8Array }[]
}

const BEGUN = Date.parse('2026-07-10T15:00:00Z')

/** Forgetting on real books: what is left of a customer, on every device, in whatever order it is told. */
export const runForget: RunCase<ForgetGiven, ForgetExpected> = async ({ given, expect: expected }) => {
  const players = new Map<string, Player>()
  const customers = new Map<string, CustomerId>()
  const errors: string[] = []
  const playerOf = (name: string): Player => {
    const player = players.get(name) ?? { device: openDevice(), copies: [] }
    players.set(name, player)
    return player
  }
  try {
    for (const [i, step] of given.history.entries()) {
      const player = playerOf(step.by)
      player.device.now = BEGUN + 1000 * i
      if (step.does === 'hears') await carry(playerOf(step.from ?? '').device, player.device)
      else errors.push(...(await play(player, customers, step)))
    }
    expect(errors).toEqual(expected.errors ?? [])
    const ana = customers.get('ana')
    if (ana === undefined) throw new Error('a case about nobody')
    const { all, ...each } = expected.reads
    for (const [name, { device }] of players) {
      const want = all ?? each[name]
      if (!want) throw new Error(`what reads on ${name}?`)
      const rows = await dump(device.db)
      await device.keeper.rebuild()
      expect(await dump(device.db)).toEqual(rows)
      expect([name, await readingOf(device, ana, given.words)]).toMatchObject([name, want])
    }
  } finally {
    await Promise.all([...players.values()].map(({ device }) => device.close()))
  }
}

async function play({ device, copies }: Player, customers: Map<string, CustomerId>, step: Step): Promise<string[]> {
  const { keeper, newId, today } = device
  const known = customers.get(step.of ?? 'ana')
  const customer = known ?? newId()
  if (!known) {
    customers.set(step.of ?? 'ana', customer)
    await keeper.append([{ id: customer, kind: 'customer', patch: {} }])
  }
  const amount = minorOf(step.amount ?? '0', PEN)
  const id = newId()
  if (step.does === 'tells') {
    const patch = step.words ?? {}
    const fields = Object.keys(patch) as (keyof PersonPatch)[]
    const over = await keeper.editsOver({ entity: customer, fields })
    await keeper.append([{ id, kind: 'person', customer, patch, over }])
  } else if (step.does === 'sells') {
    await keeper.append([charge(id, customer, '2026-06-01', '2026-06-15', amount)])
  } else if (step.does === 'receives') {
    const sale = await device.db.entries
      .filter((row) => row.customerId === customer && row.fact.kind === 'charge')
      .first()
    await keeper.append([payment(id, customer, '2026-06-20', amount, sale?.id)])
    if (step.text !== undefined)
      await keeper.append([{ id: newId(), kind: 'personText', customer, of: id, text: step.text }])
  } else if (step.does === 'writes') {
    await keeper.append([
      { id, kind: 'contact', customer, on: day(today), channel: 'whatsapp', level: '1', charges: [] },
    ])
    await keeper.append([{ id: newId(), kind: 'personText', customer, of: id, text: step.text ?? '' }])
  } else if (step.does === 'copies') {
    for await (const part of keeper.exportSegments()) copies.push(part)
  } else if (step.does === 'restores') {
    for (const { segment, update } of copies) await keeper.mergeSegment(segment, update)
  } else {
    return forget(device, customer, step.as ?? '')
  }
  return []
}

/** As the screen asks for it. @returns why not */
async function forget({ db, keeper, newId, today }: TestDevice, customer: CustomerId, name: string): Promise<string[]> {
  const [edits, balances] = await Promise.all([
    db.edits.where('entity').equals(customer).toArray(),
    db.debtors.where('customerId').equals(customer).toArray(),
  ])
  const personal = edits.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const deps = { ledger: keeper, newId, today: () => today }
  const result = await forgetCustomer(deps)({ customer, name, balances, edits: personal, attachments: [] })
  return result.ok ? [] : [result.error.type]
}

async function readingOf(device: TestDevice, customer: CustomerId, words: readonly string[]) {
  const { db, keeper } = device
  const row = await db.customers.get(customer)
  const debtors = await db.debtors.where('customerId').equals(customer).toArray()
  const parts: unknown[] = [await dump(db)]
  for await (const { update } of keeper.exportSegments()) parts.push(itemsOf([update]).map(({ value }) => value))
  await keeper.compactDue()
  for (const { update } of [...(await db.snaps.toArray()), ...(await db.log.toArray())]) {
    parts.push(itemsOf([update]).map(({ value }) => value))
  }
  const text = JSON.stringify(parts)
  const owes = debtors.reduce((sum, { open, inFavour }) => sum + open - inFavour, 0)
  return {
    name: row?.person.name,
    phone: row?.person.phone,
    archived: row?.profile.archived,
    owes: (owes / 100).toFixed(2),
    entries: await db.entries.filter((entry) => entry.customerId === customer).count(),
    messages: await db.contacts.filter((contact) => contact.customerId === customer).count(),
    found: words.filter((word) => text.includes(word)),
  }
}
