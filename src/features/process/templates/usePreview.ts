import { useMemo, useState } from 'react'
import { addDays } from '../../../domain/day.ts'
import { createFormat } from '../../../domain/format.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import { isFactId } from '../../../domain/ids.ts'
import { localeFor } from '../../../domain/locale.ts'
import { minorUnits } from '../../../domain/money.ts'
import { exponentOf } from '../../../domain/currency.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { fillOwn } from '../../../messages/ownWords.ts'
import type { MessageDraft } from '../../../messages/reminder.ts'
import { useToday } from '../../../queries/books.ts'
import { debtLines, messageDebts } from '../../../queries/messageDebts.ts'
import { useChase } from '../../../queries/useChase.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useDebtors } from '../../../queries/useDebtors.ts'
import type { Address } from './templateAddress.ts'

const OFFERED = 30
const NOBODY = '' as CustomerId

export interface Preview {
  /** As it will be read; undefined while the text cannot be. */
  readonly filled: MessageDraft | undefined
  /** Customers to choose from, by id. */
  readonly customers: readonly { readonly value: string; readonly label: string }[]
  /** '': made-up figures. */
  readonly chosen: string
  readonly choose: (customer: string) => void
}

export interface PreviewQuestion {
  readonly address: Address
  readonly business: BusinessProfile
  readonly text: string
  readonly subject: string
}

/** A template filled for somebody who owes something, and with made-up figures while nobody does. */
export function usePreview({ address, business, text, subject }: PreviewQuestion): Preview {
  const { templates: words } = useProcessT()
  const today = useToday()
  const debtors = useDebtors({ currency: business.currency, order: 'overdue', limit: OFFERED })
  const owing = (debtors ?? []).filter((row) => row.open > 0)
  const [picked, setPicked] = useState<string | null>(null)
  const chosen = picked ?? owing[0]?.customerId ?? ''
  const id = isFactId(chosen) ? chosen : NOBODY
  const customer = useCustomer(id)
  const chase = useChase(id)
  const debts = useMemo(() => (chase ? debtLines(messageDebts(chase)) : []), [chase])
  const { language, treatment, level, channel } = address
  const isReal = customer && debts.length > 0
  const filled = fillOwn(
    { text, subject },
    {
      language,
      treatment,
      level,
      channel,
      country: business.country,
      party: isReal ? customer.profile.party : 'consumer',
      business,
      format: createFormat(localeFor(language, business.country)),
      customer: isReal ? { name: customer.person.name, code: customer.person.code } : { name: words.sampleName },
      debts: isReal
        ? debts
        : [
            {
              kind: 'fiado',
              due: addDays(today, level === 'reminder' ? 2 : -12),
              open: minorUnits(320 * 10 ** exponentOf(business.currency)),
              currency: business.currency,
            },
          ],
      asOf: today,
    },
  )
  return {
    filled,
    customers: [
      ...owing.map((row) => ({ value: row.customerId, label: row.name })),
      { value: '', label: words.sample },
    ],
    chosen,
    choose: setPicked,
  }
}
