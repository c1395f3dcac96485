import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

const broken = 'The file is cut off or damaged. Download it again.'

/** Words of bringing debts out of electronic invoices, in English. */
export const eInvoices: LaterMessages['eInvoices'] = {
  reading: 'Reading the invoices',
  failed: 'The files could not be read. Choose fewer at a time and try again.',
  documents: (n: number) => plural(n, { one: '# document', other: '# documents' }),
  kinds: { invoice: 'Invoice', 'credit-note': 'Credit note', payment: 'Payment' },
  whoTitle: 'Which one is you?',
  whoText: 'Choose your business among those who issued these invoices.',
  whoHelp: 'What you issued is what you are owed; the rest is what you bought, and stays out.',
  whoKeeps: 'Its tax id stays in Settings and you will not be asked again.',
  whoNone: 'None of these',
  you: (name: string) => `Your business: ${name}`,
  change: 'Change',
  nothing: 'There is nothing here that you are owed.',
  nothingNew: 'All that you are owed in these files is in Al Día already. There is nothing to bring.',
  invoices: (n: number) => plural(n, { one: '# invoice', other: '# invoices' }),
  creditNotes: (n: number) => plural(n, { one: '# credit note', other: '# credit notes' }),
  payments: (n: number) => plural(n, { one: '# payment receipt', other: '# payment receipts' }),
  sums: { invoices: 'Invoices', credits: 'Credit notes', payments: 'Payments' },
  asksTitle: 'Are you still owed these?',
  asksText:
    'These invoices do not say that money is owed. Tick those that you have not been paid; the others stay out.',
  asksAll: 'I am owed all of them',
  asksNone: 'None',
  asks: {
    'paid-at-once': 'Says that it is paid on the spot',
    'no-payment': 'Says that it goes without payment',
    'not-said': 'Does not say how it is paid',
    'goods-in': 'Goods that come in, not a sale',
    'goods-back': 'A return to a supplier',
  },
  doubtTitle: 'Look at these before you bring them',
  doubtText: 'Something about these invoices does not add up. Only those that you tick come in.',
  doubtAll: 'Tick all',
  doubtNone: 'Untick all',
  doubt: {
    'totals-disagree': 'Its own sums do not come to what it asks for',
    replaces: 'Takes the place of another invoice: if that one is in Al Día, take it back there',
    test: 'From the tax office’s test environment',
    likely: 'You seem to have it already, with that number and customer',
  },
  known: (n: number) =>
    plural(n, {
      one: '# document is here already and is not repeated.',
      other: '# documents are here already and are not repeated.',
    }),
  repeated: (n: number) =>
    plural(n, { one: '# document comes twice: it counts once.', other: '# documents come twice: they count once.' }),
  purchases: (n: number) =>
    plural(n, { one: '# is your own purchase and stays out.', other: '# are your own purchases and stay out.' }),
  ofOthers: (n: number) =>
    plural(n, {
      one: '# is from another business to another customer and stays out.',
      other: '# are from other businesses to other customers and stay out.',
    }),
  settled: (n: number) =>
    plural(n, {
      one: '# invoice is paid in full already and stays out.',
      other: '# invoices are paid in full already and stay out.',
    }),
  toNobody: (n: number) =>
    plural(n, {
      one: '# invoice does not say who bought and stays out.',
      other: '# invoices do not say who bought and stay out.',
    }),
  passedOver: (n: number) =>
    plural(n, {
      one: '# file that is no invoice was passed over.',
      other: '# files that are no invoices were passed over.',
    }),
  dueFromTerms: (n: number) =>
    plural(n, {
      one: '# invoice does not say when it is due: the customer’s terms or yours are used.',
      other: '# invoices do not say when they are due: the customer’s terms or yours are used.',
    }),
  dueBeforeIssue: (n: number) =>
    plural(n, {
      one: '# invoice is due before it was issued. It comes in as written.',
      other: '# invoices are due before they were issued. They come in as written.',
    }),
  instalmentsDisagree: (n: number) =>
    plural(n, {
      one: 'The instalments of # invoice do not add up to what is owed: they are fitted to what is owed.',
      other: 'The instalments of # invoices do not add up to what is owed: they are fitted to what is owed.',
    }),
  bring: (n: number) => plural(n, { one: 'Bring 1 document', other: 'Bring # documents' }),
  writing: 'Saving',
  brought: (n: number) => plural(n, { one: '1 document brought', other: '# documents brought' }),
  inFavour: (n: number) =>
    plural(n, {
      one: '# payment or credit note is of an invoice that is not here: it stays in credit.',
      other: '# payments or credit notes are of invoices that are not here: they stay in credit.',
    }),
  willBeInFavour: (n: number) =>
    plural(n, {
      one: '# payment or credit note is of an invoice that is not here: it will stay in credit.',
      other: '# payments or credit notes are of invoices that are not here: they will stay in credit.',
    }),
  left: 'Left out',
  file: 'File',
  refusedCount: (n: number) => plural(n, { one: '# file stays out', other: '# files stay out' }),
  refusedTitle: 'Files that stay out',
  refusedText: 'Ask for, or download again, those that you miss and bring them: what came in is not repeated.',
  refusedFile: 'invoices-left-out.csv',
  refusal: {
    'file-empty': 'It is empty',
    'file-too-large': 'It is too large to be an invoice',
    'file-unreadable': 'It could not be opened. If it is in the cloud, download it first',
    'file-damaged': broken,
    'file-not-an-invoice': 'It is no electronic invoice',
    'not-xml': 'It is no electronic invoice',
    'xml-broken': broken,
    'xml-refused': 'It carries things that no invoice has. It is not read, for safety',
    'pdf-encrypted': 'The PDF has a password. Look for the XML of the invoice',
    'pdf-without-invoice': 'The PDF is only for reading: it has no data inside. Look for the XML of the invoice',
    'too-many-files': 'There are more than 2000 files. Bring them in parts',
    transport: 'It is about moving goods: nobody owes anything for it',
    payroll: 'It is a payslip',
    'pro-forma': 'It is a pro forma invoice: nothing is owed yet',
    'not-authorized': 'The tax office did not authorise it, or it was cancelled',
    'no-payments': 'A payment receipt without payments',
    'kind-unknown': 'This kind of document is not known',
    'day-unreadable': 'A date cannot be understood',
    'amount-unreadable': 'An amount cannot be understood',
    'currency-unknown': 'That currency is not known',
    'customer-missing': 'It does not say who bought',
  },
}
