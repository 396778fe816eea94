// "CODE: name; exonym; …": the city is looked up by any of its names (the largest of that state). Capitals of one name come from states/capitals.*.csv.
export const exonyms = `
CHE: Geneva; Genève; Geneve; Ginebra; Genebra
CHE: Bern; Berne; Berna
CHE: Zurich; Zürich; Zúrich; Zurique
CHE: Davos
CHE: Lausanne; Lausana
CHE: Basel; Bâle; Basilea; Basileia
CHE: Lugano
CHE: Montreux
BOL: La Paz
BOL: Sucre
BOL: Santa Cruz de la Sierra; Santa Cruz
BDI: Gitega
BDI: Bujumbura; Buyumbura
CIV: Yamoussoukro; Yamusukro; Iamussucro
CIV: Abidjan; Abiyán
MMR: Naypyidaw; Nay Pyi Taw; Naipyidó; Nay Pyi Taw
MMR: Yangon; Rangoon; Rangoun; Rangún; Rangum
ISR: Jerusalem; Jérusalem; Jerusalén; Jerusalém
ISR: Tel Aviv; Tel-Aviv
NLD: Amsterdam; Ámsterdam; Amsterdã; Amesterdão
NLD: The Hague; La Haye; La Haya; Haia
NLD: Rotterdam; Róterdam; Roterdã; Roterdão
NLD: Maastricht
ZAF: Pretoria; Pretória
ZAF: Cape Town; Le Cap; Ciudad del Cabo; Cidade do Cabo
ZAF: Johannesburg; Johannesbourg; Johannesburgo; Joanesburgo
ZAF: Durban
TZA: Dodoma
TZA: Dar es Salaam; Dar es Salam
TZA: Arusha
KAZ: Astana; Nur-Sultan; Noursoultan; Astaná; Nursultán; Nursultan
KAZ: Almaty; Alma-Ata; Alma Ata
DEU: Bonn; Bona
DEU: Munich; München; Múnich; Munique
DEU: Hamburg; Hambourg; Hamburgo
DEU: Frankfurt am Main; Frankfurt; Francfort; Fráncfort; Frankfurt
DEU: Cologne; Köln; Colonia; Colónia; Colônia
DEU: Düsseldorf; Dusseldorf
DEU: Leipzig
DEU: Dresden; Dresde; Dresda
DEU: Nuremberg; Nürnberg; Núremberg; Nuremberga; Nurembergue
DEU: Stuttgart
DEU: Ramstein-Miesenbach; Ramstein
MYS: Kuala Lumpur
MYS: Putrajaya
YEM: Sanaa; Sana'a; Saná
YEM: Aden; Adén; Áden
YEM: Al Hudaydah; Hodeidah; Hodeida; Hudaydah
LKA: Colombo
LKA: Sri Jayewardenepura Kotte; Sri Jayawardenepura Kotte
IND: New Delhi; Nueva Delhi; Nueva Deli; Nova Délhi; Nova Deli; Nova Déli
IND: Delhi; Déli
IND: Mumbai; Bombay; Bombaim
IND: Kolkata; Calcutta; Calcuta; Calcutá
BRA: Brasília; Brasilia
BRA: Rio de Janeiro; Río de Janeiro; Rio
BRA: São Paulo; Sao Paulo
BRA: Belém; Belem
BRA: Foz do Iguaçu; Foz de Iguazú
BRA: Fortaleza
FRA: Strasbourg; Estrasburgo
FRA: Paris; París
FRA: Marseille; Marseilles; Marsella; Marselha
FRA: Lyon; Lyons; Lión; Lião
FRA: Nice; Niza
FRA: Bordeaux; Burdeos; Bordéus
FRA: Toulouse; Tolosa
FRA: Versailles; Versalles; Versalhes
FRA: Rambouillet
FRA: Cannes
FRA: Biarritz
FRA: Évian-les-Bains; Évian; Evian
FRA: Deauville
ITA: Rome; Roma
ITA: Milan; Milano; Milán; Milão
ITA: Venice; Venise; Venecia; Veneza; Venezia
ITA: Florence; Firenze; Florencia; Florença
ITA: Naples; Napoli; Nápoles
ITA: Turin; Torino; Turín; Turim
ITA: Genoa; Genova; Gênes; Génova; Gênova
ITA: Palermo
ITA: Taormina
ITA: Trieste
ITA: Bologna; Bologne; Bolonia; Bolonha
ITA: L'Aquila; L’Aquila
GBR: London; Londres
GBR: Edinburgh; Édimbourg; Edimburgo
GBR: Glasgow
GBR: Belfast
GBR: Birmingham
GBR: Manchester; Mánchester
GBR: Salisbury
BEL: Brussels; Bruxelles; Bruselas; Bruxelas
BEL: Antwerpen; Antwerp; Anvers; Amberes; Antuérpia
BEL: Brugge; Bruges; Brujas
AUT: Vienna; Vienne; Viena; Wien
AUT: Salzburg; Salzbourg; Salzburgo
AUT: Innsbruck
ESP: Madrid; Madri
ESP: Barcelona; Barcelone
ESP: Sevilla; Seville; Séville; Sevilha
ESP: Valencia; Valence; Valência
ESP: Zaragoza; Saragossa; Saragosse; Saragoça
ESP: Granada; Grenade
ESP: Málaga; Malaga
ESP: Bilbao
ESP: Córdoba; Cordoue; Córdova
ESP: Salamanca; Salamanque
ESP: Rota
ESP: Ceuta
ESP: Melilla; Melilha
PRT: Lisbon; Lisboa; Lisbonne
PRT: Porto; Oporto
PRT: Lajes
PRT: Coimbra
RUS: Moscow; Moscou; Moscú; Moscovo
RUS: Saint Petersburg; St. Petersburg; St Petersburg; Saint-Pétersbourg; San Petersburgo; São Petersburgo; Leningrad
RUS: Sochi; Sotchi
RUS: Vladivostok
RUS: Kazan; Kazán
RUS: Kaliningrad; Kaliningrado
RUS: Groznyy; Grozny; Grozni
RUS: Volgograd; Volgogrado; Stalingrad
UKR: Kyiv; Kiev
UKR: Kharkiv; Kharkov; Járkov; Carcóvia; Kharkiv
UKR: Odesa; Odessa
UKR: Lviv; Lvov; Leópolis
UKR: Mariupol; Marioupol; Mariúpol
UKR: Donetsk
UKR: Luhansk; Lugansk; Louhansk
UKR: Yalta; Ialta
UKR: Sevastopol; Sébastopol; Sebastopol
UKR: Simferopol; Simferópol
UKR: Kherson; Jersón
UKR: Zaporizhia; Zaporizhzhia; Zaporiyia; Zaporijjia; Zaporiyia; Zaporizhzhya
UKR: Dnipro; Dnipropetrovsk
UKR: Bakhmut; Bajmut; Bakhmout
BLR: Minsk
POL: Warsaw; Varsovie; Varsovia; Varsóvia
POL: Kraków; Krakow; Cracow; Cracovie; Cracovia; Cracóvia
POL: Gdańsk; Gdansk; Danzig
POL: Wrocław; Wroclaw; Breslavia; Breslávia
CZE: Prague; Praga; Praha
HUN: Budapest; Budapeste
ROU: Bucharest; Bucarest; Bucareste
GRC: Athens; Athènes; Atenas
GRC: Thessaloníki; Thessaloniki; Thessalonique; Salónica; Salonica
TUR: Ankara; Ancara
TUR: Istanbul; Estambul; Istambul
TUR: Antalya; Antalia
TUR: İzmir; Izmir; Esmirna
CYP: Nicosia; Nicosie; Nicósia
SWE: Stockholm; Estocolmo
SWE: Göteborg; Gothenburg; Gotemburgo
SWE: Malmö; Malmo
NOR: Oslo
DNK: Copenhagen; Copenhague; Copenhaga; København
FIN: Helsinki; Helsinque; Helsínquia
IRL: Dublin; Dublín; Dublim
ISL: Reykjavík; Reykjavik; Reikiavik; Reiquiavique
SRB: Belgrade; Belgrado
HRV: Zagreb
HRV: Dubrovnik
BIH: Sarajevo
BIH: Srebrenica
XKX: Pristina; Prishtina; Prístina
USA: Washington; Washington, D.C.; Washington D.C.; Washington DC
USA: New York City; New York; Nueva York; Nova York; Nova Iorque; New York
USA: Los Angeles; Los Ángeles
USA: San Francisco; São Francisco
USA: Philadelphia; Philadelphie; Filadelfia; Filadélfia
USA: Chicago
USA: Miami
USA: Houston
USA: Dallas
USA: Boston
USA: Atlanta
USA: Seattle
USA: New Orleans; La Nouvelle-Orléans; Nueva Orleans; Nova Orleans
USA: Dayton
USA: Honolulu
USA: Anchorage
USA: Aspen
USA: Williamsburg
USA: Palm Beach
USA: San Antonio
USA: El Paso
USA: Pittsburgh
USA: Omaha
CAN: Ottawa; Otava
CAN: Montréal; Montreal
CAN: Québec; Quebec City; Quebec; Ciudad de Quebec; Cidade de Quebec
CAN: Toronto
CAN: Vancouver
CAN: Halifax
CAN: Calgary
CAN: Huntsville; Muskoka
CAN: La Malbaie; Charlevoix
MEX: Mexico City; Mexico; Ciudad de México; Cidade do México; CDMX; México D.F.; México D. F.
MEX: Guadalajara
MEX: Monterrey
MEX: Cancún; Cancun
MEX: Puebla; Heroica Puebla de Zaragoza
MEX: Tijuana
MEX: San José del Cabo
MEX: Cabo San Lucas; Los Cabos
MEX: Acapulco; Acapulco de Juárez
MEX: Mérida; Merida
MEX: Tapachula
MEX: Culiacán
GTM: Guatemala City; Ciudad de Guatemala; Cidade da Guatemala; Guatemala
PAN: Panama City; Ciudad de Panamá; Cidade do Panamá; Panamá
CRI: San José; San Jose; São José
HND: Tegucigalpa
SLV: San Salvador; São Salvador
NIC: Managua; Manágua
CUB: Havana; La Havane; La Habana
CUB: Guantánamo; Guantanamo
CUB: Santiago de Cuba
CUB: Varadero
DOM: Santo Domingo; Saint-Domingue; São Domingos
DOM: Punta Cana
HTI: Port-au-Prince; Puerto Príncipe; Porto Príncipe
JAM: Kingston
JAM: Montego Bay
BRB: Bridgetown
TTO: Port of Spain; Port-d'Espagne; Puerto España; Porto de Espanha; Port-of-Spain
BHS: Nassau; Nasáu
COL: Bogotá; Bogota
COL: Cartagena; Carthagène; Cartagena de Indias
COL: Medellín; Medellin
COL: Cali
COL: Barranquilla
COL: Cúcuta; Cucuta
COL: Santa Marta
COL: Leticia; Letícia
VEN: Caracas
VEN: Maracaibo
VEN: San Cristóbal
VEN: Ciudad Guayana
VEN: Barquisimeto
VEN: Valencia; Valence
VEN: San Antonio del Táchira
ECU: Quito
ECU: Guayaquil
ECU: Cuenca
PER: Lima
PER: Cusco; Cuzco
PER: Arequipa
PER: Tacna
PER: Trujillo
PER: Iquitos
PER: Puno
PER: Tumbes
PER: Piura
PER: Callao; El Callao
PER: Chancay
PER: Ayacucho
CHL: Santiago; Santiago de Chile; Santiago du Chili; Santiago do Chile
CHL: Valparaíso; Valparaiso
CHL: Antofagasta
CHL: Arica
CHL: Iquique
CHL: Viña del Mar
ARG: Buenos Aires
ARG: Córdoba; Cordoba
ARG: Mendoza
ARG: Rosario; Rosário
ARG: Mar del Plata
ARG: San Carlos de Bariloche; Bariloche
ARG: Ushuaia; Ushuaïa
ARG: Puerto Iguazú; Puerto Iguazu
URY: Montevideo; Montevidéu; Montevideu
URY: Punta del Este
PRY: Asunción; Asuncion; Assunção
PRY: Ciudad del Este; Cidade do Leste
CHN: Beijing; Peking; Pékin; Pekín; Pequim
CHN: Shanghai; Shanghái; Xangai
CHN: Guangzhou; Canton; Cantón; Cantão
CHN: Tianjin
CHN: Hangzhou
CHN: Wuhan
CHN: Xi'an; Xian
CHN: Xiamen
CHN: Qingdao
CHN: Sanya
CHN: Nanjing; Nanking; Nankin; Nankín; Nanquim
CHN: Chongqing; Tchongking
CHN: Lhasa; Lasa
CHN: Ürümqi; Urumqi
HKG: Hong Kong
MAC: Macau; Macao
TWN: Taipei; Taïpei; Taipéi; Taipé
JPN: Tokyo; Tokio; Tóquio
JPN: Osaka; Ōsaka
JPN: Kyoto; Kioto; Quioto
JPN: Hiroshima; Hiroxima
JPN: Nagasaki
JPN: Sapporo
JPN: Okinawa; Naha
JPN: Fukushima
KOR: Seoul; Séoul; Seúl; Seul
KOR: Busan; Pusan
KOR: Gyeongju
KOR: Incheon
KOR: Pyeongchang
PRK: Pyongyang; Pionyang; Pionguiangue
VNM: Hanoi; Hanoï; Hanói
VNM: Ho Chi Minh City; Saigon; Hô Chi Minh-Ville; Ciudad Ho Chi Minh; Cidade de Ho Chi Minh
VNM: Da Nang; Danang
THA: Bangkok; Bangcoc; Banguecoque
IDN: Jakarta; Yakarta; Jacarta
IDN: Denpasar; Bali
IDN: Bandung; Bandoung
MYS: Malacca; Melaka
PHL: Manila; Manille
SGP: Singapore; Singapour; Singapur; Singapura; Cingapura
KHM: Phnom Penh; Nom Pen
LAO: Vientiane; Vientián
BGD: Dhaka; Dacca; Daca
PAK: Islamabad; Islamabade
PAK: Karachi; Carachi
PAK: Lahore
PAK: Peshawar
AFG: Kabul; Kaboul; Cabul
AFG: Kandahar; Qandahar
IRN: Tehran; Teheran; Téhéran; Teherán; Teerã; Teerão
IRN: Isfahan; Ispahan; Isfahán
IRN: Natanz
IRN: Qom
IRQ: Baghdad; Bagdad; Bagdá; Bagdade
IRQ: Basrah; Basra; Bassora; Basora; Baçorá
IRQ: Mosul; Al Mawsil; Mossoul; Mossul
IRQ: Arbil; Erbil
SYR: Damascus; Damas; Damasco
SYR: Aleppo; Alep; Alepo
SYR: Homs
SYR: Idlib
SYR: Ar Raqqah; Raqqa; Raqa; Racca; Raca
SYR: Tadmur; Palmyra; Palmyre; Palmira
SYR: Al Bāb; al-Bab; Al Bab
SYR: Deir ez-Zor; Deir Ezzor; Dayr az Zawr; Deir al Zor
IRQ: Kirkuk; Kirkouk
IRQ: Tikrit
IRQ: Al Fallūjah; Fallujah; Falloujah; Faluya; Faluja
RUS: Rostov-na-Donu; Rostov-on-Don; Rostov-sur-le-Don; Rostov del Don; Rostov
LBN: Beirut; Beyrouth; Beirute
JOR: Amman; Amán; Amã
SAU: Riyadh; Riyad; Riad; Riade
SAU: Jeddah; Djeddah; Yeda; Jidá
SAU: Mecca; La Mecque; La Meca; Meca
ARE: Abu Dhabi; Abou Dabi; Abou Dhabi; Abu Dabi
ARE: Dubai; Dubaï; Dubái
QAT: Doha
KWT: Kuwait City; Al Kuwayt; Ciudad de Kuwait; Cidade do Kuwait; Koweït
BHR: Manama
OMN: Muscat; Mascate
EGY: Cairo; Le Caire; El Cairo
EGY: Alexandria; Alexandrie; Alejandría; Alexandria
EGY: Sharm el-Sheikh; Sharm el Sheikh; Charm el-Cheikh; Sharm El Sheij; Sharm ash Shaykh
PSE: Gaza; Gaza City; Ciudad de Gaza; Cidade de Gaza
PSE: Ramallah; Ramala; Rāmallāh
PSE: Rafah; Rafá
PSE: Hebron; Hébron; Hebrón
PSE: Bethlehem; Bethléem; Belén; Belém
MAR: Rabat; Rabate
MAR: Casablanca
MAR: Marrakesh; Marrakech; Marraquexe; Marraquech
MAR: Tangier; Tanger; Tánger
DZA: Algiers; Alger; Argel
DZA: Oran; Orán; Orão
DZA: Tindouf; Tinduf
TUN: Tunis; Túnez; Túnis; Tunes
LBY: Tripoli; Trípoli
LBY: Benghazi; Bengasi
ETH: Addis Ababa; Addis-Abeba; Adís Abeba; Adis Abeba
KEN: Nairobi; Nairóbi
NGA: Abuja; Abuya
NGA: Lagos
GHA: Accra; Acra
SEN: Dakar; Dacar
MLI: Bamako; Bamaco
BFA: Ouagadougou; Uagadugú; Uagadugu
NER: Niamey; Niamei
TCD: N'Djamena; N'Djaména; Yamena; Ndjamena
COD: Kinshasa; Kinsasa; Quinxassa
COD: Goma
COG: Brazzaville; Brazavile
RWA: Kigali
ZWE: Harare
ZMB: Lusaka; Lusaca
AGO: Luanda
MOZ: Maputo
CPV: Praia
CPV: Santa Maria
STP: São Tomé; Sao Tomé; Santo Tomé
GNB: Bissau; Bisáu
TLS: Dili; Díli
AUS: Canberra; Camberra
AUS: Sydney; Sídney; Sidney
AUS: Melbourne
AUS: Brisbane
NZL: Wellington
NZL: Auckland
NZL: Waitangi
NZL: Christchurch
GEO: Tbilisi; Tbilissi; Tiflis; Tiblíssi
AZE: Baku; Bakou; Bakú
ARM: Yerevan; Erevan; Ereván; Ierevan
UZB: Tashkent; Tachkent; Taskent; Tasquente
UZB: Samarkand; Samarqand; Samarcande; Samarcanda
KGZ: Bishkek; Bichkek; Biskek; Bisqueque
TJK: Dushanbe; Douchanbé; Dusambé; Duchambé
TKM: Ashgabat; Achgabat; Asjabad; Asgabate
MNG: Ulaanbaatar; Ulan Bator; Oulan-Bator; Ulán Bator
MDA: Chisinau; Chișinău; Chisináu; Quixinau; Kishinev
VAT: Vatican City; Vatican; Ciudad del Vaticano; Cidade do Vaticano; Cité du Vatican
LUX: Luxembourg; Luxemburgo
MCO: Monaco; Mónaco; Mônaco
LTU: Vilnius; Vilna; Vílnius
EST: Tallinn; Tallin; Talim
SVN: Ljubljana; Liubliana
MKD: Skopje; Skopie; Escópia
GRL: Nuuk
`;
/** Places that are no cities of the list: summit sites, crossings, seats, named regions. Coordinates from general knowledge, to two decimals. */
export const summitPlaces = [
  { code: "USA", names: ["Camp David"], lat: 39.65, lon: -77.46 },
  { code: "USA", names: ["Mar-a-Lago"], lat: 26.68, lon: -80.04 },
  {
    code: "USA",
    names: ["Guantanamo Bay", "Guantánamo Bay", "Bahía de Guantánamo", "Baía de Guantánamo", "baie de Guantanamo"],
    lat: 19.9,
    lon: -75.15,
  },
  { code: "USA", names: ["Sunnylands"], lat: 33.77, lon: -116.41 },
  { code: "USA", names: ["Bretton Woods"], lat: 44.26, lon: -71.44 },
  { code: "USA", names: ["Dumbarton Oaks"], lat: 38.91, lon: -77.06 },
  { code: "USA", names: ["Joint Base Elmendorf-Richardson"], lat: 61.25, lon: -149.81 },
  { code: "DEU", names: ["Ramstein Air Base", "base de Ramstein", "base aérea de Ramstein"], lat: 49.44, lon: 7.6 },
  { code: "DEU", names: ["Elmau", "Schloss Elmau", "Elmau Castle"], lat: 47.46, lon: 11.19 },
  { code: "DEU", names: ["Heiligendamm"], lat: 54.14, lon: 11.84 },
  { code: "DEU", names: ["Meseberg"], lat: 52.97, lon: 13.1 },
  { code: "GBR", names: ["Chequers"], lat: 51.74, lon: -0.78 },
  { code: "GBR", names: ["Gleneagles"], lat: 56.28, lon: -3.75 },
  { code: "GBR", names: ["Carbis Bay"], lat: 50.2, lon: -5.47 },
  { code: "GBR", names: ["Lancaster House"], lat: 51.5, lon: -0.14 },
  { code: "FRA", names: ["Brégançon", "Fort de Brégançon", "fort de Brégançon"], lat: 43.09, lon: 6.32 },
  { code: "CHE", names: ["Bürgenstock", "Burgenstock"], lat: 47.0, lon: 8.38 },
  { code: "PRK", names: ["Panmunjom", "Panmunjeom", "Panmunjon"], lat: 37.96, lon: 126.68 },
  { code: "SGP", names: ["Sentosa"], lat: 1.25, lon: 103.83 },
  { code: "CHN", names: ["Diaoyutai"], lat: 39.92, lon: 116.32 },
  { code: "CHN", names: ["Beidaihe"], lat: 39.83, lon: 119.48 },
  { code: "IDN", names: ["Nusa Dua"], lat: -8.8, lon: 115.23 },
  { code: "RUS", names: ["Novo-Ogaryovo", "Novo-Ogarevo", "Novo Ogariovo"], lat: 55.74, lon: 37.17 },
  { code: "BLR", names: ["Belovezh", "Belavezha", "Viskuli"], lat: 52.56, lon: 23.93 },
  { code: "EGY", names: ["Taba"], lat: 29.49, lon: 34.9 },
  { code: "PSE", names: ["Erez", "Erez crossing"], lat: 31.56, lon: 34.55 },
  { code: "PSE", names: ["Kerem Shalom", "Kerem Shalom crossing"], lat: 31.23, lon: 34.28 },
  {
    code: "VEN",
    names: ["Puente Internacional Simón Bolívar", "Simón Bolívar International Bridge"],
    lat: 7.82,
    lon: -72.45,
  },
  { code: "VEN", names: ["Fuerte Tiuna", "Fort Tiuna"], lat: 10.46, lon: -66.91 },
  { code: "VEN", names: ["Maiquetía", "Maiquetia"], lat: 10.6, lon: -66.97 },
  { code: "MEX", names: ["San Cristóbal de las Casas"], lat: 16.74, lon: -92.64 },
  { code: "CAN", names: ["Charlevoix"], lat: 47.65, lon: -70.15 },
  { code: "TUR", names: ["Incirlik Air Base", "base d'Incirlik", "base de Incirlik"], lat: 37.0, lon: 35.43 },
  { code: "IRN", names: ["Fordow", "Fordo"], lat: 34.88, lon: 50.99 },
  { code: "CYP", names: ["Akrotiri"], lat: 34.59, lon: 32.99 },
  { code: "BRA", names: ["Pacaraima"], lat: 4.48, lon: -61.15 },
  { code: "CAN", names: ["Kananaskis"], lat: 50.93, lon: -115.13 },
  { code: "MEX", names: ["Ciudad Juárez", "Ciudad Juarez", "Juárez"], lat: 31.74, lon: -106.49 },
  { code: "CHN", names: ["Boao"], lat: 19.16, lon: 110.58 },
  { code: "PSE", names: ["Jenin", "Jénine", "Yenín"], lat: 32.46, lon: 35.3 },
  { code: "UKR", names: ["Chernobyl", "Chornobyl", "Tchernobyl", "Chernóbil"], lat: 51.27, lon: 30.22 },
  { code: "UKR", names: ["Crimea", "Crimée", "Crimeia", "Crimean Peninsula"], lat: 45.3, lon: 34.4 },
  { code: "UKR", names: ["Donbas", "Donbass", "Dombás", "Donbás"], lat: 48.3, lon: 38.0 },
  { code: "RUS", names: ["Chechnya", "Tchétchénie", "Chechenia", "Chechênia", "Tchetchénia"], lat: 43.4, lon: 45.7 },
  { code: "RUS", names: ["Siberia", "Sibérie", "Sibéria"], lat: 60.0, lon: 105.0 },
  {
    code: "AZE",
    names: ["Nagorno-Karabakh", "Haut-Karabakh", "Nagorno Karabaj", "Alto Karabaj", "Nagorno-Karabaj"],
    lat: 39.8,
    lon: 46.75,
  },
  { code: "GEO", names: ["Abkhazia", "Abkhazie", "Abjasia", "Abecásia", "Abkházia"], lat: 43.0, lon: 41.0 },
  { code: "GEO", names: ["South Ossetia", "Ossétie du Sud", "Osetia del Sur", "Ossétia do Sul"], lat: 42.3, lon: 44.0 },
  { code: "MDA", names: ["Transnistria", "Transnistrie", "Transdniestria"], lat: 47.2, lon: 29.2 },
  { code: "IND", names: ["Kashmir", "Jammu and Kashmir", "Cachemire", "Cachemira", "Caxemira"], lat: 34.1, lon: 74.8 },
  {
    code: "SYR",
    names: ["Golan Heights", "Golan", "plateau du Golan", "Altos del Golán", "Colinas de Golã", "Montes Golã"],
    lat: 33.0,
    lon: 35.8,
  },
  {
    code: "PSE",
    names: ["Gaza Strip", "bande de Gaza", "Franja de Gaza", "franja de Gaza", "Faixa de Gaza"],
    lat: 31.4,
    lon: 34.38,
  },
  { code: "PSE", names: ["West Bank", "Cisjordanie", "Cisjordania", "Cisjordânia"], lat: 31.95, lon: 35.3 },
  {
    code: "PSE",
    names: [
      "East Jerusalem",
      "Jérusalem-Est",
      "Jerusalén Este",
      "Jerusalén Oriental",
      "Jerusalém Oriental",
      "Jerusalém Leste",
    ],
    lat: 31.79,
    lon: 35.24,
  },
  { code: "EGY", names: ["Sinai", "Sinaï", "Sinaí", "península del Sinaí"], lat: 29.5, lon: 33.8 },
  { code: "SDN", names: ["Darfur", "Darfour"], lat: 13.5, lon: 24.0 },
  { code: "ETH", names: ["Tigray", "Tigré"], lat: 13.9, lon: 39.0 },
  { code: "NGA", names: ["Borno"], lat: 11.5, lon: 13.0 },
  {
    code: "COD",
    names: ["North Kivu", "Nord-Kivu", "Kivu del Norte", "Kivu Norte", "Kivu do Norte"],
    lat: -0.7,
    lon: 29.0,
  },
  { code: "MOZ", names: ["Cabo Delgado"], lat: -12.3, lon: 39.2 },
  {
    code: "IRQ",
    names: [
      "Kurdistan",
      "Iraqi Kurdistan",
      "Kurdistan irakien",
      "Kurdistán iraquí",
      "Kurdistán",
      "Curdistão iraquiano",
    ],
    lat: 36.2,
    lon: 44.0,
  },
  { code: "CHN", names: ["Tibet", "Tíbet", "Tibete"], lat: 31.0, lon: 88.0 },
  { code: "CHN", names: ["Xinjiang", "Sinkiang"], lat: 41.0, lon: 86.0 },
  { code: "ESP", names: ["Catalonia", "Catalogne", "Cataluña", "Catalunha", "Catalunya"], lat: 41.8, lon: 1.6 },
  {
    code: "ESP",
    names: ["Basque Country", "Pays basque", "País Vasco", "País Basco", "Euskadi"],
    lat: 43.0,
    lon: -2.6,
  },
  {
    code: "ESP",
    names: ["Canary Islands", "îles Canaries", "Canarias", "Islas Canarias", "Canárias"],
    lat: 28.3,
    lon: -16.5,
  },
  { code: "PRT", names: ["Azores", "Açores"], lat: 38.5, lon: -28.0 },
  { code: "PRT", names: ["Madeira", "Madère"], lat: 32.75, lon: -17.0 },
  { code: "FRA", names: ["Corsica", "Corse", "Córcega", "Córsega"], lat: 42.15, lon: 9.1 },
  {
    code: "GBR",
    names: ["Northern Ireland", "Irlande du Nord", "Irlanda del Norte", "Irlanda do Norte"],
    lat: 54.6,
    lon: -6.7,
  },
  { code: "GBR", names: ["Scotland", "Écosse", "Escocia", "Escócia"], lat: 56.8, lon: -4.2 },
  { code: "GBR", names: ["Wales", "pays de Galles", "Gales", "País de Gales"], lat: 52.3, lon: -3.7 },
  { code: "GBR", names: ["England", "Angleterre", "Inglaterra"], lat: 52.5, lon: -1.5 },
  { code: "GBR", names: ["Gibraltar"], lat: 36.14, lon: -5.35 },
  { code: "GUY", names: ["Essequibo", "Guayana Esequiba", "Esequibo", "Guyana Essequiba"], lat: 6.0, lon: -59.5 },
  { code: "USA", names: ["California", "Californie", "Califórnia"], lat: 36.8, lon: -119.4 },
  { code: "USA", names: ["Florida", "Floride", "Flórida"], lat: 27.7, lon: -81.5 },
  { code: "USA", names: ["Texas", "Tejas"], lat: 31.0, lon: -99.3 },
  { code: "USA", names: ["Alaska"], lat: 64.2, lon: -149.5 },
  { code: "USA", names: ["Hawaii", "Hawaï", "Hawái", "Havaí"], lat: 20.8, lon: -156.3 },
  { code: "USA", names: ["Virginia", "Virginie", "Virgínia"], lat: 37.5, lon: -78.9 },
  { code: "USA", names: ["Maryland"], lat: 39.0, lon: -76.6 },
  { code: "USA", names: ["Arizona"], lat: 34.0, lon: -111.1 },
  { code: "USA", names: ["Guam"], lat: 13.44, lon: 144.79 },
  { code: "ARG", names: ["Patagonia", "Patagonie", "Patagônia"], lat: -43.0, lon: -69.0 },
  { code: "ARG", names: ["Tierra del Fuego", "Terre de Feu", "Terra do Fogo"], lat: -54.3, lon: -67.7 },
  { code: "BRA", names: ["Amazonas"], lat: -4.0, lon: -64.0 },
  { code: "BRA", names: ["Roraima"], lat: 2.0, lon: -61.4 },
  { code: "VEN", names: ["Táchira", "Tachira"], lat: 7.9, lon: -72.1 },
  { code: "VEN", names: ["Zulia"], lat: 10.0, lon: -72.2 },
  { code: "COL", names: ["Norte de Santander"], lat: 8.0, lon: -72.9 },
  { code: "COL", names: ["Cauca"], lat: 2.5, lon: -76.8 },
  { code: "PER", names: ["VRAEM", "Vraem"], lat: -12.5, lon: -73.8 },
  { code: "PER", names: ["Madre de Dios"], lat: -11.9, lon: -70.9 },
  { code: "MEX", names: ["Sinaloa"], lat: 25.0, lon: -107.5 },
  { code: "MEX", names: ["Chiapas"], lat: 16.5, lon: -92.5 },
  { code: "CAN", names: ["Ontario"], lat: 50.0, lon: -86.0 },
  { code: "CAN", names: ["Alberta"], lat: 55.0, lon: -115.0 },
  {
    code: "JPN",
    names: [
      "Senkaku Islands",
      "îles Senkaku",
      "islas Senkaku",
      "ilhas Senkaku",
      "Diaoyu Islands",
      "îles Diaoyu",
      "islas Diaoyu",
    ],
    lat: 25.74,
    lon: 123.47,
  },
  { code: "JPN", names: ["Kuril Islands", "îles Kouriles", "islas Kuriles", "ilhas Curilas"], lat: 46.5, lon: 151.0 },
  { code: "AFG", names: ["Helmand"], lat: 31.4, lon: 64.3 },
];
/** Names of cities that are common words of a language read: left out, lest a sentence's first word be taken for a city. */
export const commonWords = new Set(
  "Tete Plano Victoria Man Van Seul Seúl Tema Surprise Libertad Enterprise Pueblo Mesa Vista Cabo Americana Sale Independence Bānda Hābra Saïda Resistencia Reading Mobile Mataram Shaping Metro Male Corona Cerro Amarillo Timon Saga Retiro Paulista Orange Oral Grenade Coro Anda Springs Rota Natal Modesto Milagro Manta Pilar Aurora Barreiras Mau Bo".split(
    " ",
  ),
);
