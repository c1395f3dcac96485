import { createFormat } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import type { PaperFonts } from './fonts.ts'
import type { MissingField } from './missingFields.ts'
import { missingParties } from './missingParties.ts'
import { buildPaper, type Paper } from './paper.ts'
import { paperDate } from './paperDate.ts'
import { paperFrame, paymentBlocks } from './paperFrame.ts'
import type { PaperInput } from './paperInput.ts'
import { policyBlocks } from './policyBlocks.ts'
import { createPrinter } from './printable.ts'
import { letterWords } from './words/paperWords.ts'
import { policySheetWords } from './words/policySheetWords.ts'

/** A sheet for everybody: it names no customer. */
export interface CreditPolicySheetInput extends Omit<PaperInput, 'customer' | 'party' | 'treatment'> {
  /** The policy as it is shown and shared, one point a line: what is handed out says the same as what is sent. */
  readonly text: string
}

const NOBODY = { name: '', taxId: '', address: '' }

/** What the sheet lacks, to be told before it is made. */
export function missingInPolicySheet({ business }: Pick<PaperInput, 'business'>): readonly MissingField[] {
  return missingParties({ business, customer: NOBODY }, ['businessName'], ['businessContact', 'paymentMeans'])
}

/**
 * Makes the sheet of a business's credit policy as PDF, to hand out and to hang up (R1, R2): its points, and the ways
 * to pay that the text does not name itself (R34). The same data gives the same bytes.
 * @throws RangeError when the policy says nothing
 */
export function buildCreditPolicySheet(input: CreditPolicySheetInput, fonts: PaperFonts): Paper {
  const { business, text, on } = input
  const format = createFormat(localeFor(input.language, input.country))
  const printer = createPrinter()
  const { print } = printer
  const words = policySheetWords(input.language)
  const shared = letterWords(input.language)
  const known = [business.name, business.phone, business.email].map((one) => print(one))
  const { title, blocks } = policyBlocks(text, known, print)
  if (blocks.length === 0) throw new RangeError('a sheet of no policy')
  const unnamed = business.paymentMeans.filter(({ value }) => !spaceless(text).includes(spaceless(value)))
  const content = {
    ...paperFrame({ ...input, customer: NOBODY, party: 'consumer' }, format, shared, printer),
    // The day stands once, where it says what it is the day of.
    dateLine: '',
    title: { text: title || words.title, detail: words.since(paperDate(on, format)) },
    blocks: [
      ...blocks,
      ...paymentBlocks({ business: { ...business, paymentMeans: unnamed }, reference: '' }, shared, printer),
    ],
    keywords: words.keywords,
    fileLabel: words.fileName,
  }
  return buildPaper(content, fonts, { size: input.size, on, name: business.name, printer })
}

/** Groups of figures may be parted one way here and another there. */
function spaceless(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
