import { pluralIn } from '../plural.ts'
import type { Region } from './region.ts'

const plural = pluralIn('es')

/** Spain: "abono" and "respaldo" are not said of the same things, a promise is a compromiso, and a statement an extracto. */
export const spain: Region = {
  terms: {
    'estado de cuenta': 'extracto',
    'estados de cuenta': 'extractos',
    'mandar el estado': 'mandar el extracto',
    convenio: 'acuerdo',
    convenios: 'acuerdos',
    'convenio de pago': 'acuerdo de pago',
    'promesa de pago': 'compromiso de pago',
    'una promesa de pago': 'un compromiso de pago',
    'intereses por atraso': 'intereses de demora',
    'nota de crédito': 'factura rectificativa',
    'notas de crédito': 'facturas rectificativas',
    'la nota de entrega firmada': 'el albarán firmado',
    comprobante: 'justificante',
    'una carta certificada': 'un burofax',
    'identificación fiscal': 'NIF',
    'la identificación fiscal': 'el NIF',
    'número fiscal': 'NIF',
    celular: 'móvil',
    computadora: 'ordenador',
    'una computadora': 'un ordenador',
    'la computadora': 'el ordenador',
    'o computadora': 'u ordenador',
    cobranza: 'cobros',
    'de cobranza': 'de cobro',
    'la cobranza': 'el cobro',
    'tu cobranza': 'tus cobros',
    'buró de crédito': 'ficheros de solvencia',
    'burós de crédito': 'ficheros de solvencia',
    centavos: 'céntimos',
    rebotado: 'impagado',
    rebotó: 'salió impagado',
  },
  words: {
    account: { stops: { 'broken-promises': 'faltó a compromisos' } },
    credit: {
      brokenPromises: 'Con estos compromisos incumplidos en un año',
      errors: { 'policy-broken-promises': ({ max }) => `Pon cuántos compromisos, de 1 a ${max}.` },
    },
    entry: { methods: { mobile: 'Bizum' } },
    expediente: { counts: { promises: 'Compromisos' } },
    exporting: { calendarText: 'Vencimientos y compromisos, en un archivo .ics' },
    exportTables: { tables: { promises: 'compromisos' } },
    figures: {
      none: { 'no-promise-passed': 'Todavía no ha pasado el día de ningún compromiso.' },
      promises: {
        title: 'Compromisos cumplidos',
        say: (kept, passed) => `${kept} de ${plural(passed, { one: '# compromiso', other: '# compromisos' })}`,
        partly: (partly, broken) =>
          `${plural(partly, { one: '# cumplido en parte', other: '# cumplidos en parte' })}, ${plural(broken, { one: '# sin cumplir', other: '# sin cumplir' })}.`,
        formula:
          'Compromisos cumplidos ÷ compromisos cuyo día ya pasó, con un día de gracia. Los que tú anulaste no cuentan.',
      },
    },
    sale: {
      brokenPromises: (n) =>
        plural(n, {
          one: 'Ha faltado a # compromiso en el último año.',
          other: 'Ha faltado a # compromisos en el último año.',
        }),
    },
    settings: { meansKinds: { mobile: 'Bizum' } },
    solve: {
      promiseTitle: (name) => `Compromiso de ${name}`,
      savePromise: 'Guardar compromiso',
      promiseSaved: 'Guardado: compromiso apuntado',
      promisesBefore: 'Compromisos anteriores',
      states: {
        kept: 'Lo cumplió',
        partly: 'Lo cumplió en parte',
        broken: 'No lo cumplió',
        cancelled: 'Anulado',
      },
      cancelled: 'Compromiso anulado',
    },
    states: { none: 'Nadie está en pausa, en disputa, con compromiso ni con acuerdo.' },
    work: { promise: 'Apuntar un compromiso' },
  },
}
