import { plainArticle } from './plain-article.js';
import { STAGE_ANALYSERS } from './stages.js';

/** What articles claim, advise, count and cite, in the three languages; nobody is meant. */
export const SAMPLES: readonly string[] = [
  `O que muda no tratamento da hipertensão

A metformina reduz em 31% o risco de diabetes tipo 2 em adultos com pré-diabetes, segundo ensaio clínico randomizado [1]. Estudos mostram que a vacina é segura e eficaz, e que 9 em cada 10 pessoas ficam protegidas. O consumo de sal causa pressão alta? Nem sempre: a genética também pesa. Caminhar 30 minutos por dia diminui a mortalidade em 12 por cento (IC 95% 8-16; p < 0,001). O chá verde cura o câncer, dizem as redes; não há evidência disso. Procure um médico antes de tomar 500 mg de paracetamol a cada 8 horas. O exame custa R$ 120,00 e o resultado é garantido em 24 horas, sem dor e sem riscos. Antes e depois: veja as fotos. A clínica é a melhor da cidade, com tecnologia de ponta e promoção de 20% de desconto. De acordo com a Organização Mundial da Saúde, 1,3 milhão de pessoas morrem por ano.

Referências
1. Grupo de Pesquisa. Prevenção do diabetes. Rev Saude. 2021;12(3):45-52. doi: 10.1000/abc.2021.001. Disponível em: https://example.org/estudo`,
  `Lo que conviene saber de la vacuna

La vacuna previene el 90 % de los casos graves, según un metaanálisis de 24 estudios (2020). El tratamiento elimina el dolor en siete días, sin efectos secundarios y con resultados garantizados. Los pacientes con diabetes tienen el doble de riesgo de infarto. ¿La vitamina C cura el resfriado? No se ha demostrado. Tome 400 mg de ibuprofeno cada ocho horas solo si su médico lo indica. Fumar aumenta la mortalidad y provoca cáncer de pulmón. Somos los mejores especialistas, líderes en el país, con un descuento del 15 %. La Sociedad Española recomienda medir la presión arterial una vez al año.`,
  `What the evidence says about sleep

Poor sleep raises the risk of stroke by 27 percent, a cohort study of 12,400 adults found (HR 1.27, 95% CI 1.10-1.46). Statins lower LDL cholesterol and prevent heart attacks. This supplement cures anxiety, is 100% natural and has no side effects; results are guaranteed. Vaccines do not cause autism. One in five patients reports pain after surgery, which usually gets better within two weeks. Take 5 mg of melatonin before bed unless your doctor advises otherwise. Experts believe the drug is safe and effective. According to the World Health Organization, 422 million people have diabetes.

References
1. Research Group. Sleep and stroke. Lancet. 2019;393:123-130. PMID: 12345678. https://example.org/sleep`,
];

/** As with signs beyond Latin-1, for which the engine compiles every expression anew. */
export const inWideSigns = (text: string): string => `${text}\n\n“…” — fim`;

/** The engine compiles an expression to machine code when it is asked for the second time. */
const ROUNDS = 2;

/**
 * Has the engine compile what claims and rules are found with, at the beginning of a thread: it compiles expressions well
 * until there are 16 MB of their code in the process, and personal data of many kinds need more than that. Claims whose
 * expressions come behind those take six times as long for as long as the thread lives.
 */
export function warmUp(): void {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const sample of SAMPLES.flatMap((text) => [text, inWideSigns(text)])) {
      const snapshot = plainArticle({ title: 'O que muda no cuidado', content: sample });
      STAGE_ANALYSERS['S.3.1'](snapshot);
      STAGE_ANALYSERS['S.4-1.1-3'](snapshot);
    }
}
