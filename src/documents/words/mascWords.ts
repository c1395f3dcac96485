import type { Language } from '../../domain/locale.ts'
import { strong } from '../strong.ts'

/** Words of the request to negotiate. */
export interface MascWords {
  readonly title: string
  readonly detail: string
  readonly fileName: string
  readonly headings: {
    readonly object: string
    readonly proposal: string
    readonly time: string
    readonly answer: string
  }
  readonly object: (total: string) => string
  readonly identity: string
  readonly offers: string
  readonly invitation: string
  readonly silence: (days: string) => string
  readonly adviser: string
  readonly prescription: string
  readonly confidential: string
  readonly answer: { readonly post: string; readonly email: string; readonly phone: string }
  readonly sender: string
  readonly receipt: string
}

const es: MascWords = {
  title: 'Solicitud de negociación',
  detail: 'Medio adecuado de solución de controversias (Ley Orgánica 1/2025): negociación directa entre las partes',
  fileName: 'Solicitud-de-negociacion',
  headings: { object: 'Objeto', proposal: 'Qué proponemos', time: 'Plazo', answer: 'Cómo responder' },
  object: (total) =>
    `Le proponemos negociar directamente el pago de ${strong(total)}, que en la fecha de esta solicitud está pendiente por lo que se detalla a continuación.`,
  identity:
    'Si no hay acuerdo, la reclamación judicial tendrá este mismo objeto: las partidas y los importes de la tabla, con los intereses y los gastos que correspondan por ley o por lo acordado.',
  offers: 'Para llegar a un acuerdo proponemos una de estas formas, o la que usted proponga por escrito:',
  invitation:
    'Le invitamos a hablar de ello en persona, por teléfono o por videollamada, el día que le convenga dentro del plazo, o a proponer por escrito otra forma de pago con importes y fechas.',
  silence: (days) =>
    `Tiene ${strong(`${days} días naturales`)} desde que reciba esta solicitud para responder por escrito o acordar una primera reunión. Si en ese plazo no hay ni respuesta ni reunión, la negociación termina sin acuerdo y se podrá acudir al juzgado.`,
  adviser: 'Puede contar con la asistencia de un abogado si lo desea.',
  prescription: 'Esta solicitud interrumpe la prescripción (artículo 7.1 de la Ley Orgánica 1/2025).',
  confidential:
    'Lo que se hable y se escriba en la negociación es confidencial; no lo son el hecho de haberla intentado ni su objeto.',
  answer: { post: 'Por carta', email: 'Por correo electrónico', phone: 'Por teléfono' },
  sender: 'Solicita',
  receipt: 'Recibida completa el ___ / ___ / ______',
}

const en: MascWords = {
  title: 'Request to negotiate',
  detail: 'Adequate means of dispute resolution (Spanish Organic Law 1/2025): direct negotiation between the parties',
  fileName: 'Request-to-negotiate',
  headings: { object: 'Object', proposal: 'What we propose', time: 'Time', answer: 'How to answer' },
  object: (total) =>
    `We propose to negotiate directly the payment of ${strong(total)}, which on the date of this request is unpaid for what is listed below.`,
  identity:
    'Without an agreement, the court claim will have this same object: the items and amounts of the table, with the interest and costs that the law or the agreement provide for.',
  offers: 'To reach an agreement we propose one of these ways, or the one that you propose in writing:',
  invitation:
    'We invite you to talk about it in person, by telephone or by video call, on a day that suits you within the time given, or to propose another way to pay in writing, with amounts and dates.',
  silence: (days) =>
    `You have ${strong(`${days} calendar days`)} from receiving this request to answer in writing or to arrange a first meeting. If by then there is neither, the negotiation ends without agreement and the matter may be taken to court.`,
  adviser: 'You may have the assistance of a lawyer if you wish.',
  prescription: 'This request interrupts prescription (article 7.1 of Organic Law 1/2025).',
  confidential:
    'What is said and written in the negotiation is confidential; that it was attempted, and its object, are not.',
  answer: { post: 'By letter', email: 'By e-mail', phone: 'By telephone' },
  sender: 'Requested by',
  receipt: 'Received complete on ___ / ___ / ______',
}

const pt: MascWords = {
  title: 'Pedido de negociação',
  detail:
    'Meio adequado de solução de controvérsias (Lei Orgânica espanhola 1/2025): negociação direta entre as partes',
  fileName: 'Pedido-de-negociacao',
  headings: { object: 'Objeto', proposal: 'O que propomos', time: 'Prazo', answer: 'Como responder' },
  object: (total) =>
    `Propomos negociar diretamente o pagamento de ${strong(total)}, que na data deste pedido está em aberto pelo que se detalha a seguir.`,
  identity:
    'Se não houver acordo, a ação judicial terá este mesmo objeto: os itens e os valores da tabela, com os juros e as despesas que couberem por lei ou pelo acordado.',
  offers: 'Para chegar a um acordo propomos uma destas formas, ou a que o senhor ou a senhora propuser por escrito:',
  invitation:
    'Convidamos a conversar pessoalmente, por telefone ou por videochamada, no dia que for melhor dentro do prazo, ou a propor por escrito outra forma de pagamento com valores e datas.',
  silence: (days) =>
    `Há ${strong(`${days} dias corridos`)} a partir do recebimento deste pedido para responder por escrito ou marcar uma primeira reunião. Se nesse prazo não houver resposta nem reunião, a negociação termina sem acordo e será possível recorrer à justiça.`,
  adviser: 'É possível contar com a assistência de um advogado.',
  prescription: 'Este pedido interrompe a prescrição (artigo 7.1 da Lei Orgânica 1/2025).',
  confidential:
    'O que se fala e se escreve na negociação é confidencial; não o são o fato de ter sido tentada nem o seu objeto.',
  answer: { post: 'Por carta', email: 'Por e-mail', phone: 'Por telefone' },
  sender: 'Solicita',
  receipt: 'Recebido completo em ___ / ___ / ______',
}

/** The words of the request to negotiate in a language. */
export function mascWords(language: Language): MascWords {
  return { es, en, pt }[language]
}
