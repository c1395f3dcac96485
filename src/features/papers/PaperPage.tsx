import type { ReactNode } from 'react'
import type { MissingField } from '../../documents/missingFields.ts'
import type { PaperRequest } from '../../documents/paperRequest.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { Language } from '../../domain/locale.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf } from '../../ui/routes.ts'
import { MissingParts } from './MissingParts.tsx'
import { PaperBar } from './PaperBar.tsx'
import { PaperLanguage } from './PaperLanguage.tsx'
import { PaperReady } from './PaperReady.tsx'
import styles from './Papers.module.css'
import { usePaper } from './usePaper.ts'

export interface PaperPageProps {
  readonly title: string
  /** Path of where it was opened from. */
  readonly back: string
  /** Kept while nothing changes; `null`: it is still being read. */
  readonly request: PaperRequest | null
  readonly missing: readonly MissingField[]
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** Whom the paper is for; none where it is the business's alone. */
  readonly customer?: CustomerId
  /** Choices and figures, above what is missing. */
  readonly children?: ReactNode
}

/** A paper of which there is one: its language, what is missing, the PDF, and the way to hand it over. */
export function PaperPage(props: PaperPageProps) {
  const { title, back, request, missing, language, onLanguage, customer, children } = props
  const isPossible = missing.every(({ required }) => !required)
  const file = usePaper(isPossible ? request : null)
  return (
    <Page title={title} back={hashOf(back)} {...(isPossible ? { bottom: <PaperBar file={file} /> } : {})}>
      <div className={styles['stack']}>
        <PaperLanguage value={language} onChange={onLanguage} />
        {children}
        <MissingParts missing={missing} {...(customer === undefined ? {} : { customer })} />
        {isPossible && <PaperReady file={file} language={language} />}
      </div>
    </Page>
  )
}
