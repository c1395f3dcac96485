import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pt as ptFirst } from '../../src/i18n/pt/catalogue.ts'
import { en, es, FIGURES, leaves, pt, said } from './words.ts'

const wordsOf = (text: string) => text.match(/\p{L}{2,}/gu) ?? []

describe('the words of the interface', () => {
  it.each([
    ['English', en],
    ['Portuguese', pt],
  ])('are the same set in %s as in Spanish', (_language, catalogue) => {
    const keys = (words: object) => leaves(words).map(({ path, value }) => `${path}: ${typeof value}`)
    expect(keys(catalogue).toSorted()).toEqual(keys(es).toSorted())
  })

  it.each([
    ['English', en],
    ['Portuguese', pt],
  ])('tell in %s every figure and name that they tell in Spanish', (_language, catalogue) => {
    const told = (words: object) =>
      leaves(words)
        .filter(({ value }) => typeof value === 'function')
        .map(said)
        .map(({ path, text }) => `${path}: ${FIGURES.filter((figure) => text.includes(figure)).join(' ')}`)
    expect(told(catalogue).toSorted()).toEqual(told(es).toSorted())
  })

  it.each([
    ['Spanish', es],
    ['English', en],
    ['Portuguese', pt],
  ])('leave nothing empty, shout at nobody and call nobody "moroso" in %s', (_language, catalogue) => {
    const texts = leaves(catalogue).map(({ path, value }) => ({ path, text: String(value) }))
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([])
    expect(texts.filter(({ text }) => /[¡]|moroso|deudor|debtor|devedor(?!a)|inadimplente/i.test(text))).toEqual([])
    expect(leaves(catalogue).filter(({ value }) => typeof value === 'string' && value.includes('!'))).toEqual([])
  })
})

describe('the Spanish words', () => {
  it('call an installation by one word, "dispositivo", on screen and in the guide', () => {
    const guide = readdirSync('docs/guide/es').map((page) => ({
      path: page,
      text: readFileSync(`docs/guide/es/${page}`, 'utf8'),
    }))
    const texts = [...leaves(es).map(said), ...guide, { path: 'index.html', text: readFileSync('index.html', 'utf8') }]
    const other = texts.filter(({ text }) => /(?<!\p{L})equipos?(?!\p{L})/iu.test(text)).map(({ path }) => path)
    // What a person may type into the search is any word that there is.
    expect(other).toEqual(['search.places.devices.also'])
  })
})

describe('the Portuguese words', () => {
  /** Names, which stay as they are. */
  const NAMES = /Al Día|Español|SINPE Móvil|Banco Nación|y-webrtc/g
  const SPANISH =
    /[ñ¿¡]|(?<!\p{L})(?:el|los|las|del|y|con|una|hay|muy|pero|hoy|ayer|más|día|días|sí|también|todavía|cuando|cuánto|quién|aquí|así|fecha|llamada|teléfono|correo|dirección|añadir|quitar|deuda|cuenta|equipo|respaldo|convenio)(?!\p{L})|(?:ción|ciones|dad)(?!\p{L})/iu

  it('are Portuguese: no Spanish word was left in them', () => {
    const left = leaves(pt)
      .map(said)
      .filter(({ text }) => SPANISH.test(text.replaceAll(NAMES, '')))
    expect(left).toEqual([])
  })

  /** Both languages write these alike. */
  const ALIKE = new Set(['templates.sampleName'])

  it('say no whole sentence as the Spanish ones do', () => {
    const spanish = new Map(
      leaves(es)
        .map(said)
        .map(({ path, text }) => [path, text]),
    )
    const alike = leaves(pt)
      .map(said)
      .filter(({ path, text }) => !ALIKE.has(path) && wordsOf(text).length > 3 && text === spanish.get(path))
    expect(alike).toEqual([])
  })

  it('have a form for one and for several, and each where it belongs', () => {
    const one = ptFirst.common
    expect([one.days(1), one.days(2)]).toEqual(['1 dia', '2 dias'])
    expect([one.dueIn(1), one.dueIn(2)]).toEqual(['Vence amanhã', 'Vence em 2 dias'])
    expect([one.overdueBy(1), one.overdueBy(2)]).toEqual(['Venceu há 1 dia', 'Venceu há 2 dias'])
    expect(ptFirst.today.collect('R$ 10,00', 1)).toBe('Hoje você pode receber R$ 10,00 de 1 cliente')
    expect(ptFirst.today.collect('R$ 10,00', 3)).toBe('Hoje você pode receber R$ 10,00 de 3 clientes')
  })

  it('address the shopkeeper as você, never as tu', () => {
    const tu = leaves(pt)
      .map(said)
      .filter(({ text }) => /(?<!\p{L})(?:tu|teu|teus|tua|tuas|ti|contigo)(?!\p{L})/iu.test(text))
    expect(tu).toEqual([])
  })
})
