import type { ReactNode } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useCustomer, type CustomerDetails } from '../../queries/useCustomer.ts'
import { usePaperBusiness, type PaperProfile } from '../../queries/usePaperBusiness.ts'
import { NotReady } from '../../ui/NotReady.tsx'
import { NoPaper, type NoPaperProps } from './NoPaper.tsx'

export interface PaperForProps<F> {
  readonly id: CustomerId
  /** While there is no paper. */
  readonly title: string
  /** What the paper is about; `null`: there is no paper, and why. */
  readonly figures: F | null | undefined
  readonly none?: NoPaperProps['reason']
  readonly children: (found: {
    readonly business: PaperProfile
    readonly customer: CustomerDetails
    readonly figures: F
  }) => ReactNode
}

/** A paper for one customer, once all is read that it is made from. */
export function PaperFor<F>({ id, title, figures, none, children }: PaperForProps<F>) {
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  if (business && customer && figures) return children({ business, customer, figures })
  return none && customer && figures === null ? (
    <NoPaper title={title} id={id} reason={none} />
  ) : (
    <NotReady title={title} id={id} gone={customer === null} />
  )
}
