import Button from '@mui/material/Button'
import { useState } from 'react'
import { interestValue, readInterestSetting, type Party } from '../../../domain/interestSetting.ts'
import type { PlainJson } from '../../../domain/processFacts.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { CheckInput } from '../../../ui/fields/CheckInput.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { useDiscardGuard } from '../../../ui/useDiscardGuard.tsx'
import { LawMissing } from '../../../ui/LawMissing.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import type { Law } from '../../../queries/useLaw.ts'
import { useSaveRule } from '../useSaveRule.ts'
import { ruleFormOf, ruleOf, type RuleForm } from './interestForm.ts'
import { RuleFields } from './RuleFields.tsx'
import { useExample } from './useExample.ts'
import { WorkedExample } from './WorkedExample.tsx'

const PARTIES: readonly Party[] = ['consumer', 'business']

export interface InterestEditorProps {
  readonly business: BusinessProfile
  readonly law: Law
  readonly stored: PlainJson
}

/** Off or on, the rule for each kind of customer, and what it comes to for a debt that one can check in the head. */
export function InterestEditor({ business, law, stored }: InterestEditorProps) {
  const { process, interest: words, rules } = useProcessT()
  const { common } = useT()
  const format = useFormat()
  const { save, busy, refuse } = useSaveRule()
  const { currency } = business
  const kept = readInterestSetting(stored)
  const keptForms = {
    on: kept.on,
    consumer: ruleFormOf(kept.consumer, currency, format),
    business: ruleFormOf(kept.business, currency, format),
  }
  const [typed, setTyped] = useState<typeof keptForms | null>(null)
  const [party, setParty] = useState<Party>('consumer')
  const form = typed ?? keptForms
  const dirty = JSON.stringify(form) !== JSON.stringify(keptForms)
  const guard = useDiscardGuard(dirty)
  const presets = law.ok ? law.value.interest.filter((preset) => preset.party === 'any' || preset.party === party) : []
  const example = useExample({ rule: ruleOf(form[party], currency, format), presets, currency })
  // A rate that nobody has looked up yet may wait; what was typed wrong may not.
  const { error } = example
  const wrong = form.on && error !== undefined && error.type !== 'rate-unknown' && error.type !== 'rate-out-of-date'

  const setRule = (change: Partial<RuleForm>) => setTyped({ ...form, [party]: { ...form[party], ...change } })
  const put = async () => {
    if (wrong) refuse()
    if (wrong || busy) return
    // Turned off, the rules stay as they were kept: nobody sees what was typed last.
    const { consumer, business: firms } = form.on ? form : keptForms
    const value = interestValue({
      on: form.on,
      consumer: ruleOf(consumer, currency, format),
      business: ruleOf(firms, currency, format),
    })
    if (await save('interest', value, stored)) setTyped(null)
  }
  return (
    <Page
      title={process.titles.interest}
      back={hashOf(routes.settings())}
      {...(dirty
        ? {
            bottom: (
              <>
                <Button variant="outlined" onClick={() => setTyped(null)}>
                  {common.cancel}
                </Button>
                <Button variant="contained" aria-disabled={busy || wrong} onClick={() => void put()}>
                  {common.save}
                </Button>
              </>
            ),
          }
        : {})}
    >
      <div className={styles['stack']}>
        <div className={styles['fields']}>
          <p className={styles['help']}>{words.intro}</p>
          <CheckInput label={words.on} checked={form.on} onChange={(on) => setTyped({ ...form, on })} />
          {!form.on && <p className={styles['help']}>{words.offText}</p>}
        </div>
        {form.on && (
          <>
            <Part title={words.byParty}>
              {!law.ok && <LawMissing law={law} />}
              <SegmentedControl
                label={words.party}
                options={PARTIES.map((value) => ({ value, label: words.parties[value] }))}
                value={party}
                // A preset of one kind of customer is none of the other's: what is wrong there is mended first.
                onChange={(next) => {
                  if (!wrong) setParty(next)
                }}
              />
              <RuleFields
                form={form[party]}
                presets={presets}
                currency={currency}
                missing={error?.type === 'rate-out-of-date' ? error.missing : []}
                onChange={setRule}
              />
              {example.sentence !== undefined && (
                <p role="alert" className={styles['problem']}>
                  {example.sentence}
                </p>
              )}
              {wrong && dirty && <p className={styles['help']}>{rules.fixFirst}</p>}
            </Part>
            {form[party].preset !== 'none' && <WorkedExample example={example} currency={currency} />}
          </>
        )}
      </div>
      {guard}
    </Page>
  )
}
