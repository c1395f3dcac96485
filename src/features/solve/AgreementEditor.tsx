import Button from '@mui/material/Button'
import { useRef } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { AgreementFact } from '../../domain/processFacts.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import type { Process } from '../../queries/useProcess.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { totalOf } from './agreementForm.ts'
import { BreachFields } from './BreachFields.tsx'
import { ConcessionList } from './ConcessionList.tsx'
import { DebtChoice } from './DebtChoice.tsx'
import { PastAgreements } from './PastAgreements.tsx'
import { PlanTable } from './PlanTable.tsx'
import { SolutionChoice } from './SolutionChoice.tsx'
import styles from './Solve.module.css'
import { useAgreementForm, type AgreementEditing } from './useAgreementForm.ts'

export interface AgreementEditorProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly process: Process
  /** What can be agreed on. */
  readonly debts: readonly OpenDebt[]
  readonly replaces?: AgreementFact
}

/** Negotiating: what it is about, how it is solved, what it comes to, and what happens if it is not kept. */
export function AgreementEditor({ customer, business, process, debts, replaces }: AgreementEditorProps) {
  const { agreement: t } = useLaterT()
  const { solve } = useProcessT()
  const format = useFormat()
  const editing = useAgreementForm(customer.id, debts, replaces)
  const { form, preview, errorOf } = editing
  const box = useRef<HTMLDivElement>(null)
  useFocusFirstError(box, editing.attempt)
  const total = totalOf(form, debts)
  const isVatCase = business.country === 'ES' && customer.profile.party === 'business'
  return (
    <Page
      title={t.titleOf(customer.person.name.slice(0, 60) || solve.noName)}
      back={hashOf(routes.account(customer.id))}
      bottom={
        <Button variant="contained" size="large" disabled={editing.busy} onClick={() => void editing.save()}>
          {t.save}
        </Button>
      }
    >
      <div ref={box} className={styles['stack']}>
        {replaces && <Note tone="calm">{t.renegotiating(format.day(replaces.on))}</Note>}
        {process.concessions.length > 0 && <ConcessionList concessions={process.concessions} />}
        <DebtChoice editing={editing} debts={debts} />
        <SolutionChoice editing={editing} total={total} />
        {form.solution === 'instalments' && preview && <PlanTable editing={editing} preview={preview} total={total} />}
        <Extras editing={editing} />
        <BreachFields editing={editing} />
        <TextInput
          label={t.said}
          value={form.words}
          onChange={(words) => editing.change({ words })}
          rows={2}
          autoCapitalize="sentences"
          help={solve.saidHelp}
          optional
        />
        {isVatCase && <Note tone="warn">{t.vat}</Note>}
        {errorOf('form') !== undefined && (
          <p role="alert" className={styles['error']}>
            {errorOf('form')}
          </p>
        )}
        <PastAgreements agreements={process.agreements.filter(({ state }) => state !== 'kept')} />
      </div>
    </Page>
  )
}

/** What is granted beside the days: interest given up, something off the next purchase. */
function Extras({ editing }: { readonly editing: AgreementEditing }) {
  const { agreement: t } = useLaterT()
  const { form, change, errorOf } = editing
  return (
    <div className={styles['group']}>
      <h2 className={styles['question']}>{t.more}</h2>
      <AmountInput
        label={t.waived}
        value={form.waivedText}
        onChange={(waivedText) => change({ waivedText })}
        currency={form.currency}
        help={t.waivedHelp}
        error={errorOf('waived')}
        optional
      />
      <TextInput
        label={t.next}
        value={form.nextText}
        onChange={(nextText) => change({ nextText })}
        inputMode="numeric"
        align="right"
        after="%"
        error={errorOf('next')}
        optional
      />
    </div>
  )
}
