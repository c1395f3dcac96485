import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'

/** From here on a person wants to know how far it is. */
const LONG_MS = 2000

/** While the books are read: rows to come, and a bar with a way out when it takes long. */
export function Reading({ done, total }: { readonly done: number; readonly total: number }) {
  const { figures: words } = useProcessT()
  const [, navigate] = useLocation()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {long && <ProgressBar label={words.reading} done={done} total={total} onCancel={() => navigate(routes.more())} />}
      <SkeletonRows rows={6} />
    </>
  )
}
