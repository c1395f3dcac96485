import { strong } from '../strong.ts'
import type { LetterWords } from './es.ts'

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)
const dear = (name: string): string => `Dear ${name},`

/** Words of the letters in English. */
export function lettersEn(): LetterWords {
  return {
    page: (page, of) => `${page} of ${of}`,
    reference: 'Reference',
    subjectLabel: 'Subject',
    taxId: 'Tax ID',
    identity: 'ID',
    phone: 'Tel.',
    kinds: {
      invoice: 'Invoice',
      fiado: 'Store credit',
      loan: 'Loan',
      opening: 'Opening balance',
      interest: 'Interest',
      expense: 'Expenses',
    },
    part: (index, of) => `instalment ${index} of ${of}`,
    subject: {
      reminder: 'A payment date is coming up',
      '1': 'Payment outstanding',
      '2': 'Your outstanding account: how can we settle it?',
      '3': 'Final notice: demand for payment',
    },
    subjectPlain: 'Your outstanding account: details and request for payment',
    salutation: { reminder: dear, '1': dear, '2': dear, '3': dear },
    opening: {
      reminder: () => 'This is a friendly reminder that the payment date of the items below is coming up.',
      '1': (n) =>
        `It may have slipped by, or your payment may already be on its way: our records still show the items below as outstanding, ${days(n)} past due.`,
      '2': (n) =>
        `We are writing again about your outstanding account, whose oldest item is ${days(n)} past due. We would like to help you settle it.`,
      '3': (n) =>
        `As of the date of this letter our records show no payment of the items listed below. The oldest is ${days(n)} past due; each fell due on the date shown.`,
    },
    earlier: (dates) => `We have written to you before about this account: ${dates}.`,
    keyTotal: 'Outstanding',
    keyTotalReminder: 'To pay',
    keyFirm: 'No later than',
    keyDue: 'Payment date',
    demand: {
      '1': (_total, by) => `Please make the payment no later than ${strong(by)}.`,
      '2': (_total, by) =>
        `Please let us know no later than ${strong(by)} which of these ways of settling it suits you:`,
      '3': (total, by) => `We hereby demand payment of ${strong(total)}, to be made no later than ${strong(by)}.`,
    },
    demandPlain: (total, by) => `Please pay ${strong(total)} no later than ${strong(by)}.`,
    plusInterest: 'The interest set out separately below is due in addition to that amount.',
    offers: {
      full: (total, by) => `Pay the whole, ${strong(total)}, no later than ${by}.`,
      discount: (total, by) => `Pay ${strong(total)} no later than ${by}: that amount settles the account in full.`,
      instalments: (parts) => `Pay in dated instalments: ${parts}.`,
      instalment: (amount, by) => `${amount} on ${by}`,
      someNow: 'Pay a part by that date and the rest in instalments, with amounts and dates that we agree in writing.',
      other: 'Another way that you propose in writing, with amounts and dates.',
    },
    consequencesIntro: (by) => `If by ${strong(by)} we have neither the payment nor a written proposal:`,
    consequences: {
      'stop-credit': 'we will stop selling to you on credit until the account is up to date;',
      interest: 'we will claim the late-payment interest due by law or by agreement;',
      adviser: 'we will pass the matter to our legal adviser;',
      court: 'we will claim the payment through the appropriate court procedure;',
      'credit-bureau':
        'we may report the default to a common credit information system, under article 20 of Organic Law 3/2018.',
    },
    dialogue: {
      reminder:
        'If anything about what was delivered needs checking, please tell us before that date. Thank you for your trust.',
      '1': 'If anything differs from your records, please tell us and we will check it.',
      '2': 'If you do not agree with an item, please tell us which one and we will check it; meanwhile the part that is agreed can be paid.',
      '3': 'Until that date we remain open to a written agreement with amounts and dates. If you do not agree with an item, please tell us which one and we will check it.',
    },
    paid: 'If you have already paid, please disregard this letter and send us the proof of payment so that we can update your account.',
    detail: 'Details',
    amountsIn: (currency) => `Amounts in ${currency}`,
    columns: {
      concept: 'Item',
      issued: 'Date',
      due: 'Due',
      late: 'Days late',
      amount: 'Amount',
      paid: 'Settled',
      open: 'Outstanding',
    },
    notLate: '–',
    total: 'Total',
    inFavour: 'In your favour',
    toPay: 'To pay',
    interestTitle: 'Interest, apart from the outstanding amount',
    interestColumns: {
      debt: 'On',
      principal: 'Principal',
      rate: 'Rate and basis',
      period: 'Period',
      days: 'Days',
      amount: 'Interest',
    },
    period: (from, to) => `${from} – ${to}`,
    interestTotal: (to) => `Interest to ${to}`,
    payTitle: 'How to pay',
    payKinds: {
      cash: 'Cash',
      transfer: 'Bank transfer',
      mobile: 'Mobile payment',
      card: 'Card',
      link: 'Payment link',
      other: 'Other means',
    },
    payReference: 'Reference to quote',
    scan: 'Scan this code with your bank’s app',
    noInterest: 'This letter claims no interest and no collection costs.',
    notEnforcement: 'This is an out-of-court communication: it is not a proceeding to enforce the debt.',
    consumerRightsCl:
      'You have the right to receive the details of this account in writing, to be contacted only on working days between 8:00 and 20:00, to have nothing disclosed to third parties, and to have the privacy of your home and your work respected (Act 19.496, articles 37 and 39 C).',
    privateLetter: (business) => `This letter is a private communication from ${business}; it is not a court document.`,
    attachments: 'Enclosed',
    closing: { reminder: 'Kind regards,', '1': 'Kind regards,', '2': 'Kind regards,', '3': 'Yours faithfully,' },
    fileName: 'Letter',
    keywords: 'letter, outstanding account',
  }
}
