import type { Language } from '../../domain/locale.ts'
import type { SendingMedium } from '../../domain/sendingMedia.ts'

/** Words of the proof of sending. */
export interface SendingWords {
  readonly title: string
  readonly fileName: string
  readonly statement: (on: string) => string
  readonly labels: {
    readonly paper: string
    readonly file: string
    readonly pages: string
    readonly to: string
    readonly medium: string
    readonly on: string
    readonly tracking: string
    readonly by: string
    readonly print: string
  }
  readonly media: Readonly<Record<SendingMedium, string>>
  readonly proves: (content: boolean, receipt: boolean) => string
  readonly same: string
  readonly signature: string
  readonly receiver: string
  readonly room: string
  readonly roomText: string
}

const es: SendingWords = {
  title: 'Constancia de envío',
  fileName: 'Constancia-de-envio',
  statement: (on) =>
    `Se hace constar que el ${on} se entregó para su envío el documento que se describe a continuación.`,
  labels: {
    paper: 'Documento',
    file: 'Archivo',
    pages: 'Páginas',
    to: 'Para',
    medium: 'Medio',
    on: 'Fecha de envío',
    tracking: 'Número de seguimiento',
    by: 'Lo entregó',
    print: 'Huella del archivo (SHA-256)',
  },
  media: {
    burofax: 'Burofax con certificación de texto y acuse de recibo',
    notary: 'Requerimiento por notario o fedatario',
    'certified-post': 'Carta certificada con acuse de recibo',
    'compared-post': 'Correo autorizado con cotejo y certificación de entrega',
    'certified-email': 'Correo electrónico certificado',
    'notarial-letter': 'Carta notarial',
    courier: 'Mensajería con acuse de recibo',
    'carta-documento': 'Carta documento',
    telegram: 'Telegrama',
    registry: 'Notificación por registro de títulos y documentos',
    'collated-telegram': 'Telegrama colacionado',
    'two-witnesses': 'Entrega ante dos testigos',
    'in-hand': 'En mano, con copia firmada',
    email: 'Correo electrónico',
    messaging: 'Mensajería del teléfono',
  },
  proves: (content, receipt) =>
    content && receipt
      ? 'Este medio prueba el contenido y la recepción.'
      : receipt
        ? 'Este medio prueba la recepción, no el contenido.'
        : 'Este medio conserva el contenido; la recepción se prueba con la respuesta o con el acuse de lectura.',
  same: 'Quien tenga el archivo puede calcular su huella: si es la misma, el archivo es el que se envió, sin cambios.',
  signature: 'Firma de quien lo entregó',
  receiver: 'Recibido: nombre, fecha y firma',
  room: 'Resguardo o acuse',
  roomText: 'Pegue aquí el resguardo, o guarde su foto con este documento.',
}

const en: SendingWords = {
  title: 'Proof of sending',
  fileName: 'Proof-of-sending',
  statement: (on) => `On ${on} the document described below was handed over to be sent.`,
  labels: {
    paper: 'Document',
    file: 'File',
    pages: 'Pages',
    to: 'To',
    medium: 'Means',
    on: 'Day of sending',
    tracking: 'Tracking number',
    by: 'Handed over by',
    print: 'Fingerprint of the file (SHA-256)',
  },
  media: {
    burofax: 'Burofax with certified text and acknowledgement',
    notary: 'Demand by a notary',
    'certified-post': 'Certified letter with return receipt',
    'compared-post': 'Authorised post with compared copy and certified delivery',
    'certified-email': 'Certified e-mail',
    'notarial-letter': 'Notarial letter',
    courier: 'Courier with acknowledgement',
    'carta-documento': 'Carta documento',
    telegram: 'Telegram',
    registry: 'Notice by the registry of titles and documents',
    'collated-telegram': 'Collated telegram',
    'two-witnesses': 'Delivered before two witnesses',
    'in-hand': 'By hand, with a signed copy',
    email: 'E-mail',
    messaging: 'Phone message',
  },
  proves: (content, receipt) =>
    content && receipt
      ? 'This means proves content and receipt.'
      : receipt
        ? 'This means proves receipt, not content.'
        : 'This means keeps the content; receipt is proved by the answer or a read receipt.',
  same: 'Whoever has the file can compute its fingerprint: when it is the same, the file is the one that was sent, unchanged.',
  signature: 'Signature of who handed it over',
  receiver: 'Received: name, date and signature',
  room: 'Receipt',
  roomText: 'Glue the receipt here, or keep its picture with this document.',
}

const pt: SendingWords = {
  title: 'Comprovante de envio',
  fileName: 'Comprovante-de-envio',
  statement: (on) => `Declara-se que em ${on} foi entregue para envio o documento descrito a seguir.`,
  labels: {
    paper: 'Documento',
    file: 'Arquivo',
    pages: 'Páginas',
    to: 'Para',
    medium: 'Meio',
    on: 'Data de envio',
    tracking: 'Código de rastreio',
    by: 'Entregue por',
    print: 'Resumo do arquivo (SHA-256)',
  },
  media: {
    burofax: 'Burofax com certificação de texto e aviso de recebimento',
    notary: 'Notificação por tabelião',
    'certified-post': 'Carta registrada com aviso de recebimento (AR)',
    'compared-post': 'Correio autorizado com cotejo e certificação de entrega',
    'certified-email': 'E-mail certificado',
    'notarial-letter': 'Carta notarial',
    courier: 'Transportadora com aviso de recebimento',
    'carta-documento': 'Carta documento',
    telegram: 'Telegrama',
    registry: 'Notificação extrajudicial por Cartório de Títulos e Documentos',
    'collated-telegram': 'Telegrama colacionado',
    'two-witnesses': 'Entrega diante de duas testemunhas',
    'in-hand': 'Em mãos, com cópia assinada',
    email: 'E-mail',
    messaging: 'Mensagem de telefone',
  },
  proves: (content, receipt) =>
    content && receipt
      ? 'Este meio prova o conteúdo e o recebimento.'
      : receipt
        ? 'Este meio prova o recebimento, não o conteúdo.'
        : 'Este meio guarda o conteúdo; o recebimento se prova com a resposta ou a confirmação de leitura.',
  same: 'Quem tiver o arquivo pode calcular o seu resumo: se for o mesmo, o arquivo é o que foi enviado, sem mudanças.',
  signature: 'Assinatura de quem entregou',
  receiver: 'Recebido: nome, data e assinatura',
  room: 'Recibo ou aviso',
  roomText: 'Cole aqui o recibo, ou guarde a foto com este documento.',
}

/** The words of the proof of sending in a language. */
export function sendingWords(language: Language): SendingWords {
  return { es, en, pt }[language]
}
