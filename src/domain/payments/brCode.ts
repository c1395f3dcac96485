import type { CurrencyCode } from '../currency.ts'
import { toDecimal, type MinorUnits } from '../money.ts'
import { err, ok, type Result } from '../result.ts'
import { plainAscii } from './codeText.ts'
import { crc16 } from './crc16.ts'

export interface PixCharge {
  /** In its registered form (pixKey.ts). */
  readonly key: string
  readonly name: string
  readonly city: string
  /** Cents of a real; absent: whoever pays says how much. */
  readonly amount?: MinorUnits
  /** Letters and digits of it become the identifier of the transaction. */
  readonly reference: string
}

export type BrCodeError =
  | { readonly type: 'amount-too-large' }
  | { readonly type: 'holder-missing' }
  | { readonly type: 'city-missing' }

/**
 * The "Pix copia e cola" of a static code: BR Code, EMV tags of two digits, a length of two, the value; all ASCII (BCB,
 * Manual de Padrões para Iniciação do Pix). Name and city are cut to 25 and 15, the identifier to 25; without one it
 * is `***`.
 */
export function brCodeText({ key, name, city, amount, reference }: PixCharge): Result<string, BrCodeError> {
  const holder = plainAscii(name, 25)
  const place = plainAscii(city, 15)
  const money = amount === undefined || amount <= 0 ? '' : toDecimal(amount, 'BRL' as CurrencyCode)
  if (holder === '') return err({ type: 'holder-missing' })
  if (place === '') return err({ type: 'city-missing' })
  if (money.length > 13) return err({ type: 'amount-too-large' })
  const id = plainAscii(reference, 500)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 25)
  const unsigned = [
    field('00', '01'),
    field('26', field('00', 'br.gov.bcb.pix') + field('01', key)),
    field('52', '0000'),
    field('53', '986'),
    money === '' ? '' : field('54', money),
    field('58', 'BR'),
    field('59', holder),
    field('60', place),
    field('62', field('05', id || '***')),
    '6304',
  ].join('')
  return ok(unsigned + crc16(unsigned))
}

function field(id: string, value: string): string {
  return id + String(value.length).padStart(2, '0') + value
}
