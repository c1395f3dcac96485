import type { ReactNode } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useRole } from '../../queries/useRole.ts'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'

export interface OwnerPageProps {
  readonly title: string
  readonly children: (business: BusinessProfile) => ReactNode
  /** In place of the note that this is the owner's. */
  readonly renderForSellers?: (business: BusinessProfile) => ReactNode
}

/** A screen of shared settings: what the owner changes, and on a seller's device the note that it is the owner's. */
export function OwnerPage({ title, children, renderForSellers }: OwnerPageProps) {
  const business = useBusiness()
  const role = useRole()
  if (business && role === 'owner') return children(business)
  return (
    <Page title={title} back={hashOf(routes.settings())}>
      {role === 'seller' && business ? (renderForSellers?.(business) ?? <OwnersOnly />) : <SkeletonRows />}
    </Page>
  )
}
