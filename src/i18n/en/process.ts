import type { ProcessMessages } from '../processMessages.ts'

export const process: ProcessMessages['process'] = {
  titles: {
    ladder: 'Collection ladder',
    templates: 'Messages',
    guard: 'Contact hours and limits',
    interest: 'Late interest',
    credit: 'Credit policy',
    figures: 'How am I doing?',
    promise: 'Promise to pay',
    hold: 'Pause or dispute',
    agreement: 'Payment agreement',
    handOver: 'Hand the debt over',
    contacts: 'Contacts',
  },
  verify: 'Check with your adviser.',
}
