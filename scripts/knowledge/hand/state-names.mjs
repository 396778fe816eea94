// Names added to and taken from the common lists. "CODE xx: name; name". Own knowledge; names without their article.
export const addNames = `
USA en: U.S.; US; U.S.A.; USA; U.S; United States of America; the US of A
USA fr: USA; U.S.A.; États-Unis; Etats-Unis; États-Unis d'Amérique; Etats-Unis d'Amérique; É.-U.; Amérique
USA es: EE.UU.; EE. UU.; EEUU; EE.UU; EE UU; E.U.; EUA; USA; Estados Unidos de América; Unión Americana
USA pt: EUA; E.U.A.; USA; Estados Unidos da América
GBR en: U.K.; UK; Britain; Great Britain; England
GBR fr: Grande-Bretagne; Grande Bretagne; Royaume Uni; R-U
GBR es: Reino Unido de Gran Bretaña e Irlanda del Norte; R.U.
GBR pt: Reino Unido da Grã-Bretanha e Irlanda do Norte
RUS en: Russian Federation
RUS fr: Fédération de Russie
CHN en: People's Republic of China; PRC; P.R.C.; mainland China; Communist China
CHN fr: Chine populaire; RPC; Chine continentale
CHN es: República Popular China; RPC; R. P. China; China continental; China Popular
CHN pt: República Popular da China; RPC; China continental; China Popular
TWN en: Republic of China; Chinese Taipei
TWN fr: Taiwan; République de Chine; Formose
TWN es: Taiwan; República de China; Formosa
TWN pt: República da China; Formosa
PRK en: DPRK; D.P.R.K.; Democratic People's Republic of Korea; North Korea
PRK fr: RPDC; République populaire démocratique de Corée
PRK es: RPDC; República Popular Democrática de Corea
PRK pt: RPDC; República Popular Democrática da Coreia; Coréia do Norte
KOR en: Republic of Korea; ROK; R.O.K.
KOR fr: République de Corée
KOR es: República de Corea
KOR pt: República da Coreia; República da Coréia; Coréia do Sul
IRN en: Islamic Republic of Iran; Islamic Republic
IRN fr: République islamique d'Iran; République islamique
IRN es: República Islámica de Irán; República Islámica
IRN pt: República Islâmica do Irã; República Islâmica do Irão; República Islâmica
SYR en: Syrian Arab Republic
SYR fr: République arabe syrienne
SYR es: República Árabe Siria
SYR pt: República Árabe da Síria; República Árabe Síria
CIV en: Ivory Coast; Cote d'Ivoire; Côte d'Ivoire; Côte d’Ivoire
CIV fr: Côte d'Ivoire; Côte d’Ivoire
CIV es: Costa de Marfil; Côte d'Ivoire
CIV pt: Costa do Marfim; Côte d'Ivoire
MMR en: Burma; Myanmar; Union of Myanmar
MMR fr: Birmanie; Myanmar; Myanmar (Birmanie)
MMR es: Birmania; Myanmar
MMR pt: Birmânia; Mianmar; Myanmar; Mianmá
NLD en: Netherlands; Holland; Kingdom of the Netherlands
NLD fr: Royaume des Pays-Bas
NLD es: Reino de los Países Bajos
NLD pt: Reino dos Países Baixos; Países-Baixos
CZE en: Czech Republic; Czechia
CZE fr: République tchèque; Tchéquie
CZE es: República Checa; Chequia
CZE pt: República Checa; República Tcheca; Chéquia; Tchéquia
COD en: DRC; D.R.C.; DR Congo; D.R. Congo; DRCongo; Democratic Republic of Congo; Democratic Republic of the Congo; Congo-Kinshasa; Zaire
COD fr: RDC; RD Congo; R.D.C.; République démocratique du Congo; Congo-Kinshasa; Congo démocratique; Zaïre
COD es: RDC; RD Congo; R. D. Congo; RD del Congo; República Democrática del Congo; Congo-Kinshasa; Zaire
COD pt: RDC; RD Congo; República Democrática do Congo; Congo-Kinshasa; Congo-Quinxassa; Zaire
COG en: Congo-Brazzaville; Republic of Congo; Republic of the Congo
COG fr: Congo-Brazzaville; République du Congo; Congo
COG es: Congo-Brazzaville; Congo Brazzaville; República del Congo
COG pt: Congo-Brazzaville; República do Congo
ARE en: U.A.E.; UAE; Emirates; United Arab Emirates
ARE fr: EAU; E.A.U.; Émirats; Emirats; Emirats arabes unis; Émirats arabes unis
ARE es: EAU; Emiratos; Emiratos Árabes
ARE pt: EAU; Emirados; Emirados Árabes; Emiratos Árabes Unidos
MKD en: Macedonia; Former Yugoslav Republic of Macedonia; FYROM; Republic of North Macedonia
MKD fr: Macédoine; ARYM; ex-République yougoslave de Macédoine; République de Macédoine du Nord
MKD es: Macedonia; ARYM; Antigua República Yugoslava de Macedonia; ex República Yugoslava de Macedonia
MKD pt: Macedónia; Macedônia; ARJM; Antiga República Jugoslava da Macedónia
TUR en: Turkey; Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey
TUR fr: Türkiye
TUR es: Türkiye
TUR pt: Türkiye
PSE en: Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian territories; occupied Palestinian territory; Gaza Strip; West Bank
PSE fr: Palestine; État de Palestine; Etat de Palestine; Autorité palestinienne; Territoires palestiniens; bande de Gaza; Bande de Gaza; Cisjordanie
PSE es: Palestina; Estado de Palestina; Autoridad Palestina; Autoridad Nacional Palestina; ANP; Territorios Palestinos; Franja de Gaza; Cisjordania
PSE pt: Palestina; Estado da Palestina; Autoridade Palestina; Autoridade Palestiniana; Autoridade Nacional Palestina; Faixa de Gaza; Cisjordânia
HKG en: Hong Kong SAR
MAC en: Macau; Macao
MAC fr: Macao
MAC es: Macao; Macau
MAC pt: Macau
SUN en: Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia
SUN fr: Union soviétique; URSS; U.R.S.S.; Union des républiques socialistes soviétiques
SUN es: Unión Soviética; URSS; Unión de Repúblicas Socialistas Soviéticas
SUN pt: União Soviética; URSS; União das Repúblicas Socialistas Soviéticas
YUG en: Yugoslavia; Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; Serbia and Montenegro
YUG fr: Yougoslavie; République fédérale de Yougoslavie; Serbie-et-Monténégro
YUG es: Yugoslavia; República Federal de Yugoslavia; Serbia y Montenegro
YUG pt: Iugoslávia; Jugoslávia; República Federal da Iugoslávia; República Federal da Jugoslávia; Sérvia e Montenegro
CSK en: Czechoslovakia; Czech and Slovak Federal Republic
CSK fr: Tchécoslovaquie; République fédérale tchèque et slovaque
CSK es: Checoslovaquia; República Federal Checa y Eslovaca
CSK pt: Checoslováquia; Tchecoslováquia; República Federal Checa e Eslovaca
DDR en: East Germany; GDR; German Democratic Republic
DDR fr: Allemagne de l'Est; RDA; R.D.A.; République démocratique allemande
DDR es: Alemania Oriental; Alemania del Este; RDA; República Democrática Alemana
DDR pt: Alemanha Oriental; Alemanha de Leste; RDA; República Democrática Alemã
DEU en: West Germany; Federal Republic of Germany; Federal Republic
DEU fr: Allemagne de l'Ouest; RFA; République fédérale d'Allemagne
DEU es: Alemania Occidental; Alemania Federal; RFA; República Federal de Alemania; República Federal Alemana
DEU pt: Alemanha Ocidental; Alemanha Federal; RFA; República Federal da Alemanha; República Federal Alemã
FRA en: French Republic
FRA fr: République française; Hexagone
FRA es: República Francesa
FRA pt: República Francesa
ESP en: Kingdom of Spain
ESP fr: Royaume d'Espagne
ESP es: Reino de España
ESP pt: Reino de Espanha
PRT es: República Portuguesa
PRT pt: República Portuguesa
VEN en: Bolivarian Republic of Venezuela; Bolivarian Republic
VEN fr: République bolivarienne du Venezuela; République bolivarienne; Vénézuela
VEN es: República Bolivariana de Venezuela; República Bolivariana
VEN pt: República Bolivariana da Venezuela; República Bolivariana
BOL en: Plurinational State of Bolivia
BOL fr: État plurinational de Bolivie
BOL es: Estado Plurinacional de Bolivia
BOL pt: Estado Plurinacional da Bolívia
BRA en: Brasil; Federative Republic of Brazil
BRA fr: République fédérative du Brésil
BRA es: República Federativa de Brasil; República Federativa del Brasil
BRA pt: República Federativa do Brasil
ARG en: Argentine Republic
ARG fr: République argentine
ARG es: República Argentina
ARG pt: República Argentina
CHL es: República de Chile
CHL pt: República do Chile
COL en: Republic of Colombia
COL es: República de Colombia
COL pt: República da Colômbia
ECU es: República del Ecuador
ECU fr: Equateur; République de l'Équateur
ECU pt: República do Equador
MEX en: United Mexican States
MEX es: Méjico; Estados Unidos Mexicanos; República Mexicana
MEX pt: Estados Unidos Mexicanos
CUB en: Republic of Cuba
CUB es: República de Cuba
CUB pt: República de Cuba
URY en: Oriental Republic of Uruguay
URY es: República Oriental del Uruguay
URY pt: República Oriental do Uruguai
PRY es: República del Paraguay
PRY pt: República do Paraguai
DOM es: Dominicana; R. Dominicana
SLV fr: Salvador
PAN es: República de Panamá
CRI es: República de Costa Rica
GTM es: República de Guatemala
HND es: República de Honduras
NIC es: República de Nicaragua
BIH en: Bosnia-Herzegovina; Bosnia; Bosnia and Herzegovina
BIH fr: Bosnie; Bosnie-Herzégovine; Bosnie Herzégovine
BIH es: Bosnia; Bosnia Herzegovina; Bosnia y Hercegovina
BIH pt: Bósnia; Bósnia Herzegovina
SWZ en: Kingdom of Eswatini; eSwatini
SWZ es: Swazilandia; Esuatini
SWZ pt: Suazilândia; eSwatini
CPV en: Cabo Verde; Cape Verde
CPV fr: Cabo Verde
TLS en: East Timor; Timor Leste; Timor-Leste
TLS fr: Timor-Leste; Timor oriental
TLS es: Timor Oriental; Timor Leste
TLS pt: Timor Leste; Timor-Leste; Timor
LAO en: Lao PDR
VNM en: Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam
VNM fr: Viêt-Nam; Viet Nam; Viêtnam; Nord-Vietnam
VNM es: Viet Nam; Vietnam del Norte
VNM pt: Vietnam; Viet Nam; Vietname do Norte; Vietnã do Norte
KAZ fr: Kazakstan
KAZ es: Kazajstán; Kazakhstan
KAZ pt: Casaquistão; Cazaquistão; Kazakhstan
BLR en: Belarus; Byelorussia; Belorussia; Republic of Belarus
BLR fr: Belarus; Bélarus; Biélorussie
BLR es: Belarús; Belarus; Bielorrusia
BLR pt: Belarus; Bielorrússia; Bielorússia; Belarús
MDA en: Moldova; Republic of Moldova; Moldavia
MDA fr: Moldova; République de Moldavie; Moldavie
MDA es: Moldova; República de Moldavia; Moldavia
MDA pt: Moldova; República da Moldávia; Moldávia; Moldova
UKR en: the Ukraine
KGZ en: Kirghizia; Kyrgyz Republic
KGZ es: Kirguizistán; Kirguizstán; Kirguistán
KGZ fr: Kirghizie; Kirghizistan
IRQ fr: Iraq; Irak
IRQ en: Iraq
QAT es: Qatar; Catar
QAT pt: Qatar; Catar
SAU en: Kingdom of Saudi Arabia; KSA
SAU fr: Arabie saoudite; Arabie séoudite; Royaume d'Arabie saoudite
SAU es: Arabia Saudita; Arabia Saudí; Reino de Arabia Saudita
SAU pt: Arábia Saudita; Reino da Arábia Saudita
EGY en: Arab Republic of Egypt
EGY fr: Egypte; République arabe d'Égypte
EGY pt: Egipto; República Árabe do Egito
YEM fr: Yemen
YEM pt: Iémen; Iêmen; Iémene
NZL en: New Zealand; Aotearoa
NZL es: Nueva Zelandia; Nueva Zelanda
ZAF en: South Africa; Republic of South Africa; RSA
ZAF es: Sudáfrica; Suráfrica; África del Sur
ZAF fr: République sud-africaine
SDN en: Sudan; the Sudan
SSD es: Sudán del Sur; Sudán Sur
SSD fr: Sud-Soudan; Soudan du Sud
SSD pt: Sudão do Sul
CAF en: CAR; Central African Republic
CAF fr: RCA; Centrafrique; République centrafricaine
CAF es: RCA; República Centroafricana; Centroáfrica
CAF pt: RCA; República Centro-Africana
STP en: Sao Tome and Principe; São Tomé and Príncipe; São Tomé
STP fr: Sao Tomé-et-Principe; São Tomé et Principe
STP es: Santo Tomé y Príncipe
STP pt: São Tomé e Príncipe; São Tomé
TZA en: Tanzania
GNB es: Guinea-Bissau; Guinea Bissau
GNB en: Guinea Bissau
GIN en: Guinea-Conakry; Republic of Guinea
GIN fr: Guinée-Conakry; Guinée Conakry
GIN es: Guinea Conakry; Guinea-Conakry
GIN pt: Guiné-Conacri; Guiné Conacri; República da Guiné
ETH fr: Ethiopie; Éthiopie
ERI fr: Erythrée; Érythrée
ATG es: Antigua y Barbuda
VCT en: St. Vincent and the Grenadines; Saint Vincent; St Vincent and the Grenadines; St. Vincent
LCA en: St Lucia; St. Lucia; Saint Lucia
LCA fr: Sainte Lucie
KNA en: St. Kitts and Nevis; St Kitts and Nevis
KNA fr: Saint-Kitts-et-Nevis; Saint-Christophe-et-Niévès
TTO en: Trinidad
BHS en: The Bahamas
GMB fr: Gambie
VAT en: Holy See; Vatican; Vatican City; Vatican City State
VAT fr: Saint-Siège; Saint Siège; Vatican
VAT es: Santa Sede; Vaticano; El Vaticano
VAT pt: Santa Sé; Vaticano
ISR fr: Israël; Israel; État d'Israël; État hébreu
ISR en: State of Israel
ISR es: Estado de Israel
ISR pt: Estado de Israel
LBY fr: Libye; Jamahiriya
JPN es: Japón
FSM en: Federated States of Micronesia
FSM fr: États fédérés de Micronésie
FSM es: Estados Federados de Micronesia
FSM pt: Estados Federados da Micronésia
MUS en: Mauritius; Republic of Mauritius
MUS fr: île Maurice; République de Maurice
MUS es: isla Mauricio; República de Mauricio
MUS pt: ilha Maurício; ilhas Maurício; ilha Maurícia; República da Maurícia
ISR en: Jewish state
ISR es: Estado hebreo; Estado judío
ISR pt: Estado hebreu; Estado judeu
GUF fr: Guyane; Guyane française
MHL en: Republic of the Marshall Islands
SLB en: Solomons
COK en: Cook Islands
ESH en: Western Sahara; Sahrawi Arab Democratic Republic; SADR; Sahrawi Republic
ESH fr: Sahara occidental; République arabe sahraouie démocratique; RASD
ESH es: Sáhara Occidental; Sahara Occidental; República Árabe Saharaui Democrática; RASD
ESH pt: Saara Ocidental; Sara Ocidental; República Árabe Saaraui Democrática; RASD
BWA es: Botswana; Botsuana
BWA pt: Botswana; Botsuana
ZWE es: Zimbabwe; Zimbabue
ZWE pt: Zimbabwe; Zimbábue; Zimbabué
LSO es: Lesotho; Lesoto
LSO pt: Lesotho; Lesoto
MWI es: Malawi; Malaui
MWI pt: Malawi; Malaui
BHR en: Kingdom of Bahrain
BHR fr: Bahrein; Bahreïn
BHR es: Bahréin; Baréin; Bahrein
BHR pt: Bahrein; Barém; Bareine; Barein
KWT pt: Koweit; Kuwait; Kuaite
DJI es: Yibuti; Djibouti; Djibuti
FJI es: Fiyi; Fiji; Islas Fiyi
LVA pt: Letónia; Letônia
MNG pt: Mongólia
GRL en: Greenland
PNG en: PNG; Papua New Guinea
PNG pt: Papua Nova Guiné; Papua-Nova Guiné; Papuásia-Nova Guiné
GBR pt: Grã Bretanha
GNB pt: Guiné Bissau
PHL en: Philippines; Republic of the Philippines
COM en: Comoros; Union of the Comoros
MRT en: Islamic Republic of Mauritania
AFG en: Islamic Emirate of Afghanistan
PAK en: Islamic Republic of Pakistan
HTI fr: Haïti; Haiti
JAM es: Jamaica
CMR es: Camerún
ROU es: Rumania; Rumanía
ROU en: Romania; Rumania
HUN es: Hungría
MYS es: Malasia; Malaysia
SGP pt: Singapura; Cingapura; Singapore
BGD es: Bangladesh; Bangladés
BGD fr: Bangladesh; Bangladech
BGD pt: Bangladesh; Bangladeche; Bangladexe
SUR es: Surinam; Suriname
SUR fr: Suriname; Surinam
SUR en: Suriname; Surinam
GUY en: Guyana; Cooperative Republic of Guyana
GUY fr: Guyana; Guyane britannique
GUY pt: Guiana; Guyana
BRB fr: Barbade
TCD es: Chad; Tchad
TCD pt: Chade; Tchad; Chad
LKA es: Sri Lanka
CHE en: Swiss Confederation
CHE fr: Confédération suisse; Confédération helvétique
CHE es: Confederación Suiza; Confederación Helvética
CHE pt: Confederação Suíça
DNK en: Kingdom of Denmark
IRL en: Republic of Ireland; Irish Republic; Eire
IRL fr: République d'Irlande
IRL es: República de Irlanda
IRL pt: República da Irlanda
LUX en: Grand Duchy of Luxembourg
GRC en: Hellenic Republic
CYP en: Republic of Cyprus; Northern Cyprus
CYP fr: République de Chypre; Chypre-Nord; Chypre Nord
CYP es: República de Chipre; Norte de Chipre
CYP pt: República de Chipre; Chipre do Norte
XKX en: Kosova; Republic of Kosovo
XKX pt: Kosovo; Cosovo; Kossovo
XKX fr: Kosovo; Kossovo
FLK en: Falklands; Falkland Islands; Malvinas
FLK fr: Malouines; îles Malouines; Îles Malouines; Falkland
FLK es: Malvinas; Islas Malvinas; islas Malvinas; Falkland
FLK pt: Malvinas; Ilhas Malvinas; ilhas Malvinas
`;
/** Names that would catch too much, or stand on the wrong state. "CODE xx: name". "xx" may be "*". */
export const dropNames = `
USA en: the States; the US of A
USA fr: Amérique
GBR en: England
GBR fr: R.-U.; R-U; Angleterre
GBR es: RU; R. U.; R.U.
GBR pt: GB
COG pt: República Democrática do Congo
COD en: Congo - Kinshasa; Congo (DRC)
COD fr: Congo (RDC)
COD es: Congo (RDC); Congo (República Democrática del Congo); Congo (República Democrática del)
COD pt: Congo - Kinshasa; República Popular do Congo
COG en: Congo - Brazzaville; Congo (Republic)
COG es: Congo (República)
DEU en: Federal Republic
KOR en: Korea, Republic of
FSM en: Micronesia, Federated States of
MDA en: Moldova, Republic of
MMR en: Myanmar (Burma)
MMR fr: Myanmar (Birmanie)
MMR es: Myanmar (Birmania)
MMR pt: Mianmar (Birmânia)
NLD en: The Netherlands; Netherlands (Kingdom of the)
GMB en: The Gambia
BHS en: The Bahamas
MKD en: The Republic of North Macedonia
UKR en: the Ukraine
SDN en: the Sudan
VAT en: Holy See (Vatican City State)
VAT fr: Saint-Siège (Vatican)
TWN en: Taiwan, Province of China
CIV pt: Côte d’Ivoire (Costa do Marfim)
NZL fr: Aotearoa (Nouvelle-Zélande)
NZL es: Aotearoa (Nueva Zelanda)
HKG en: Hong Kong SAR China
HKG es: RAE de Hong Kong (China)
HKG pt: Hong Kong, RAE da China
PAK en: Islamic Republic of Pakistan
TLS pt: Timor
JAM es: 
MUS fr: Maurice
MUS es: Mauricio
MUS pt: Maurício; Maurícia
SLV pt: Salvador
TWN es: Formosa
TWN pt: Formosa
ARE en: Emirates
IRN en: Islamic Republic
IRN fr: République islamique
IRN es: República Islámica
IRN pt: República Islâmica
`;
/** Names two states share, kept on both (or one) with a note. */
export const noteNames = {
  America: "also the continent",
  Congo: "also the other Congo",
  "Mainland China": "",
  Macedonia: "before 2019; also the Greek region",
  Macédoine: "before 2019; also the Greek region",
  Macedônia: "before 2019; also the Greek region",
  Macedónia: "before 2019; also the Greek region",
  Georgia: "also the US state",
  Zaire: "1971-1997",
  Zaïre: "1971-1997",
  "Serbia and Montenegro": "2003-2006",
};
