import type { CustomerId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { PaperFor } from '../PaperFor.tsx'
import { StatementPage } from './StatementPage.tsx'

/** The statement of one customer as a paper. */
export function StatementScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { statement: t } = usePaperT()
  return (
    <PaperFor id={id} title={t.plainTitle} figures>
      {({ business, customer }) => <StatementPage key={id} business={business} customer={customer} />}
    </PaperFor>
  )
}
