const SENTENCES = [
  'A pressão arterial alta costuma não dar sintomas e por isso deve ser medida em consulta.',
  'A redução do sal na comida diminuiu a pressão em 5 mmHg em uma revisão sistemática (PMID 23558163).',
  'Caminhar trinta minutos por dia pode ajudar a controlar o peso e a melhorar o sono.',
  'O tratamento é individual e o resultado varia de pessoa para pessoa.',
  'Procure a equipe de saúde da sua unidade para medir a pressão e conversar sobre os seus hábitos.',
  'Um ensaio clínico (NCT01206062) comparou duas metas de pressão em pessoas com risco elevado.',
  'O uso de medicamentos depende de avaliação e deve ser acompanhado.',
  'Frutas, verduras e feijão fazem parte de uma alimentação equilibrada.',
  'Dormir bem também faz parte do cuidado com o coração.',
  'Quem já teve um acidente vascular cerebral precisa de acompanhamento regular.',
];

/** A different article of about 3 kB for each number, of the kind that passes to a reviewer. */
export function article(n) {
  let content = '';
  for (let k = 0; content.length < 3000; k += 1) {
    const picked = [0, 1, 2, 3].map(
      (step) => SENTENCES[(n * 3 + k * 4 + step * (1 + (n % 3))) % SENTENCES.length],
    );
    content += `<p>${picked.join(' ')}</p>\n`;
  }
  return { title: `Cuidados com a pressão arterial, parte ${n}`, content };
}
