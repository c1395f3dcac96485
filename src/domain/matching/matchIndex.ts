import { compareOpenItems } from '../account.ts'
import { foldWords } from '../fold.ts'
import type { CustomerId } from '../ids.ts'
import type { MatchBooks, MatchDebt } from './movements.ts'
import { numberKey, numberTail } from './numbers.ts'

/** Words that many names have: they tell nobody from another. */
const COMMON = new Set(
  (
    'de del la las los el y e i da do dos das san sa sl slu srl ltda sas cv rl spa scl cb sc sociedad limitada anonima ' +
    'hermanos hijos cia company co inc ltd llc gmbh ag the and von van'
  ).split(' '),
)

export interface NamedCustomer {
  readonly id: CustomerId
  /** All folded words of the name, and those of them that tell. */
  readonly words: readonly string[]
  readonly telling: readonly string[]
}

type Lists<T> = ReadonlyMap<string, readonly T[]>

/** The books, so that a movement is looked up and not held against everybody. */
export interface MatchIndex {
  /** By id; words point at places in here. */
  readonly named: readonly NamedCustomer[]
  readonly byWord: Lists<number>
  /** How many words of each name tell, by place. */
  readonly tellingCounts: Uint8Array
  readonly byTaxId: Lists<CustomerId>
  readonly byPhone: Lists<CustomerId>
  readonly byEmail: Lists<CustomerId>
  readonly byCode: Lists<CustomerId>
  readonly byPayerAccount: Lists<CustomerId>
  readonly byPayerName: Lists<CustomerId>
  readonly byNumber: Lists<MatchDebt>
  readonly byTail: Lists<MatchDebt>
  readonly byCreditorReference: Lists<MatchDebt>
  /** Debts of a customer in one currency, oldest due first. */
  readonly debts: Lists<MatchDebt>
  /** Who owes a debt of exactly that, or that in all: by currency and amount. */
  readonly byAmount: Lists<CustomerId>
}

/** One customer in one currency. */
export function debtsKey(customer: CustomerId, currency: string): string {
  return `${customer} ${currency}`
}

/** An amount in one currency. */
export function amountKey(currency: string, amount: number): string {
  return `${currency} ${amount}`
}

/** Letters and digits in capitals. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}

/** The last nine digits: with and without a country before them they are the same. */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length < 8 ? '' : digits.slice(-9)
}

/** Words of a payer's name, in any order. */
export function payerKey(name: string): string {
  return foldWords(name).toSorted().join(' ')
}

class ListMap<T> extends Map<string, T[]> {
  put(key: string, value: T): void {
    if (key === '') return
    const list = this.get(key)
    if (!list) this.set(key, [value])
    else if (!list.includes(value)) list.push(value)
  }
}

/** Makes the index; the same whatever the order of the books. */
export function matchIndex({ customers, debts, payers }: MatchBooks): MatchIndex {
  const lists = <T>(): ListMap<T> => new ListMap<T>()
  const named: NamedCustomer[] = []
  const byWord = new Map<string, number[]>()
  const [byTaxId, byPhone, byEmail, byCode] = [
    lists<CustomerId>(),
    lists<CustomerId>(),
    lists<CustomerId>(),
    lists<CustomerId>(),
  ]
  for (const customer of customers.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const words = foldWords(customer.name)
    const telling = words.filter((word) => word.length > 1 && !COMMON.has(word))
    named.push({ id: customer.id, words, telling })
    for (const word of telling) {
      const list = byWord.get(word)
      if (list) list.push(named.length - 1)
      else byWord.set(word, [named.length - 1])
    }
    const taxId = bare(customer.taxId)
    if (taxId.length >= 7) byTaxId.put(taxId, customer.id)
    byPhone.put(phoneKey(customer.phone), customer.id)
    byEmail.put(customer.email.trim().toLowerCase(), customer.id)
    const code = bare(customer.code)
    if (code.length >= 4) byCode.put(code, customer.id)
  }
  const [byPayerAccount, byPayerName] = [lists<CustomerId>(), lists<CustomerId>()]
  for (const { customer, name, account } of payers) {
    byPayerAccount.put(bare(account), customer)
    byPayerName.put(payerKey(name), customer)
  }
  const [byNumber, byTail, byCreditorReference] = [lists<MatchDebt>(), lists<MatchDebt>(), lists<MatchDebt>()]
  const ofCustomer = lists<MatchDebt>()
  for (const debt of debts.toSorted(compareOpenItems)) {
    if (debt.number !== '') {
      byNumber.put(numberKey(debt.number), debt)
      byTail.put(numberTail(debt.number), debt)
      byCreditorReference.put(debt.number.replace(/[^A-Za-z0-9]/g, '').toUpperCase(), debt)
    }
    ofCustomer.put(debtsKey(debt.customer, debt.currency), debt)
  }
  const byAmount = lists<CustomerId>()
  for (const list of ofCustomer.values()) {
    const [first] = list
    if (!first) continue
    const total = list.reduce((sum, { open }) => sum + open, 0)
    for (const amount of new Set([...list.map(({ open }) => Number(open)), total])) {
      const key = amountKey(first.currency, amount)
      const same = byAmount.get(key)
      if (same) same.push(first.customer)
      else byAmount.set(key, [first.customer])
    }
  }
  return {
    named,
    byWord,
    tellingCounts: Uint8Array.from(named, ({ telling }) => Math.min(255, telling.length)),
    byTaxId,
    byPhone,
    byEmail,
    byCode,
    byPayerAccount,
    byPayerName,
    byNumber,
    byTail,
    byCreditorReference,
    debts: ofCustomer,
    byAmount,
  }
}
