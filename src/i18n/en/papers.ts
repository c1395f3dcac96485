import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words that every paper's screen needs, in English. */
export const papers: PaperMessages['papers'] = {
  language: 'Language of the paper',
  languages: { es: 'Spanish', en: 'English', pt: 'Portuguese' },
  missingTitle: 'Missing in your details',
  missingRequired: 'It cannot be made without:',
  missingWeaker: 'It can be made without these, and says less:',
  missing: {
    businessName: 'The name of your business',
    businessTaxId: 'The tax number of your business',
    businessAddress: 'The address of your business',
    businessContact: 'Your phone or mail',
    paymentMeans: 'How people can pay you',
    signer: 'Who signs',
    customerName: 'The name of the customer',
    customerAddress: 'The address of the customer',
    customerTaxId: 'The identity number of the customer',
    debtName: 'The number or description of each debt',
    place: 'The town where it is signed',
    payPlace: 'The town where it is paid',
    amount: 'The amount',
    due: 'The day on which it falls due',
    tracking: 'The tracking number',
    handedBy: 'Who handed it over',
    paper: 'Which paper it was',
  },
  fill: 'Fill in',
  /** Beside what is written on the same screen. */
  above: 'Further up',
  making: 'Making the PDF…',
  failed: 'The PDF could not be made. Close other apps and come back.',
  ready: 'PDF ready',
  readyDetail: (pages, kilobytes) =>
    plural(pages, { one: `# page · ${kilobytes} kB`, other: `# pages · ${kilobytes} kB` }),
  unprintable: 'These letters cannot be printed and come out as a mark:',
  read: 'Read what it says',
  share: 'Share PDF',
  download: 'Download PDF',
  downloaded: (name) => `Downloaded: ${name}`,
  textCopied: 'The text is copied, in case you want to paste it into the message.',
}
