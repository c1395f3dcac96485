import { err, ok, type Result } from '../result.ts'
import { isCnpj, isCpf } from './taxNumbers.ts'

export interface PixKey {
  readonly kind: 'cpf' | 'cnpj' | 'phone' | 'email' | 'random'
  /** As it stands in a code and is registered at the central bank. */
  readonly key: string
}

export type PixKeyError = { readonly type: 'pix-key-kind' } | { readonly type: 'wrong-check-digits' }

/** Brazilian mobile number: area code and nine digits, the first a 9. */
const MOBILE = /^[1-9]{2}9\d{8}$/

/**
 * Reads a Pix key of any of the five kinds (BCB, manual of the BR Code). Eleven bare digits are a CPF where they can
 * be one; with brackets, or where they cannot, a telephone.
 */
export function parsePixKey(text: string): Result<PixKey, PixKeyError> {
  const typed = text.trim()
  const lower = typed.toLowerCase()
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(lower)) return ok({ kind: 'random', key: lower })
  if (typed.includes('@')) {
    const isMail = lower.length <= 77 && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(lower)
    return isMail ? ok({ kind: 'email', key: lower }) : err({ type: 'pix-key-kind' })
  }
  const bare = typed.replace(/[\s().\-/]/g, '').toUpperCase()
  const phone = /^\+55(\d{11})$/.exec(bare)?.[1]
  if (phone !== undefined) return MOBILE.test(phone) ? ok({ kind: 'phone', key: bare }) : err({ type: 'pix-key-kind' })
  if (/^\d{11}$/.test(bare)) {
    const isMobile = MOBILE.test(bare)
    if (isCpf(bare) && !(isMobile && typed.includes('('))) return ok({ kind: 'cpf', key: bare })
    return isMobile ? ok({ kind: 'phone', key: `+55${bare}` }) : err({ type: 'wrong-check-digits' })
  }
  if (/^[A-Z0-9]{12}\d{2}$/.test(bare)) {
    return isCnpj(bare) ? ok({ kind: 'cnpj', key: bare }) : err({ type: 'wrong-check-digits' })
  }
  return err({ type: 'pix-key-kind' })
}
