import { SkeletonRows } from '../../ui/SkeletonRows.tsx'

/** Higher than a phone: what stands below the fields does not come into sight before them. */
export function FieldsToCome() {
  return <SkeletonRows rows={12} />
}
