/** Treatments, tests, procedures, behaviours, foods and exposures in pt, es and en. Form of a line: see `health-terms.ts`. */
export const INTERVENTIONS = `
treatment: tratament*, tratamient*, treatment*, terap*, therap*, medicac*, medicament*, remedio*, medication*, medicine*, drug, drugs, farmaco*, pill, pills, comprimido*, capsula*, capsule*, xarope*, jarabe*, syrup*, pomada*, creme, cremes, crema, cremas, cream*, gel, locao, ointment*, serum, injec*, injection*, inyec*, soro, suplement*, supplement*, formula, fitoterap*, herbal, planta medicinal, plantas medicinales, homeopat*, homeopath*, placebo*, caneta emagrecedora
statins: estatina*, statin*
antihypertensives: anti-hipertens*, antihipertens*, antihypertens*, betabloqueador*, beta-bloqueador*, betabloqueante*, beta-blocker*, beta blocker*, diuretic*, inibidores da eca, ace inhibitor*, ieca, bloqueador*
antibiotics: antibiotic*, antimicrob*, antibacter*
antivirals: antivira*, antirretrovira*, antiretrovira*, prep
antidepressants: antidepress*, antidepres*, isrs, ssri*, ansiolitic*, anxiolytic*, benzodiazep*, antipsicotic*, antipsychotic*, anticonvulsiv*, estabilizador* do humor
anti-inflammatories: anti-inflamat*, antiinflamat*, anti-inflamm*, antiinflamm*, aine, aines, nsaid*, corticoid*, corticosteroid*, corticoester*, cortisona, esteroid*, steroid*
analgesics: analgesic*, opioid*, opiace*, opiate*, painkiller*, antitermic*
anticoagulants: anticoagul*, antiagreg*, antiplaquet*, antiplatelet*, blood thinner*
antacids: antiacid*, antacid*, inibidores da bomba, proton pump, ppi, ppis, ibp
antidiabetics: hipoglicemiante*, antidiabet*, glp-1, insulin*
antihistamines: anti-histamin*, antihistamin*, antialergic*
hormone therapy: reposicao hormonal, terapia hormonal, hormone therapy, hormone replacement, terapia hormonal, anticoncep*, contracep*, pilula*, pildora*, diu, dius, iud, iuds, preservativo*, condom*, camisinha*, anabolizante*, hormonio*, hormona*, hormone*, implante hormonal
vaccine: vacina*, vacuna*, vaccin*, imuniza*, inmuniza*, immuniz*, immunis*
surgery: cirurgi*, cirugi*, surger*, surgical*, operac*, operation*, transplant*, trasplant*, bariatric*, bypass, laparoscop*, artroscop*, cesarea*, cesarean*, caesarean*, parto*, childbirth, biops*, ablac*, ablation, angioplast*, stent*, marca-passo, pacemaker*, marcapasos, protese*, protesis, prosthes*, implante*, implant*, extrac*, anestesi*, anaesthe*, anesthe*, dialis*, dialysis, hemodialis*, transfus*, quimioterap*, chemotherap*, radioterap*, radiotherap*, radiation, imunoterap*, inmunoterap*, immunotherap*, lasik, endodont*, restaurac* dent*, filling*
aesthetics: procedimento*, procedimient*, procedure*, laser*, peeling*, preenchiment*, rellen*, filler*, harmonizac*, lipoaspirac*, liposucc*, liposuction, drenagem, microagulh*, bioestimulador*, acido hialuronico, hyaluronic, carboxiterapia, clareament*, blanqueamient*, whitening, lentes de contato dental, mesoterapi*, lifting, radiofrequencia, ultrassom microfocado, criolipol*, toxina
devices: oculos, glasses, lentes, lenses, aparelho*, cpap, mascara*, mask, masks, protetor solar, protetores solares, filtro solar, sunscreen*, protector solar, capacete*, helmet*, cinto de seguranca, seat belt*, aparato, palmilha*, insoles, bengala, andador, meias de compressao, mosquiteir*, bed nets, fluor, fluoride
physiotherapy: fisioterap*, physiotherap*, physical therapy, reabilitac*, rehabilitac*, rehabilitation, quiropra*, chiropract*, osteopat*, acupuntura*, acupuncture*, massag*, masaje*, alongament*, estiramient*, stretching, pilates, ioga, yoga, meditac*, meditation, mindfulness, hidroterapia, fonoaudiolog*, ventosa*, crioterapia, gelo
psychotherapy: psicoterap*, psychotherap*, terapia cognitiv*, cognitive behavio*, tcc, cbt, hipnose, hypnosis, terapia em grupo
screening: rastream*, rastreio*, cribad*, screening*, mamograf*, mammogra*, papanicola*, preventivo, pap test, pap smear*, citolog*, colonoscop*, endoscop*, psa, check-up, checkup
test: diagnostic*, triagem*, triage*, exame*, examen*, teste, testes, test, tests, tomograf*, tomogra*, ressonancia*, resonancia*, mri, raio-x, raios x, radiograf*, x-ray*, ultrassom, ultrassonograf*, ultrasound*, ecografi*, eletrocardiogram*, electrocardiogram*, ecg, ecocardiogram*, echocardiogram*, hemogram*, glicosimetro, glucometer, dosagem, biomarcador*, biomarker*, espirometr*, spirometr*, polissonograf*, polysomnogra*, densitometr*, hemocultura, urocultura, pcr, troponin*, oximetr*, d-dimer*, holter, swab, antigeno, sorolog*, autoexame, self-exam*, monitoriza*, algoritmo, algorithm
exercise: exercicio*, ejercicio*, exercis*, atividade fisica, atividades fisicas, actividad fisica, physical activity, caminhad*, caminar, caminata*, walking, corrida, correr, running, musculac*, weight training, strength training, treino*, treinament*, entrenamient*, training, natac*, swimming, danca, dancing, aerobic*, sedentar*, inatividade, inactivity, tai chi, ciclismo, cycling, agachament*
diet: dieta*, diet, diets, dietary, alimentac*, alimento*, aliment*, nutric*, nutrition*, comida*, food, foods, refeic*, meal, meals, jejum, ayuno, fasting, ayunar, mediterran*, low carb, cetogenic*, ketogenic, vegetarian*, vegan*, ultraprocessad*, ultra-processed, ultraprocesad*, fast food, calori*, amamentac*, aleitament*, leite materno, breastfeed*, breast-feed*, lactancia, breast milk
foods: fruta*, fruit, fruits, verdura*, vegetables, hortalica*, legume*, legumbre*, legumes, graos, granos, grains, aveia, avena, oats, oat, feijao, frijol*, beans, carne*, meat, peixe*, pescado*, fish, ovo, ovos, huevo*, egg, eggs, leite, leche, milk, laticinio*, lacteo*, dairy, queijo, iogurte, yogur*, pao, pan, bread, arroz, rice, gluten, soja, soy, nozes, nueces, nuts, castanha*, azeite, aceite de oliva, olive oil, oleo de coco, coconut oil, manteiga, butter, margarina, chocolate*, cacau, cocoa, mel, miel, honey, limao, limon, lemon*, laranja, tomate*, tomato*, banana*, abacate, aguacate, avocado*, cranberr*, oxicoco, beterraba, remolacha, beetroot, couve, brocolis, broccoli, espinafre
spices: alho, ajo, garlic, gengibre, jengibre, ginger, canela, cinnamon, curcuma, turmeric, acafrao, pimenta, capsaicina, capsaicin, babosa, aloe vera, camomila, manzanilla, chamomile, hortela, menta, peppermint, propolis, ginseng, cannabis, maconha, marihuana, marijuana, chia, linhaca, linaza, flaxseed, moringa, spirulina, kefir, kombucha, vinagre*, vinegar
drinks: agua, water, cha, chas, te verde, green tea, tea, teas, cafe, coffee, cafein*, caffein*, suco*, zumo*, jugo*, juice*, refrigerante*, refresco*, soft drink*, soda, sodas, bebida*, beverage*, energetico*, energy drink*, vinho*, vino*, wine, cerveja*, beer, alcool, alcohol*, alcoolism*
sugar: acucar*, azucar*, sugar*, adocante*, edulcorante*, sweetener*, doces, dulces, xarope de milho
salt: sal, salt, sodio, sodium
fat: gordura*, grasa*, fat, fats, trans fat*, omega-3, omega 3, oleo de peixe, fish oil, aceite de pescado
fibre: fibra*, fiber*, fibre*
protein: proteina*, protein*, whey, creatina, creatine, colageno, collagen, bcaa, aminoacid*
vitamins: vitamin*, multivitamin*, polivitamin*, antioxidant*, folato, folate
minerals: calcio, calcium, ferro, hierro, iron, magnesio, magnesium, zinco, zinc, potassio, potasio, potassium, selenio, selenium, iodo, yodo, iodine
probiotics: probiotic*, prebiotic*, microbiota, microbiom*
smoking: tabag*, fumar, fuma, fumam, fumant*, fumaba*, fumad*, fumavam, smok*, cigarro*, cigarett*, cigarrillo*, tabac*, tobacco, nicotin*, vape*, vaping, cigarro eletronico, narguile, parar de fumar
sleep: sono, dormir, dorme, dormem, sleep*, sueno, cochilo*, nap, naps
hygiene: higien*, hygien*, lavar as maos, lavado de manos, hand washing, handwashing, escovar, escovac*, cepillar*, cepillad*, brush*, fio dental, hilo dental, floss*, enxaguante*, mouthwash*
sun: sol, exposicao solar, sun, sunlight, ultraviolet*, luz azul, blue light, bronzeament*, tanning, telas, pantallas, screen time, celular*
pollution: poluic*, contaminacion, pollution, poluente*, agrotoxic*, pesticid*, plaguicid*, amianto, asbesto*, asbestos, chumbo, plomo, mercurio, mercury, metais pesados, radiac*, ruido, noise, toxin*, micotoxin*
drugs of abuse: drogas, cocain*, crack, ecstasy, heroin*
lifestyle: estilo de vida, lifestyle, habitos, solidao, soledad, loneliness, isolamento social, saneamento, vinculo, pets, animais de estimacao, risada, banho frio, sauna, cold shower*
care: cuidados paliativos, palliative, pre-natal, prenatal, acompanhamento, telemedicina, telemedicine, atencao primaria, primary care, enfermagem
inhibitors: inibidor*, inhibidor*, inhibitor*, antagonist*, agonist*, bloqueador*, blocker*
forms: colirio*, eye drops, spray, sprays, inalador*, inhalador*, inhaler*, adesivo*, parche*, patch, patches, verniz, varnish, oleo*, aceite*, oil, oils, extrato*, extracto*, extract, extracts, semente*, semillas, seed, seeds, compressa*, compresa*, oxigen*, oxygen
surroundings: calor, heat, altitude, poeira, polvo, dust, mofo, moho, mould, mold, voos, vuelos, flights, trabalho noturno, shift work, turnos, postura, posture, travesseiro, pillow*, mochila*, salto alto, ducha*, banhos, musica, music, repouso, reposo, bed rest
`;
