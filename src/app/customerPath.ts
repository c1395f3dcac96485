import { isFactId, type CustomerId, type FactId } from '../domain/ids.ts'

/** What an address under `/clientes` asks for. */
export type CustomerPath =
  | { readonly screen: 'list' }
  | { readonly screen: 'new' }
  | { readonly screen: CustomerScreen; readonly id: CustomerId }
  | { readonly screen: 'receipt'; readonly id: CustomerId; readonly payment: FactId }
  | { readonly screen: 'sending'; readonly id: CustomerId; readonly of?: FactId }
  | { readonly screen: 'sendingProof'; readonly id: CustomerId; readonly sending: FactId }

/** What there is under one customer. */
export type CustomerScreen =
  | 'account'
  | 'edit'
  | 'remind'
  | 'letter'
  | 'call'
  | 'contacts'
  | 'promise'
  | 'hold'
  | 'agreement'
  | 'handOver'
  | 'credit'
  | 'interest'
  | 'cheques'
  | 'pay'
  | 'statement'
  | 'settled'
  | 'expediente'
  | 'agreementPaper'
  | 'note'
  | 'negotiation'
  | 'forget'

const UNDER_A_CUSTOMER = new Map([
  [undefined, 'account'],
  ['editar', 'edit'],
  ['recordar', 'remind'],
  ['carta', 'letter'],
  ['llamar', 'call'],
  ['gestiones', 'contacts'],
  ['promesa', 'promise'],
  ['pausa', 'hold'],
  ['convenio', 'agreement'],
  ['entregar', 'handOver'],
  ['credito', 'credit'],
  ['intereses', 'interest'],
  ['cheques', 'cheques'],
  ['pagar', 'pay'],
  ['estado', 'statement'],
  ['saldada', 'settled'],
  ['expediente', 'expediente'],
  ['convenio-pdf', 'agreementPaper'],
  ['pagare', 'note'],
  ['negociacion', 'negotiation'],
  ['olvidar', 'forget'],
] as const)

/** @returns undefined when the address is of nothing there */
export function customerPath(location: string): CustomerPath | undefined {
  const [root, first, second, third, ...more] = location.split('/').slice(1)
  if (root !== 'clientes' || more.length > 0) return undefined
  if (first === undefined || first === '') return { screen: 'list' }
  if (first === 'nuevo') return second === undefined ? { screen: 'new' } : undefined
  if (second === 'recibo' && third !== undefined) {
    return isFactId(first) && isFactId(third) ? { screen: 'receipt', id: first, payment: third } : undefined
  }
  if (second === 'envio') {
    if (!isFactId(first) || (third !== undefined && !isFactId(third))) return undefined
    return { screen: 'sending', id: first, ...(third === undefined ? {} : { of: third }) }
  }
  if (second === 'constancia' && third !== undefined) {
    return isFactId(first) && isFactId(third) ? { screen: 'sendingProof', id: first, sending: third } : undefined
  }
  if (third !== undefined) return undefined
  const screen = (UNDER_A_CUSTOMER as ReadonlyMap<string | undefined, CustomerScreen>).get(second)
  return screen && isFactId(first) ? { screen, id: first } : undefined
}
