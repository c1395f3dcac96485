import { SHOWN, type Debtor, type OpenPeer, type Peer } from './peer.ts'

const NAME = 'bench'
const PAYMENTS = 7

const OPEN: Record<string, () => Promise<OpenPeer>> = {
  alDia: async () => (await import('./alDia.ts')).openAlDia,
  raw: async () => (await import('./raw.ts')).openRaw,
  rxdb: async () => (await import('./rxdb.ts')).openRxdb,
  pouchdb: async () => (await import('./pouchdb.ts')).openPouchdb,
  tinybase: async () => (await import('./tinybase.ts')).openTinybase,
  automerge: async () => (await import('./automerge.ts')).openAutomerge,
  yIndexedDb: async () => (await import('./yIndexedDb.ts')).openYIndexedDb,
}

/** Without a framework, so that only the way to the rows differs. */
function layOut(rows: readonly Debtor[]): void {
  if (rows.length !== SHOWN) throw new Error(`${rows.length} rows instead of ${SHOWN}`)
  const list = document.createElement('ul')
  for (const { name, balance } of rows) {
    const item = document.createElement('li')
    item.textContent = `${name} ${balance}`
    list.append(item)
  }
  document.body.replaceChildren(list)
  void document.body.offsetHeight
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** What run.mjs can ask for; each answers milliseconds. The code of each is there before the clock starts. */
const peers = {
  async load(name: string, customers: number): Promise<number> {
    const open = await codeOf(name)
    return timed(async () => (await open(NAME)).load(customers))
  },

  /** From nothing open to the fifty who owe most, laid out. What it holds stays, for whoever measures the memory. */
  async cold(name: string): Promise<number> {
    const open = await codeOf(name)
    return timed(async () => {
      const peer = await open(NAME)
      Object.assign(window, { peer })
      layOut(await peer.debtors())
    })
  },

  /** From the tap to the changed list laid out, the payment on disk: the median of a few, after a first one. */
  async payment(name: string): Promise<number> {
    const peer = await opened(name)
    const times: number[] = []
    for (let i = 0; i <= PAYMENTS; i++) {
      const [top] = await peer.debtors()
      if (!top) throw new Error('nobody owes')
      times.push(
        await timed(async () => {
          await peer.pay(top.id, 100 + i)
          const rows = await peer.debtors()
          layOut(rows)
          const balance = rows.find(({ id }) => id === top.id)?.balance
          if (balance !== undefined && balance !== top.balance - 100 - i) throw new Error(`${name}: not paid`)
        }),
      )
      await new Promise((ready) => setTimeout(ready, 200))
    }
    return median(times.slice(1))
  },

  async aging(name: string): Promise<number> {
    const peer = await opened(name)
    let sums: readonly number[] = []
    const ms = await timed(async () => {
      sums = await peer.aging()
      document.body.textContent = sums.join(' ')
      void document.body.offsetHeight
    })
    if (sums.reduce((sum, one) => sum + one, 0) <= 0) throw new Error(`${name}: nothing is owed`)
    return ms
  },

  async copy(name: string): Promise<number> {
    const peer = await opened(name)
    return timed(() => peer.copy())
  },

  /** The same question to all, so that nobody is fast by answering another: the sum of what is owed, by age. */
  sums: async (name: string): Promise<readonly number[]> => (await opened(name)).aging(),
}

async function codeOf(name: string): Promise<OpenPeer> {
  const open = await OPEN[name]?.()
  if (!open) throw new Error(`nobody is called ${name}`)
  return open
}

/** Open and read once, as on a screen. */
async function opened(name: string): Promise<Peer> {
  const peer = await (await codeOf(name))(NAME)
  await peer.debtors()
  return peer
}

Object.assign(window, { peers })
