/** Cancer, transplants, rheumatism and rare diseases. Form of a line: see `medicine-entry.ts`. */
export const CANCER_AND_IMMUNITY = `
P metotrexato | metotrexato | methotrexate | Tecnomet
P leflunomida | | leflunomide | Arava
P azatioprina | | azathioprine | Imuran, Imussuprex
P mercaptopurina | | mercaptopurine | Purinethol
P ciclosporina | | ciclosporin, cyclosporine | Sandimmun
P tacrolimo | tacrolimus | tacrolimus | Prograf, Protopic
P sirolimo | sirolimus | sirolimus | Rapamune
P everolimo | everolimus | everolimus | Afinitor, Certican
P micofenolato, micofenolato de mofetila | micofenolato | mycophenolate | CellCept, Myfortic
P basiliximabe | basiliximab | basiliximab | Simulect
P belatacepte | belatacept | belatacept |
P adalimumabe | adalimumab | adalimumab | Humira
P infliximabe | infliximab | infliximab | Remicade
P etanercepte | etanercept | etanercept | Enbrel
P golimumabe | golimumab | golimumab | Simponi
P certolizumabe | certolizumab | certolizumab | Cimzia
P tocilizumabe | tocilizumab | tocilizumab | Actemra
P sarilumabe | sarilumab | sarilumab |
P abatacepte | abatacept | abatacept | Orencia
P rituximabe | rituximab | rituximab | MabThera
P belimumabe | belimumab | belimumab | Benlysta
P anifrolumabe | anifrolumab | anifrolumab | Saphnelo
P secuquinumabe | secukinumab | secukinumab | Cosentyx
P ixequizumabe | ixekizumab | ixekizumab | Taltz
P ustequinumabe | ustekinumab | ustekinumab | Stelara
P guselcumabe | guselkumab | guselkumab | Tremfya
P risanquizumabe | risankizumab | risankizumab | Skyrizi
P bimequizumabe | bimekizumab | bimekizumab | Bimzelx
P vedolizumabe | vedolizumab | vedolizumab | Entyvio
P tofacitinibe | tofacitinib | tofacitinib | Xeljanz
P baricitinibe | baricitinib | baricitinib | Olumiant
P upadacitinibe | upadacitinib | upadacitinib | Rinvoq
P abrocitinibe | abrocitinib | abrocitinib | Cibinqo
P ruxolitinibe | ruxolitinib | ruxolitinib | Jakavi
P ritlecitinibe | ritlecitinib | ritlecitinib | Litfulo
P apremilaste | apremilast | apremilast | Otezla
P anacinra | anakinra | anakinra | Kineret
P canaquinumabe | canakinumab | canakinumab | Ilaris
P eculizumabe | eculizumab | eculizumab | Soliris
P ravulizumabe | ravulizumab | ravulizumab | Ultomiris
P penicilamina | | penicillamine | Cuprimine
C3 talidomida | | thalidomide |
C3 lenalidomida | | lenalidomide | Revlimid
C3 pomalidomida | | pomalidomide |
P bortezomibe | bortezomib | bortezomib | Velcade
P carfilzomibe | carfilzomib | carfilzomib | Kyprolis
P daratumumabe | daratumumab | daratumumab | Dalinvi
P ciclofosfamida | | cyclophosphamide | Genuxal
P ifosfamida | | ifosfamide |
P melfalana | melfalán | melphalan | Alkeran
P clorambucila | clorambucilo | chlorambucil | Leukeran
P bussulfano | busulfano | busulfan |
P temozolomida | | temozolomide | Temodal
P dacarbazina | | dacarbazine |
P cisplatina | cisplatino | cisplatin |
P carboplatina | carboplatino | carboplatin |
P oxaliplatina | oxaliplatino | oxaliplatin | Eloxatin
P doxorrubicina | doxorubicina | doxorubicin |
P epirrubicina | epirubicina | epirubicin |
P daunorrubicina | daunorubicina | daunorubicin |
P bleomicina | | bleomycin |
P mitomicina | | mitomycin |
P paclitaxel | | | Taxol
P docetaxel | | | Taxotere
P cabazitaxel | | |
P vincristina | | vincristine |
P vimblastina | vinblastina | vinblastine |
P vinorelbina | | vinorelbine | Navelbine
P etoposídeo | etopósido | etoposide |
P irinotecano | irinotecán | irinotecan |
P topotecana | topotecán | topotecan |
P fluoruracila, 5-fluorouracil | fluorouracilo | fluorouracil | Efurix
P capecitabina | | capecitabine | Xeloda
P gencitabina | gemcitabina | gemcitabine | Gemzar
P citarabina | | cytarabine |
P fludarabina | | fludarabine |
P pemetrexede | pemetrexed | pemetrexed | Alimta
P azacitidina | | azacitidine | Vidaza
P decitabina | | decitabine |
P asparaginase | asparaginasa | asparaginase |
P ácido folínico, folinato de cálcio | ácido folínico | folinic acid, leucovorin |
P tamoxifeno | | tamoxifen | Nolvadex
P fulvestranto | fulvestrant | fulvestrant | Faslodex
P anastrozol | | anastrozole | Arimidex
P letrozol | | letrozole | Femara
P exemestano | | exemestane | Aromasin
P abiraterona | | abiraterone | Zytiga
P enzalutamida | | enzalutamide | Xtandi
P apalutamida | | apalutamide | Erleada
P darolutamida | | darolutamide | Nubeqa
P bicalutamida | | bicalutamide | Casodex
P flutamida | | flutamide |
P gosserrelina | goserelina | goserelin | Zoladex
P leuprorrelina | leuprorelina | leuprorelin, leuprolide | Lupron, Lectrum
P triptorrelina | triptorelina | triptorelin | Neo Decapeptyl
P imatinibe | imatinib | imatinib | Glivec
P dasatinibe | dasatinib | dasatinib | Sprycel
P nilotinibe | nilotinib | nilotinib | Tasigna
P erlotinibe | erlotinib | erlotinib | Tarceva
P gefitinibe | gefitinib | gefitinib | Iressa
P osimertinibe | osimertinib | osimertinib | Tagrisso
P afatinibe | afatinib | afatinib | Giotrif
P crizotinibe | crizotinib | crizotinib | Xalkori
P alectinibe | alectinib | alectinib | Alecensa
P lorlatinibe | lorlatinib | lorlatinib | Lorbrena
P lapatinibe | lapatinib | lapatinib | Tykerb
P neratinibe | neratinib | neratinib | Nerlynx
P sunitinibe | sunitinib | sunitinib | Sutent
P sorafenibe | sorafenib | sorafenib | Nexavar
P pazopanibe | pazopanib | pazopanib | Votrient
P cabozantinibe | cabozantinib | cabozantinib | Cabometyx
P lenvatinibe | lenvatinib | lenvatinib | Lenvima
P regorafenibe | regorafenib | regorafenib | Stivarga
P vemurafenibe | vemurafenib | vemurafenib | Zelboraf
P dabrafenibe | dabrafenib | dabrafenib | Tafinlar
P trametinibe | trametinib | trametinib | Mekinist
P ibrutinibe | ibrutinib | ibrutinib | Imbruvica
P acalabrutinibe | acalabrutinib | acalabrutinib | Calquence
P zanubrutinibe | zanubrutinib | zanubrutinib | Brukinsa
P venetoclax | | | Venclexta
P palbociclibe | palbociclib | palbociclib | Ibrance
P ribociclibe | ribociclib | ribociclib | Kisqali
P abemaciclibe | abemaciclib | abemaciclib | Verzenios
P olaparibe | olaparib | olaparib | Lynparza
P niraparibe | niraparib | niraparib | Zejula
P alpelisibe | alpelisib | alpelisib | Piqray
P sotorasibe | sotorasib | sotorasib |
P trastuzumabe | trastuzumab | trastuzumab | Herceptin
P trastuzumabe entansina | trastuzumab emtansina | trastuzumab emtansine | Kadcyla
P trastuzumabe deruxtecana | trastuzumab deruxtecán | trastuzumab deruxtecan | Enhertu
P pertuzumabe | pertuzumab | pertuzumab | Perjeta
P bevacizumabe | bevacizumab | bevacizumab | Avastin
P cetuximabe | cetuximab | cetuximab | Erbitux
P panitumumabe | panitumumab | panitumumab | Vectibix
P ramucirumabe | ramucirumab | ramucirumab | Cyramza
P pembrolizumabe | pembrolizumab | pembrolizumab | Keytruda
P nivolumabe | nivolumab | nivolumab | Opdivo
P ipilimumabe | ipilimumab | ipilimumab | Yervoy
P atezolizumabe | atezolizumab | atezolizumab | Tecentriq
P durvalumabe | durvalumab | durvalumab | Imfinzi
P avelumabe | avelumab | avelumab | Bavencio
P cemiplimabe | cemiplimab | cemiplimab | Libtayo
P blinatumomabe | blinatumomab | blinatumomab | Blincyto
P brentuximabe vedotina | brentuximab vedotina | brentuximab vedotin | Adcetris
P tisagenlecleucel | | | Kymriah
P teclistamabe | teclistamab | teclistamab | Tecvayli
P BCG intravesical | | intravesical BCG |
P alfagalsidase | agalsidasa | agalsidase | Replagal, Fabrazyme
P imiglucerase | imiglucerasa | imiglucerase | Cerezyme
P alfaglucosidase, alfa-alglicosidase | alglucosidasa alfa | alglucosidase alfa | Myozyme
P laronidase | laronidasa | laronidase | Aldurazyme
P idursulfase | idursulfasa | idursulfase | Elaprase
P miglustate | miglustat | miglustat | Zavesca
P sapropterina | | sapropterin | Kuvan
P tafamidis | | | Vyndaqel
P patisirana | patisirán | patisiran | Onpattro
P burosumabe | burosumab | burosumab | Crysvita
P vosoritida | | vosoritide | Voxzogo
P icatibanto | icatibant | icatibant | Firazyr
P lanadelumabe | lanadelumab | lanadelumab | Takhzyro
`;
