import { strong } from '../strong.ts'
import type { NoteLaw } from '../../domain/promissoryNoteLaw.ts'

/** Words of the promissory note: only in languages of the laws that it follows. */
export interface NoteWords {
  readonly title: string
  readonly fileName: string
  readonly serial: (index: number, of: number) => string
  readonly worth: string
  readonly due: string
  readonly promise: (said: { payee: string; place: string; due: string; figures: string; words: string }) => string
  /** Who promises. */
  readonly maker: string
  readonly makerPairs: { readonly name: string; readonly id: string; readonly address: string }
}

const es: NoteWords = {
  title: 'Pagaré',
  fileName: 'Pagare',
  serial: (index, of) => `N.º ${index} de ${of}`,
  worth: 'Bueno por',
  due: 'Vence',
  promise: ({ payee, place, due, figures, words }) =>
    `Por este ${strong('pagaré')} prometo incondicionalmente pagar a la orden de ${payee}, en ${strong(place)}, el día ${strong(due)}, la cantidad de ${strong(figures)} (${words}).`,
  maker: 'Firma de quien promete pagar',
  makerPairs: { name: 'Nombre', id: 'Documento', address: 'Domicilio' },
}

const pt: NoteWords = {
  title: 'Nota promissória',
  fileName: 'Nota-promissoria',
  serial: (index, of) => `N.º ${index} de ${of}`,
  worth: 'Valor',
  due: 'Vencimento',
  promise: ({ payee, place, due, figures, words }) =>
    `Por esta ${strong('nota promissória')} prometo, de forma pura e simples, pagar a ${payee} ou à sua ordem, em ${strong(place)}, no dia ${strong(due)}, a quantia de ${strong(figures)} (${words}).`,
  maker: 'Assinatura do emitente',
  makerPairs: { name: 'Nome', id: 'Documento', address: 'Endereço' },
}

/** The words of the note in the language of its law. */
export function noteWords(language: NoteLaw['language']): NoteWords {
  return { es, pt }[language]
}
