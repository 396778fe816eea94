// Seats, houses, ministries and services beside the shared list. One a line:
// STATE or ORG | sector | organ | names in all languages | en | fr | es | pt     (";" between names, "-" none)
const table = `
USA | GOV | presidency | White House; Oval Office; West Wing | - | Maison-Blanche; Maison Blanche; Bureau ovale | Casa Blanca; Despacho Oval | Casa Branca; Salão Oval
USA | GOV | foreign-ministry | - | U.S. State Department; US State Department; Department of State | département d'Etat; Département d'État; Département d'Etat; département d'État américain | Departamento de Estado de EE.UU.; Departamento de Estado estadounidense | Departamento de Estado norte-americano; Departamento de Estado dos EUA
USA | MIL | defence-ministry | DSCA | Defense Security Cooperation Agency; Department of Defense; Defense Department; Department of War; War Department | département de la Défense; département de la Guerre | Departamento de Defensa estadounidense; Departamento de Guerra | Departamento de Defesa norte-americano; Departamento da Guerra
USA | GOV | finance-ministry | OFAC | Treasury Department; U.S. Treasury; US Treasury; Department of the Treasury; Office of Foreign Assets Control | département du Trésor; Trésor américain | Departamento del Tesoro; Oficina de Control de Activos Extranjeros | Departamento do Tesouro; Tesouro dos EUA
USA | JUD | justice-ministry | - | Justice Department; U.S. Department of Justice; Department of Justice; DOJ | département de la Justice; ministère américain de la Justice | Departamento de Justicia | Departamento de Justiça
USA | GOV | interior-ministry | DHS | Department of Homeland Security; Homeland Security Department | département de la Sécurité intérieure | Departamento de Seguridad Nacional | Departamento de Segurança Interna; Departamento de Segurança Nacional
USA | GOV | trade-ministry | USTR | Commerce Department; Department of Commerce; Office of the United States Trade Representative | département du Commerce | Departamento de Comercio | Departamento de Comércio
USA | GOV | aid-agency | USAID | U.S. Agency for International Development; US Agency for International Development | Agence américaine pour le développement international | Agencia de Estados Unidos para el Desarrollo Internacional; Agencia de EE.UU. para el Desarrollo Internacional | Agência dos Estados Unidos para o Desenvolvimento Internacional
USA | LEG | parliament | - | Capitol Hill; US Congress; U.S. Congress; US Senate; U.S. Senate; U.S. House of Representatives; US House of Representatives | Congrès américain; Sénat américain | Congreso estadounidense; Senado estadounidense; Capitolio estadounidense | Congresso norte-americano; Senado norte-americano; Congresso americano; Senado americano; Câmara dos Deputados dos EUA
USA | SPY | intelligence | CIA; NSA | Central Intelligence Agency; National Security Agency | - | Agencia Central de Inteligencia | Agência Central de Inteligência
USA | COP | police | FBI; DEA | Federal Bureau of Investigation; Drug Enforcement Administration | - | Buró Federal de Investigaciones; Administración de Control de Drogas | -
USA | GOV | national-security-council | - | White House National Security Council | - | - | -
USA | GOV | central-bank | - | Federal Reserve; U.S. Federal Reserve | Réserve fédérale; Fed | Reserva Federal; Fed | Reserva Federal; Fed
USA | MIL | armed-forces | CENTCOM; AFRICOM | US Southern Command; U.S. Southern Command; Southern Command; US Central Command; U.S. Central Command; Marine Corps | - | Comando Sur; Comando Sur de Estados Unidos; Comando Central de Estados Unidos | Comando Sul; Comando Central dos Estados Unidos
RUS | LEG | parliament | Duma | State Duma; Russian Duma; Federation Council | Douma; Douma d'État; Conseil de la Fédération | Duma Estatal; Consejo de la Federación | Duma Estatal; Conselho da Federação
RUS | SPY | intelligence | FSB; SVR; GRU | Federal Security Service | Service fédéral de sécurité | Servicio Federal de Seguridad | Serviço Federal de Segurança
SUN | SPY | intelligence | KGB | - | - | - | -
SUN | LEG | parliament | - | Supreme Soviet | Soviet suprême | Sóviet Supremo | Soviete Supremo
GBR | GOV | head-of-government-office | Downing Street; 10 Downing Street | No 10; Number 10; No. 10; Number Ten | - | - | -
GBR | GOV | foreign-ministry | Foreign Office; FCDO | Foreign, Commonwealth and Development Office; Foreign and Commonwealth Office; Foreign Commonwealth and Development Office | - | - | -
GBR | LEG | parliament | Westminster | House of Commons; House of Lords | Chambre des communes; Chambre des lords | Cámara de los Comunes; Cámara de los Lores | Câmara dos Comuns; Câmara dos Lordes
GBR | SPY | intelligence | MI6; MI5; GCHQ | - | - | - | -
GBR | GOV | finance-ministry | - | HM Treasury | - | - | -
GBR | COP | police | Scotland Yard | - | - | - | -
FRA | GOV | presidency | Élysée; Elysée; Elysee | Élysée Palace; Elysee Palace; Elysée Palace | palais de l'Élysée; palais de l'Elysée | Palacio del Elíseo; Elíseo | Palácio do Eliseu; Eliseu
FRA | GOV | foreign-ministry | Quai d'Orsay; Quai d’Orsay | - | - | - | -
FRA | GOV | finance-ministry | Bercy | - | - | - | -
FRA | GOV | interior-ministry | place Beauvau; Place Beauvau | - | - | - | -
FRA | LEG | parliament | Palais-Bourbon; Palais Bourbon | - | palais Bourbon; palais du Luxembourg | - | -
FRA | SPY | intelligence | DGSE; DGSI | - | - | - | -
DEU | LEG | parliament | Bundestag; Bundesrat | - | - | - | -
DEU | MIL | armed-forces | Bundeswehr | - | - | - | -
DEU | GOV | head-of-government-office | Bundeskanzleramt | German Chancellery | chancellerie allemande | - | Chancelaria alemã
DEU | GOV | central-bank | Bundesbank | - | - | - | -
ITA | GOV | head-of-government-office | Palazzo Chigi; Chigi | - | - | - | -
ITA | GOV | foreign-ministry | Farnesina | - | - | - | -
ITA | LEG | parliament | Montecitorio; Palazzo Madama | - | - | - | -
ESP | GOV | head-of-government-office | Moncloa; La Moncloa; Palacio de la Moncloa | Moncloa Palace | palais de la Moncloa | - | Palácio da Moncloa
ESP | LEG | parliament | - | Cortes Generales | Cortes Generales | Cortes Generales; Congreso de los Diputados | Cortes Gerais; Congresso dos Deputados espanhol
ESP | COP | police | Guardia Civil | - | - | - | -
PRT | LEG | parliament | - | - | - | - | Assembleia da República; Palácio de São Bento
PRT | GOV | presidency | - | - | - | - | Palácio de Belém
BRA | GOV | presidency | Planalto; Palácio do Planalto | Planalto Palace; Planalto presidential palace | palais du Planalto | Palacio de Planalto; Palacio del Planalto | -
BRA | GOV | foreign-ministry | Itamaraty; Itamaraty Palace; Palácio do Itamaraty; Palacio de Itamaraty; palácio Itamaraty | - | palais de l'Itamaraty | - | Palácio Itamaraty
BRA | JUD | supreme-court | - | - | - | - | Supremo Tribunal Federal; STF
ARG | GOV | presidency | Casa Rosada | - | - | - | -
ARG | GOV | foreign-ministry | Palacio San Martín | - | - | Cancillería argentina | -
CHL | GOV | presidency | La Moneda; Palacio de La Moneda; Palacio de la Moneda | La Moneda Palace; La Moneda palace | palais de La Moneda; palais de la Moneda | - | Palácio de La Moneda
COL | GOV | presidency | Casa de Nariño; Palacio de Nariño | Nariño Palace | palais de Nariño | - | Palácio de Nariño
VEN | GOV | presidency | Miraflores; Palacio de Miraflores; Palácio de Miraflores | Miraflores Palace; Miraflores presidential palace | palais de Miraflores; palais présidentiel de Miraflores | - | -
VEN | MIL | armed-forces | FANB | Bolivarian National Armed Forces; Bolivarian Armed Forces | Force armée nationale bolivarienne | Fuerza Armada Nacional Bolivariana; Fuerza Armada Bolivariana | Força Armada Nacional Bolivariana
VEN | SPY | intelligence | SEBIN; Sebin; DGCIM | - | - | Servicio Bolivariano de Inteligencia; Servicio Bolivariano de Inteligencia Nacional | -
VEN | COP | police | GNB | Bolivarian National Guard | Garde nationale bolivarienne | Guardia Nacional Bolivariana | Guarda Nacional Bolivariana
VEN | JUD | supreme-court | TSJ | Venezuelan Supreme Tribunal of Justice | - | - | -
PER | GOV | foreign-ministry | Torre Tagle; Palacio de Torre Tagle; Palacio Torre Tagle | Torre Tagle Palace | palais de Torre Tagle | - | Palácio de Torre Tagle
PER | GOV | presidency | - | Pizarro Palace; Peruvian Government Palace | palais de Pizarro | Palacio de Pizarro; Casa de Pizarro | Palácio de Pizarro
ECU | GOV | presidency | Carondelet; Palacio de Carondelet | Carondelet Palace | palais de Carondelet | - | Palácio de Carondelet
BOL | GOV | presidency | Palacio Quemado; Casa Grande del Pueblo | Burned Palace | Palais brûlé | - | -
MEX | GOV | foreign-ministry | - | - | - | Secretaría de Relaciones Exteriores; SRE | -
MEX | GOV | presidency | Los Pinos | - | - | - | -
CUB | GOV | foreign-ministry | MINREX; Minrex | - | - | - | -
CAN | GOV | foreign-ministry | - | Global Affairs Canada | Affaires mondiales Canada | - | -
CAN | COP | police | RCMP | Royal Canadian Mounted Police | Gendarmerie royale du Canada; GRC | Real Policía Montada de Canadá | Real Polícia Montada do Canadá
CHN | GOV | government | Zhongnanhai | - | - | - | -
CHN | MIL | armed-forces | - | People's Liberation Army; PLA | Armée populaire de libération; APL | Ejército Popular de Liberación; EPL | Exército Popular de Libertação; Exército de Libertação Popular
CHN | LEG | parliament | - | National People's Congress | Assemblée nationale populaire | Asamblea Popular Nacional; Asamblea Nacional Popular | Assembleia Popular Nacional; Congresso Nacional do Povo
JPN | LEG | parliament | - | Japanese Diet | Diète japonaise | Dieta japonesa | Dieta japonesa
JPN | GOV | head-of-government-office | Kantei | - | - | - | -
KOR | GOV | presidency | Cheong Wa Dae | Blue House; Yongsan presidential office | Maison Bleue; Maison bleue | Casa Azul | Casa Azul
IND | LEG | parliament | Lok Sabha; Rajya Sabha | - | - | - | -
IND | GOV | presidency | Rashtrapati Bhavan | - | - | - | -
PAK | SPY | intelligence | - | Inter-Services Intelligence | Inter-Services Intelligence | Inter-Services Intelligence | Inter-Services Intelligence
ISR | LEG | parliament | Knesset | - | - | Knéset; Kneset; Knesset | -
ISR | SPY | intelligence | Mossad; Shin Bet | - | - | Mosad | Mossad
ISR | MIL | armed-forces | IDF | Israel Defense Forces; Israeli Defense Forces; Israel Defence Forces | Tsahal; Forces de défense israéliennes | Fuerzas de Defensa de Israel; FDI | Forças de Defesa de Israel; FDI
IRN | MIL | armed-forces | - | Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; IRGC; Quds Force | Gardiens de la révolution; Gardiens de la Révolution; gardiens de la révolution; Corps des gardiens de la révolution islamique; CGRI; force Al-Qods | Guardia Revolucionaria; Guardianes de la Revolución; Cuerpo de Guardianes de la Revolución Islámica; Fuerza Quds; CGRI | Guarda Revolucionária; Guardas da Revolução; Guarda Revolucionária Islâmica; Corpo da Guarda Revolucionária Islâmica; Força Quds
IRN | LEG | parliament | Majlis | - | Majlis | - | -
UKR | LEG | parliament | Verkhovna Rada; Rada | - | Verkhovna Rada; Rada suprême | Rada Suprema | Rada Suprema
UKR | GOV | presidency | Bankova | - | - | - | -
POL | LEG | parliament | Sejm | - | - | - | -
NLD | GOV | head-of-government-office | Binnenhof | - | - | - | -
SWE | LEG | parliament | Riksdag | - | - | - | -
DNK | LEG | parliament | Folketing | - | - | - | -
DNK | GOV | head-of-government-office | Christiansborg | - | - | - | -
NOR | LEG | parliament | Storting | - | - | - | -
IRL | LEG | parliament | Dáil; Dail; Oireachtas | - | - | - | -
IRL | GOV | foreign-ministry | Iveagh House | - | - | - | -
CHE | GOV | government | - | Swiss Federal Council | Palais fédéral; Conseil fédéral | Palacio Federal suizo | Palácio Federal da Suíça
BEL | GOV | head-of-government-office | - | - | 16 rue de la Loi; Seize rue de la Loi | - | -
GRC | GOV | head-of-government-office | - | Maximos Mansion | palais Maximos; villa Maximou | Palacio Maximos | Mansão Maximos
TUR | GOV | presidency | - | Bestepe; Beştepe | - | - | -
VAT | GOV | government | - | Holy See's Secretariat of State; Roman Curia | Secrétairerie d'État du Saint-Siège; Curie romaine | Secretaría de Estado del Vaticano; Curia Romana | Secretaria de Estado do Vaticano; Cúria Romana
AUS | GOV | foreign-ministry | DFAT | Department of Foreign Affairs and Trade | - | - | -
NZL | GOV | government | Beehive | - | - | - | -
ZAF | GOV | foreign-ministry | DIRCO | Department of International Relations and Cooperation | - | - | -
KEN | GOV | presidency | - | State House Nairobi; State House, Nairobi | - | - | -
NGA | GOV | presidency | Aso Rock | Aso Villa; Aso Rock Villa | - | - | -
PHL | GOV | presidency | Malacañang; Malacanang | Malacañang Palace; Malacanang Palace | palais de Malacañang | Palacio de Malacañán; Palacio de Malacañang | Palácio de Malacañang
THA | GOV | head-of-government-office | - | Government House in Bangkok | - | - | -
EU | GOV | foreign-ministry | - | EU foreign policy service | - | - | -
`;
const split = (cell) => (cell === "-" ? [] : cell.split(";").map((name) => name.trim()));
const isOrg = new Set(["EU", "UN", "NATO"]);
export const moreMetonyms = table
  .trim()
  .split("\n")
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== 8) throw new Error(`metonyms: ${cells.length} cells in ${line}`);
    const [place, sector, organ, all, ...own] = cells;
    return {
      state: isOrg.has(place) ? null : place,
      org: isOrg.has(place) ? place : null,
      sector,
      organ,
      names: Object.fromEntries(
        ["en", "fr", "es", "pt"].map((language, i) => [language, [...split(all), ...split(own[i])]]),
      ),
    };
  });
