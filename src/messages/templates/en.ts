import type { MessageWords } from './words.ts'

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)

export const english: MessageWords = {
  kinds: {
    invoice: 'invoice',
    fiado: 'tab',
    loan: 'loan',
    opening: 'opening balance',
    interest: 'interest charge',
    expense: 'expenses charge',
  },
  means: {
    cash: 'In cash',
    transfer: 'By transfer',
    mobile: 'By mobile',
    card: 'By card',
    link: 'At this link',
    other: 'Or',
  },
  methods: {
    cash: 'in cash',
    transfer: 'by transfer',
    card: 'by card',
    mobile: 'by mobile',
    cheque: 'by cheque',
    other: '',
  },
  list,
  hello: (name) => (name === '' ? 'Hello.' : `Hello, ${name}.`),
  dueToday: 'due today',
  dueOn: (day) => `due on ${day}`,
  wasDue: (day, late) => `due on ${day}, ${days(late)} ago`,
  part: (n, of) => `instalment ${n} of ${of}`,
  more: (count) => `and ${count} more`,
  total: 'Total',
  thanks: 'Thank you.',
  pay: {
    title: 'You can pay like this:',
    amount: 'Amount',
    reference: 'Reference',
    details: {
      holder: 'Account holder',
      taxId: 'Tax ID',
      accountType: 'Account type',
      bic: 'BIC',
      city: 'City',
      phone: 'Mobile',
      email: 'Email',
    },
    pasted: 'Pix copia e cola',
  },
  preDue: {
    subject: (business) => `Payment reminder from ${business}`,
    one: (label, amount, due) => `Just a reminder of your payment: ${label} for ${amount}, ${due}.`,
    many: 'Just a reminder of these payments:',
    question: 'Was everything all right with what you received? If anything was not as expected, please tell me.',
  },
  level1: {
    subject: (amount) => `Payment pending: ${amount}`,
    one: (label, amount, due) => `This may have slipped your mind: your ${label} for ${amount} was ${due}.`,
    many: 'These payments may have slipped your mind:',
    alreadyPaid: 'If you have already paid, please send me the receipt and I will note it.',
    complaint: 'If anything was not right, please tell me.',
  },
  level2: {
    subject: 'How do we settle this?',
    opening: 'The following is still pending and I want to help you settle it:',
    answerBy: (day) => `I need your answer by ${day}. These are the ways:`,
    all: (amount, day) => `Pay it all: ${amount} on ${day}.`,
    parts: (parts) => `Pay in ${parts.length} parts: ${list(parts.map((p) => `${p.amount} on ${p.day}`))}.`,
    reply: (n) => `Please answer with ${n < 2 ? 'a yes' : n === 2 ? '1 or 2' : '1, 2 or 3'}.`,
    askReason: 'If something got in the way, tell me what happened and suggest another day.',
    otherDay: 'If another day suits you better, please suggest it.',
    complaint: 'If you are unhappy with anything, please tell me too.',
  },
  level3: {
    subject: 'Final notice of payment',
    softSubject: 'Payment pending',
    addressee: (name) => (name === '' ? 'Hello:' : `${name}:`),
    opening: (day) => `As of ${day} the following is still unpaid:`,
    demand: (amount, day) => `I request payment of ${amount} by ${day} at the latest.`,
    consequence: (what) => {
      const action = {
        'stop-credit': 'stop selling to you on credit',
        adviser: 'pass the matter to my adviser',
        agency: 'hand the collection to a specialised company',
        court: 'file a claim in court',
      }[what]
      return `If by that day I have neither the payment nor a written proposal, I will ${action}.`
    },
    alreadyPaid: 'If you have already paid, please send me the receipt and disregard this notice.',
    disagree: 'If you disagree with any amount, please answer and we will look at it together.',
  },
  noEnforcement: 'This message is not part of any enforcement proceeding. You may ask me for the details in writing.',
  principalOnly: 'The amount includes no interest and no collection costs.',
  receipt: {
    title: 'Payment receipt',
    folio: 'Number',
    received: (amount, day, method) => `I received ${amount} on ${day}${method === '' ? '' : ` ${method}`}.`,
    appliedTo: 'It was applied to:',
    applied: (label, amount) => `${label}: ${amount}`,
    rest: (amount) => `${amount} remain`,
    settled: 'settled',
    inFavour: 'In your favour',
    balance: 'Your balance now',
    nothingOwed: 'Your account is up to date.',
    principal: 'This receipt is for the principal; interest, if any, is dealt with apart.',
  },
  charged: {
    title: 'Receipt',
    added: (label, amount, day) => `I noted on your account: ${label} for ${amount}, of ${day}.`,
    dueOne: (day) => `Due on ${day}.`,
    dueMany: 'Due dates:',
    balance: 'Your balance now',
    overdue: 'Of that, already overdue',
    terms: 'Terms',
  },
  statement: {
    title: 'Statement of account',
    asOf: (day) => `As of ${day}:`,
    nothingOwed: 'Your account is up to date.',
    inFavour: 'In your favour',
    check: 'If anything differs from your own notes, please tell me.',
  },
}
