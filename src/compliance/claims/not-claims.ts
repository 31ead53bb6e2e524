// Sentences that assert nothing evidence could refute. Folded text.

const START = String.raw`^[^\p{L}\d]{0,4}`;

const CALL_TO_ACTION = new RegExp(
  String.raw`${START}(?:por favor,? )?(?:agende|marque|ligue|clique|venha|assista|consulte|procure|compartilhe|conte|siga|visite|leve|leia|saiba|veja|confira|conheca|acesse|baixe|inscreva|entre em contato|fale|converse|envie|mande|escreva|participe|acompanhe|curta|comente|deixe|aproveite|garanta (?:sua|seu|ja)|reserve|peca|compre|chame|traga|lembre|cuide|busque|desconfie|duvide|nao acredite|nao caia|nao confie|fique atent[oa]|atencao|tire suas|nao (?:deixe|perca|esqueca|se automedique|interrompa|suspenda|hesite)|book|call|click|visit|read|share|follow|contact|ask|talk|schedule|subscribe|download|see your|visite|llame|pida|reserve|consulte|siga|lea|comparta)\b`,
  'u',
);

const QUESTION = /\?["'”’»)\]\s]{0,6}$/;

const LOGISTICS =
  /\b(?:r\$ ?\d|us\$ ?\d|\d{1,2}h(?:\d{2})?\b(?: as| ate|$|\.)|das \d{1,2}(?:h|:)|horario|estacionamento|inscric(?:ao|oes)|valor d[ao] (?:consulta|inscricao)|formas? de pagamento|funciona (?:das|de|aos|na|no)|atende(?:mos)? (?:de|das|aos)|endereco|recepcao|sala de espera|vagas|ingresso|entrada franca|opening hours|office hours)\b/;

const THANKS =
  /\b(?:obrigad[ao]s?|agradece(?:mos|r)?|agradecimentos?|parabens|boas[- ]vindas|thank you|thanks|gracias|bem-vind[ao]s?)\b/;

const ABOUT_US = new RegExp(
  String.raw`${START}(?:(?:nos )?somos|sou|nossa?s? (?:equipe|clinica|missao|compromisso|objetivo|valores|historia|hospital|proposta|profissionais)|nosso|contamos com|fundad[ao]|a (?:clinica|empresa) (?:foi|e|tem|conta|oferece|fica)|atendo|atendemos|trabalho|trabalhamos|acredito|acreditamos|na minha opiniao|gosto de|we (?:are|love|offer|believe)|our)\b`,
  'u',
);

const DEFINITION =
  /^[^.;:]{2,80}? (?:e|sao|chama-se|significa|designa|consiste (?:em|n[ao])|denomina-se|refere-se a) (?:o nome d|um[a]?\b|o termo|a (?:inflamacao|presenca|perda|falta|area|especialidade|ciencia|parte|camada|condicao|doenca)|o (?:orgao|conjunto|processo|musculo|exame|estudo|ramo|osso)|conhecid[ao]s? como|doencas?|conjunto|definid[ao]|caracterizad[ao])|^[^.;:]{2,80}? (?:is|are|es|son) (?:an? |una? |el |la |the (?:name|study|inflammation|branch))/;

const ETYMOLOGY =
  /\b(?:vem do (?:latim|grego|arabe|ingles|frances)|origem (?:latina|grega)|palavra .{2,40}(?:vem|deriva|significa)|deriva d[ao]|etimolog|comes from the (?:latin|greek)|viene del (?:latin|griego))/;

const ANATOMY =
  /\b(?:tem|possui|e formad[ao] por|e compost[ao] por|divide-se em|localiza-se|fica (?:n[ao]|atras|acima|abaixo|entre)|has|consists of) (?:(?:um|uma|dois|duas|tres|quatro|cinco|quatro|doze|\d{1,3}|two|three|four|five) )?(?:lobos?|camadas?|camaras?|cavidades?|vertebras?|ossos|partes|segmentos|valvulas|ventriculos|atrios|musculos|lobes|layers|chambers|bones|parts)\b|\b(?:localiza-se|fica localizad[ao]|situa-se)\b/;

const METHODS =
  /\b(?:foram (?:incluid|avaliad|recrutad|selecionad|randomizad|convidad|excluid|analisad|acompanhad|entrevistad|coletad|divididos|alocad|estudad)[ao]?s?|(?:participaram|participated|incluimos|recrutamos|avaliamos|analisamos|coletamos|entrevistamos)\b|participaron|comite de etica|termo de consentimento|consentimento informado|aprovado pel[ao] (?:comite|cep)|ethics committee|(?:estudo|ensaio|pesquisa|trial|study) (?:foi|was|teve|took place|durou|aconteceu|ocorreu|incluiu|included|acompanhou|enrolled|recrutou|recruited|envolveu|se realizo)|o (?:desfecho primario|desfecho secundario|criterio de inclusao)|questionario foi|dados foram|amostra (?:foi|de|incluiu)|were (?:included|enrolled|randomi[sz]ed|recruited|excluded|assigned))\b/;

const MORE_RESEARCH =
  /\b(?:(?:mais|novos?|novas?|outros?|outras?) (?:estudos|pesquisas|ensaios|investigacoes)(?: \p{L}{2,15}){0,4} (?:sao|serao|devem|precisam|ainda|necessari)|sao necessari[ao]s (?:mais|novos|novas|outros)|ainda (?:faltam|sao necessari|nao ha consenso|esta em estudo|estao em estudo)|more (?:research|studies) (?:is|are)|further (?:research|studies)|se necesitan mas|faltan estudios)/u;

const BIBLIOGRAPHY =
  /^[^\p{L}\d]{0,3}(?:\[?\d{1,3}[\]).]? )?(?:referencias?:|fonte:|fontes:|bibliografia|references?:|source:|disponivel em)|\b(?:19|20)\d{2}\s?;\s?\d{1,4}|\b(?:v|vol)\. ?\d{1,4},? ?(?:n|p|no)\. ?\d|\bet al\. [\p{L} ]{10,200}\. (?:rev|j|arq|ann|n engl|lancet|bmj|jama|br j|int)\b|^[\p{L}'-]{2,20} [a-z]{1,3}(?:, [\p{L}'-]{2,20} [a-z]{1,3}){1,8}(?:, et al)?\. /u;

