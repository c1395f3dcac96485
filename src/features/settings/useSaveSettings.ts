import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { editBusiness, type EditBusinessError } from '../../commands/editBusiness.ts'
import type { BusinessPatch, BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

export interface SaveSettings {
  readonly save: (patch: BusinessPatch) => Promise<EditBusinessError | null>
  readonly busy: boolean
}

/** Saves what changed of the settings, and offers to put it back. What cannot be saved is said by the caller's field. */
export function useSaveSettings(business: BusinessProfile): SaveSettings {
  const { settings: words } = useT()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)

  const save = async (patch: BusinessPatch) => {
    const changed = Object.fromEntries(
      Object.entries(patch).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(business[key as keyof BusinessProfile]),
      ),
    ) as BusinessPatch
    const before = Object.fromEntries(
      Object.keys(changed).map((key) => [key, business[key as keyof BusinessProfile]]),
    ) as BusinessPatch
    setBusy(true)
    const result = await editBusiness(deps)(changed)
    setBusy(false)
    if (!result.ok) {
      if (result.error.type === 'not-saved') show({ text: tell(result.error), tone: 'error' })
      return result.error
    }
    const undo = async () => {
      const undone = await editBusiness(deps)(before)
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show(Object.keys(changed).length === 0 ? { text: words.saved } : { text: words.saved, undo })
    return null
  }
  return { save, busy }
}
