import { noteLawOf } from '../domain/promissoryNoteLaw.ts'
import type { SendingMedium } from '../domain/sendingMedia.ts'
import type { AgreementPaperInput } from './agreementPaper.ts'
import type { MascPaperInput } from './masc.ts'
import type { MissingField } from './missingFields.ts'
import { missingParties } from './missingParties.ts'
import type { NoteInput } from './promissoryNote.ts'
import type { SendingInput } from './sendingProof.ts'

/*
 * What papers lack, told before they are made. Apart from the papers themselves: a screen asks this at once and leaves
 * the typesetting to the worker.
 */

/** What the agreement lacks, to be told before it is made: both names, and what tells the parties apart. */
export function missingOnAgreement(input: Pick<AgreementPaperInput, 'business' | 'customer'>): readonly MissingField[] {
  return missingParties(
    input,
    ['businessName', 'customerName'],
    ['businessTaxId', 'businessAddress', 'signer', 'paymentMeans', 'customerTaxId', 'customerAddress'],
  )
}

/** What the request lacks; without both names or any way to answer it is not made. */
export function missingOnMasc(input: Pick<MascPaperInput, 'business' | 'customer'>): readonly MissingField[] {
  return missingParties(
    input,
    ['businessName', 'businessContact', 'customerName'],
    ['businessTaxId', 'businessAddress', 'signer', 'customerTaxId', 'customerAddress'],
  )
}

export interface MissingOnNote extends Omit<MissingField, 'field'> {
  readonly field: MissingField['field'] | 'place' | 'payPlace'
}

/** What the note lacks of what its law asks for; without any of it that is required there is no note. */
export function missingOnNote(
  input: Pick<NoteInput, 'business' | 'customer' | 'place' | 'country' | 'payPlace'>,
): MissingOnNote[] {
  const { place = '', payPlace, country } = input
  const isIdRequired = noteLawOf(country)?.needsMakerId === true
  return [
    ...missingParties(
      input,
      ['businessName', 'customerName', ...(isIdRequired ? (['customerTaxId'] as const) : [])],
      [...(isIdRequired ? [] : (['customerTaxId'] as const)), 'customerAddress'],
    ),
    ...(place.trim() === '' ? [{ field: 'place', required: true } as const] : []),
    ...(payPlace.trim() === '' ? [{ field: 'payPlace', required: true } as const] : []),
  ]
}

export interface MissingOnSending extends Omit<MissingField, 'field'> {
  readonly field: MissingField['field'] | 'tracking' | 'handedBy'
}

/** By these no number is given. */
const WITHOUT_NUMBER: readonly SendingMedium[] = ['two-witnesses', 'in-hand', 'email', 'messaging']

/** What the proof lacks; without names it says nothing. */
export function missingOnSending(
  input: Pick<SendingInput, 'business' | 'customer' | 'medium' | 'tracking' | 'handedBy'>,
): MissingOnSending[] {
  const { medium, tracking, handedBy } = input
  const isNumbered = !WITHOUT_NUMBER.includes(medium)
  return [
    ...missingParties(input, ['businessName', 'customerName'], ['customerAddress']),
    ...(isNumbered && tracking.trim() === '' ? [{ field: 'tracking', required: false } as const] : []),
    ...(handedBy.trim() === '' ? [{ field: 'handedBy', required: false } as const] : []),
  ]
}
