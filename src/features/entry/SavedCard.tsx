import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useStanding } from '../../queries/useStanding.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PhotoSlot } from '../../ui/PhotoSlot.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { owesText } from './owesText.ts'
import { ReceiptSheet } from './ReceiptSheet.tsx'
import { savedFigures } from './savedFigures.ts'
import styles from './SavedCard.module.css'
import type { SavedEntry } from './useSaveEntry.ts'

/** A name of thousands of letters would push everything else off the screen. */
const LONGEST_NAME = 60

export interface SavedCardProps {
  readonly onUndo: () => void
  readonly saved: SavedEntry
  readonly business: BusinessProfile
}

/** What was saved last, how the customer stands with it, and its receipt. */
export function SavedCard({ saved, business, onUndo }: SavedCardProps) {
  const { entry, common } = useT()
  const format = useFormat()
  const { what, amount, currency } = savedFigures(saved)
  const standing = useStanding(saved.customer, currency)
  const [receipt, setReceipt] = useState(false)
  const [photos, setPhotos] = useState(false)
  const name = standing?.customer.person.name.slice(0, LONGEST_NAME) || entry.nameless
  return (
    <section className={styles['card']} aria-label={common.saved}>
      <div className={styles['top']}>
        <Icon name="check" />
        <strong>{common.saved}</strong>
        <IconButton aria-label={entry.addPhoto} onClick={() => setPhotos(true)}>
          <Icon name="camera" />
        </IconButton>
        <Button variant="text" startIcon={<Icon name="undo" size={20} />} onClick={onUndo}>
          {common.undo}
        </Button>
      </div>
      <p className={styles['what']}>
        {standing && (
          <>
            {entry.savedOf[what](format.money(amount, currency), name)}. {owesText(standing, entry, format, currency)}
          </>
        )}
      </p>
      <div className={styles['next']}>
        <Button variant="outlined" startIcon={<Icon name="share" size={20} />} onClick={() => setReceipt(true)}>
          {entry.shareReceipt}
        </Button>
        <Button variant="outlined" href={hashOf(routes.account(saved.customer))}>
          {entry.seeAccount}
        </Button>
      </div>
      {photos && (
        <Sheet open onClose={() => setPhotos(false)} title={name}>
          <PhotoSlot customer={saved.customer} of={saved.id} />
        </Sheet>
      )}
      {receipt && standing && (
        <ReceiptSheet
          saved={saved}
          customer={standing.customer}
          business={business}
          onClose={() => setReceipt(false)}
        />
      )}
    </section>
  )
}
