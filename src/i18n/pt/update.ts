import type { LaterMessages } from '../laterMessages.ts'

export const update: LaterMessages['update'] = {
  title: 'Há uma versão nova',
  text: 'Demora um instante e seus dados não são tocados.',
  now: 'Atualizar agora',
  later: 'Depois',
  unsavedText: 'Nesta tela há algo escrito pela metade, e se perderia. Salve primeiro.',
  anyway: 'Atualizar já',
  updatingTitle: 'Atualizando…',
  updatingText: 'Costuma levar alguns segundos, às vezes meio minuto. Você pode continuar trabalhando.',
  elsewhereTitle: 'A versão nova está pronta',
  elsewhereText: 'Salve o que está escrito pela metade: depois esta aba se atualiza sozinha.',
  reload: 'Pôr em dia já',
  waitingTitle: 'Outra aba tem algo escrito pela metade',
  waitingText: 'Ela está aberta na versão anterior. Salve lá, ou feche aquela aba, e esta continua sozinha.',
  makingRows: 'Preparando seus dados para a versão nova',
  makingRowsText: 'Só desta vez. O que você salvar agora espera até terminar.',
}
