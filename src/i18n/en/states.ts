import type { WorkMessages } from '../workMessages.ts'

export const states: WorkMessages['states'] = {
  title: 'Show only those who…',
  none: 'Nobody is on hold, in dispute, with a promise or an agreement.',
  names: {
    promise: 'Promised to pay',
    'broken-promise': 'Promised, and it did not come',
    agreement: 'Have an agreement',
    'over-limit': 'Are over their limit',
    handover: 'Are so late that it is time to decide',
    dispute: 'Do not agree',
    paused: 'Are on hold',
    mute: 'Get no reminders',
    'no-contact': 'Asked not to be contacted',
    'no-sales': 'Buy no more on credit',
    insolvent: 'Are insolvent',
    deceased: 'Passed away',
    agency: 'Are with an agency',
    court: 'Are in court',
    'written-off': 'Were written off',
  },
}
