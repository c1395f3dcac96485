import { localChoice, type LocalChoice } from './local.ts'

/** When this device made its last backup file, and how much was in it. */
export interface BackupMark {
  /** `yyyy-MM-dd` */
  readonly on: string
  /** Number of records then. */
  readonly records: number
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
  const [, on, records] = /^(\d{4}-\d{2}-\d{2}) (\d+)$/.exec(text ?? '') ?? []
  return on === undefined || records === undefined ? null : { on, records: Number(records) }
}

export function backupMarkText({ on, records }: BackupMark): string {
  return `${on} ${records}`
}
