import { ROW_TABLES, type BooksDatabase } from '../../src/storage/database.ts'

/**
 * Every row that screens read, in a form to compare. Without `asOf`: when a row was last looked at says nothing of what
 * it says.
 */
export async function dump(db: BooksDatabase): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  for (const name of ROW_TABLES) {
    const rows: unknown[] = await db.table(name).toArray()
    tables[name] =
      name === 'debtors' || name === 'agenda' ? rows.map((row) => ({ ...(row as object), asOf: undefined })) : rows
  }
  return tables
}

/** What is stored of the facts, byte for byte. */
export async function dumpLog(db: BooksDatabase): Promise<unknown> {
  return {
    log: await db.log.toArray(),
    snaps: await db.snaps.toArray(),
    heads: await db.heads.toArray(),
    device: await db.device.toArray(),
  }
}
