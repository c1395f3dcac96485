import { describe, expect, it } from 'vitest'
import { customerPath } from '../../src/app/customerPath.ts'

const id = '26110000000000000A'

describe('an address under Clientes', () => {
  it('leads to the list, the form, the account and what is done from it', () => {
    expect(customerPath('/clientes')).toEqual({ screen: 'list' })
    expect(customerPath('/clientes/nuevo')).toEqual({ screen: 'new' })
    expect(customerPath(`/clientes/${id}`)).toEqual({ screen: 'account', id })
    expect(customerPath(`/clientes/${id}/recordar`)).toEqual({ screen: 'remind', id })
    expect(customerPath(`/clientes/${id}/carta`)).toEqual({ screen: 'letter', id })
    expect(customerPath(`/clientes/${id}/llamar`)).toEqual({ screen: 'call', id })
    expect(customerPath(`/clientes/${id}/gestiones`)).toEqual({ screen: 'contacts', id })
    expect(customerPath(`/clientes/${id}/promesa`)).toEqual({ screen: 'promise', id })
    expect(customerPath(`/clientes/${id}/pausa`)).toEqual({ screen: 'hold', id })
    expect(customerPath(`/clientes/${id}/pagar`)).toEqual({ screen: 'pay', id })
    expect(customerPath(`/clientes/${id}/pagare`)).toEqual({ screen: 'note', id })
    expect(customerPath(`/clientes/${id}/negociacion`)).toEqual({ screen: 'negotiation', id })
    expect(customerPath(`/clientes/${id}/envio`)).toEqual({ screen: 'sending', id })
    expect(customerPath(`/clientes/${id}/envio/${id}`)).toEqual({ screen: 'sending', id, of: id })
    expect(customerPath(`/clientes/${id}/envio/nada`)).toBeUndefined()
    expect(customerPath(`/clientes/${id}/constancia/${id}`)).toEqual({ screen: 'sendingProof', id, sending: id })
    expect(customerPath(`/clientes/${id}/constancia`)).toBeUndefined()
    expect(customerPath(`/clientes/${id}/estado`)).toEqual({ screen: 'statement', id })
    expect(customerPath(`/clientes/${id}/saldada`)).toEqual({ screen: 'settled', id })
    expect(customerPath(`/clientes/${id}/recibo/${id}`)).toEqual({ screen: 'receipt', id, payment: id })
    expect(customerPath(`/clientes/${id}/recibo/otro`)).toBeUndefined()
    expect(customerPath(`/clientes/${id}/recibo`)).toBeUndefined()
    expect(customerPath(`/clientes/${id}/estado/${id}`)).toBeUndefined()
    expect(customerPath(`/clientes/${id}/expediente`)).toEqual({ screen: 'expediente', id })
    expect(customerPath(`/clientes/${id}/editar`)).toEqual({ screen: 'edit', id })
    expect(customerPath(`/clientes/${id}/credito`)).toEqual({ screen: 'credit', id })
    expect(customerPath(`/clientes/${id}/intereses`)).toEqual({ screen: 'interest', id })
    expect(customerPath(`/clientes/${id}/cheques`)).toEqual({ screen: 'cheques', id })
  })

  it('leads to an agreement, and to handing over', () => {
    expect(customerPath(`/clientes/${id}/convenio`)).toEqual({ screen: 'agreement', id })
    expect(customerPath(`/clientes/${id}/entregar`)).toEqual({ screen: 'handOver', id })
  })

  it('leads nowhere when it names nobody', () => {
    expect(customerPath('/clientes/pepe')).toBeUndefined()
    expect(customerPath(`/clientes/${id}/borrar`)).toBeUndefined()
    expect(customerPath(`/clientes/${id}/carta/2`)).toBeUndefined()
    expect(customerPath('/cartera')).toBeUndefined()
  })
})
