import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { saveSetting } from '../../commands/saveSetting.ts'
import { LOGO_KEY, LOGO_SIZE, logoValue, MAX_LOGO_BYTES, readLogo, type Logo } from '../../domain/logo.ts'
import type { PlainJson } from '../../domain/processFacts.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { base64Of } from '../../platform/base64Of.ts'
import { scalePicture } from '../../platform/scalePicture.ts'
import { useSetting } from '../../queries/useSetting.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

export interface LogoSetting {
  readonly logo: Logo | undefined
  readonly busy: boolean
  /** Why the last picture was not taken. */
  readonly problem: string | null
  readonly choose: (file: Blob) => Promise<void>
  readonly remove: () => Promise<void>
}

/** The logo: scaled down here, shared with the other devices, and taken back with what there was before. */
export function useLogo(): LogoSetting {
  const { logo: t } = usePaperT()
  const stored = useSetting(LOGO_KEY)
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const put = (value: PlainJson | null | undefined) =>
    saveSetting(deps)({ key: LOGO_KEY, ...(value === null || value === undefined ? {} : { value }) })
  const save = async (value: PlainJson | null, said: string) => {
    const before = stored
    const result = await put(value)
    if (!result.ok) {
      const { error } = result
      return show({ text: error.type === 'not-saved' ? tell(error) : t.tooLarge, tone: 'error' })
    }
    return show({
      text: said,
      undo: async () => {
        const undone = await put(before)
        if (!undone.ok) throw new Error(undone.error.type)
      },
    })
  }
  return {
    logo: readLogo(stored),
    busy,
    problem,
    async choose(file) {
      setBusy(true)
      setProblem(null)
      const scaled = await scalePicture(file, {
        ...LOGO_SIZE,
        maxBytes: MAX_LOGO_BYTES,
        types: ['image/png', 'image/jpeg'],
        // Papers are white.
        background: '#fff',
      })
      if (typeof scaled === 'string') setProblem(scaled === 'unreadable' ? t.unreadable : t.tooLarge)
      else await save(logoValue(await base64Of(scaled)), t.saved)
      setBusy(false)
    },
    async remove() {
      setProblem(null)
      await save(null, t.removed)
    },
  }
}
