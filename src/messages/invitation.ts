import type { Language } from '../domain/locale.ts'
import { plainWords } from './forbiddenWords.ts'

/** Words that ask the customer to speak: an answer, an opinion, a complaint, another day. Folded; a star is any ending. */
const INVITES: Readonly<Record<Language, string>> = {
  es:
    'digame|digamelo|dime|dimelo|decime|decimelo|avis[ea](me)?|cuente(me)?|cuentame|contame|respond[ae](me)?|' +
    'contest[ea](me)?|escrib[ae](me)?|proponga(me)?(la)?|proponme(la)?|propone(me|mela)|llam[ea](me)?|hablemos|' +
    '(su|tu) opinion|(sus|tus) comentarios|quedo atent[oa]',
  en:
    'tell me|tell us|let me know|let us know|reply|please answer|answer me|respond|write (back|to) (me|us)|call (me|us)|' +
    'your (opinion|comments|view)|suggest|talk to (me|us)|get in touch',
  pt:
    'me (diga|avise|conte|responda|escreva|ligue|fale)|diga me|avise|responda|escreva|ligue|proponha|fale comigo|' +
    'sua opiniao|seus comentarios',
}

/** Words for whoever has paid already, so that payment and message may cross without offence. */
const ALREADY_PAID: Readonly<Record<Language, string>> = {
  es: 'ya (pago|pagaste|pague|hizo el pago|hiciste el pago|lo pago|lo pagaste|esta pagado|realizo el pago)',
  en: 'already (paid|sent|made|settled)|have paid',
  pt: 'ja (pagou|fez o pagamento|foi pago|efetuou)',
}

function says(text: string, pattern: string): boolean {
  return new RegExp(`(^| )(${pattern})( |$)`).test(plainWords(text))
}

/**
 * True when a message is open to an answer, an opinion or a complaint (R44). It looks for words, so that it may overlook
 * an unusual way of asking; it is told to the owner as something to add, and never changes a text.
 */
export function invitesAnswer(text: string, language: Language): boolean {
  return says(text, INVITES[language])
}

/** True when it says what to do for somebody who has paid already. */
export function mindsPayment(text: string, language: Language): boolean {
  return says(text, ALREADY_PAID[language])
}
