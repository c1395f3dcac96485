import type { AssistMessages } from '../assistMessages.ts'

export const firstSteps: AssistMessages['firstSteps'] = {
  title: 'Your first five minutes',
  progress: (done, all) => `${done} of ${all}`,
  done: 'done',
  allDone: 'You know the main things now. Open Today tomorrow, and it says what is due.',
  putAway: 'Do not show again',
  finish: 'Done',
  again: 'The steps of the beginning. They tick themselves by what you really do.',
  steps: {
    customer: { title: 'Add a customer', text: 'The name is enough.' },
    sale: { title: 'Write down a sale on credit', text: 'How much, and to whom.' },
    payment: { title: 'Write down a payment', text: 'A part will do.' },
    reminder: { title: 'Look at the reminder', text: 'It comes ready written. Nothing is sent by itself.' },
    safe: { title: 'Make a backup', text: 'Or put the app on your home screen.' },
  },
}
