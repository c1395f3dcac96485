import type { AssistMessages } from '../assistMessages.ts'

export const guide: AssistMessages['guide'] = {
  title: 'Guide',
  open: 'Help for this screen',
  all: 'See the whole guide',
  backToAll: 'Back to the guide',
  missing: 'This page is not in the guide.',
  text: 'What to tap on each screen, what happens, and what to do if it goes otherwise.',
}
