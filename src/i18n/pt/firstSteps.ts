/** Words of the first five minutes, in Portuguese. */
export const firstSteps = {
  title: 'Seus primeiros cinco minutos',
  progress: (done: number, all: number) => `${done} de ${all}`,
  done: 'feito',
  allDone: 'Você já sabe o principal. Amanhã abra Hoje e o app diz o que fazer.',
  putAway: 'Não mostrar mais',
  finish: 'Pronto',
  again: 'Os passos do começo. São marcados sozinhos com o que você faz de verdade.',
  steps: {
    customer: { title: 'Adicione um cliente', text: 'Só o nome já basta.' },
    sale: { title: 'Anote uma venda fiada', text: 'Quanto e para quem.' },
    payment: { title: 'Anote um pagamento', text: 'Mesmo que seja uma parte.' },
    reminder: { title: 'Veja o lembrete', text: 'Já vem escrito. Nada é enviado sozinho.' },
    safe: { title: 'Faça um backup', text: 'Ou ponha o app na sua tela inicial.' },
  },
}
