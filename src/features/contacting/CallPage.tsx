import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { customerLanguage, type Language } from '../../domain/locale.ts'
import type { ContactResult } from '../../domain/processFacts.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useLanguage } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { DraftLevel } from '../../messages/reminderParts.ts'
import { firstLevel } from '../../queries/firstLevel.ts'
import { chargesOf, messageDebts } from '../../queries/messageDebts.ts'
import { stepDone } from '../../queries/stepDone.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useReach } from '../../queries/useReach.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useOnce } from '../../ui/useOnce.ts'
import styles from './Contacting.module.css'
import { Dial } from './Dial.tsx'
import { ResultBar } from './ResultBar.tsx'
import { ResultSheet } from './ResultSheet.tsx'
import { Script } from './Script.tsx'
import { useScript } from './useScript.ts'
import type { ResultOf } from './useSaveResult.ts'
import { useTalkGuard } from './useTalkGuard.ts'

const LEVELS: readonly DraftLevel[] = ['reminder', '1', '2', '3']
const LANGUAGES: readonly Language[] = ['es', 'en', 'pt']

export interface CallPageProps {
  readonly business: BusinessProfile
  readonly customer: CustomerDetails
  readonly chase: Chase
}

/** Number, script and result of one call. */
export function CallPage({ business, customer, chase }: CallPageProps) {
  const { contacting: t } = useProcessT()
  const { language: spoken } = useLanguage()
  const [, navigate] = useLocation()
  const [level, setLevel] = useState<DraftLevel>(() => firstLevel(chase))
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, spoken))
  const [asking, setAsking] = useState<{ readonly first: ContactResult | undefined }>()
  const debts = useMemo(() => messageDebts(chase), [chase])
  const charges = useMemo(() => chargesOf(debts), [debts])
  const script = useScript({ business, customer, debts, level, language })
  const reach = useReach(customer.person.phone, business.country)
  const talk = useTalkGuard(customer.id, charges)
  const account = routes.account(customer.id)
  const { overrideNow } = talk
  const isScripted = debts.length === 0 || script !== undefined
  const ready = useOnce(isScripted && reach !== undefined && talk.guard !== undefined)

  const of = useMemo((): ResultOf => {
    const { step, skipped } = stepDone(chase, level, 'call')
    const done = step === null ? {} : { step, skipped }
    return {
      type: 'new',
      contact: { channel: 'call', level, charges, ...done, ...(overrideNow ? { override: overrideNow } : {}) },
    }
  }, [chase, level, charges, overrideNow])
  const leave = useCallback(() => navigate(account), [navigate, account])

  return (
    <Page
      title={t.callTitle(customer.person.name.slice(0, 60) || t.noName)}
      back={hashOf(account)}
      bottom={<ResultBar onResult={(first) => setAsking({ first })} />}
    >
      {ready ? (
        <div className={styles['form']}>
          <Dial customer={customer} reach={reach} talk={talk} />
          {debts.length === 0 ? (
            <p>
              <strong>{t.nothingTitle}.</strong> {t.nothingText}
            </p>
          ) : (
            <>
              <SegmentedControl
                label={t.level}
                options={LEVELS.map((value) => ({ value, label: t.levels[value] }))}
                value={level}
                onChange={setLevel}
              />
              {typeof script === 'object' ? (
                <Script script={script} language={language} />
              ) : (
                <p role="status">{script === 'failed' ? t.scriptFailed : t.preparing}</p>
              )}
              <SelectInput
                label={t.language}
                value={language}
                onChange={setLanguage}
                options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
              />
            </>
          )}
        </div>
      ) : (
        <SkeletonRows rows={8} />
      )}
      {asking && (
        <ResultSheet
          title={t.how}
          first={asking.first}
          customer={customer.id}
          of={of}
          mayAskReason={talk.mayAskReason}
          onClose={() => setAsking(undefined)}
          onSaved={leave}
        />
      )}
    </Page>
  )
}
