import { buildCreditPolicySheet, type CreditPolicySheetInput } from './creditPolicySheet.ts'
import { buildAgreementPaper, type AgreementPaperInput } from './agreementPaper.ts'
import { createFormat } from '../domain/format.ts'
import type { PaperFonts } from './fonts.ts'
import { buildLetter } from './letter.ts'
import type { LetterInput } from './letterInput.ts'
import { buildPaidInFull, type PaidInFullInput } from './paidInFull.ts'
import type { Paper, PaperProgress } from './paper.ts'
import { buildPromissoryNote, buildPromissoryNotes, type NoteInput } from './promissoryNote.ts'
import { buildMascRequest, type MascPaperInput } from './masc.ts'
import { buildSendingProof, type SendingInput } from './sendingProof.ts'
import { buildReceipt, type ReceiptInput } from './receipt.ts'
import { buildStatement, buildStatements, type StatementInput } from './statement.ts'

/** A paper to be made, as plain data: it goes to a worker as it is. */
export type PaperRequest =
  | { readonly kind: 'letter'; readonly input: Omit<LetterInput, 'format'>; readonly locale: string }
  | { readonly kind: 'statement'; readonly input: StatementInput }
  | { readonly kind: 'statements'; readonly inputs: readonly StatementInput[] }
  | { readonly kind: 'receipt'; readonly input: ReceiptInput }
  | { readonly kind: 'paidInFull'; readonly input: PaidInFullInput }
  | { readonly kind: 'creditPolicy'; readonly input: CreditPolicySheetInput }
  | { readonly kind: 'agreement'; readonly input: AgreementPaperInput }
  | { readonly kind: 'note'; readonly input: NoteInput }
  | { readonly kind: 'notes'; readonly inputs: readonly NoteInput[] }
  | { readonly kind: 'masc'; readonly input: MascPaperInput }
  | { readonly kind: 'sendingProof'; readonly input: SendingInput }

/** Makes whatever is asked for. @throws RangeError for what cannot be a paper */
export function makePaper(
  request: PaperRequest,
  fonts: PaperFonts,
  onProgress: (progress: PaperProgress) => void,
): Paper {
  switch (request.kind) {
    case 'letter':
      return buildLetter({ ...request.input, format: createFormat(request.locale) }, fonts)
    case 'statement':
      return buildStatement(request.input, fonts)
    case 'statements':
      return buildStatements(request.inputs, fonts, onProgress)
    case 'receipt':
      return buildReceipt(request.input, fonts)
    case 'paidInFull':
      return buildPaidInFull(request.input, fonts)
    case 'creditPolicy':
      return buildCreditPolicySheet(request.input, fonts)
    case 'agreement':
      return buildAgreementPaper(request.input, fonts)
    case 'note':
      return buildPromissoryNote(request.input, fonts)
    case 'notes':
      return buildPromissoryNotes(request.inputs, fonts)
    case 'masc':
      return buildMascRequest(request.input, fonts)
    case 'sendingProof':
      return buildSendingProof(request.input, fonts)
  }
}
