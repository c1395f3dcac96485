import Button from '@mui/material/Button'
import { useState } from 'react'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { policyTextKey } from '../../../domain/policySetting.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useLanguage, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { copyText } from '../../../platform/copyText.ts'
import { shareText } from '../../../platform/share.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { useDiscardGuard } from '../../../ui/useDiscardGuard.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { useSaveRule } from '../useSaveRule.ts'
import { usePolicyText } from '../../../queries/usePolicyText.ts'

const LANGUAGES: readonly Language[] = ['es', 'en', 'pt']

export interface PolicyTextProps {
  readonly business: BusinessProfile
  /** Shows and shares it, and changes nothing. */
  readonly seller?: boolean
}

/** The policy in the customer's language, to be shown, copied and shared (R2); the owner may say it otherwise. */
export function PolicyText({ business, seller = false }: PolicyTextProps) {
  const { credit: words } = useProcessT()
  const { common } = useT()
  const { language: spoken } = useLanguage()
  const { show } = useNotice()
  const { save, busy } = useSaveRule()
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, spoken))
  const [typed, setTyped] = useState<string | null>(null)
  const writing = usePolicyText(business, language)
  const guard = useDiscardGuard(typed !== null)
  if (writing === undefined) return <SkeletonRows />
  const { proposed, own, stored } = writing
  const text = own ?? proposed

  const put = async (next: string | null) => {
    const value = next === null || next.trim() === '' || next === proposed ? undefined : { text: next }
    if (await save(policyTextKey(language), value, stored)) setTyped(null)
  }
  const share = () =>
    void shareText(text).then((outcome) => {
      if (outcome === 'unsupported') show({ text: words.cannotShare, tone: 'error' })
    })
  const copy = () =>
    void copyText(text).then((copied) =>
      show(copied ? { text: words.copied } : { text: words.copyFailed, tone: 'error' }),
    )
  return (
    <Part title={words.text} help={words.textHelp}>
      {typed === null ? (
        <>
          <SelectInput
            label={words.language}
            value={language}
            onChange={setLanguage}
            options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          />
          <div className={styles['read']} data-testid="policy" lang={language}>
            {text}
          </div>
          {own !== null && !seller && <Note tone="calm">{words.ownText}</Note>}
          <div className={styles['tools']}>
            <Button variant="contained" onClick={share}>
              {common.share}
            </Button>
            <Button variant="outlined" onClick={copy}>
              {common.copy}
            </Button>
            <Button variant="outlined" href={hashOf(routes.creditPolicySheet())}>
              {words.sheet}
            </Button>
            {!seller && (
              <Button variant="outlined" onClick={() => setTyped(text)}>
                {words.edit}
              </Button>
            )}
            {!seller && own !== null && <Button onClick={() => void put(null)}>{words.backToProposed}</Button>}
          </div>
        </>
      ) : (
        <>
          <TextInput
            label={words.policy}
            value={typed}
            onChange={setTyped}
            rows={12}
            lang={language}
            autoCapitalize="sentences"
          />
          <div className={styles['tools']}>
            <Button variant="contained" aria-disabled={busy} onClick={() => void put(typed)}>
              {common.save}
            </Button>
            <Button onClick={() => setTyped(null)}>{common.cancel}</Button>
          </div>
        </>
      )}
      {guard}
    </Part>
  )
}
