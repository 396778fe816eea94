// Demonyms added: "CODE xx: form; m/f; …". Plurals are generated; "=" before a form keeps it as it stands, without a plural.
export const addDemonyms = `
USA en: =U.S.; =US; =U.S.-based; American; =Americans; =Yankee
USA fr: américain/américaine; étatsunien/étatsunienne; états-unien/états-unienne; étasunien/étasunienne; nord-américain/nord-américaine
USA es: estadounidense; estadunidense; norteamericano/norteamericana; =EE.UU.
USA pt: americano/americana; norte-americano/norte-americana; estadunidense; estado-unidense
GBR en: =British; Briton; Brit; =UK; =U.K.; Britisher
GBR fr: britannique
GBR es: británico/británica
GBR pt: britânico/britânica
FRA en: =French; =Frenchman; =Frenchmen; =Frenchwoman; =Frenchwomen
IRL en: =Irish; =Irishman; =Irishmen; =Irishwoman; =Irishwomen
NLD en: =Dutch; =Dutchman; =Dutchmen; =Dutchwoman; =Dutchwomen; Netherlander
NLD es: holandés/holandesa; neerlandés/neerlandesa
PHL en: Filipino; Filipina; =Philippine; =Philippines
PHL fr: philippin/philippine
ESP en: =Spanish; Spaniard
PER en: Peruvian
ARG en: =Argentine; =Argentines; Argentinian; Argentinean
VEN en: Venezuelan
BRA en: Brazilian
BRA es: brasileño/brasileña; brasilero/brasilera
COL en: Colombian
MEX es: mejicano/mejicana; mexicano/mexicana
CHN en: =Chinese; =PRC
TWN en: =Taiwanese
CYP en: Cypriot; Cypriote; Greek Cypriot; Turkish Cypriot; Greek-Cypriot; Turkish-Cypriot
CYP fr: chypriote; cypriote; chypriote grec/chypriote grecque; chypriote turc/chypriote turque
CYP es: chipriota; grecochipriota; turcochipriota; greco-chipriota; turco-chipriota
CYP pt: cipriota; cipriota grego/cipriota grega; greco-cipriota; turco-cipriota; grecocipriota; turcocipriota
SUN en: Soviet
SUN fr: soviétique
SUN es: soviético/soviética
SUN pt: soviético/soviética
YUG en: Yugoslav; Yugoslavian
YUG fr: yougoslave
YUG es: yugoslavo/yugoslava; yugoeslavo/yugoeslava
YUG pt: iugoslavo/iugoslava; jugoslavo/jugoslava
CSK en: Czechoslovak; Czechoslovakian
CSK fr: tchécoslovaque
CSK es: checoslovaco/checoslovaca; checoeslovaco/checoeslovaca
CSK pt: checoslovaco/checoslovaca; tchecoslovaco/tchecoslovaca
DDR en: East German
DDR fr: est-allemand/est-allemande
DDR es: germanooriental
DDR pt: alemão-oriental/alemã-oriental; alemão oriental/alemã oriental
DEU en: German; West German
DEU fr: allemand/allemande; ouest-allemand/ouest-allemande
DEU es: alemán/alemana; germano/germana
DEU pt: alemão/alemã; germânico/germânica
BIH en: Bosnian; Herzegovinian
PSE en: Palestinian; Gazan
PSE fr: palestinien/palestinienne; gazaoui/gazaouie
PSE es: palestino/palestina; gazatí
PSE pt: palestiniano/palestiniana; palestino/palestina
ISR fr: israélien/israélienne
ISR es: israelí
ISR pt: israelense; israelita; israeliano/israeliana
SAU en: Saudi; Saudi Arabian
SAU es: saudí; saudita; árabe saudita
IRN es: iraní
IRQ fr: irakien/irakienne; iraquien/iraquienne
ARE en: Emirati; =UAE; =U.A.E.
ARE es: emiratí
ARE pt: emiradense; emiratense; =emirati; =emiratis
KOR en: South Korean; =ROK
PRK en: North Korean; =DPRK
IND en: Indian
IND es: indio/india; hindú
TUR en: =Turkish; Turk
GRC en: Greek; =Hellenic
CHE fr: =suisse; =suisses; =suissesse; =suissesses; helvétique
CHE es: suizo/suiza; helvético/helvética
CHE pt: suíço/suíça; helvético/helvética
CHE en: =Swiss
FIN en: =Finnish; Finn
BLR fr: biélorusse; bélarusse; bélarussien/bélarussienne
BLR en: Belarusian; Byelorussian; Belarussian; Belorussian
BLR pt: bielorrusso/bielorrussa; belarusso/belarussa
BLR es: bielorruso/bielorrusa; belaruso/belarusa
UKR pt: ucraniano/ucraniana
CUB en: Cuban
CRI en: Costa Rican
CRI pt: costarriquenho/costarriquenha; costa-riquenho/costa-riquenha; costarricense; costa-ricense
SLV en: Salvadoran; Salvadorean; Salvadorian
DOM es: dominicano/dominicana; quisqueyano/quisqueyana
ECU en: Ecuadorian; Ecuadorean; Ecuadoran
MAR en: Moroccan
MAR es: marroquí
BGD es: bangladesí; bengalí
NIC es: nicaragüense
PRY en: Paraguayan
NZL en: =New Zealand; New Zealander
ISL en: =Icelandic; Icelander
LSO en: =Basotho; =Mosotho; Lesothan
BWA en: =Motswana; =Batswana; Botswanan
KIR en: =I-Kiribati
LAO en: =Lao; Laotian
MDG en: =Malagasy
SYC en: =Seychellois
BFA en: =Burkinabe; =Burkinabé; =Burkinabè
BFA fr: =burkinabè; =burkinabé; =burkinabés; =burkinabée; =burkinabées; =burkinabès
VUT en: =Ni-Vanuatu
VUT fr: =ni-vanuatu; vanuatais/vanuataise
GRL en: =Greenlandic; Greenlander
HKG en: =Hong Kong; Hongkonger; Hong Konger
MAC en: =Macanese
MAC fr: macanais/macanaise
MAC es: macaense
MAC pt: macaense
VAT en: =Vatican; =Holy See
VAT fr: vaticanais/vaticanaise; vatican/vaticane
MCO en: Monegasque; Monégasque; Monacan
KGZ en: =Kyrgyz; Kyrgyzstani; =Kirghiz
TJK en: Tajik; Tajikistani; Tadjik
UZB en: Uzbek; Uzbekistani
KAZ en: Kazakh; Kazakhstani
KAZ pt: cazaque; casaque
KAZ es: kazajo/kazaja; kazako/kazaka
LUX en: Luxembourger; =Luxembourgish; =Luxembourg
LIE en: Liechtensteiner; =Liechtenstein
COK en: Cook Islander
SLB en: Solomon Islander
MMR en: =Burmese; =Myanmar
MMR es: birmano/birmana; myanma
MMR pt: birmanês/birmanesa; mianmarense; birmane
THA en: Thai
MLI es: maliense; =malí
SYC es: seychellense
FLK en: Falklander; Falkland Islander
FLK fr: malouin/malouine
FLK es: malvinense
FLK pt: malvinense
COD en: =DRC
ESH en: Sahrawi; Saharawi
ESH fr: sahraoui/sahraouie; sahraoui/sahraouia
ESH es: saharaui
ESH pt: saarauí; sarauí; saharaui
XKX es: kosovar; kosoveño/kosoveña
TTO en: Trinidadian; Tobagonian; Trinbagonian
TTO es: trinitense; trinitario/trinitaria
TTO pt: trinitário/trinitária; trinitino/trinitina
`;
/** Forms that catch too much. */
export const dropDemonyms = `
USA en: Yankee; Yankees; U.S.-based
MKD es: normacedonio; 
SRB en: 
`;
/** Irregular plurals. */
export const plurals = {
  en: { Finn: "Finns", Turkmen: "Turkmens", German: "Germans", Mongol: "Mongols" },
  fr: {
    "chypriote grec": "chypriotes grecs",
    "chypriote grecque": "chypriotes grecques",
    "chypriote turc": "chypriotes turcs",
    "chypriote turque": "chypriotes turques",
  },
  es: { "árabe saudita": "árabes sauditas" },
  pt: {
    alemão: "alemães",
    afegão: "afegãos",
    letão: "letões",
    "alemão-oriental": "alemães-orientais",
    "alemã-oriental": "alemãs-orientais",
    "alemão oriental": "alemães orientais",
    "alemã oriental": "alemãs orientais",
    "cipriota grego": "cipriotas gregos",
    "cipriota grega": "cipriotas gregas",
    espanhol: "espanhóis",
    mongol: "mongóis",
    quirguiz: "quirguizes",
  },
};
/** Singular only, beside the endings that take no plural. */
export const noPlural = {
  en: [
    "Swiss",
    "Philippine",
    "New Zealand",
    "Vatican",
    "Holy See",
    "Hong Kong",
    "Malagasy",
    "Hellenic",
    "Greenlandic",
    "Icelandic",
    "I-Kiribati",
    "Ni-Vanuatu",
    "Basotho",
    "Motswana",
    "Seychellois",
    "Burkinabe",
    "Burkinabé",
    "Kyrgyz",
    "Myanmar",
    "Lao",
    "Argentine",
    "U.S.",
    "US",
    "Luxembourg",
    "Eswatini",
  ],
  fr: ["ni-vanuatu"],
  es: [],
  pt: [],
};
