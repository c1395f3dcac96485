import type { Messages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const settings: Messages['settings'] = {
  termsCash: 'Paid at once',
  termsDays: (n) => plural(n, { one: 'In # day', other: 'In # days' }),
  termsMonthEnd: 'At the end of the month',
  termsToMonthEnd: (base) => `${base}, at the end of the month`,
  termsPayDays: (base, days) => `${base}, on day ${days}`,
  termsParts: (n) => plural(n, { one: 'In # payment', other: 'In # payments' }),
  termsUsual: (terms) => `As usual: ${terms.toLowerCase()}`,

  saved: 'Settings saved',
  section: {
    business: 'Your business',
    place: 'Country, currency and tone',
    terms: 'Time to pay',
    means: 'Ways to pay',
    aging: 'Aging',
    device: 'This device',
  },
  name: 'Name of the business',
  signer: 'Who signs',
  signerHelp: 'A person’s name is answered more often than a business’s.',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  taxId: 'Tax number',
  businessHelp: 'Printed on receipts and letters.',
  country: 'Country',
  currency: 'Currency',
  currencyHelp: 'For what is new. What is already written down stays in its own.',
  otherCountry: 'Another country',
  treatment: 'How you address your customers in Spanish',
  treatments: { usted: 'Usted', tu: 'Tú', vos: 'Vos' },
  terms: 'Usual time to pay',
  termsHelp: 'Used for each new charge, unless the customer has their own.',
  meansKinds: {
    cash: 'Cash',
    transfer: 'Transfer',
    mobile: 'Mobile payment',
    card: 'Card',
    link: 'Payment link',
    other: 'Other',
  },
  language: 'Language',
  languages: { auto: 'As the browser', es: 'Español', en: 'English', pt: 'Português' },
  appearance: 'Appearance',
  appearances: { system: 'As the device', light: 'Light', dark: 'Dark' },
  deviceHelp: 'Changes only on this device.',
}
