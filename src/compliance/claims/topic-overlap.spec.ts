import { SAME_TOPIC, topicOverlap } from './topic-overlap.js';

describe('topicOverlap', () => {
  it.each([
    [
      'A sinvastatina reduziu em 30% a mortalidade de pacientes com doença coronariana.',
      'Randomised trial of cholesterol lowering in 4444 patients with coronary heart disease: the Scandinavian Simvastatin Survival Study',
    ],
    [
      'A semaglutida leva à perda de 15% do peso.',
      'Once-Weekly Semaglutide in Adults with Overweight or Obesity',
    ],
    [
      'O Ozempic reduz eventos cardiovasculares.',
      'Semaglutide and Cardiovascular Outcomes in Patients with Type 2 Diabetes',
    ],
    [
      'La aspirina disminuye los infartos recurrentes.',
      'Aspirin in the primary and secondary prevention of vascular disease: myocardial infarction and stroke',
    ],
    [
      'O rastreamento com mamografia reduz a mortalidade por câncer de mama.',
      'Breast cancer screening with mammography: overview of Swedish randomised trials',
    ],
    [
      'A vacina contra o HPV previne o câncer do colo do útero.',
      'HPV Vaccination and the Risk of Invasive Cervical Cancer',
    ],
    [
      'Lavar as mãos diminui a diarreia em crianças.',
      'Hand-washing promotion for preventing diarrhoea',
    ],
    [
      'Exercise lowers blood pressure.',
      'Efeitos do exercício físico sobre a pressão arterial: revisão sistemática',
    ],
    [
      'A dieta mediterrânea protege o coração.',
      'Primary Prevention of Cardiovascular Disease with a Mediterranean Diet',
    ],
    [
      'O treino de equilíbrio previne quedas em idosos.',
      'Exercise for preventing falls in older people living in the community',
    ],
    [
      'A esquistossomose atinge 200 milhões de pessoas.',
      'Human schistosomiasis: global burden and control',
    ],
  ])('the same: %s / %s', (claim, title) => {
    expect(topicOverlap(claim, title)).toBeGreaterThanOrEqual(SAME_TOPIC);
    expect(topicOverlap(title, claim)).toBe(topicOverlap(claim, title));
  });

  it.each([
    [
      'A sinvastatina reduziu em 30% a mortalidade de pacientes com doença coronariana.',
      'Risk factors for falls among elderly persons living in the community',
    ],
    [
      'A bupropiona ajuda a parar de fumar.',
      'Depression of the groundwater table in coastal aquifers',
    ],
    ['O alho reduz o colesterol.', 'A randomized controlled trial of knee arthroscopy'],
    [
      'O chá verde emagrece.',
      'Deep learning for traffic prediction: a systematic review of studies',
    ],
    [
      'A vacina previne a gripe em idosos.',
      'Treatment of hypertension in patients 80 years of age or older',
    ],
    ['Meditation relieves anxiety.', 'Antimicrobial resistance of Klebsiella in hospitals'],
    ['A losartana reduz o risco de AVC.', 'Risk of bias in patients and adults: a review'],
  ])('another: %s / %s', (claim, title) => {
    expect(topicOverlap(claim, title)).toBeLessThan(SAME_TOPIC);
  });

  it('is the same for one medicine under its names and for equal texts', () => {
    expect(topicOverlap('sinvastatina', 'simvastatin')).toBe(1);
    expect(topicOverlap('Ozempic', 'semaglutide')).toBe(1);
    const text = 'A hipertensão aumenta o risco de infarto.';
    expect(topicOverlap(text, text)).toBe(1);
  });

  it('finds nothing in common with an empty or foreign title', () => {
    expect(topicOverlap('O alho reduz o colesterol.', '')).toBe(0);
    expect(topicOverlap('', '')).toBe(0);
    expect(topicOverlap('O alho reduz o colesterol.', '高血圧の治療')).toBe(0);
  });

  it('reads only the beginning of an endless title', () => {
    const began = performance.now();
    topicOverlap('palavra '.repeat(50_000), 'qwertz uiopas '.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
