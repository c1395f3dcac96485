import type { ScriptWords } from './words.ts'

/** Calls in the Portuguese of Brazil, with the customer as você. */
export const portugueseScript: ScriptWords = {
  ask: (name) => (name === '' ? 'Com quem eu falo, por favor?' : `Olá, eu falo com ${name}?`),
  somebodyElse: (business, phone) =>
    `Agradeço a atenção. Pode dizer que ${business} ligou, por favor?${phone === '' ? '' : ` O número é ${phone}.`} Tenha um bom dia.`,
  who: (caller, business) => `Aqui é ${caller === '' || caller === business ? business : `${caller}, de ${business}`}.`,
  fact: {
    reminder: (what) => `Estou ligando para lembrar você: ${what}.`,
    '1': (what) => `Estou ligando porque nas minhas anotações ainda aparece pendente: ${what}.`,
    '2': (what) => `Continua pendente: ${what}. Quero que a gente resolva isso hoje.`,
    '3': (what) => `Estou ligando por causa da carta que enviei a você. Continua pendente: ${what}.`,
  },
  one: (label, amount, due) => `${label} de ${amount}, que ${due}`,
  several: (count, total, due) => `um total de ${total} em ${count} itens; o mais antigo ${due}`,
  pause: 'Fique em silêncio e escute a resposta.',
  crossed: 'Talvez o seu pagamento já esteja a caminho; se for o caso, agradeço.',
  satisfied: 'Ficou tudo certo com o que você recebeu?',
  reason: 'Houve algum problema que eu precise saber?',
  offer: 'Temos estas formas; qual delas fica melhor para você?',
  gentle: 'Você tem à mão os dados para pagar, ou mando por mensagem?',
  letter: (day) => `A data da carta é ${day}. Você vai fazer o pagamento ou prefere que antes assinemos um acordo?`,
  commit: 'Em que dia, que valor e de que forma?',
  recap: 'Então fica esse valor, nesse dia e dessa forma. Mando uma mensagem com o combinado.',
  objections: {
    'no-money': {
      says: 'Não tenho dinheiro.',
      reply: 'Entendo. Com quanto você consegue começar hoje, mesmo que seja pouco, e que dias marcamos para o resto?',
    },
    'not-received': {
      says: 'A conta não chegou.',
      reply: 'Mando agora mesmo. Você me confirma quando vir?',
    },
    'not-satisfied': {
      says: 'Não fiquei satisfeito.',
      reply:
        'Agradeço por me avisar. Anoto, e não cobro essa parte até esclarecer. O resto está certo, para deixar pago?',
    },
    'ask-somebody': {
      says: 'Preciso falar com meu sócio.',
      reply: 'Claro. Que dia e a que horas eu ligo para saber o que decidiram?',
    },
    'already-paid': {
      says: 'Já paguei.',
      reply: 'Que bom, agradeço. Você me manda o comprovante? Confiro e confirmo hoje.',
    },
  },
  voicemail: (name, caller, business, phone) =>
    `Recado para ${name === '' ? 'quem atende' : name}. Aqui é ${caller === '' || caller === business ? business : `${caller}, de ${business}`}.${phone === '' ? '' : ` Meu número é ${phone}.`} Agradeço o retorno.`,
  noEnforcement:
    'Esta ligação não faz parte de um procedimento de execução; você pode me pedir os detalhes por escrito.',
  agreed: (amount, day, method) =>
    `Agradeço por falar comigo. Combinamos: ${amount} em ${day}${method === '' ? '' : ` ${method}`}. Se algo não estiver como combinamos, me avise.`,
}
