import { useStateList, type StateListQuestion } from '../../queries/useStateList.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useKept } from '../../ui/useKept.ts'
import { CustomerLines, type CustomerLinesProps } from './CustomerLines.tsx'
import { NobodyHere } from './NobodyHere.tsx'
import { EVERYBODY } from './listChoice.ts'

export interface StateLinesProps extends Omit<CustomerLinesProps, 'list'> {
  readonly question: StateListQuestion
}

/** The customers who are in one state; what tells who they are is fetched with it. */
export function StateLines({ question, ...lines }: StateLinesProps) {
  const list = useKept(useStateList(question))
  if (!list) return <SkeletonRows rows={8} />
  if (list.lines.length === 0) return <NobodyHere nobodyAtAll={false} choice={EVERYBODY} />
  return <CustomerLines list={list} {...lines} />
}
