import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../../commands/deps.ts'
import { recordSending } from '../../../commands/recordSending.ts'
import { reverse } from '../../../commands/reverse.ts'
import type { FactId } from '../../../domain/ids.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { sendingMediaOf } from '../../../domain/sendingMedia.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useMadePapers } from '../../../platform/madePapers.ts'
import { useToday } from '../../../queries/books.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { routes } from '../../../ui/routes.ts'
import { OTHER_FILE, readFile, readSending, type SendingForm, type SendingFormError } from './sendingForm.ts'

/** The field that an error stands beside. */
export type SendingField = 'paper' | 'title' | 'pages' | 'day' | 'tracking' | 'handedBy' | 'form'

const FIELDS: Readonly<Record<SendingFormError['type'], SendingField>> = {
  'paper-missing': 'paper',
  'title-missing': 'title',
  'pages-wrong': 'pages',
  'day-missing': 'day',
  'day-in-future': 'day',
}

/** The form of a sending: which paper, how and when, what is wrong with it, and the way to the disk. */
export function useSendingForm(business: BusinessProfile, customer: CustomerDetails, of: FactId | undefined) {
  const { sending: t } = usePaperT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  const { papers } = useMadePapers()
  const made = papers.filter((paper) => paper.customer === customer.id)
  const { media } = sendingMediaOf(business.country)
  const [form, setForm] = useState<SendingForm>(() => ({
    paper: made[0]?.sha256 ?? OTHER_FILE,
    file: undefined,
    titleText: '',
    pagesText: '',
    medium: media[0]?.medium ?? 'in-hand',
    dayText: today,
    tracking: '',
    handedBy: business.signer,
  }))
  const [error, setError] = useState<{ readonly field: SendingField; readonly text: string }>()
  const [busy, setBusy] = useState(false)

  const change = (patch: Partial<SendingForm>) => {
    setError(undefined)
    setForm((before) => ({ ...before, ...patch }))
  }
  const choose = (chosen: File) => {
    readFile(chosen).then(
      ({ file, pages }) => change({ file, ...(pages === undefined ? {} : { pagesText: String(pages) }) }),
      () => setError({ field: 'paper', text: t.unreadable }),
    )
  }
  const sentences: Readonly<Record<SendingFormError['type'], string>> = {
    'paper-missing': t.paperMissing,
    'title-missing': t.titleMissing,
    'pages-wrong': t.pagesWrong,
    'day-missing': t.onMissing,
    'day-in-future': t.onFuture,
  }
  const save = async () => {
    if (busy) return
    const read = readSending(form, made, today)
    if (!read.ok) return setError({ field: FIELDS[read.error.type], text: sentences[read.error.type] })
    const { medium, tracking, handedBy } = form
    setBusy(true)
    const { on } = read.value
    const result = await recordSending(deps)({
      customer: customer.id,
      ...read.value,
      medium,
      tracking,
      handedBy,
      ...(of === undefined ? {} : { of }),
    })
    setBusy(false)
    if (!result.ok) {
      if (result.error.type === 'sent-in-future') return setError({ field: 'day', text: t.onFuture })
      const field = result.error.type === 'text-too-long' ? result.error.field : 'form'
      return setError({ field, text: tell(result.error) })
    }
    const undo = async () => {
      const undone = await reverse(deps)({ customer: customer.id, of: [result.value], on })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: t.saved, undo })
    navigate(routes.sendingProof(customer.id, result.value), { replace: true })
    return undefined
  }
  return { form, change, choose, save, error, busy, made, media, today }
}
