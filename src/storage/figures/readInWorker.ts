import { proxy, wrap } from 'comlink'
import type { Day } from '../../domain/day.ts'
import { heard } from '../told.ts'
import type { FiguresWorker } from './figures.worker.ts'
import type { CurrencyFigures } from './readFigures.ts'

export interface FiguresRun {
  /** Rejects when the worker breaks down; never settles once it was stopped. */
  readonly figures: Promise<readonly CurrencyFigures[]>
  readonly stop: () => void
}

/** As `readFigures`, in a worker of its own that ends with the answer. */
export function readFiguresInWorker(
  name: string,
  today: Day,
  onProgress: (done: number, total: number) => void,
): FiguresRun {
  const worker = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module' })
  const stop = () => worker.terminate()
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  const answer = wrap<FiguresWorker>(worker)
    .read(name, today, proxy(onProgress))
    .then((told) => heard<readonly CurrencyFigures[]>(told))
  return { figures: Promise.race([answer, broken]).finally(stop), stop }
}