const QUOTED_SPEECH =
  /\b(?:disse|contou|relatou|comentou|afirma|said|dijo) (?:a|o|the|la|el) (?:paciente|patient|cliente)\b/;

/** Scepticism: the sentence denies a promise instead of making one. */
const SCEPTICISM =
  /\b(?:nenhum[a]? [\p{L}-]{3,20} (?:e|esta|sera|pode ser) (?:100|totalmente|completamente|livre|isent|garantid|infalive)|nao (?:ha|existe[m]?) (?:garantia|cura milagros|milagre|formula|solucao|tratamento milagros|receita pronta|risco zero)|(?:mito|fake news|boato|mentira|golpe)\b|nao e (?:verdade|correto)|nao (?:garante|garantimos|promete|prometemos)|resultados? (?:pode(?:m)? )?varia)/u;

/** Why a sentence is no claim, or undefined. `hasEffect` keeps "X é um remédio que reduz …" among the claims. */
export function reasonNotAClaim(
  folded: string,
  facts: { readonly hasEffect: boolean; readonly hasQuantity: boolean },
): string | undefined {
  if (QUESTION.test(folded)) return 'question';
  if (BIBLIOGRAPHY.test(folded)) return 'bibliography';
  if (MORE_RESEARCH.test(folded)) return 'more research';
  if (THANKS.test(folded) || QUOTED_SPEECH.test(folded)) return 'thanks or quoted speech';
  if (CALL_TO_ACTION.test(folded)) return 'call to action';
  if (SCEPTICISM.test(folded)) return 'scepticism';
  if (LOGISTICS.test(folded)) return 'logistics';
  if (ETYMOLOGY.test(folded) || (ANATOMY.test(folded) && !facts.hasEffect))
    return 'language or anatomy';
  if (ABOUT_US.test(folded) && !facts.hasQuantity) return 'about the publisher';
  if (METHODS.test(folded) && !facts.hasEffect) return 'methods';
  if (DEFINITION.test(folded) && !facts.hasEffect && !facts.hasQuantity) return 'definition';
  return undefined;
}
