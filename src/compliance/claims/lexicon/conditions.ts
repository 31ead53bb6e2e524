/** Diseases, symptoms and outcomes in pt, es and en. Form of a line: see `health-terms.ts`. */
export const CONDITIONS = `
diabetes: diabet*
hypertension: hipertens*, hypertens*, pressao alta, presion alta, high blood pressure, blood pressure, pressao arterial, presion arterial, pressao, presion
hypotension: hipotens*, hypotens*, pressao baixa
obesity: obesidade, obesidad, obesity, obeso*, obesa*, obese, sobrepeso, overweight, excesso de peso, ganho de peso, weight gain
weight loss: perda de peso, perdida de peso, weight loss, emagrec*, perder peso, bajar de peso, adelgaz*, lose weight, emagrecimento
cancer: cancer*, cancro, tumor*, neoplas*, carcinom*, melanom*, metastas*, maligna*, malignan*, oncolog*, leucemi*, leukaemi*, leukemi*, linfoma*, lymphoma*, mieloma*, myeloma*, sarcoma*, glioma*, adenoma*, quimioterap*
infarction: infarto*, infarct*, heart attack*, ataque cardiaco, ataque do coracao, coronari*, coronary, isquemi*, ischaemi*, ischemi*, sindrome coronari*
heart failure: insuficiencia cardiaca, heart failure, cardiac failure
arrhythmia: arritmi*, arrhythmi*, fibrilac*, fibrillation, fibrilacion, taquicardi*, tachycardi*, bradicardi*, palpitac*, palpitation*
stroke: avc, avcs, acidente vascular*, derrame cerebral, derrame, ictus, accidente cerebrovascular, stroke*, cerebrovascular*, ataque cerebral
cardiovascular: cardiovascular*, cardiopat*, doenca cardiaca, doencas do coracao, heart disease, enfermedad cardiaca, cardiomiopat*, cardiomyopath*, aterosclero*, atherosclero*
thrombosis: trombos*, thrombos*, tromboembol*, thromboembol*, embolia*, embolism*, coagulo*, blood clot*
cholesterol: colesterol, cholesterol, ldl, hdl, dislipidemi*, dyslipidaemi*, dyslipidemi*, hipercolesterol*, triglicer*, triglycer*
kidney disease: doenca renal, insuficiencia renal, lesao renal, kidney disease, kidney failure, renal, nefropat*, nephropath*, calculo* renal*, pedra* nos rins, kidney stone*, calculos renales, nefrit*
liver disease: hepatit*, cirros*, cirrhosis, esteatose, esteatosis, steatosis, gordura no figado, fatty liver, higado graso, hepatopat*, hepatotox*, lesao hepatica, liver injury, lesao no figado
lung disease: dpoc, copd, epoc, enfisema, emphysema, bronquit*, bronchit*, bronquiolit*, pneumopat*, fibrose pulmonar, falta de ar, dispnei*, dyspn*, disnea
asthma: asma*, asthma*
pneumonia: pneumoni*, neumoni*
tuberculosis: tuberculos*
flu: gripe*, influenza, flu, resfriad*, resfrio, common cold
covid: covid*, coronavirus, sars*
hiv: hiv, vih, aids, sida
hpv: hpv, vph, papilomavirus, papillomavirus
dengue: dengue, zika, chikungunya, arbovir*, febre amarela, yellow fever, fiebre amarilla, malaria, leptospiros*, leishmanios*
syphilis: sifilis, syphilis, ist, ists, gonorrei*, gonorrh*, clamidia, chlamydia, herpes*, hanseniase, lepra, leprosy
measles: sarampo, sarampion, measles, rubeola, rubella, caxumba, mumps, catapora, varicela, chickenpox, coqueluche, tosferina, whooping cough, pertussis, poliomielite, polio, tetano, tetanus, difteria, diphtheria, meningit*, rotavirus
sepsis: seps*, sepse, choque septico
infection: infec*, infecc*, bacteri*, virus, viral*, viros*, fungo*, fungic*, micose*, micosis, parasit*, verminose*, candidias*, sinusit*, otit*, amigdalit*, faringit*, sore throat, cistit*, urinary tract
inflammation: inflamac*, inflamm*, inflamator*
pain: dor, dores, dolor, dolores, pain, painful, dolorid*, dolencia*, lombalgi*, lumbalgi*, ciatic*, sciatica, cervicalgi*, analges*, colica*, colico*, cramp*, caimbra*, calambre*, back pain
headache: cefalei*, cefalea*, headache*, enxaqueca*, migran*, migraine*, dor de cabeca
fibromyalgia: fibromialgi*, fibromyalgi*
arthritis: artrit*, arthrit*, artros*, osteoartr*, osteoarthr*, reumat*, rheumat*, lupus, espondil*, gota, gout
osteoporosis: osteopor*, osteopeni*, perda ossea, bone loss
fracture: fratura*, fractura*, fracture*
falls: queda, quedas, caidas, falls
depression: depress*, depresi*, bipolar*, suicid*, mania
anxiety: ansiedade, ansios*, ansiedad, anxiet*, anxious, panico, panic, estresse, estres, stress, burnout, fobia*, phobia*, tept, ptsd, toc
insomnia: insoni*, insomni*, apnei*, apnea*, ronco*, snoring, sonolenc*, somnol*
dementia: demenc*, dementia, alzheimer*, cognitiv*, declinio cognitivo, cognitive decline, deterioro cognitivo, memoria, memory
parkinson: parkinson*
epilepsy: epilep*, convuls*, seizure*, crises epilepticas
schizophrenia: esquizofren*, schizophren*, psicos*, psychosis
adhd: tdah, adhd, deficit de atencao, hiperativ*, hyperactiv*
autism: autis*
multiple sclerosis: esclerose, esclerosis, sclerosis
neuropathy: neuropat*, neuralgi*, formigament*, numbness
allergy: alergi*, allerg*, rinit*, rhinit*, anafila*, anaphyla*, urticari*, intolerancia*, celiac*, coeliac
eczema: eczema*, dermatit*, psorias*, rosacea, vitiligo, urticaria
acne: acne, cravos, espinha, espinhas
wrinkles: ruga, rugas, arruga, arrugas, wrinkle*, flacidez, celulite, celulitis, cellulite, estria*, melasma*, manchas, cicatriz*, scar, scars, envelheciment*, aging, ageing, envejecimiento
hair loss: alopeci*, calvicie, queda de cabelo, caida del cabello, hair loss, baldness
gastritis: gastrit*, ulcera*, ulcer*, refluxo*, reflujo, reflux, azia, acidez, heartburn, pylori, dispepsi*, dyspeps*, indigest*
bowel disease: intestino irritavel, irritable bowel, crohn, colite*, colitis, diverticul*, constipac*, constipat*, estrenimiento, prisao de ventre, diarrei*, diarrhea*, diarrhoea*, diarrea*, hemorroid*, haemorrhoid*, inchaco, bloating, gases
nausea: nause*, vomit*, enjoo*, mareo*
anaemia: anemi*, anaemi*, ferropen*, deficiencia de ferro, iron deficiency
bleeding: sangram*, hemorrag*, hemorrhag*, haemorrhag*, bleeding, sangrado*, bleed*
thyroid: tireoid*, tiroid*, thyroid*, hipotireoid*, hipertireoid*, bocio, goiter
menopause: menopaus*, climateri*, fogacho*, sofoco*, hot flash*, hot flush*, andropaus*
pregnancy outcome: pre-eclampsi*, preeclampsi*, eclampsi*, aborto*, abortion*, miscarriage*, prematur*, preterm, malformac*, malformation*, birth defect*, defeitos congenitos, defectos congenitos, tubo neural, neural tube, baixo peso ao nascer
infertility: infertil*, endometrios*, ovario* policistic*, polycystic, pcos, sop, mioma*, fibroid*
erectile dysfunction: impotenc*, disfuncao eret*, disfuncion erectil, erectile, libido
prostate: prostat*, hiperplasia prostatica
incontinence: incontinenc*
eye disease: glaucoma*, catarata*, cataract*, miopi*, myopia, retinopat*, degeneracao macular, macular, ceguei*, blindness, ceguera, conjuntivit*, olho seco, dry eye*
hearing loss: surdez, perda auditiva, hearing loss, zumbido*, tinnitus, acufeno*, vertigem, vertigo, tontura*, dizziness, labirintit*
caries: carie*, caries, tooth decay, periodont*, gengivit*, gingivit*, mau halito, bad breath, halitos*, tartaro, bruxism*
wound: ferida*, herida*, wound*, queimadura*, quemadura*, burn, burns, lesao, lesoes, lesion*, injury, injuries, traum*
fever: febre*, fiebre*, fever*, febril*
cough: tosse*, tos, cough*
fatigue: fadiga, fatiga, fatigue, cansaco, cansancio, tiredness
dependence: dependenc*, vicio, adict*, addict*, abstinenc*, withdrawal, overdose*, sobredosis, intoxic*, poisoning, envenenam*
death: morte*, muerte*, death*, mortal*, obito*, letal*, lethal*, die, dies, died, morre*, morrem, mueren, fatal*, falec*
survival: sobrevid*, supervivenc*, survival, sobreviv*, expectativa de vida, esperanza de vida, life expectancy, longev*
recurrence: recidiv*, recorrenc*, recurr*, recaid*, relaps*
hospitalisation: hospitaliza*, internac*, internam*, hospital admission*, readmiss*, ingresos hospitalarios, uti, icu
complication: complicac*, complication*, sequela*, secuela*, efeito* advers*, efeito* colatera*, efectos secundarios, efectos adversos, side effect*, adverse, reac* advers*, reac* alergic*, toxicidade, toxicidad, toxicity, danos, dano, damage, harm, harms
symptom: sintoma*, symptom*
disease: doenca*, enfermedad*, disease*, disorder*, transtorno*, trastorno*, sindrome*, syndrome*, patologi*, patholog*, condicao clinica, comorbid*, deficiencia de, deficit, carencia, deficienc*, desnutric*, malnutrition, desidrat*, dehydrat*, defeitos
dysglycaemia: glicemi*, glucemi*, glycaemi*, glycemi*, hipoglicemi*, hypoglyc*, hiperglicemi*, hyperglyc*, blood sugar, blood glucose, acucar no sangue, azucar en sangre, hemoglobina glicada, hba1c, resistencia a insulina, insulin resistance, resistencia a la insulina
immunity: imunidade, inmunidad, immunity, sistema imun*, sistema inmun*, immune*, imunolog*, anticorpo*, anticuerpo*, antibod*, autoimun*, autoinmun*, autoimmun*
skin signs: verruga*, wart*, coceira*, picazon, prurid*, prurit*, itch*, rash*, erupc*, edema*, inchac*, hinchazon, swelling, calo, calos, bolha*, polip*, polyp*, quisto*, quiste*, cisto*, cyst*, nodul*, abscess*, hernia*
nervous signs: tremor*, rigidez, paralis*, desmaio*, desmayo*, syncope, faint*, coma, delirium, hidrocefal*, humor, mood, estado de animo
growth: anorex*, bulim*, raquitism*, rickets, escorbut*, scurvy, pubert*, atraso no desenvolvimento, atrofia*, ictericia, jaundice
too much or too little: hiper*, hipo*, hyper*, hypo*
injuries of sport: torcao, torcoes, torsion, entorse*, esguince*, sprain*, distens*, luxac*, dislocat*
sweat: suor, sudorese, sudor, sweat*
`;
