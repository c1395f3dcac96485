import { useEffect, useState } from 'react'
import type { CountryCode } from '../domain/country.ts'

/** How the customer's telephone can be reached. */
export type Reach =
  | { readonly type: 'none' | 'invalid' | 'unknown' }
  | {
      readonly type: 'number'
      /** For `sms:` and `tel:`. */
      readonly e164: string
      /** For WhatsApp, without and with the old Mexican 1. */
      readonly digits: string
      readonly digits521: string
      readonly fixed: boolean
    }

/** Works the number out; the rules of the world's telephones are fetched for it. Undefined while that lasts. */
export function useReach(phone: string, country: CountryCode): Reach | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly reach: Reach }>()
  const key = `${country} ${phone}`
  useEffect(() => {
    let current = true
    readReach(phone, country)
      .catch((): Reach => ({ type: 'unknown' }))
      .then((reach) => current && setFound({ key, reach }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [key, phone, country])
  return found?.key === key ? found.reach : undefined
}

async function readReach(phone: string, country: CountryCode): Promise<Reach> {
  if (phone.trim() === '') return { type: 'none' }
  const { normalisePhone, whatsappDigits } = await import('../messages/phone.ts')
  const number = normalisePhone(phone, country)
  const digits = whatsappDigits(phone, country)
  const digits521 = whatsappDigits(phone, country, { mexico521: true })
  if (!number.ok || !digits.ok || !digits521.ok) return { type: 'invalid' }
  const { e164, line } = number.value
  return { type: 'number', e164, digits: digits.value, digits521: digits521.value, fixed: line === 'fixed' }
}
