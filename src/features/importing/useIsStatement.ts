import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat } from '../../i18n/I18nContext.ts'

/** Larger files are lists of years: they are not read twice. */
const LARGEST = 8 * 1024 * 1024

/** How to tell whether a file is a statement of a bank. */
export function useIsStatement(business: BusinessProfile | null | undefined): (file: File) => Promise<boolean> {
  const { decimalMark } = useFormat()
  return async (file) => {
    if (!business || file.size > LARGEST) return false
    try {
      const { startStatementReader } = await import('../../interchange/statementReader.ts')
      const reader = startStatementReader()
      const { currency, country } = business
      const bytes = new Uint8Array(await file.arrayBuffer())
      const isStatement = await reader.recognize(bytes, { currency, country, usualMark: decimalMark })
      reader.close()
      return isStatement
    } catch {
      // Whoever reads it next says why it cannot be read.
      return false
    }
  }
}
