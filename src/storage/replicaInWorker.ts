import { proxy, wrap, type Remote } from 'comlink'
import { hearAppended } from './appended.ts'
import type { ReplicaWorker } from './replica.worker.ts'
import type { ReplicaSide } from './replicaSide.ts'
import { tellUntilEnd } from './tellUntilEnd.ts'
import { heard, type Told } from './told.ts'

interface Running {
  readonly worker: Worker
  readonly side: Remote<ReplicaWorker>
  /** Never resolves; rejects when the worker breaks down. */
  readonly broken: Promise<never>
}

/**
 * The books as another device meets them, in a worker of their own. It starts with the first question, and again after
 * a breakdown: what it had not finished, the next `settle` does.
 */
export function openReplicaInWorker(name: string): ReplicaSide {
  let running: Running | undefined
  const start = (): Running => {
    const worker = new Worker(new URL('./replica.worker.ts', import.meta.url), { type: 'module' })
    const side = wrap<ReplicaWorker>(worker)
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        worker.terminate()
        if (running?.worker === worker) running = undefined
        reject(new Error(event.message))
      })
    })
    broken.catch(() => undefined)
    void side.open(name)
    return { worker, side, broken }
  }
  const ask = async <T>(question: (side: Remote<ReplicaWorker>) => Promise<Told<T>>): Promise<T> => {
    running ??= start()
    return heard(await Promise.race([question(running.side), running.broken]))
  }
  return {
    replica: {
      heads: () => ask((side) => side.heads()),
      stateVector: (segment) => ask((side) => side.stateVector(segment)),
      difference: (segment, stateVector) => ask((side) => side.difference(segment, stateVector)),
      parts: (segment, stateVector) => ask((side) => side.parts(segment, stateVector)),
      merge: (segment, update, from, bulk) => ask((side) => side.merge(segment, update, from, bulk)),
      mergeAll: (updates, from, bulk) => ask((side) => side.mergeAll(updates, from, bulk)),
      settle: (onProgress) => tellUntilEnd(onProgress, (tell) => ask((side) => side.settle(tell && proxy(tell)))),
      onAppended: (listener) => hearAppended(name, listener),
    },
    trust: {
      identity: () => ask((side) => side.identity()),
      found: (of) => ask((side) => side.found(of)),
      pin: (founder, founderKey) => ask((side) => side.pin(founder, founderKey)),
      candidate: () => ask((side) => side.candidate()),
      renew: (as) => ask((side) => side.renew(as)),
      trust: () => ask((side) => side.trust()),
      roster: () => ask((side) => side.roster()),
      counts: () => ask((side) => side.counts()),
      sign: (bytes, as) => ask((side) => side.sign(bytes, as)),
      clockOff: () => ask((side) => side.clockOff()),
    },
    rehearse: () => ask((side) => side.rehearse()),
    close() {
      running?.worker.terminate()
      running = undefined
    },
  }
}
