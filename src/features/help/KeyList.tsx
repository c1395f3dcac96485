import { Fragment } from 'react'
import { useAssistT } from '../../i18n/AssistWords.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import styles from './Help.module.css'

/** The keys of a desktop, and what they do. */
export function KeyList() {
  const { help: words } = useLaterT()
  const { keys } = useAssistT()
  const list: readonly (readonly [caps: string, meaning: string])[] = [
    ['n', words.keys.write],
    ['p', words.keys.payment],
    ['r', words.keys.remind],
    ['1 2 3 4', keys.places],
    ['/', words.keys.search],
    ['Ctrl K', keys.everywhere],
    ['?', keys.keys],
    ['Esc', words.keys.close],
  ]
  return (
    <>
      <p>{words.keysText}</p>
      <dl className={styles['keys']}>
        {list.map(([caps, meaning]) => (
          <div key={caps}>
            <dt>
              {caps.split(' ').map((cap) => (
                <Fragment key={cap}>
                  <kbd>{cap}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
