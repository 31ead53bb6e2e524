/** An article nothing blocks: no personal data, no promise, claims with their references. */
export const GOOD_ARTICLE = {
  title: 'Como medir a pressão arterial em casa',
  content:
    '<p>Medir a pressão em repouso, sentado e sem conversar, dá resultados mais fiéis.</p>' +
    '<p>A redução do sal diminuiu a pressão em 5 mmHg em uma revisão sistemática (PMID 23558163).</p>' +
    '<p>O resultado varia de pessoa para pessoa; converse com a sua equipe de saúde.</p>',
  medical_category: 'cardiology',
} as const;

/** An article with a patient's number and a promise of cure. */
export const BAD_ARTICLE = {
  title: 'Cura garantida do diabetes',
  content:
    '<p>A paciente Joana Pereira da Silva, CPF 529.982.247-25, tratou o diabetes aqui.</p>' +
    '<p>Com o nosso método você ficará curado, com resultado garantido.</p>',
} as const;
