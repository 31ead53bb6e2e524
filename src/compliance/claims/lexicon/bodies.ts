/** Parts and measures of the body and groups of people in pt, es and en. Form of a line: see `health-terms.ts`. */
export const BODIES = `
heart: coracao, corazon, heart, cardiac*, miocardi*, myocardi*
brain: cerebr*, brain*, neuron*, neurolog*, sistema nervoso, nervous system, sistema nervioso, serotonina, serotonin, dopamin*, cortisol, adrenalin*
lung: pulmao, pulmoes, pulmon*, lung*, respirat*, respiratori*, vias aereas
liver: figado, higado, liver, hepatic*
kidney: rim, rins, rinon*, kidney*
bowel: intestin*, bowel*, gut, colon, colorretal, colorrectal, colorectal, estomago, stomach, gastric*, esofago, digest*, pancreas
skin: pele, piel, skin, cutane*, couro cabeludo, cuero cabelludo, scalp
hair: cabelo*, cabello*, hair, unha*, nails
bone: osso*, hueso*, bone*, ossea, osea, articulac*, joint, joints, cartilag*, coluna, columna, spine, joelho*, rodilla*, knee*, ombro*, hombro*, shoulder*, quadril, cadera, hip, tendao, tendao*
muscle: musculo*, muscle*, muscular*, massa magra
breast: mama, mamas, mamari*, seio, seios, breast*
cervix: colo do utero, colo uterino, cuello uterino, cervical, cervix, uter*, vagina*, ovari*
teeth: dente*, diente*, tooth, teeth, dental*, gengiva*, encia*, gum, gums, oral health, bucal*, boca
genitals: testicul*, penis, vulva*
eye: olho*, ojo*, eye*, visao, vision, retin*, ocular*
ear: ouvido*, oido*, ear, ears, audic*
blood: sangue, sangre, blood, plaqueta*, platelet*, circulac*, vasos, arteri*, vascular*, veia*, venoso*, varizes, varicose, varices
metabolism: metabol*, gordura abdominal, barriga, belly, cintura, waist, imc, bmi, peso, weight, quilos, kilos, pounds, apetite, apetito, appetite, saciedade
health: saude, salud, health, bem-estar, bienestar, wellbeing, well-being, qualidade de vida, calidad de vida, quality of life
risk: risco*, riesgo*, risk*
children: crianca*, nino, ninos, nina, ninas, child*, infan*, bebe*, baby, babies, lactente*, recem-nascid*, newborn*, neonat*, adolescent*, pediatri*, paediatri*
pregnancy: gestant*, gravid*, embaraz*, pregnan*, gestac*, puerper*, postpartum, pos-parto, feto, fetal, maternal, matern*, fetus
elderly: idoso*, idosa*, anciano*, ancianas, elderly, older adult*, older people, personas mayores, terceira idade
adults: adulto*, adult*, mulher*, mujer*, women, woman, homem, homens, hombre*, men, man, pacient*, patient*, pessoa*, persona*, people, brasileir*, poblacion, populac*, population*, americans, britons, espanoles, mexicanos, casos, cases, fumante*, survivors
doctors: medico*, doctor*, physician*
fluids: urina, orina, urine, glicose, glucosa, glucose, fezes, heces, stool, saliva, lagrima*, tears, hormonio*, enzima*, endorfin*, endorphin*, receptor*, receptores, pulso, pulse, frequencia cardiaca, heart rate
`;
