import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words about the lock of the app, in Portuguese. */
export const lock = {
  title: 'Bloqueio com PIN',
  placeOff: 'Desligado',
  placeOn: 'Ligado',
  intro: 'O app pede um PIN ao abrir, e ao voltar depois de um tempo.',
  doesTitle: 'O que protege',
  does: [
    'De quem pega por um momento seu aparelho desbloqueado: não vê os livros na tela.',
    'Se alguém copiar os arquivos do navegador para outro aparelho, não consegue se passar por este diante dos seus outros aparelhos nem abrir os arquivos de mudanças: essas chaves são guardadas criptografadas, e o PIN as abre.',
  ],
  doesNotTitle: 'O que não protege',
  doesNot: [
    'Os livros estão no aparelho sem criptografia: quem souber ler os arquivos do navegador lê sem o PIN. Disso protege o bloqueio do próprio aparelho, com o disco criptografado.',
    'A chave com que este aparelho assina e a dos seus backups ficam com o navegador, que não deixa tirar nem criptografar: quem copiar tudo pode usar, não ler.',
    'Um PIN de quatro números é fácil de descobrir: quem tiver uma cópia pode testar todos em algumas horas. Com oito demora anos.',
    'Enquanto está desbloqueado, vê quem estiver com ele na mão.',
  ],
  pin: 'PIN',
  newPin: 'PIN novo',
  pinHelp: 'Pelo menos 4 números. Melhor 8.',
  repeat: 'Digite outra vez',
  badPin: 'São de 4 a 12 números, e não todos iguais.',
  differs: 'Não é o mesmo PIN.',
  after: 'Bloqueia',
  minutes: (n: number) =>
    n === 0
      ? 'Só ao abrir o app'
      : plural(n, { one: 'Um minuto depois de sair dele', other: '# minutos depois de sair dele' }),
  afterHelp: 'Ao bloquear, perde-se o que estava escrito pela metade. O que foi salvo está salvo.',
  turnOn: 'Ligar o bloqueio',
  working: 'Um momento…',
  failed: 'Não deu: o aparelho está sem memória livre. Feche outros apps e tente de novo.',
  changeTitle: 'Mudar o bloqueio',
  changeText: 'Digite seu PIN para mudar ou desligar.',
  go: 'Continuar',
  turnOff: 'Desligar o bloqueio',
  minutesSaved: 'Salvo neste aparelho',
  passkeyTitle: 'Digital, rosto ou senha do aparelho',
  passkeyText: 'No lugar do PIN, se o aparelho e o navegador oferecerem. O PIN continua valendo.',
  passkeyAdd: 'Adicionar',
  passkeyHas: 'Adicionado neste aparelho.',
  passkeyRemove: 'Remover',
  passkeyAdded: 'Você já pode abrir o app com o desbloqueio do aparelho',
  passkeyFailed: 'Este aparelho ou navegador não oferece. O PIN continua valendo.',
  lockedTitle: 'O Al Día está bloqueado',
  unlock: 'Abrir',
  passkeyUse: 'Usar digital, rosto ou senha do aparelho',
  passkeyRefused: 'Não abriu. Tente de novo, ou digite o PIN.',
  wrong: 'Não é esse PIN.',
  wait: (seconds: number) =>
    seconds < 90
      ? plural(seconds, {
          one: 'Espere 1 segundo para tentar de novo.',
          other: 'Espere # segundos para tentar de novo.',
        })
      : `Espere ${Math.ceil(seconds / 60)} minutos para tentar de novo.`,
  forgot: 'Esqueci meu PIN',
  forgotTitle: 'Sem o PIN',
  forgotText:
    'Ninguém pode recuperar por você. O que resta é apagar este aparelho e trazer os livros de novo: do seu outro aparelho, ou de um backup. O que não estiver em nenhum dos dois se perde.',
  back: 'Voltar ao PIN',
}
