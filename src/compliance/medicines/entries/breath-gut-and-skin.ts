/** Airways, allergy, gut, skin, eyes, vitamins and minerals. Form of a line: see `medicine-entry.ts`. */
export const BREATH_GUT_AND_SKIN = `
P salbutamol | | salbutamol, albuterol | Aerolin
P fenoterol | | | Berotec
P formoterol | | | Foradil, Alenia, Symbicort
P salmeterol | | | Seretide
P indacaterol | | | Onbrize
P vilanterol | | | Relvar
P olodaterol | | | Spiolto
P terbutalina | | terbutaline | Bricanyl
P ipratrópio | ipratropio | ipratropium | Atrovent
P tiotrópio | tiotropio | tiotropium | Spiriva
P umeclidínio | umeclidinio | umeclidinium | Anoro
P glicopirrônio | glicopirronio | glycopyrronium | Seebri
P montelucaste | montelukast | montelukast | Singulair
P teofilina | | theophylline |
P aminofilina | | aminophylline |
P bamifilina | | bamifylline | Bamifix
P roflumilaste | roflumilast | roflumilast | Daxas
P omalizumabe | omalizumab | omalizumab | Xolair
P mepolizumabe | mepolizumab | mepolizumab | Nucala
P benralizumabe | benralizumab | benralizumab | Fasenra
P dupilumabe | dupilumab | dupilumab | Dupixent
P tezepelumabe | tezepelumab | tezepelumab | Tezspire
P pirfenidona | | pirfenidone | Esbriet
P nintedanibe | nintedanib | nintedanib | Ofev
P elexacaftor | | | Trikafta
P ivacaftor | | | Kalydeco
P alfadornase | dornasa alfa | dornase alfa | Pulmozyme
O ambroxol | | | Mucosolvan
O bromexina | bromhexina | bromhexine | Bisolvon
O acetilcisteína | | acetylcysteine, N-acetylcysteine | Fluimucil
O carbocisteína | | carbocisteine | Mucolitic
O guaifenesina | | guaifenesin | Vick Xarope
O dextrometorfano | | dextromethorphan |
P levodropropizina | | levodropropizine | Percof
P clobutinol | | |
O hedera helix | hedera helix | ivy leaf | Abrilar
P pseudoefedrina | | pseudoephedrine | Allegra D
O fenilefrina | | phenylephrine |
O nafazolina | | naphazoline | Neosoro, Sorine
O oximetazolina | | oxymetazoline | Afrin
O loratadina | | loratadine | Claritin
P desloratadina | | desloratadine | Desalex
O fexofenadina | | fexofenadine | Allegra!
O cetirizina | | cetirizine | Zyrtec
P levocetirizina | | levocetirizine | Zina!
P bilastina | | bilastine | Alektos
P ebastina | | ebastine | Ebastel
P rupatadina | | rupatadine | Rupafin
P epinastina | | epinastine | Talerc
O dexclorfeniramina | | dexchlorpheniramine | Polaramine
O clorfeniramina, clorfenamina | clorfenamina | chlorpheniramine, chlorphenamine |
P prometazina | | promethazine | Fenergan
O difenidramina | difenhidramina | diphenhydramine | Benadryl
P ciproeptadina | ciproheptadina | cyproheptadine | Cobavital
P cetotifeno | ketotifeno | ketotifen | Zaditen
P azelastina | | azelastine |
P olopatadina | | olopatadine | Patanol
P omeprazol | | omeprazole | Losec, Peprazol
P esomeprazol | | esomeprazole | Nexium
P pantoprazol | | pantoprazole | Pantozol
P lansoprazol | | lansoprazole | Prazol
P rabeprazol | | rabeprazole | Pariet
P dexlansoprazol | | dexlansoprazole | Dexilant
P vonoprazana | vonoprazán | vonoprazan | Inzelm
P famotidina | | famotidine | Famox
P ranitidina | | ranitidine | Antak, Label!
P cimetidina | | cimetidine | Tagamet
P sucralfato | | sucralfate | Sucrafilm
O hidróxido de alumínio | hidróxido de aluminio | aluminium hydroxide, aluminum hydroxide | Pepsamar
O hidróxido de magnésio, leite de magnésia | hidróxido de magnesio, leche de magnesia | magnesium hydroxide, milk of magnesia |
O bicarbonato de sódio | bicarbonato de sodio | sodium bicarbonate | Eno!, Sonrisal
O simeticona | | simethicone, simeticone | Luftal
P domperidona | | domperidone | Motilium
P metoclopramida | | metoclopramide | Plasil
P bromoprida | | bromopride | Digesan
P ondansetrona | ondansetrón | ondansetron | Vonau, Zofran
P palonosetrona | palonosetrón | palonosetron |
P aprepitanto | aprepitant | aprepitant | Emend
O escopolamina, butilbrometo de escopolamina, hioscina | butilescopolamina, hioscina | hyoscine butylbromide, hyoscine, scopolamine | Buscopan
P mebeverina | | mebeverine | Duspatalin
P pinavério | pinaverio | pinaverium | Dicetel
P trimebutina | | trimebutine | Digedrat
P prucaloprida | | prucalopride | Resolor
P linaclotida | | linaclotide |
O lactulose | lactulosa | lactulose | Lactulona
O macrogol, polietilenoglicol | macrogol, polietilenglicol | macrogol, polyethylene glycol | Muvinlax, PegLax
O bisacodil | bisacodilo | bisacodyl | Dulcolax, Lacto-Purga
O picossulfato de sódio | picosulfato de sodio | sodium picosulfate | Guttalax
O sene, senosídeos | senósidos | senna | Naturetti
O psílio, psyllium | psilio, plantago ovata | psyllium, ispaghula | Metamucil
O óleo mineral | aceite mineral | mineral oil | Nujol
O glicerina, supositório de glicerina | supositorio de glicerina | glycerin suppository |
O loperamida | | loperamide | Imosec
P racecadotrila | racecadotrilo | racecadotril | Tiorfan
O Saccharomyces boulardii | Saccharomyces boulardii | Saccharomyces boulardii | Floratil
P mesalazina | | mesalazine, mesalamine | Mesacol, Pentasa, Asalit
P sulfassalazina | sulfasalazina | sulfasalazine | Azulfin
P ácido ursodesoxicólico | | ursodeoxycholic acid, ursodiol | Ursacol
O silimarina | | silymarin | Legalon
P pancreatina, pancrelipase | pancreatina | pancreatin, pancrelipase | Creon
C2 isotretinoína | | isotretinoin | Roacutan
C2 acitretina | | acitretin | Neotigason
C2 tretinoína, ácido retinoico | tretinoína, ácido retinoico | tretinoin, retinoic acid | Vitacid, Vitanol
C2 adapaleno | | adapalene | Differin
C2 tazaroteno | | tazarotene |
P ácido azelaico | | azelaic acid | Azelan
P hidroquinona | | hydroquinone | Solaquin, Tri-Luma
P imiquimode | imiquimod | imiquimod | Aldara
P podofilotoxina | | podophyllotoxin |
P calcipotriol | | calcipotriol, calcipotriene | Daivonex
P pimecrolimo | pimecrolimus | pimecrolimus | Elidel
O dexpantenol | | dexpanthenol, panthenol | Bepantol
O óxido de zinco | óxido de zinc | zinc oxide | Hipoglós
O ácido salicílico | | salicylic acid |
O cânfora | alcanfor | camphor | Vick VapoRub
P alfaestradiol | | alfatradiol | Avicis
P latanoprosta | latanoprost | latanoprost | Xalatan
P travoprosta | travoprost | travoprost | Travatan
P bimatoprosta | bimatoprost | bimatoprost | Lumigan, Latisse
P tafluprosta | tafluprost | tafluprost |
P timolol | | | Timoptol
P brimonidina | | brimonidine | Alphagan
P dorzolamida | | dorzolamide | Cosopt
P brinzolamida | | brinzolamide | Azopt
P pilocarpina | | pilocarpine |
P atropina | | atropine |
P tropicamida | | tropicamide | Mydriacyl
P ranibizumabe | ranibizumab | ranibizumab | Lucentis
P aflibercepte | aflibercept | aflibercept | Eylia
P faricimabe | faricimab | faricimab | Vabysmo
P brolucizumabe | brolucizumab | brolucizumab |
O carmelose sódica | carmelosa | carmellose, carboxymethylcellulose | Refresh Tears
O vitamina C, ácido ascórbico | | ascorbic acid, vitamin C | Cebion, Redoxon
O vitamina D, colecalciferol, vitamina D3 | | cholecalciferol, colecalciferol, vitamin D | Addera, DePura
O ácido fólico | | folic acid | Endofolin
O vitamina B12, cianocobalamina, cobalamina | | cyanocobalamin, vitamin B12 | Rubranova
O vitamina B1, tiamina | | thiamine, vitamin B1 | Benerva
O vitamina B6, piridoxina | | pyridoxine, vitamin B6 |
O vitamina E, tocoferol | | tocopherol, vitamin E | Ephynal
O vitamina A, retinol | | retinol, vitamin A | Arovit
O vitamina K | | vitamin K | Kanakion
O biotina, vitamina B7 | | biotin |
O nicotinamida, niacinamida | | nicotinamide, niacinamide |
O carbonato de cálcio, citrato de cálcio | carbonato de calcio | calcium carbonate, calcium citrate | Calcitran
O sulfato de zinco | sulfato de zinc | zinc sulfate | Unizinco
O cloreto de magnésio | cloruro de magnesio | magnesium chloride |
P cloreto de potássio | cloruro de potasio | potassium chloride | Slow-K
P sulfato de magnésio | sulfato de magnesio | magnesium sulfate, magnesium sulphate |
O glicosamina, glucosamina | glucosamina | glucosamine | Dinaflex
O condroitina | | chondroitin | Condroflex
O Ginkgo biloba | | ginkgo biloba | Tebonin
O passiflora, Passiflora incarnata | | passionflower | Maracugina
O hipérico, erva-de-são-joão | hipérico, hierba de san juan | St. John's wort |
O castanha-da-índia | castaño de indias | horse chestnut | Varicell
O reidratação oral, sais de reidratação oral | sales de rehidratación oral | oral rehydration salts | Hidrafix, Pedialyte
O carvão ativado | carbón activado | activated charcoal |
`;
