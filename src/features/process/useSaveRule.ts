import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { saveSetting } from '../../commands/saveSetting.ts'
import type { PlainJson } from '../../domain/processFacts.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

export interface SaveRule {
  /** @returns true once it is on disk */
  readonly save: (key: string, value: PlainJson | undefined, before: PlainJson | null | undefined) => Promise<boolean>
  readonly busy: boolean
  /** Says that what is marked has to be corrected first. */
  readonly refuse: () => void
}

/** Saves a shared setting, says so, and offers to put back what it was. Without a value: back to what the app starts with. */
export function useSaveRule(): SaveRule {
  const { common } = useT()
  const { rules } = useProcessT()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)

  const put = (key: string, value: PlainJson | undefined) =>
    saveSetting(deps)({ key, ...(value === undefined ? {} : { value }) })
  const save: SaveRule['save'] = async (key, value, before) => {
    setBusy(true)
    const result = await put(key, value)
    setBusy(false)
    if (!result.ok) {
      const { error } = result
      show({ text: error.type === 'not-saved' ? tell(error) : rules.tooLarge, tone: 'error' })
      return false
    }
    const undo = async () => {
      const undone = await put(key, before ?? undefined)
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: common.saved, undo })
    return true
  }
  return { save, busy, refuse: () => show({ text: rules.fixFirst, tone: 'error' }) }
}
