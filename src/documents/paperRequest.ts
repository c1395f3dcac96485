import { buildAgreementPaper, type AgreementPaperInput } from './agreementPaper.ts'
import type { PaperFonts } from './fonts.ts'
import type { Paper, PaperProgress } from './paper.ts'
import { buildStatement, buildStatements, type StatementInput } from './statement.ts'

/** A paper to be made, as plain data: it goes to a worker as it is. */
export type PaperRequest =
  | { readonly kind: 'statement'; readonly input: StatementInput }
  | { readonly kind: 'statements'; readonly inputs: readonly StatementInput[] }
  | { readonly kind: 'agreement'; readonly input: AgreementPaperInput }

/** Makes whatever is asked for. @throws RangeError for what cannot be a paper */
export function makePaper(
  request: PaperRequest,
  fonts: PaperFonts,
  onProgress: (progress: PaperProgress) => void,
): Paper {
  switch (request.kind) {
    case 'statement':
      return buildStatement(request.input, fonts)
    case 'statements':
      return buildStatements(request.inputs, fonts, onProgress)
    case 'agreement':
      return buildAgreementPaper(request.input, fonts)
  }
}
