import { useCommandDeps } from '../../../commands/deps.ts'
import { grantConsent } from '../../../commands/grantConsent.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { GuardNote } from '../../../ui/GuardNote.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import type { LetterSubject } from './LetterSubject.ts'
import type { LetterGuardState } from './useLetterGuard.ts'

export interface LetterGuardProps {
  readonly customer: LetterSubject['customer']
  readonly guard: LetterGuardState
}

/** What speaks against handing the letter over now. */
export function LetterGuard({ customer, guard: state }: LetterGuardProps) {
  const { contactGuard: words } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const { guard, now, purpose, setPurpose, override, setOverride } = state
  if (!guard) return null
  const consent = async () => {
    const result = await grantConsent(deps)({ customer: customer.id, channel: 'letter', profile: customer.profile })
    show(result.ok ? { text: words.consentSaved, undo: result.value } : { text: tell(result.error), tone: 'error' })
  }
  return (
    <GuardNote
      guard={{ ...guard, answer: guard.answers.letter, missing: [] }}
      now={now}
      purpose={purpose}
      onPurpose={setPurpose}
      override={override}
      onOverride={setOverride}
      onConsent={() => void consent()}
    />
  )
}
