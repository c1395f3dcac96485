import { FIRST_STEPS, type FirstStep } from '../../domain/firstSteps.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useAssistT } from '../../i18n/AssistWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './FirstSteps.module.css'

export interface FirstStepsListProps {
  readonly done: readonly FirstStep[]
  readonly someone: CustomerId | undefined
}

/** The steps, each with the way to where it is really done. */
export function FirstStepsList({ done, someone }: FirstStepsListProps) {
  const { firstSteps: words } = useAssistT()
  const next = FIRST_STEPS.find((step) => !done.includes(step))
  return (
    <ol className={styles['steps']}>
      {FIRST_STEPS.map((step) => {
        const isDone = done.includes(step)
        const { title, text } = words.steps[step]
        return (
          <li key={step}>
            <a
              href={hashOf(pathOf(step, someone))}
              className={styles['step']}
              data-done={isDone || undefined}
              aria-current={step === next ? 'step' : undefined}
            >
              <span className={styles['mark']}>{isDone && <Icon name="check" size={20} />}</span>
              <span className={styles['words']}>
                <span className={styles['name']}>{title}</span>
                {isDone ? (
                  <span className={styles['hidden']}>{words.done}</span>
                ) : (
                  <span className={styles['text']}>{text}</span>
                )}
              </span>
              {!isDone && <Icon name="forward" size={20} />}
            </a>
          </li>
        )
      })}
    </ol>
  )
}

function pathOf(step: FirstStep, someone: CustomerId | undefined): string {
  switch (step) {
    case 'customer':
      return routes.customerNew()
    case 'sale':
      return routes.entry('fiado', someone)
    case 'payment':
      return routes.entry('pago', someone)
    case 'reminder':
      return someone === undefined ? routes.customers() : routes.remind(someone)
    case 'safe':
      return routes.backup()
  }
}
