import type { HeldLock, Locks } from '../platform/locks.ts'

/** Tabs and workers of this device that have the same books open. What one tells, all hear, itself too. */
export interface Tabs {
  tell(channel: string, message: unknown): void
  /** @returns stops listening */
  hear(channel: string, listener: (message: unknown) => void): () => void
}

export interface LeaderDeps<State, Order> {
  /** Of the books. */
  readonly name: string
  readonly locks: Locks
  readonly tabs: Tabs
  /** Names this tab among the others. */
  readonly tab: string
  /** This tab leads from now on, or another one does. */
  readonly onTurn: (leads: boolean) => void
  /** The tab that leads says how it stands. */
  readonly onState: (state: State) => void
  /** Another tab wants something of the one that leads; or of all. */
  readonly onOrder: (order: Order) => void
  /** What the others are told when they ask. */
  readonly state: () => State
}

/** Of the tabs of this device one holds the connections: two would be two devices with one name. */
export interface Leader<Order> {
  leads(): boolean
  /** Leads from now on, whoever led before. */
  take(): Promise<void>
  /** Says to the other tabs how it stands, if this one leads. */
  tell(): void
  /** Tells the other tabs. */
  order(order: Order): void
  stop(): void
}

type Message<State, Order> = { readonly tab: string } & (
  | { readonly type: 'ask' }
  | { readonly type: 'state'; readonly state: State }
  | { readonly type: 'order'; readonly order: Order }
)

/** The first tab leads; when it is closed, the next in line; and the one in which a person begins to connect, at once. */
export function createLeader<State, Order>(deps: LeaderDeps<State, Order>): Leader<Order> {
  const { name, locks, tabs, tab } = deps
  const channel = `${name}/devices`
  let held: HeldLock | undefined
  let waiting: AbortController | undefined
  let isStopped = false

  const say = (message: Message<State, Order>): void => {
    try {
      tabs.tell(channel, message)
    } catch {
      // Nothing depends on another tab's knowing.
    }
  }
  const got = (lock: HeldLock): void => {
    if (isStopped) return lock.release()
    held = lock
    void lock.lost.then(() => {
      if (held !== lock) return
      held = undefined
      queue()
      deps.onTurn(false)
    })
    deps.onTurn(true)
  }
  const queue = (): void => {
    if (isStopped) return
    const turn = new AbortController()
    waiting = turn
    locks.wait(name, turn.signal).then(
      (lock) => {
        if (lock) got(lock)
      },
      // Without locks between tabs this one goes without connections until a person asks for them.
      () => undefined,
    )
  }
  const stopHearing = tabs.hear(channel, (heard) => {
    const message = heard as Message<State, Order>
    if (message.tab === tab) return
    if (message.type === 'ask' && held) say({ tab, type: 'state', state: deps.state() })
    else if (message.type === 'state' && !held) deps.onState(message.state)
    else if (message.type === 'order') deps.onOrder(message.order)
  })
  queue()
  say({ tab, type: 'ask' })

  return {
    leads: () => held !== undefined,
    async take() {
      if (held) return
      waiting?.abort()
      got(await locks.take(name))
    },
    tell() {
      if (held) say({ tab, type: 'state', state: deps.state() })
    },
    order: (order) => say({ tab, type: 'order', order }),
    stop() {
      isStopped = true
      waiting?.abort()
      stopHearing()
      held?.release()
      held = undefined
    },
  }
}
