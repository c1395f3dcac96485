import type { Language } from '../../domain/locale.ts'
import type { Treatment } from '../../domain/profile.ts'

/** First sentences of the templates that an owner starts from: they hold for one debt and for several. */
export interface Openings {
  readonly reminder: string
  readonly level1: string
  /** @param day on which it is written, @param deadline until which there is still time */
  close(day: string, deadline: string): string
  /** Heading of the closing letter. */
  readonly closeSubject: string
  /** Asks for the number of a way out. */
  readonly chooseOne: string
}

/** The openings in a language; only Spanish tells usted, tú and vos apart. */
export function openingsFor(language: Language, treatment: Treatment): Openings {
  if (language === 'en') {
    return {
      reminder: 'Just a reminder of what is coming due:',
      level1: 'The following may have slipped your mind:',
      close: (day, deadline) =>
        `As of ${day} the following is still unpaid. Until ${deadline} we can still agree on a way; after that I close my notices.`,
      closeSubject: 'End of my notices',
      chooseOne: 'Please answer with the number of the one that suits you.',
    }
  }
  if (language === 'pt') {
    return {
      reminder: 'Um lembrete do que está por vencer:',
      level1: 'Talvez o seguinte tenha passado despercebido:',
      close: (day, deadline) =>
        `Em ${day} continua sem pagamento o seguinte. Até ${deadline} ainda podemos combinar uma forma; depois encerro meus avisos.`,
      closeSubject: 'Fim dos meus avisos',
      chooseOne: 'Responda com o número da que for melhor para você.',
    }
  }
  const say = (usted: string, tu: string, vos = tu) => ({ usted, tu, vos })[treatment]
  const te = say('le', 'te')
  return {
    reminder: `${say('Le', 'Te')} recuerdo lo que está por vencer:`,
    level1: `Quizá se ${te} pasó lo siguiente:`,
    close: (day, deadline) =>
      `Al ${day} sigue sin pagarse lo siguiente. Hasta el ${deadline} todavía podemos acordar una forma; después cierro mis avisos.`,
    closeSubject: 'Cierre de mis avisos',
    chooseOne: `${say('Respóndame', 'Respóndeme', 'Respondeme')} con el número de la que ${te} convenga.`,
  }
}
