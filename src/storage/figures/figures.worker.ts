import { expose } from 'comlink'
import type { Day } from '../../domain/day.ts'
import { openBooks } from '../database.ts'
import { tell, type Told } from '../told.ts'
import { readFigures, type CurrencyFigures } from './readFigures.ts'

/* Reads all of the books apart from the screen, which goes on answering meanwhile. */

export interface FiguresWorker {
  readonly read: (
    name: string,
    today: Day,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Told<readonly CurrencyFigures[]>>
}

const worker: FiguresWorker = {
  read: (name, today, onProgress) =>
    tell(async () => {
      const db = openBooks(name, 'relaxed')
      try {
        return await readFigures(db, today, onProgress)
      } finally {
        db.close()
      }
    }),
}

expose(worker)
