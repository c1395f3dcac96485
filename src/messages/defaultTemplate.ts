import type { MessageClauses } from './clauses.ts'
import { compose } from './frame.ts'
import type { MessageTemplate, TemplateAddress } from './messageTemplate.ts'
import { fieldText, type TemplateField } from './templateFields.ts'
import { openingsFor } from './templates/openings.ts'
import { wordsFor } from './templates/wordsFor.ts'

/**
 * The text that an owner starts from when editing a template: the app's own words with fields in place of figures. It
 * passes its own check (`templateProblems`) at every level.
 * @param clauses of the country: where nobody may be asked why they did not pay, the text does not ask
 */
export function defaultTemplate(
  { level, language, treatment }: Omit<TemplateAddress, 'channel'>,
  clauses: MessageClauses,
): MessageTemplate {
  const words = wordsFor(language, treatment)
  const openings = openingsFor(language, treatment)
  const field = (name: TemplateField) => fieldText(name, language)
  const [details, payment, signature] = [field('details'), field('payment'), field('signature')]
  const legal = clauses.saysNoEnforcement && field('legal')
  const { preDue, level1, level2, level3 } = words
  switch (level) {
    case 'reminder':
      return made(preDue.subject(field('business')), [
        [`${field('greeting')} ${openings.reminder}`, details],
        [payment],
        [preDue.question, words.thanks],
        [signature],
      ])
    case '1':
      return made(level1.subject(field('total')), [
        [`${field('greeting')} ${openings.level1}`, details],
        [payment],
        [`${level1.alreadyPaid} ${level1.complaint}`],
        [legal],
        [signature],
      ])
    case '2':
      return made(level2.subject, [
        [`${field('greeting')} ${level2.opening}`, details],
        [level2.answerBy(field('deadline')), field('options')],
        [
          `${openings.chooseOne} ${clauses.mayAskReason ? level2.askReason : level2.otherDay}`,
          `${level1.alreadyPaid} ${level2.complaint}`,
        ],
        [payment],
        [legal],
        [signature],
      ])
    case '3':
      return made(clauses.mayNameConsequence ? level3.subject : level3.softSubject, [
        [level3.addressee(field('name'))],
        [level3.opening(field('today')), details],
        [level3.demand(field('total'), field('deadline')), clauses.mayNameConsequence && field('consequence')],
        [payment],
        [level3.alreadyPaid, level3.disagree],
        [legal],
        [signature],
      ])
    case 'close':
      return made(openings.closeSubject, [
        [level3.addressee(field('name'))],
        [openings.close(field('today'), field('deadline')), details],
        [clauses.mayNameConsequence && field('consequence')],
        [payment],
        [level3.alreadyPaid, level3.disagree],
        [legal],
        [signature],
      ])
  }
}

function made(subject: string, paragraphs: readonly (readonly (string | false)[])[]): MessageTemplate {
  return { subject, text: compose(paragraphs) }
}
