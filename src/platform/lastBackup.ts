import { localChoice, type LocalChoice } from './local.ts'

/** When this device made its last backup file, and how much was in it. */
export interface BackupMark {
  /** `yyyy-MM-dd` */
  readonly on: string
  /** Number of records then. */
  readonly records: number
  /** Number of facts that this device had recorded by then; 0 for marks of before it was noted. */
  readonly seq: number
}

/**
 * The mark as it is kept on this device, unread: `backupMark` reads it.
 * @param sample the sample business has one of its own
 */
export function lastBackup(sample: boolean): LocalChoice {
  return localChoice(sample ? 'backup-sample' : 'backup')
}

/** @returns null before the first backup, and for what no backup wrote */
export function backupMark(text: string | null): BackupMark | null {
  const [, on, records, seq = '0'] = /^(\d{4}-\d{2}-\d{2}) (\d+)(?: (\d+))?$/.exec(text ?? '') ?? []
  return on === undefined || records === undefined ? null : { on, records: Number(records), seq: Number(seq) }
}

export function backupMarkText({ on, records, seq }: BackupMark): string {
  return `${on} ${records} ${seq}`
}

/** The day on which a backup of this device was last looked through, `yyyy-MM-dd`. */
export function lastDrill(sample: boolean): LocalChoice {
  return localChoice(sample ? 'backup-drill-sample' : 'backup-drill')
}

/** "no" once a person has chosen to leave backups without a passphrase. */
export function wantsLock(sample: boolean): LocalChoice {
  return localChoice(sample ? 'backup-lock-sample' : 'backup-lock')
}

/** The day of the last copy that was left in the chosen folder, `yyyy-MM-dd`. */
export function lastCopy(sample: boolean): LocalChoice {
  return localChoice(sample ? 'backup-copy-sample' : 'backup-copy')
}
