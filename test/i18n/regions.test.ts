import { describe, expect, it, test } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import { inRegion } from '../../src/i18n/regions/inRegion.ts'
import { REGIONS } from '../../src/i18n/regions/regions.ts'
import { es, FIGURES, leaves, said } from './words.ts'

/** What a sentence says in a country, with figures in the place of what it is told. */
function sentence(country: CountryCode, path: string): string {
  const leaf = leaves(inRegion(es, country)).find((one) => one.path === path)
  if (leaf === undefined) throw new Error(`no words at ${path}`)
  return said(leaf).text
}

test.each<[CountryCode, string, string]>([
  // A statement.
  ['MX', 'account.statementPdf', 'Estado de cuenta en PDF'],
  ['ES', 'account.statementPdf', 'Extracto en PDF'],
  ['ES', 'statement.all.making', 'Haciendo los extractos'],
  ['AR', 'account.statementPdf', 'Resumen de cuenta en PDF'],
  ['UY', 'rules.statements', 'Resúmenes de cuenta del mes'],
  // A payment plan.
  ['MX', 'account.agreement', 'Convenio de pago'],
  ['ES', 'account.agreement', 'Acuerdo de pago'],
  ['AR', 'account.agreement', 'Plan de pago'],
  ['AR', 'agreement.titleOf', 'Plan de pago con 21'],
  ['AR', 'work.waits.agreement', 'con plan de pago'],
  ['ES', 'solve.agreed.lineBroken', 'Acuerdo roto el 21'],
  // A promise.
  ['MX', 'account.promise', 'Promesa de pago'],
  ['ES', 'account.promise', 'Compromiso de pago'],
  ['ES', 'letter.gate.no-promise', 'Sin un compromiso de pago vigente'],
  ['ES', 'solve.savePromise', 'Guardar compromiso'],
  ['AR', 'solve.savePromise', 'Guardar promesa'],
  // Default interest.
  ['ES', 'lateInterest.title', 'Intereses de demora'],
  ['UY', 'lateInterest.title', 'Intereses por mora'],
  // Paid in full, and paid early.
  ['AR', 'account.settledPdf', 'Carta de libre deuda'],
  ['AR', 'credit.discount', 'Descuento por pago contado'],
  ['ES', 'credit.discount', 'Descuento por pronto pago'],
  // A credit note is no "abono" in Spain.
  ['ES', 'account.credits.credit-note', 'Factura rectificativa'],
  ['MX', 'account.credits.credit-note', 'Nota de crédito'],
  ['ES', 'eInvoices.creditNotes', '21 facturas rectificativas'],
  // Papers that prove something.
  ['MX', 'photos.empty', 'Guarda aquí la nota de remisión firmada o el comprobante.'],
  ['ES', 'photos.empty', 'Guarda aquí el albarán firmado o el justificante.'],
  ['AR', 'photos.empty', 'Guarda aquí el remito firmado o el comprobante.'],
  ['CL', 'photos.empty', 'Guarda aquí la guía de despacho firmada o el comprobante.'],
  // The tax number, and what goes with it.
  ['MX', 'contactGuard.items.creditor-tax-id', 'el RFC del negocio'],
  ['CL', 'contactGuard.items.creditor-tax-id', 'el RUT del negocio'],
  ['AR', 'customers.taxId', 'CUIT o DNI'],
  ['AR', 'settings.taxId', 'CUIT'],
  ['PE', 'papers.missing.businessTaxId', 'El RUC de tu negocio'],
  ['CR', 'settings.taxId', 'Identificación fiscal'],
  ['PE', 'agreement.vat', es.agreement.vat.replace('IVA', 'IGV')],
  // Ways to be paid, and the small coin.
  ['ES', 'entry.methods.mobile', 'Bizum'],
  ['PE', 'entry.methods.mobile', 'Yape o Plin'],
  ['CO', 'entry.methods.mobile', 'Pago móvil'],
  ['ES', 'importing.warning.amount-rounded', '21 importes se redondean a céntimos.'],
  ['AR', 'importing.warning.amount-rounded', '21 importes se redondean a centavos.'],
  // Machines, whose gender changes.
  ['ES', 'devices.addText', 'Otro teléfono o un ordenador, con los mismos libros'],
  ['ES', 'more.devicesText', 'Los mismos libros en otro teléfono u ordenador'],
  ['ES', 'meeting.guesses.phone', 'Móvil'],
  // Who keeps lists of debts.
  ['CO', 'guard.mentions.bureau', 'centrales de riesgo'],
  ['MX', 'guard.mentions.bureau', 'burós de crédito'],
  ['AR', 'cheques.states.bounced', 'Rechazado'],
])('in %s, %s says "%s"', (country, path, words) => {
  expect(sentence(country, path)).toBe(words)
})

describe('in every country', () => {
  const countries = Object.keys(REGIONS) as CountryCode[]

  it.each(countries)('%s has all the sentences, each with the figures and names that it is told', (country) => {
    const told = (words: object) =>
      leaves(words).map((leaf) => {
        const { path, text } = said(leaf)
        return `${path} ${typeof leaf.value}: ${FIGURES.filter((figure) => text.includes(figure)).join(' ')}`
      })
    expect(told(inRegion(es, country))).toEqual(told(es))
  })

  it.each(countries)('%s has no term that no sentence says', (country) => {
    const all = leaves(es)
      .map((leaf) => said(leaf).text.toLowerCase())
      .join('\n')
    expect(Object.keys(REGIONS[country]?.terms ?? {}).filter((term) => !all.includes(term))).toEqual([])
  })
})

it('changes no name of a customer, whatever the customer is called', () => {
  const { agreement, handover, solve } = inRegion(es, 'ES')
  expect(handover.titleOf('Convenio')).toBe('Entregar lo de Convenio')
  expect(agreement.titleOf('Convenio Celular')).toBe('Acuerdo con Convenio Celular')
  expect(solve.promiseTitle('Cobranza (y Convenio) S.A.')).toBe('Compromiso de Cobranza (y Convenio) S.A.')
})

it('gives the very catalogue where a country has no words of its own', () => {
  expect(inRegion(es, 'US')).toBe(es)
})
