import { addressBook } from './addressBook.ts'
import { agingLimits } from './agingLimits.ts'
import { agreement } from './agreement.ts'
import { backup } from './backup.ts'
import { backupLock } from './backupLock.ts'
import { exporting } from './exporting.ts'
import { exportTables } from './exportTables.ts'
import { eInvoices } from './eInvoices.ts'
import { bank } from './bank.ts'
import { handover } from './handover.ts'
import { help } from './help.ts'
import { importing } from './importing.ts'
import { letter } from './letter.ts'
import { means } from './means.ts'
import { photos } from './photos.ts'
import { remind } from './remind.ts'
import { update } from './update.ts'

/** Words of screens that nobody lands on, in Spanish: apart from the rest, which is fetched with the first one. */
export const laterWords = {
  addressBook,
  agingLimits,
  agreement,
  backup,
  backupLock,
  bank,
  exporting,
  exportTables,
  eInvoices,
  handover,
  help,
  importing,
  letter,
  means,
  photos,
  remind,
  update,
}
