import Button from '@mui/material/Button'
import { useState } from 'react'
import type { GuardAnswer, GuardPurpose, GuardRule } from '../domain/guardQuestion.ts'
import { mayGoOut, overriddenRule, type GuardOverride } from '../domain/mayGoOut.ts'
import type { FoundMention } from '../domain/mentions.ts'
import type { ZoneClock } from '../domain/zoneClock.ts'
import { useFormat } from '../i18n/I18nContext.ts'
import { useProcessT } from '../i18n/ProcessWords.ts'
import { SelectInput } from './fields/SelectInput.tsx'
import styles from './GuardNote.module.css'
import { ruleText, untilText, wallTime } from './guardText.ts'
import { Note } from './Note.tsx'
import { OverrideSheet } from './OverrideSheet.tsx'

/** What the guard says of one channel, and where its clocks are. */
export interface GuardView {
  readonly answer: GuardAnswer
  readonly missing: readonly GuardRule[]
  readonly found: readonly FoundMention[]
  readonly unread: 'law' | 'own' | undefined
  readonly otherPurposes: readonly GuardPurpose[]
  readonly shop: ZoneClock
  /** Of the customer, where that is another. */
  readonly there: ZoneClock | undefined
}

export interface GuardNoteProps {
  readonly guard: GuardView
  /** Milliseconds since 1970. */
  readonly now: number
  /** A call says so in its own words. */
  readonly isCall?: boolean
  readonly purpose: GuardPurpose
  readonly onPurpose: (purpose: GuardPurpose) => void
  readonly override: GuardOverride | undefined
  readonly onOverride: (override: GuardOverride | undefined) => void
  /** Writes down that the customer agreed to the channel. */
  readonly onConsent: () => void
}

/** What speaks against a contact now, from when on nothing does, and the ways to go on. Nothing when all is well. */
export function GuardNote(props: GuardNoteProps) {
  const { guard, purpose, onPurpose, override, onOverride } = props
  const { contactGuard: words } = useProcessT()
  const { answer, otherPurposes, unread, missing } = guard
  const [asking, setAsking] = useState(false)
  const goesOn = answer.type === 'block' && mayGoOut(answer, override)
  return (
    <div className={styles['guard']} aria-live="polite">
      {answer.type !== 'ok' && (
        <Note tone={answer.type === 'warn' ? 'calm' : answer.overridable ? 'warn' : 'error'}>
          <Against {...props} answer={answer} />
          {goesOn && override && <p>{words.goingOn(override.reason)}</p>}
          <Ways {...props} answer={answer} goesOn={goesOn} onAnyway={() => setAsking(true)} />
        </Note>
      )}
      {missing.map((rule) => (
        <Note key={rule.law?.source} tone="calm">
          <p>{ruleText(words, rule, [])}</p>
          <Source rules={[rule]} />
        </Note>
      ))}
      {unread && <Note tone="warn">{words.unread[unread]}</Note>}
      {otherPurposes.length > 0 && (
        <SelectInput
          label={words.purpose}
          value={purpose}
          onChange={onPurpose}
          options={(['collect', ...otherPurposes] as const).map((value) => ({ value, label: words.purposes[value] }))}
        />
      )}
      {asking && (
        <OverrideSheet
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false)
            onOverride({ rule: overriddenRule(answer), reason })
          }}
        />
      )}
    </div>
  )
}

type Stopped = Exclude<GuardAnswer, { readonly type: 'ok' }>

function Against({ guard, now, answer }: GuardNoteProps & { readonly answer: Stopped }) {
  const { contactGuard: words } = useProcessT()
  const format = useFormat()
  const { shop, there, found } = guard
  const { rules, until, type } = answer
  const title =
    until !== undefined
      ? untilText(words, format, type, until, { shop, now })
      : type === 'warn'
        ? words.careful
        : answer.overridable
          ? words.notNow
          : words.never
  return (
    <>
      <strong className={styles['title']}>{title}</strong>
      {rules.map((rule) => (
        <p key={`${rule.id} ${rule.force}`}>{ruleText(words, rule, quotedOf(rule, found))}</p>
      ))}
      {there && <p>{words.timeThere(wallTime(format, there.localOf(now).minute))}</p>}
      <Source rules={rules} />
    </>
  )
}

function quotedOf(rule: GuardRule, found: readonly FoundMention[]): string[] {
  return found.filter(({ mention }) => rule.mentions?.includes(mention)).map(({ words }) => words)
}

function Source({ rules }: { readonly rules: readonly GuardRule[] }) {
  const { contactGuard: words, process } = useProcessT()
  const sources = [...new Set(rules.flatMap(({ law }) => (law ? [law.source] : [])))]
  const parts = [
    ...sources.map((source) => words.law(source)),
    ...(rules.some(({ force }) => force === 'own') ? [words.own] : []),
    ...(rules.some(({ force }) => force === 'floor') ? [words.floor] : []),
    ...(sources.length > 0 ? [process.verify] : []),
  ]
  return parts.length === 0 ? null : <p className={styles['source']}>{parts.join(' ')}</p>
}

interface WaysProps extends GuardNoteProps {
  readonly answer: Stopped
  readonly goesOn: boolean
  readonly onAnyway: () => void
}

function Ways({ answer, goesOn, onAnyway, onOverride, onConsent, isCall = false }: WaysProps) {
  const { contactGuard: words } = useProcessT()
  const asksConsent = answer.rules.some(({ id }) => id === 'consent')
  const anyway = answer.type === 'block' && answer.overridable
  if (!asksConsent && !anyway) return null
  return (
    <div className={styles['buttons']}>
      {asksConsent && <Button onClick={onConsent}>{words.consent}</Button>}
      {anyway && !goesOn && <Button onClick={onAnyway}>{isCall ? words.anywayCall : words.anyway}</Button>}
      {goesOn && <Button onClick={() => onOverride(undefined)}>{words.goBack}</Button>}
    </div>
  )
}
