const DISCLAIMER = 'Este texto é informativo e não substitui a consulta.';

/** An article that passes: sober, with its sources. */
export function goodArticle(nr: string) {
  return {
    title: 'Água ao longo do dia',
    slug: `demo-agua-${nr}`,
    excerpt: 'Quanta água beber? Depende do dia, e a sede é um bom começo.',
    content:
      '<p>Não há um número de copos que sirva para todos. O calor, o trabalho e a comida mudam a conta.</p>' +
      '<p>A autoridade europeia de segurança dos alimentos estimou em 2010 uma ingestão adequada de 2 litros por dia para ' +
      'mulheres e 2,5 litros para homens, somadas as bebidas e a água da comida [1].</p>' +
      '<p>Num ensaio de cinco anos com pessoas que já tinham tido pedra nos rins, beber mais água reduziu o retorno das ' +
      'pedras de 27% para 12% [2].</p>' +
      '<h2>Referências</h2>' +
      '<p>1. EFSA Panel on Dietetic Products. Scientific opinion on dietary reference values for water. EFSA Journal. ' +
      '2010;8(3):1459. doi:10.2903/j.efsa.2010.1459</p>' +
      '<p>2. Borghi L, Meschi T, Amato F e colaboradores. Urinary volume, water and recurrences in idiopathic calcium ' +
      'nephrolithiasis. J Urol. 1996;155:839-43. doi:10.1016/S0022-5347(01)66321-3</p>',
    medical_category: 'preventive',
    medical_disclaimer: DISCLAIMER,
    meta_description: 'Quanta água beber ao longo do dia, e por que não há um número para todos.',
  };
}

/** An article that must never be public: a patient by name and number, and a promise. Person and number are invented. */
export function badArticle(nr: string) {
  return {
    title: 'O chá que mudou tudo',
    slug: `demo-cha-${nr}`,
    content:
      '<p>A paciente Joana Ferreira da Rocha (CPF 529.982.247-25) tratou o diabetes na nossa clínica.</p>' +
      '<p>Nosso método oferece cura garantida do diabetes em 30 dias, sem nenhum efeito colateral.</p>',
    medical_category: 'general',
    medical_disclaimer: DISCLAIMER,
  };
}

/** A note of a reviewer's own. */
export function ownNote(nr: string) {
  return {
    title: 'Recado da direção médica',
    slug: `demo-recado-${nr}`,
    content: '<p>A partir de segunda-feira, a recepção fica no térreo, ao lado da farmácia.</p>',
    medical_disclaimer: DISCLAIMER,
  };
}
