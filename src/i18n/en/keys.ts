import type { AssistMessages } from '../assistMessages.ts'

export const keys: AssistMessages['keys'] = {
  places: 'go to Today, Customers, Receivables or More',
  everywhere: 'search everywhere, out of a text field too',
  keys: 'see these keys',
}
