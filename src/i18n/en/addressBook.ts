import { pluralIn } from '../plural.ts'
import type { LaterMessages } from '../laterMessages.ts'

const plural = pluralIn('en')

/** Words of bringing customers out of an address book, in English. */
export const addressBook: LaterMessages['addressBook'] = {
  title: 'Choose whom to bring',
  reading: 'Reading the contacts',
  search: 'Search by name or phone',
  all: 'Choose all',
  none: 'Choose none',
  found: (n: number) => plural(n, { one: '# contact', other: '# contacts' }),
  there: {
    source: () => 'Already brought',
    phone: (name: string) => `Same phone as ${name}`,
    name: (name: string) => `Name like ${name}`,
  },
  noPhone: 'No phone',
  nobodyFound: 'No contact has that name.',
  refused: (n: number, lines: string) =>
    plural(n, {
      one: `# card could not be read (line ${lines}).`,
      other: `# cards could not be read (lines ${lines}).`,
    }),
  tooMany: (n: number) => `The file has more contacts. Here are the first ${n}.`,
  nobodyInside: 'This file has no contact that can be brought. Choose another one.',
  bring: (n: number) => plural(n, { one: 'Bring 1 customer', other: 'Bring # customers' }),
  writing: 'Saving customers',
  brought: (n: number) => plural(n, { one: '1 customer brought', other: '# customers brought' }),
  nothingNew: 'There is nobody new to bring.',
  problems: {
    'file-empty': 'The contacts file is empty. Export it again.',
    'file-too-large': 'The contacts file is too large. Export it without photos or in parts.',
    'file-no-contacts': 'That file has no contacts that can be read. Export it as .vcf and choose it again.',
    'file-unreadable': 'The file could not be opened. If it is in the cloud, download it first.',
  },
}
