/** Prices, discounts and free offers as propaganda: what the codes of psychology and dentistry keep out of publicity. */
export const PRICES = [
  'r$ #',
  '# reais',
  'menor_preco|preco_baixo|precos_baixos|preco_popular|precos_populares|preco_acessivel|precos_acessiveis|preco_social|precinho|preco_promocional|melhor_preco|preco_especial|preco_imbativel|valor_promocional|valores_promocionais|valor_especial|mais_barat*|baratinh*|barato|barata|menor_valor|preco_de|precos_que|cabe_no_bolso|valor_simbolico|valor_social|custo_beneficio_imbativel|valores_acessiveis|valor_acessivel',
  'desconto|descontos|promocao|promocoes|promocional|promocionais|oferta|ofertas|cupom|black_friday|parcel*|sem_juros|liquidacao|pacote_promocional|combo|%_off|imperdivel|cashback|fidelidade',
  '@FREE ..4 sessao|sessoes|consulta|consultas|avaliacao|avaliacoes|atendimento|limpeza|clareamento|encontro|primeira|aparelho|orcamento|profilaxia|raio_x|documentacao',
  'sessao|sessoes|consulta|consultas|avaliacao|avaliacoes|atendimento|limpeza|clareamento|encontro|primeira|aparelho|manutencao|raio_x|documentacao|orcamento ..4 @FREE',
  '# x ..4 r$|sem|cartao|juros|de|no',
  'em_ate # x|vezes|parcelas',
  'pague # ..4 leve|ganhe',
  'primeira ..2 sessao|consulta|avaliacao ..3 gratis|gratuita|por_nossa_conta|de_graca|cortesia|e_por_minha',
];

/** Fees told on request, and public service. */
export const NO_PRICES = [
  'sus|ubs|caps|ministerio|prefeitura|unidade_basica|rede_publica|servico_escola|clinica_escola|universidade|voluntari*|estudo|gasto*|custo_medio|bilhoes|milhoes',
  'valor|valores|preco|precos|honorarios|forma_de_pagamento ..4 combinad*|informad*|recepcao|secretaria|direto|contato|consulte|primeiro_contato|consultorio|sob_consulta|acordad*',
];
