// Capitals and seats added. "CODE xx: name; name".
export const addCapitals = `
SUN en: Moscow
SUN fr: Moscou
SUN es: Moscú
SUN pt: Moscou; Moscovo
YUG en: Belgrade
YUG fr: Belgrade
YUG es: Belgrado
YUG pt: Belgrado
CSK en: Prague
CSK fr: Prague
CSK es: Praga
CSK pt: Praga
DDR en: East Berlin
DDR fr: Berlin-Est
DDR es: Berlín Oriental; Berlín Este
DDR pt: Berlim Oriental; Berlim Leste
DEU en: Bonn
DEU fr: Bonn
DEU es: Bonn
DEU pt: Bonn; Bona
USA en: Washington, D.C.; Washington, DC; Washington DC; Washington D.C.
USA fr: Washington DC
USA es: Washington D. C.; Washington DC; Washington D.C.
USA pt: Washington DC; Washington D.C.
BRA en: Brasilia; Brasília
BRA fr: Brasilia
IND en: New Delhi; Delhi
IND fr: New Delhi; Delhi
IND es: Nueva Delhi; Nueva Deli; Delhi
IND pt: Nova Délhi; Nova Deli; Nova Déli; Délhi
ISR en: Tel Aviv; Jerusalem
UKR en: Kyiv; Kiev
UKR fr: Kiev; Kyiv
UKR es: Kiev; Kyiv
UKR pt: Kiev; Kyiv; Quieve
CHN en: Beijing; Peking
CHN es: Pekín; Beijing
CHN fr: Pékin; Beijing
CHN pt: Pequim; Beijing
TWN en: Taipei
TWN fr: Taipei; Taïpei
TWN es: Taipéi; Taipei
MMR en: Naypyidaw; Nay Pyi Taw; Yangon; Rangoon
MMR fr: Naypyidaw; Rangoun
MMR pt: Naypyidaw; Rangum; Yangon
MDA en: Chisinau; Chișinău; Kishinev
MDA fr: Chisinau; Chișinău
MDA es: Chisináu; Chisinau
KAZ en: Astana; Nur-Sultan; Almaty
KAZ es: Astaná; Astana; Nursultán
PRK es: Pyongyang; Pionyang
PRK pt: Pyongyang; Pionguiangue
SRB es: Belgrado
SRB en: Belgrade
SRB pt: Belgrado
SAU es: Riad
SAU pt: Riade; Riad
SAU fr: Riyad; Ryad
QAT es: Doha
ARE es: Abu Dabi; Abu Dhabi
ARE fr: Abou Dhabi; Abou Dabi
ARE pt: Abu Dhabi; Abu Dabi
KWT es: Ciudad de Kuwait
KWT fr: Koweït City; Koweït-City
PAN es: Ciudad de Panamá; Panamá
PAN en: Panama City
PAN fr: Panama City; Panama-Ville
MEX es: Ciudad de México; CDMX; México D. F.; México DF; México D.F.
MEX pt: Cidade do México
GTM es: Ciudad de Guatemala
GTM fr: Guatemala City; Guatemala Ciudad
VNM en: Hanoi; Ha Noi
VNM pt: Hanói
VNM fr: Hanoï; Hanoi
VNM es: Hanói; Hanoi
IDN es: Yakarta; Jakarta
IDN pt: Jacarta
EGY pt: Cairo
EGY es: El Cairo; Cairo
EGY fr: Le Caire; Caire
CUB fr: La Havane; Havane
CUB es: La Habana; Habana
NLD fr: La Haye; Amsterdam
PRT fr: Lisbonne
BOL es: La Paz; Sucre
CHL es: Santiago; Santiago de Chile
CHL en: Santiago
CHL fr: Santiago; Santiago du Chili
CHL pt: Santiago; Santiago do Chile
CRI en: San José; San Jose
CRI pt: San José; São José
DOM fr: Saint-Domingue
SLV es: San Salvador
ARM en: Yerevan; Erevan
ARM es: Ereván; Yereván
GEO es: Tiflis; Tbilisi
GEO fr: Tbilissi
GEO pt: Tbilisi; Tiflis; Tbilíssi
TUR pt: Ancara
TJK es: Dusambé; Dusanbé
UZB es: Taskent; Tashkent
YEM en: Sanaa; Sana'a; Aden
YEM es: Saná; Sanaa; Adén
TCD en: N'Djamena; Ndjamena
TCD fr: N'Djamena; N'Djaména; Ndjamena
TCD es: Yamena; N'Djamena
CIV es: Abiyán; Yamusukro; Abidjan
LKA en: Colombo; Sri Jayawardenepura Kotte
PSE en: Ramallah
PSE es: Ramala; Ramallah
NGA es: Abuya; Abuja
KOR es: Seúl
KHM es: Nom Pen; Phnom Penh
PHL fr: Manille
BDI es: Gitega; Bujumbura; Buyumbura
MNE pt: Podgorica
SOM es: Mogadiscio
SOM pt: Mogadíscio; Mogadishu
SOM fr: Mogadiscio
LBN pt: Beirute
IRQ pt: Bagdá; Bagdade
MYS en: Kuala Lumpur; Putrajaya
ESP pt: Madri; Madrid
GBR pt: Londres
XKX en: Pristina; Prishtina
XKX fr: Pristina
XKX es: Pristina; Prístina
HKG en: Hong Kong
MAC en: Macau
MAC fr: Macao
MAC es: Macao
MAC pt: Macau
FLK en: Stanley; Port Stanley
FLK fr: Stanley; Port Stanley
FLK es: Puerto Argentino; Stanley
FLK pt: Stanley; Port Stanley
`;
// Dropped too: capitals whose bare name is a common word, a given name or the state's own name.
export const dropCapitals = `
SYC en: Victoria
SYC fr: Victoria
SYC es: Victoria
SYC pt: Vitória
MDV en: Malé
MDV fr: Malé
MDV es: Malé
MDV pt: Malé
CPV pt: Praia
FLK en: Stanley
FLK fr: Stanley
FLK es: Stanley
FLK pt: Stanley
KWT fr: Koweït
KWT es: Kuwait
PAN fr: Panama
PAN es: Panamá
GTM fr: Guatemala
HKG en: Hong Kong
HKG fr: Hong Kong
HKG es: Hong Kong
HKG pt: Hong Kong
SGP en: Singapore
SGP fr: Singapour
SGP es: Singapur
SGP pt: Singapura; Cingapura
MCO en: Monaco
MCO fr: Monaco
MCO es: Mónaco
MCO pt: Mônaco; Mónaco
LUX en: Luxembourg
LUX fr: Luxembourg
LUX es: Luxemburgo
LUX pt: Luxemburgo
SMR en: San Marino
SMR fr: Saint-Marin
SMR es: San Marino
SMR pt: São Marinho
DJI en: Djibouti
DJI fr: Djibouti
DJI es: Yibuti
DJI pt: Djibuti; Jibuti
VAT en: Vatican City
VAT fr: Cité du Vatican
VAT es: Ciudad del Vaticano
VAT pt: Cidade do Vaticano
MAC en: Macau
MAC fr: Macao
MAC es: Macao
MAC pt: Macau
`;
