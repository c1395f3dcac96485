import type { CountryCode } from '../domain/country.ts'
import type { Day } from '../domain/day.ts'
import type { Language } from '../domain/locale.ts'
import type { Logo } from '../domain/logo.ts'
import type { PaymentMeans, Treatment } from '../domain/profile.ts'

export type PaperSize = 'a4' | 'letter'

/** Whose paper it is. Texts may be empty; what is missing is told, not printed. */
export interface PaperBusiness {
  readonly name: string
  readonly taxId: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly signer: string
  readonly paymentMeans: readonly PaymentMeans[]
  /** At the head of every paper that is the business's own word. */
  readonly logo?: Logo
}

export interface PaperCustomer {
  readonly name: string
  readonly taxId: string
  readonly address: string
}

/** What every paper is made from. Plain data: it goes to a worker as it is. */
export interface PaperInput {
  readonly language: Language
  readonly country: CountryCode
  readonly size: PaperSize
  /** Spanish papers say usted unless told otherwise. */
  readonly treatment?: Treatment
  readonly party: 'consumer' | 'business'
  /** Day that the paper bears. */
  readonly on: Day
  readonly place?: string
  readonly reference: string
  readonly business: PaperBusiness
  readonly customer: PaperCustomer
}
