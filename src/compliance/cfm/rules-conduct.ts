import { GIVEN_NAMES } from '../lgpd/names/given-names.js';
import type { PhraseHit } from './phrase-book.js';
import { has, type ComplianceRule, type PlacedSentence } from './rule.js';
import { spoken } from './spoken.js';
import {
  BROADCASTS,
  ENDORSEMENTS,
  METHODS_OFFERED,
  PRIZES,
  REMOTE_CARE,
  SCREENS_ONLY,
  SEALS,
  UNREGISTERED,
} from './wordings/conduct.js';

const RES = 'Res. CFM 2.336/2023';
const CEM = 'CEM (Res. CFM 2.217/2018)';
/** Words before and behind an endorsement in which a promise may stand. */
const REACH = 12;
const BRAND_REACH = 5;
const SINCE_2024 = '2024-03-11';

const METHODS =
  'ozonioterapia|ozonoterapia|ozonio|ozono|soroterapia|soroterapias|soro_da_beleza|soro_da_juventude|soro_da_imunidade|soro_detox|soro_de_vitaminas|soro_vitaminico|quelacao|modulacao_hormonal|modulacoes_hormonais|hormonios_antienvelhecimento|hormonios_bioidenticos|hormonio_bioidentico|antiaging|anti_aging|medicina_antienvelhecimento|terapia_antienvelhecimento|chip_da_beleza|chip_hormonal|implante_hormonal|implantes_hormonais|gestrinona|autohemoterapia|auto_hemoterapia|biorressonancia|medicina_ortomolecular|terapia_ortomolecular|medicina_quantica|terapia_quantica|cura_quantica|anabolizante|anabolizantes|esteroides_anabolizantes|esteroides|oxandrolona|testosterona_para|gh_para|iridologia|apiterapia|urinoterapia|mms|dioxido_de_cloro|prp|plasma_rico|celulas_tronco|constelacao_familiar|constelacoes_familiares|detox_ionico|terapia_celular|terapia_frequencial|biomagnetismo|hidrocolonterapia|enema_de_cafe|terapia_neural|magnetoterapia|homotoxicologia|exossomos|bioidenticos|ozone|chelation|stem_cells|nad';

const BRAND = /^\p{Lu}\p{L}{2,}/u;
/** Capitals that name no product. */
const NO_BRAND =
  /^(?:eu|crm|rqe|sus|cfm|anvisa|brasil|dra?|doutora?|instagram|whatsapp|google|deus|natal)$/;

