import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { CopyFirst } from './CopyFirst.tsx'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'

export interface BooksQuestionProps {
  readonly customers: number
  readonly onDecide: (booksHere: 'together' | 'leave') => void
}

/** Two sets of books meet: nothing is put together, and nothing goes, that a person did not want so. */
export function BooksQuestion({ customers, onDecide }: BooksQuestionProps) {
  const { meeting } = useDeviceT()
  const { common } = useT()
  const [leaving, setLeaving] = useState(false)
  if (leaving) return <CopyFirst onBack={() => setLeaving(false)} onDone={() => onDecide('leave')} />
  return (
    <Step key="question" title={meeting.booksTitle}>
      <p>{meeting.booksText(customers)}</p>
      <div className={styles['answers']}>
        <button type="button" className={styles['answer']} onClick={() => onDecide('together')}>
          <strong>{meeting.booksTogether}</strong>
          <small>{meeting.booksTogetherText}</small>
        </button>
        <button type="button" className={styles['answer']} onClick={() => setLeaving(true)}>
          <strong>{meeting.booksLeave}</strong>
          <small>{meeting.booksLeaveText}</small>
        </button>
      </div>
      <Button href={hashOf(routes.devices())}>{common.cancel}</Button>
    </Step>
  )
}
