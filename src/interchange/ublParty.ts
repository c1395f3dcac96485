import type { DocumentParty } from './eInvoice.ts'
import { firstOf } from './eInvoiceParts.ts'
import { attribute, child, childrenOf, textAt, type XmlElement } from './xml.ts'

/** Kinds of numbers of persons that serve as tax id where there is no tax scheme: Colombia's NIT and papers, Peru's RUC and DNI. */
const TAX_SCHEMES = new Set(['31', '13', '22', '41', '42', '50', '6', '1', 'NIT', 'RUC', 'DNI', 'NIF', 'VAT', 'RFC'])

function identified(party: XmlElement): string {
  const ids = childrenOf(party, 'PartyIdentification').flatMap((one) => childrenOf(one, 'ID'))
  const kind = (id: XmlElement) => [attribute(id, 'schemeName').toUpperCase(), attribute(id, 'schemeID').toUpperCase()]
  return ids.find((id) => kind(id).some((each) => TAX_SCHEMES.has(each)))?.text ?? ''
}

/**
 * Seller or buyer of a UBL document.
 * @param element AccountingSupplierParty or AccountingCustomerParty
 */
export function ublParty(element: XmlElement | undefined): DocumentParty {
  const party = child(element, 'Party')
  const taxes = childrenOf(party, 'PartyTaxScheme')
  const legal = child(party, 'PartyLegalEntity')
  const byTax = taxes.find((one) => textAt(one, 'TaxScheme', 'ID') === 'VAT' && textAt(one, 'CompanyID') !== '')
  const person = child(party, 'Person')
  const names = ['FirstName', 'MiddleName', 'FamilyName'].map((name) => textAt(person, name))
  const taxId = firstOf(
    textAt(byTax, 'CompanyID'),
    ...taxes.map((one) => textAt(one, 'CompanyID')),
    party ? identified(party) : '',
    // UBL 2.0 of Peru: the number, and beside it of which kind it is.
    child(element, 'AdditionalAccountID') ? textAt(element, 'CustomerAssignedAccountID') : '',
  )
  return {
    name: firstOf(
      textAt(legal, 'RegistrationName'),
      textAt(party, 'PartyName', 'Name'),
      ...taxes.map((one) => textAt(one, 'RegistrationName')),
      names.filter((name) => name !== '').join(' '),
    ),
    taxId,
    otherId: firstOf(
      textAt(legal, 'CompanyID'),
      textAt(party, 'PartyIdentification', 'ID'),
      textAt(party, 'EndpointID'),
    ),
    country: firstOf(
      textAt(party, 'PostalAddress', 'Country', 'IdentificationCode'),
      textAt(party, 'PhysicalLocation', 'Address', 'Country', 'IdentificationCode'),
      ...taxes.map((one) => textAt(one, 'RegistrationAddress', 'Country', 'IdentificationCode')),
    ),
  }
}
