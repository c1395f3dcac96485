import { useState } from 'react'
import { LADDERS } from '../../../domain/presets/ladders.ts'
import { laddersOf, strategiesOf } from '../../../domain/ladderSettings.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useTags } from '../../../queries/useCustomers.ts'
import { useSettings } from '../../../queries/useSettings.ts'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { OwnerPage } from '../OwnerPage.tsx'
import { LadderEditor } from './LadderEditor.tsx'
import { TagStrategies } from './TagStrategies.tsx'

/** Which steps reminders climb, on which days, and for whom otherwise. */
export function LadderScreen() {
  const { process } = useProcessT()
  return (
    <OwnerPage title={process.titles.ladder}>
      {(business) => <Ladders key={business.ladder} {...{ business }} />}
    </OwnerPage>
  )
}

function Ladders({ business }: { readonly business: BusinessProfile }) {
  const { process } = useProcessT()
  const settings = useSettings('ladder/', 'strategy/')
  const tags = useTags()
  const [chosen, setChosen] = useState(business.ladder)
  const ladders = settings && laddersOf(settings)
  const ladder = ladders?.find(({ id }) => id === chosen) ?? ladders?.[0]
  if (!ladders || !ladder || !tags) {
    return (
      <Page title={process.titles.ladder} back={hashOf(routes.settings())}>
        <SkeletonRows />
      </Page>
    )
  }
  return (
    <LadderEditor
      key={ladder.id}
      business={business}
      stored={ladder}
      preset={LADDERS.find(({ id }) => id === ladder.id)}
      onChoose={setChosen}
    >
      <TagStrategies business={business} ladders={ladders} tags={tags} byTag={strategiesOf(settings)} />
    </LadderEditor>
  )
}
