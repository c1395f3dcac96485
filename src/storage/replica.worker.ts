import { expose, transfer } from 'comlink'
import type { Replica } from '../ledger/replica.ts'
import type { Trust } from '../ledger/trust.ts'
import { openReplicaSide, type ReplicaSide } from './replicaSide.ts'
import { tell, type Told } from './told.ts'

/* Compares, merges and judges apart from the screen: ten thousand facts take seconds, and the screen must go on answering. */

type Told1<F> = F extends (...args: infer A) => Promise<infer T> ? (...args: A) => Promise<Told<T>> : never

/** The ports as they are answered here. Listening to what is recorded needs no worker. */
export type ReplicaWorker = {
  readonly open: (name: string) => void
  readonly rehearse: () => Promise<Told<number>>
} & { readonly [K in keyof Omit<Replica, 'onAppended'>]: Told1<Replica[K]> } & {
  readonly [K in keyof Trust]: Told1<Trust[K]>
}

function answer(): ReplicaWorker {
  let side: ReplicaSide | undefined
  const opened = (): ReplicaSide => {
    if (!side) throw new Error('no books are open')
    return side
  }
  return {
    open(name) {
      side?.close()
      side = openReplicaSide(name)
    },
    rehearse: () => tell(async () => opened().rehearse()),
    heads: () => tell(async () => opened().replica.heads()),
    stateVector: (segment) => tell(async () => opened().replica.stateVector(segment)),
    async difference(segment, stateVector) {
      const told = await tell(async () => opened().replica.difference(segment, stateVector))
      return told.type === 'done' && told.value ? transfer(told, [told.value.buffer]) : told
    },
    async parts(segment, stateVector) {
      const told = await tell(async () => opened().replica.parts(segment, stateVector))
      return told.type === 'done' && told.value
        ? transfer(
            told,
            told.value.map((part) => part.buffer),
          )
        : told
    },
    merge: (segment, update, from, bulk) => tell(async () => opened().replica.merge(segment, update, from, bulk)),
    mergeAll: (updates, from, bulk) => tell(async () => opened().replica.mergeAll(updates, from, bulk)),
    settle: (onProgress) => tell(async () => opened().replica.settle(onProgress)),
    identity: () => tell(async () => opened().trust.identity()),
    found: (name) => tell(async () => opened().trust.found(name)),
    pin: (founder, founderKey) => tell(async () => opened().trust.pin(founder, founderKey)),
    candidate: () => tell(async () => opened().trust.candidate()),
    renew: (as) => tell(async () => opened().trust.renew(as)),
    trust: () => tell(async () => opened().trust.trust()),
    roster: () => tell(async () => opened().trust.roster()),
    counts: () => tell(async () => opened().trust.counts()),
    sign: (bytes, as) => tell(async () => opened().trust.sign(bytes, as)),
    clockOff: () => tell(async () => opened().trust.clockOff()),
  }
}

expose(answer())