/** A word near the hit is written as a brand: "o sérum Belle", "sem Capilax"; the first word of a sentence tells nothing. */
function namesBrand({ field, sentence }: PlacedSentence, hit: PhraseHit, reach: number): boolean {
  return sentence.notes.tokens
    .slice(Math.max(1, hit.start - reach), hit.end + reach)
    .some(({ start, end, word }) => {
      if (NO_BRAND.test(word) || GIVEN_NAMES.has(word)) return false;
      const before = field.shadow.text.slice(sentence.start, sentence.start + start);
      if (/[.!?:]\s{0,2}["“]?$/.test(before)) return false;
      return BRAND.test(field.shadow.text.slice(sentence.start + start, sentence.start + end));
    });
}

/** What a physician may not do in public (Res. CFM 2.336/2023 art. 11). */
export const CONDUCT_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-11-UNREG',
    severity: 'B',
    source: `${RES} art. 11, III`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Produto ou aparelho sem registro na Anvisa.',
      en: 'Product or device without Anvisa registration.',
    },
    suggestion: {
      pt: 'Retire a oferta; só divulgue produto registrado.',
      en: 'Take the offer out; only registered products may be shown.',
    },
    exceptions: {
      pt: 'Notícia de pesquisa, alerta contra produtos irregulares.',
      en: 'Research notices, warnings against irregular products.',
    },
    ...spoken('CFM-11-UNREG', {
      fires: [
        ...UNREGISTERED,
        'sem|falta|faltando|aguard*|dispens*|esperando|pendente|nao_tem|nao_possui|nao_ter|nao_ha|nao_tenha|ainda_nao_tem|ainda_nao_possui|nao_passou|independe*|nao_precisa|antes ..4 registro|aprovac*|autorizac*|liberac*|aval|homologac* ..4 anvisa|ministerio|brasil|orgao*|ms|nacional|sanitari*|oficial',
        'nao|nunca|ainda_nao|jamais ..3 registrad*|aprovad*|liberad*|autorizad*|regulariz*|homologad*|reconhecid* ..4 anvisa|brasil|ministerio|pais|vigilancia',
        'anvisa ..2 nao|nunca ..2 liber*|aprov*|registr*|autoriz*|reconhec*|chegou|conhece',
        'ainda|mesmo sem_registro|sem_aprovacao|sem_anvisa|sem_a_anvisa|sem_o_registro|sem_liberacao',
        'sem_registro|nao_registrad*|clandestin*|contrabande* ..6 uso|usamos|aplico|aplicamos|ofereco|oferecemos|trouxe|trouxemos|mas|trabalho|funciona',
        'uso|usamos|aplico|aplicamos|ofereco|oferecemos|trouxe|trouxemos|trago|trazemos|importo|importamos|temos|trabalho|trabalhamos|disponibilizamos|consigo ..8 sem_registro|nao_registrad*|sem_anvisa|paraguai|por_conta_propria|contraband*|sem_nota|clandestin*|proibid*_no_brasil|importacao_direta',
        'antes_da_anvisa|antes_mesmo_da_anvisa|nao_liberou|nao_aprovou|nao_registrou ..6',
        'registro|aprovacao ..2 anvisa ..3 pendente|em_andamento|a_caminho|nao_saiu|ainda_nao|em_tramit*|em_analise|esta_saindo',
        'not registered|approved ..3 anvisa',
        'chegou|direto|vindo|vinda|trazid*|importad*|novidade ..5 sem_registro|que_nao_tem_registro|nao_existe_no_brasil|nem_chegou_ao_brasil|nao_vendid*_no_brasil',
      ],
      unless: [
        'nao ..2 use|usem|compre|comprem|utilize|utilizem|aplique|recomend*|aceite|indic*|deve|devem|pode|podem|oferec*|trabalh*|usamos|uso|aplic*',
        'risco*|perig*|alert*|denunci*|apreend*|interdit*|recolh*|evite|desconfi*|crime|fiscaliz*|morte*|complicac*|verifi*|confira|exija|consulte|atencao_ao|seguranca',
        'sem_risco',
      ],
      excusedBy: ['frame:research'],
      evenDenied: true,
    }),
  },
  {
    id: 'CFM-11-ENDORSE',
    severity: 'B',
    source: `${RES} art. 11, IV; ${CEM} art. 115`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Médico recomenda produto induzindo garantia de resultado.',
      en: 'Physician recommends a product implying a guaranteed result.',
    },
    suggestion: {
      pt: 'Dê orientação neutra, sem marca nem promessa.',
      en: 'Give neutral advice without brand or promise.',
    },
    exceptions: { pt: 'Orientação neutra, sem marca.', en: 'Neutral advice without a brand.' },
    ...spoken('CFM-11-ENDORSE', {
      fires: [
        ...ENDORSEMENTS,
        'parceria_paga|publi|publipost|a_pedido_da_marca|embaixador*|garoto_propaganda|rosto_da_campanha|rosto_da_marca|cupom ..10 consultorio|medic*|doutor*|receito|uso|confio|recomendo|indico|experimentei|testei|clinica',
        'ponho|coloco|empenho ..2 meu|o_meu ..1 diploma|nome|crm',
        'sou ..2 rosto|cara|voz|embaixador* ..2 da|do ..1 campanha|marca|produto',
        'consultorio|clinica ..3 so ..1 confio|uso|recomendo|indico',
        'toda|todo ..1 ginecologista|dermatologista|pediatra|medico|medica|dentista|cardiologista ..2 tem|usa|recomenda|indica|confia',
        'palavra_de ..1 medic*|pediatra|dermatologista|ginecologista|cardiologista|ortopedista|especialista|nutrolog*|dentista',
        'indico|recomendo|uso|aprovo|assino|indicamos|recomendamos|usamos|prescrevo|adoro|amo|sugiro|confio|receito|endosso|recommend ..4 @PRODUCT|marca ..8 funciona*|resultado*|garant*|certo|certa|certeza|melhor|melhores|resolv*|cura|curam|infalive*|milagr*|confi*|nao_falha|transform*|compre|elimin*|aprovad*|nunca_falha|tiro_e_queda|acaba|some|perfeit*|incrive*|maravilhos*|acreditem',
        'indico|recomendo|uso_e_indico|uso_e_recomendo|aprovo|assino|indicamos|recomendamos|eu_uso|eu_indico|sugiro ..4 @PRODUCT ..1',
        '@PRODUCT|marca ..4 que ..2 eu|nos|dr|dra|medic* ..2 indico|recomendo|uso|aprovo|assino|indicamos|recomendamos|confio|usa|indica|recomenda',
        '@PRODUCT ..5 eu ..2 uso|indico|recomendo|aprovo|assino ..4',
        'uso|usei|testei|testado e? indico|recomendo|aprovo|aprovei|assino_embaixo|aprovado',
        'meu|nosso|com_o_meu|com_meu ..1 cupom|codigo|link_de_afiliado|codigo_de_desconto ..8',
        'publi|publipost|parceria_paga|embaixador*|garota_propaganda|garoto_propaganda ..4 marca|da|do|@PRODUCT|com',
        'minha|nossa|meu linha|marca|serum|creme|suplemento ..6 funciona|resultado*|garant*|compre|melhor',
        'marca|linha|@PRODUCT ..3 preferid*|favorit*|numero_1|do_coracao ..3 consultorio|meus_pacientes|dr|dra|medic*|minha',
      ],
      unless: [
        'protetor_solar_diariamente|fator_30|fator_50|fps|qualquer_marca|independente_da_marca|sem_marca',
      ],
      holds: (placed, hit) => {
        const { tokens } = placed.sentence.notes;
        const words = tokens
          .slice(Math.max(0, hit.start - REACH), hit.end + REACH)
          .map(({ word }) => word);
        return (
          namesBrand(placed, hit, BRAND_REACH) ||
          words.some((word) =>
            /^(?:funciona|resultad|garant|cert[oae]|melhor|resolv|cura|infaliv|milagr|confi|falha|transform|compr|elimin|aprovad|aprovo|acab|perfeit|incriv|maravilh|cupom|codigo|publi|parceria|embaixad|propaganda|testei|testado|assino|preferid|favorit|linha|marca|acredit|queda|some|para$|passa$|sara|desinch|levant|desprevenid|passado|agradec|mesmo)/.test(
              word,
            ),
          )
        );
      },
    }),
  },
  {
    id: 'CFM-11-SEAL',
    severity: 'B',
    source: `${RES} art. 11, V`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Selo ou aval médico em produto de consumo.',
      en: "A physician's seal or approval of a consumer product.",
    },
    suggestion: {
      pt: 'Retire o selo; ensine a ler o rótulo.',
      en: 'Take the seal out; teach how to read the label.',
    },
    exceptions: { pt: 'Ensinar a ler rótulos.', en: 'Teaching how to read labels.' },
    ...spoken('CFM-11-SEAL', {
      fires: [
        ...SEALS,
        '@GOODS ..6 aprovad*|recomendad*|chancelad*|certificad*|assinad*|endossad*|avalizad*|atestad*|indicad*|testad*|garantid*|selecionad*|validad* ..2 pelo|pela|pelos|pelas|por|do|da ..2 @DOCTOR|mim|nos|nossa_equipe|nossa_clinica|clinica|consultorio',
        'aprovad*|recomendad*|chancelad*|certificad*|assinad*|endossad*|avalizad*|atestad*|indicad* ..2 pelo|pela|pelos|por ..2 @DOCTOR|mim|nos|nossa_equipe|clinica ..6 @GOODS|selo',
        'selo ..5 medic*|doutor*|dr|dra|aprovac*|aprovad*|recomendac*|@SPECIALIST|cardiologist*|clinica|saude|meu|consultorio',
        'meu|nosso|com_o_meu|o_meu selo|aval|carimbo ..6',
        'aval|chancela|carimbo|endosso|apoio|garantia|assinatura ..3 @DOCTOR|clinica|medica|cardiologica ..6 @GOODS',
        '@GOODS ..5 selo|aval|chancela|carimbo|endosso|assinatura ..4 @DOCTOR|medica|medico|clinica|meu|minha|consultorio|nosso|nossa',
        'aprovo|aprovei|chancelo|avalizo|atesto|certifico|aprovamos|chancelamos|assino ..4 @GOODS',
        'eu|nos ..1 aprovo|aprovei|chancelo|assino|avalizo|atesto|certifico|dou_meu_aval|aprovamos|chancelamos|endosso|atestamos ..5 @GOODS',
        '@GOODS ..3 oficial|oficiais ..2 do_consultorio|da_clinica|dos_medicos|do_dr|da_dra|do_doutor',
        '@DOCTOR ..2 aprova|aprovam|recomenda|recomendam|assina|chancela|atesta ..4 @GOODS',
        'carrega|leva|estampa|traz|ganhou|recebeu ..3 meu|nosso|minha ..2 selo|aval|aprovacao|chancela|nome|recomendacao',
        'tem|leva|estampa|com o_meu|a_minha|meu|minha ..1 nome|assinatura|selo ..4 embalagem|rotulo|@GOODS|caixa',
      ],
      unless: [
        'rotulo ..4 leia|ler|aprenda|como|entenda',
        'leia|ler|aprenda|como_ler ..4 rotulo*',
        'anvisa|inmetro|sif|selo_de_qualidade_hospitalar|ona|acreditac*|selo_ona|joint_commission|dose_recomendada|quantidade|filtro_solar_recomendad*|uso_recomendado|selo_verde|dente|dentario',
      ],
    }),
  },
  {
    id: 'CFM-11-METHOD',
    severity: 'B',
    source: `${RES} art. 11, VII`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Oferta de método não reconhecido pelo CFM.',
      en: 'Offer of a method CFM does not recognise.',
    },
    suggestion: {
      pt: 'Retire a oferta ou explique que não há indicação aprovada.',
      en: 'Take the offer out or explain that there is no approved indication.',
    },
    exceptions: { pt: 'Texto crítico ou sobre pesquisa.', en: 'Critical or research texts.' },
    ...spoken('CFM-11-METHOD', {
      fires: [
        ...METHODS_OFFERED,
        'hormonio_do_crescimento|reposicao_de_gh|nandrolona|oxandrolona|trembolona|stanozolol|boldenona|esteroides|terapia_quantica|terapias_quanticas|quantica|auto_hemoterapia ..10 vagas|inscricoes|programa|protocolo|shape|agende|responda|marque|para_voce|carnaval|verao|imunidade|juventude|idade',
        'protocolo|programa|pacote|ciclo ..3 com|de ..2 nandrolona|oxandrolona|trembolona|stanozolol|testosterona|gh|hormonio_do_crescimento|anabolizante*',
        'horarios|vagas|agenda|sessao|sessoes|pacote*|ciclo*|aplicac* ..8 ozonio|ozonioterapia|soroterapia|quelacao|modulacao_hormonal|biorressonancia|autohemoterapia|chip_da_beleza|gestrinona',
        'ozonio|ozonioterapia|soroterapia|quelacao|modulacao_hormonal|biorressonancia|autohemoterapia ..3 indicad*|e_para|ajuda|devolve|alivia|desinflama|combate',
        `${METHODS} ..6 para|contra|trata|tratam|tratar|cura|curam|agende|aqui|realizo|realizamos|faco|fazemos|ofere*|venha|disponivel|disponiveis|sessoes|sessao|melhora|elimina|na_clinica|na_nossa|em_nossa|no_consultorio|experimente|aplico|aplicamos|marque|chegou|promocao|a_partir|pacote*|rejuvenesc*|emagrec*|energia|disposicao|performance|hipertrofia|ja|todo|toda|todas|todos|beneficio*|transform*|devolve*|fortalec*|imunidade|r$|protocolo|garant*|acaba|resolve|estetic*|e_mais|e_muito|combate|combatem|desintoxica`,
        `agende|faca|conheca|experimente|venha|realizo|realizamos|oferecemos|ofereco|faco|fazemos|aplico|aplicamos|trabalho|trabalhamos|temos|marque|descubra|indico|prescrevo|comece|garanta|aproveite|chegou|novidade|especialista*|prescrevemos|nosso|nossa|uso|usamos|sessao|sessoes|pacote|disponivel|implanto|colocamos|coloco|invista|aposte ..5 ${METHODS}`,
        'metodo*|tecnica*|tratamento*|terapia*|pratica* ..3 nao|ainda_nao|sem ..2 reconhecid*|reconhecimento|aprovad* ..4 cfm|conselho|medicina ..8 mas|porem|faco|ofereco|oferecemos|realizo|realizamos|funciona|uso|aplico',
        'faco|ofereco|oferecemos|realizo|realizamos|uso|aplico|trabalho ..8 nao|ainda_nao|sem ..2 reconhec* ..4 cfm|conselho|medicina',
        'mesmo_sem|apesar ..5 reconhec*|aprovac*|aval ..3 cfm|conselho',
      ],
      unless: [
        'nao_e|nao_tem|nao_ha|nao_possui|nao_sao|nao_conta|sem|nao_existe*|faltam|falta|carece*|nao_foi|nao_reconhece*|sem_indicacao|nao_recomend*|nao_oferec*|nao_realiz*|nao_faz* ..3 reconhec*|indicac*|aprov*|recomend*|evidenc*|comprov*|respaldo|base|autoriz*|estudos|ozonio*|ozonioterapia|chip|implant*|modulac*|soroterapia',
        'me_pergunt*|perguntam|perguntam_me|duvida*_sobre|risco*|perig*|alert*|experimental|experimentais|pesquisa|estudo|estudos|anvisa|proib*|evidencia*|entenda_por_que|por_que_nao|posicionamento|parecer|sociedade_brasileira|dano*|efeitos_adversos|desinfec*|camada_de_ozonio|agua_com_ozonio|leucemia|medula|transplante|hipogonadismo|anestesi*|corticoide*|asma',
      ],
      excusedBy: ['frame:news', 'frame:research'],
    }),
  },
  {
    id: 'CFM-11-LIVE',
    severity: 'B',
    source: `${RES} art. 11, VIII`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Consulta ou procedimento transmitido ao vivo.',
      en: 'Consultation or procedure broadcast live.',
    },
    suggestion: {
      pt: 'Faça apenas transmissão educativa, sem paciente.',
      en: 'Only broadcast education, without a patient.',
    },
    exceptions: {
      pt: 'Transmissão educativa sem paciente.',
      en: 'Educational broadcast without a patient.',
    },
    ...spoken('CFM-11-LIVE', {
      fires: [
        ...BROADCASTS,
        '@PROCEDURE|consulta|consultas|atendimento|atendimentos|parto|exame|exames|sessao ..7 ao_vivo|em_live|na_live|live|transmit*|transmiss*|streaming|em_directo|lives|broadcast',
        'ao_vivo|live|transmiss*|transmit*|transmitir*|streaming|lives|em_tempo_real|acompanh*_em_tempo_real ..4 da|de|do|uma|um|a|o|minha|nossa|meu|dos|das|esta|essa|enquanto|durante|direto ..3 @PROCEDURE|consulta|parto|exame|atendimento|opero|atendo|aplico|centro_cirurgico|sala_de_cirurgia|paciente',
        'opero|atendo|aplico|vou_operar|vou_atender|vou_aplicar|farei|vou_fazer|operando|atendendo|aplicando|operarei|opere|realizarei|mostrarei|consulto ..8 ao_vivo|em_live|na_live|live|em_tempo_real|transmit*',
        '@PROCEDURE|consulta|parto|atendimento ..5 em_tempo_real ..4 instagram|youtube|seguidores|stories|internet|rede*|perfil|voce|canal|publico|tiktok|facebook',
        'assista|acompanhe|veja|vejam|assistam|acompanhem|transmitiremos|transmitirei|transmito|mostro|mostraremos|vou_transmitir|vamos_transmitir|vou_mostrar ..6 @PROCEDURE|consulta|parto|atendimento ..6 ao_vivo|em_tempo_real|live|direto_do_centro|hoje|no_instagram|no_youtube',
        'direto_do_centro_cirurgico|direto_da_sala_de_cirurgia|direto_do_bloco_cirurgico ..6',
      ],
      unless: [
        'sem_paciente*|duvida*|educativ*|perguntas|teleconsulta*|videochamada|videoconsulta|virus_vivo|vacina*|palestra|aula|debate|simulad*|simulacao|manequim|boneco|gravad*|sobre_@PROCEDURE|monitor*|sensor*|ultrassonografia|pcr|glicemia|glicose|transmissao_de_doencas|contagio|virus|bacteria*|sexualmente|gotic*|infecc*|mosquito*|mutacao|gene|genes|genetic*',
        'live sobre',
      ],
    }),
  },
  {
    id: 'CFM-11-PRIZE',
    severity: 'B',
    source: `${RES} art. 11, X, e art. 9º, VIII`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Sorteio, prêmio, consórcio ou venda casada.',
      en: 'Raffle, prize, group purchase or tie-in.',
    },
    suggestion: {
      pt: 'Retire o sorteio ou o brinde; desconto simples em consulta é permitido.',
      en: 'Take the raffle or gift out; a plain discount on a consultation is allowed.',
    },
    exceptions: {
      pt: 'Desconto simples com histórico de preço de três meses; sorteio de participantes de estudo.',
      en: 'A plain discount with three months of price history; drawing participants of a study.',
    },
    ...spoken('CFM-11-PRIZE', {
      fires: [
        ...PRIZES,
        'raspe_e_ganhe|raspadinha|raspe_a|cartela|cupom_da_sorte|numero_da_sorte|roda_da_sorte ..8',
        'ganhe|escolha|leve ..6 por_nossa_conta|de_brinde|de_presente|gratis|sem_pagar',
        'cotas|assembleia|carta_de_credito|consorcio|contemplad* ..8 cirurgia|plastica|abdominoplastia|mamoplastia|lipo|rinoplastia|procedimento|implante*|grupo',
        'curtam|curta|compartilhem|compartilhe|marquem|marque|comentem|sigam ..10 uma_de_voces|um_de_voces|sem_gastar_nada|sem_pagar|ganha|ganhar|sorteada|vai_levar',
        'sorteio|sorteios|sorteamos|sortearei|sortearemos|sorteando|sortear|sorteia|sorteado|sorteada|sorteados|rifa|rifas|rifando|giveaway|raffle|raspadinha|bingo|roleta|sorteare*|vaquinha',
        'consorcio|consorcios ..4 @SURGERY|@PROCEDURE|estetic*|cirurgico|para|medico|mensal|cotas',
        'vale_presente|vale_procedimento|vale_consulta|vale_botox|vale_cirurgia|cartao_presente|gift_card|cashback|programa_de_pontos|cartao_fidelidade|clube_de_vantagens',
        'brinde|brindes|mimo|mimos|premio|premios ..8 @SERVICE|@PROCEDURE|paciente*|agend*|quem|para|surpresa|marcar|consulta',
        '@SERVICE|@PROCEDURE|agende|feche|marque|pacote|quem ..8 brinde|brindes|mimo|de_bonus|de_presente|premio',
        'leve|leva|levem ..4 gratis|de_graca|de_brinde|de_presente|de_bonus|brinde|brindes|premio*|@GIFT',
        'ganhe|ganha|ganham|ganhar|ganhara|concorra|concorre|concorrer|concorrem ..5 @PROCEDURE|@GIFT|limpeza|consulta|avaliacao|sessao|sessoes|premio*|kit|peeling|desconto_de_100|outra|outro|um_ano|massagem|drenagem',
        'participe|curta|marque|siga|comente|compartilhe|siga_o_perfil ..8 ganh*|sorteio|concorr*|premio*',
        'compre|pague|feche|contrate|faca|marque|agende|traga|indique|indicando|indicou|trazendo|fechando|agendando|leve|opere|realize ..7 ganhe|ganha|ganham|leve|leva|receba|gratis|bonus|de_presente|sai_de_graca|nao_paga|ganhar|brinde',
        'leve # ..3 pague|pagando',
        'pague|paga # ..3 leve|leva',
        'venda_casada|compre_junto|pacote_casado|combo ..6',
        'condicionad*|so_se|desde_que|obrigatori* ..6 compr*|contrat*|fech* ..5 pacote|produto|kit|outro|procedimento',
        'na_compra|comprando|fechando|contratando|ao_fechar|ao_contratar|ao_comprar|adquirindo ..7 ganha*|leva|brinde|gratis|bonus|cortesia|de_presente|gratuit*',
        'premia|premiamos|premiar|premiaremos|presenteamos|presentear ..4 pacientes|quem|seguidor*|@PROCEDURE|cliente*',
        'win ..3 free|botox|treatment|procedure|session',
      ],
      unless: [
        'bazar|quermesse|paroquia|paroquial|arraial|livros|oficina|ajude|lar_dos|igreja',
        'por_sorteio|sorteio_dos_participantes|sorteio_dos_grupos|alocac*|alocad*|randomiz*|estudo|participantes|intermunicipal|consorcio_de_pesquisa|consorcio_internacional|consorcio_brasileiro|consorcio_nacional|auditoria|jurado*|residencia|vaga_de|edital',
        'ganhe|ganhar|ganha|leve qualidade|tempo|saude|massa|peso|confianca|disposicao|autoestima|energia|forca|musculo*|anos|vida|a_serio|em_conta',
        'sem|nao_ha|nao_fazemos|nao_faco|nao_realiz*|nao_existe*|nao_temos|nao_promov*|nao_particip* ..3 sorteio*|brinde*|premio*|consorcio*|rifa*|vale*|venda_casada|combo*|giveaway|promoc*',
        'premio ..4 seguro|nobel|cientific*|tese|academic*',
        'comprar|compra ..2 medicamento*|remedio*',
        'leve|leva|levar ..1 meu|o_meu|minha|a_minha|nosso|nossa ..1 nome|assinatura|selo|crm|diploma',
        'leve|leva ..3 exames|documento*|receita|carteira*|laudo*|lista|cartao|acompanhante',
      ],
    }),
  },
  {
    id: 'CFM-11-REMOTE',
    severity: 'B',
    source: `${RES} art. 11, XI; ${CEM} art. 37`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Diagnóstico ou prescrição por mensagem em lugar da consulta.',
      en: 'Diagnosis or prescription by message instead of a consultation.',
    },
    suggestion: {
      pt: 'Oriente o leitor a marcar consulta, presencial ou por telemedicina.',
      en: 'Tell the reader to book a consultation, in person or by telemedicine.',
    },
    exceptions: { pt: 'Teleconsulta.', en: 'Telemedicine consultations.' },
    ...spoken('CFM-11-REMOTE', {
      fires: [
        ...REMOTE_CARE,
        'mand*|envi*|escrev*|descrev*|poste|posta|coment*|deix*|chama|chame|fotograf*|relate|relatem|conte|responda|me_manda|me_mande|tire_uma_foto|basta|poste|send ..9 receito|receitamos|receitarei|prescrevo|prescrevemos|diagnostico|diagnosticamos|diagnosticarei|o_diagnostico|seu_diagnostico|um_diagnostico|digo_o_que|digo_qual|te_digo|direi_qual|falo_qual|passo_a_receita|passo_o_remedio|passo_o_tratamento|passo_a_medicacao|passo_receita|a_receita|sua_receita|uma_receita|a_prescricao|sua_prescricao|indico_o_remedio|indico_o_tratamento|indico_o_medicamento|indico_a_dose|ajusto|ajustamos|qual_remedio|que_remedio|prescricao_na_hora|laudo_na_hora|atestado|tratamento_certo|o_tratamento|saio_com|avalio_e|avalio_o_seu_caso|medico_de_graca|dou_o_laudo|prescribe|diagnose|respondo_com|informo_o_que|o_que_voce_tem|qual_doenca|seu_problema',
        'diagnostico|diagnosticos|diagnosticamos|receita|receitas|receito|receitamos|prescricao|prescricoes|prescrevo|prescrevemos|atestado|atestados|laudamos|analiso|avalio|avaliamos|analisamos|renovo|trato|tratamos|consulto|tratamento ..5 por|pelo|pela|via|no|na|nos ..2 @CHANNEL',
        'consulta|consultas|atendimento|atendo|atendemos|avaliacao ..3 por|via|pelo ..1 mensagem|mensagens|whatsapp|zap|direct|dm|inbox|chat|foto|audio|comentario|comentarios|texto',
        'por|pelo|via|no ..1 @CHANNEL ..7 receito|receitamos|prescrevo|prescrevemos|diagnostico|diagnosticamos|faco_o_diagnostico|dou_o_diagnostico|fecho_o_diagnostico|passo_a_receita|mando_a_receita|envio_a_receita|envio_receita|saio|medico|ajusto_a_dose|avalio|indico_o_remedio|trato|consulto|voce_recebe_a_receita|recebe_o_diagnostico|recebe_receita',
        'receita|receitas|prescricao|diagnostico|remedio|medicacao|atestado ..3 sem ..2 consulta|sair_de_casa|consultar|passar_no_medico|consulta_medica|precisar_de_consulta|exame_fisico|marcar_consulta|ir_ao_consultorio',
        'sem ..2 consulta|sair_de_casa|marcar_consulta|precisar_consultar|consultar ..7 receita|receito|prescricao|prescrevo|diagnostico|remedio|medicacao|atestado|diagnostico',
        'diagnostico|receita|prescricao ..2 online|on_line|instantane*|imediat*|na_hora|em_minutos|em_# ..3 por|pelo|via|mensagem|whatsapp|foto|sem|basta|so|mande|envie',
        'recebe|receba|recebera|recebam|tenha ..4 receita|diagnostico|prescricao|tratamento ..4 mensagem|whatsapp|direct|zap|dm|inbox|celular|chat|por_foto',
        'foto|fotos|print|audio|mensagem ..6 diagnostico|receito|prescrevo|receita_na_hora|receita_em|digo_o_que_e|ja_sai_a_receita|basta_para|ja_receito',
        'tire_suas_duvidas|tiro_duvidas ..6 e_receba|e_saia ..3 receita|diagnostico|tratamento',
      ],
      unless: [
        'teleconsulta*|telemedicina|videochamada|videoconsulta|consulta_por_video|consulta_de_video|por_video|apos_a_consulta|apos_consulta|depois_da_consulta|na_consulta|em_consulta|durante_a_consulta|durante_consulta|so_em_consulta|lembrete*|confirm*',
        'agende|agendar|agendamento*|agendamentos|marque|marcar|marcacao|secretari*|recepcao|remarc*|horario* ..8 @CHANNEL|telefone|site|aplicativo',
        'substitui|substituem ..3 nao|nunca',
        'nao ..5 diagnostic*|receit*|prescrev*|prescric*|substitu*|avali*|orient*|respond*|consult*|trat*|faz*|fac*|dou|damos|envi*',
        'nunca|jamais ..3 @CHANNEL|receit*|prescrev*|diagnostic*',
        'diagnostico_por_imagem|receita_de_bolo|receita_culinaria|receita_federal',
      ],
      excusedBy: ['frame:news', 'frame:research'],
      holds: ({ sentence }) => !has(sentence, 'TELE-01:fires'),
    }),
  },
  {
    id: 'TELE-01',
    severity: 'M',
    source: 'Res. CFM 2.314/2022 arts. 3º e 15',
    certainty: 'secondary',
    validFrom: '2022-05-05',
    area: 'cfm',
    message: {
      pt: 'Diz que a telemedicina sempre substitui a consulta presencial.',
      en: 'Says telemedicine always replaces the in-person visit.',
    },
    suggestion: {
      pt: 'Diga que o médico decide quando a teleconsulta basta.',
      en: 'Say that the physician decides when a remote consultation is enough.',
    },
    exceptions: { pt: 'O médico decide caso a caso.', en: 'The physician decides case by case.' },
    ...spoken('TELE-01', {
      fires: [
        ...SCREENS_ONLY,
        'nunca_mais|jamais|nao ..1 va|pise|precise|precisa|precisara|precisam|sera_preciso|sera_necessario|vai_precisar|tera_que|tenha_que|saia|perca|enfrente ..5 ao_medico|consultorio|consultorios|hospital|clinica|consulta_presencial|consultas_presenciais|presencial|sala_de_espera|exame_fisico|fila|ser_examinado|deslocar',
        'esqueca|dispense|abandone|chega|adeus|largue|aposente|fim|diga_adeus|troque|elimine|deixe ..4 consultorio*|consulta_presencial|consultas_presenciais|sala_de_espera|salas_de_espera|ida_ao_medico|idas_ao_medico|ir_ao_medico|ir_ao_consultorio|visita_presencial|presencial|presenciais|exame_fisico|o_hospital|ao_hospital|fila*|deslocamento*',
        'telemedicina|teleconsulta|teleconsultas|teleatendimento|consulta_online|consulta_on_line|consultas_online|consulta_por_video|consulta_virtual|consultas_virtuais|atendimento_online|atendimento_virtual|medicina_digital|consulta_a_distancia|on_line|online|video ..6 substitui|substituem|sempre|dispensa|dispensam|resolve_tudo|tudo|qualquer_caso|qualquer_doenca|qualquer_problema|todos_os_casos|todas_as_consultas|igual|identica|igualzinha|melhor_que|melhor_do_que|mesma_coisa|no_lugar|acaba_com|elimina|100|totalmente|de_vez|superior',
        'presencial|consulta_presencial|consultas_presenciais|exame_fisico|consultorio ..5 nao_e_mais|coisa_do_passado|ultrapassad*|desnecessari*|obsolet*|acabou|dispensave*|virou_passado|ficou_no_passado|morreu|nao_faz_falta|nunca_mais|perda_de_tempo|nao_faz_sentido|antiquad*',
        'so|somente|apenas|exclusivamente ..1 telemedicina|online|on_line|teleconsulta|por_video ..3 sempre|todos|tudo|para_tudo|nunca|qualquer',
        'tudo|todas_as_consultas|todos_os_atendimentos|qualquer_doenca|qualquer_problema|qualquer_caso ..6 telemedicina|teleconsulta|pela_tela|pelo_celular|por_video|online|on_line|a_distancia|sem_sair_de_casa',
        'sempre ..4 substitui|substituir ..4 presencial|consultorio|exame_fisico',
        'never ..4 doctor|office|clinic ..3 again',
      ],
      unless: [
        'quando_o_medico|quando_a_medica|a_criterio|nem_sempre|nem_todo|nem_todos|nem_tudo|medico_decide|medica_decide|em_alguns_casos|alguns_casos|avalia_se|pode_ser_necessari*|quando_indicad*|complement*|cabe_ao_medico|se_necessario|sem_febre|emergenc*|urgenc*|quando_possivel|retorno_presencial',
        'nao ..2 substitui|substituem|dispensa|dispensam|resolve|elimina|acaba',
        'exame_fisico_e ..3 importante|necessari*|essencial|fundamental|insubstituive*|indispensave*|parte|preciso',
        'deixe_para|deixe_de_ir|nao_deixe',
      ],
      evenDenied: true,
      excusedBy: ['frame:news', 'frame:research'],
    }),
  },
];