/** Ambiguous bare words in the shared list. */
export const dropMetonyms = {
  en: [
    "State",
    "Congress",
    "Treasury",
    "Crown",
    "Chancellery",
    "National Palace",
    "People's Palace",
    "Palace of the Republic",
    "Plateau",
    "Carthage",
    "Belém",
    "São Bento",
    "East River",
    "Tlatelolco",
    "SRE",
    "Olivos",
    "Government Palace",
    "Pink House",
    "Yellow House",
    "Palais de la Nation",
    "Capitol",
  ],
  fr: [
    "Congrès",
    "Trésor",
    "chancellerie",
    "Capitole",
    "Palais national",
    "palais national",
    "palais du Peuple",
    "palais de la République",
    "Plateau",
    "Carthage",
    "Palais de verre",
    "palais de verre",
    "Buckingham",
    "São Bento",
    "Tlatelolco",
    "Olivos",
    "palais du gouvernement",
    "palais de la Nation",
    "Belém",
  ],
  es: [
    "Congreso",
    "Tesoro",
    "Exteriores",
    "Palacio Nacional",
    "Palacio del Pueblo",
    "palacio de la República",
    "Plateau",
    "Cartago",
    "Belém",
    "Olivos",
    "Capitolio",
    "São Bento",
    "Tlatelolco",
    "Palacio de Gobierno",
    "Palacio de la Nación",
    "Rosada",
  ],
  pt: [
    "Congresso",
    "Chancelaria",
    "Palácio Nacional",
    "Palácio do Povo",
    "palácio da República",
    "Plateau",
    "Cartago",
    "São Bento",
    "Necessidades",
    "Capitólio",
    "Palácio do Governo",
    "Belém",
    "Olivos",
    "Tlatelolco",
    "Palácio da Nação",
    "Casa Amarela",
  ],
};
