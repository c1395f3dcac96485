import { expect, test } from 'vitest'
import { mentionsIn } from '../../src/domain/mentions.ts'
import { lettersEn } from '../../src/documents/words/en.ts'
import { lettersEs } from '../../src/documents/words/es.ts'
import { lettersPt } from '../../src/documents/words/pt.ts'

const found = (text: string): string[] => [...new Set(mentionsIn(text).map(({ mention }) => mention))]

test.each([
  ['Si no paga, iniciaremos una demanda judicial.', ['court']],
  ['Lo llevaremos a JUICIO ante el tribunal', ['court']],
  ['pediremos el embargo de sus bienes', ['court']],
  ['We will take legal action in court.', ['court']],
  ['Vamos entrar com ação judicial', ['court']],
  ['Vou entrar na Justiça', ['court']],
  ['se não pagar vou te processar', ['court']],
  ['Informaremos su deuda a DICOM.', ['bureau']],
  ['quedará en su historial crediticio', ['bureau']],
  ['seu nome vai para o Serasa', ['bureau']],
  ['vou negativar o CPF e sujar seu nome', ['bureau']],
  ['mando para protesto em cartório', ['bureau']],
  ['¿Por qué no ha pagado?', ['reason-question']],
  ['Díganos el motivo del atraso', ['reason-question']],
  ['Por que o senhor ainda não pagou?', ['reason-question']],
  ['Qual o motivo do atraso?', ['reason-question']],
  ['Why haven’t you paid?', ['reason-question']],
  ['Puede ir a la cárcel', ['jail']],
  ['vou chamar a polícia, isso dá cadeia', ['jail']],
  ['lo denunciaremos para que lo deporten', ['immigration']],
  ['vamos a publicar su foto', ['public-shame']],
  ['le voy a decir a su jefe', ['public-shame']],
  ['Vou contar para o seu patrão', ['public-shame']],
  ['vou avisar no seu trabalho', ['public-shame']],
  ['vou postar a sua foto no grupo', ['public-shame']],
  ['vou expor você', ['public-shame']],
])('is found: %s', (text, mentions) => {
  expect(found(text)).toEqual(mentions)
})

test.each([
  'Sin embargo, sigue pendiente la nota 12.',
  'A su juicio, ¿cómo lo resolvemos?',
  'Le escribimos por su cuenta pendiente. ¿Le ayudo con algo?',
  'Esta comunicación es extrajudicial: no es un procedimiento destinado a obtener la ejecución de la deuda.',
  'This letter is a private communication; it is not a court document.',
  'Si ya pagó, por favor envíenos el comprobante.',
  'Assim que o banco processar o pagamento, eu anoto. Pode avisar a sua mãe que chegou?',
  'Se quiser, exponha a sua dúvida: é só responder. Justiça seja feita, você sempre pagou.',
])('is no mention: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a disclaimer hides nothing that is said beside it', () => {
  expect(found('No es un documento judicial, pero iremos a juicio.')).toEqual(['court'])
})

test('the words are shown as they stand there', () => {
  expect(mentionsIn('Irá a DICOM o a juicio')).toEqual([
    { mention: 'court', words: 'juicio' },
    { mention: 'bureau', words: 'dicom' },
  ])
})

test('the sentences of our own letters that laws ask for are no mentions', () => {
  for (const letters of [lettersEs('usted'), lettersEn(), lettersPt()]) {
    expect(found(letters.notEnforcement)).toEqual([])
    expect(found(letters.privateLetter('La Esquina'))).toEqual([])
    expect(found(letters.consumerRightsCl)).toEqual([])
  }
})
