import { useLocation } from 'wouter'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { handFile } from '../../platform/handedFile.ts'
import { routes } from '../../ui/routes.ts'

/** Larger files are lists of years: they are not read twice. */
const LARGEST = 8 * 1024 * 1024

/** How to hand a file on to the screen of the bank, when it is a statement: true when it went there. */
export function useHandStatement(business: BusinessProfile | null | undefined): (file: File) => Promise<boolean> {
  const { decimalMark } = useFormat()
  const [, navigate] = useLocation()
  return async (file) => {
    if (!business || file.size > LARGEST) return false
    try {
      const { startStatementReader } = await import('../../interchange/statementReader.ts')
      const reader = startStatementReader()
      const { currency, country } = business
      const bytes = new Uint8Array(await file.arrayBuffer())
      const isStatement = await reader.recognize(bytes, { currency, country, usualMark: decimalMark })
      reader.close()
      if (!isStatement) return false
    } catch {
      // Whoever reads it next says why it cannot be read.
      return false
    }
    handFile(file)
    navigate(routes.bank())
    return true
  }
}
