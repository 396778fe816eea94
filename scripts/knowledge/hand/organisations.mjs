// Organisations beside the shared list. One a line:
// ID | kind | state | sector | names en | fr | es | pt | acronyms en | fr | es | pt     (";" between names, "=" as in English, "-" none)
const table = `
AMNESTY | NGO | - | CVL | Amnesty International; Amnesty | = | Amnistía Internacional; Amnistía; Amnesty International | Anistia Internacional; Amnistia Internacional; Anistia | - | - | - | -
HRW | NGO | - | CVL | Human Rights Watch | = | = | = | HRW | = | = | =
MSF | NGO | - | CVL | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres | Médecins sans frontières; Médecins Sans Frontières | Médicos Sin Fronteras | Médicos Sem Fronteiras | MSF | = | = | =
RSF | NGO | - | CVL | Reporters Without Borders | Reporters sans frontières; Reporters Sans Frontières | Reporteros Sin Fronteras | Repórteres Sem Fronteiras | RSF; RWB | RSF | RSF | RSF
CPJ | NGO | - | CVL | Committee to Protect Journalists | Comité pour la protection des journalistes | Comité para la Protección de los Periodistas; Comité para la Protección de Periodistas | Comité para a Proteção dos Jornalistas; Comitê para a Proteção de Jornalistas | CPJ | = | = | =
IFRC | NGO | - | CVL | International Federation of Red Cross and Red Crescent Societies | Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge | Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja | Federação Internacional da Cruz Vermelha e do Crescente Vermelho | IFRC | FICR | FICR | FICV
OXFAM | NGO | - | CVL | Oxfam; Oxfam International | = | = | = | - | - | - | -
GREENPEACE | NGO | - | CVL | Greenpeace; Greenpeace International | = | = | = | - | - | - | -
SAVE-THE-CHILDREN | NGO | - | CVL | Save the Children | = | = | = | - | - | - | -
CARE | NGO | - | CVL | CARE International | = | = | = | - | - | - | -
NRC | NGO | NOR | CVL | Norwegian Refugee Council | Conseil norvégien pour les réfugiés | Consejo Noruego para Refugiados; Consejo Noruego para los Refugiados | Conselho Norueguês para os Refugiados | NRC | NRC | NRC | NRC
IRC | NGO | USA | CVL | International Rescue Committee | Comité international de secours | Comité Internacional de Rescate | Comité Internacional de Resgate; Comitê Internacional de Resgate | IRC | IRC | IRC | IRC
CRISIS-GROUP | NGO | - | CVL | International Crisis Group; Crisis Group | = | = | = | ICG | ICG | ICG | ICG
TRANSPARENCY | NGO | - | CVL | Transparency International | = | Transparencia Internacional; Transparency International | Transparência Internacional | - | - | - | -
WWF | NGO | - | CVL | World Wildlife Fund; World Wide Fund for Nature | Fonds mondial pour la nature | Fondo Mundial para la Naturaleza | Fundo Mundial para a Natureza | WWF | = | = | =
FREEDOM-HOUSE | NGO | USA | CVL | Freedom House | = | = | = | - | - | - | -
IAPA | NGO | - | CVL | Inter American Press Association | Société interaméricaine de presse | Sociedad Interamericana de Prensa | Sociedade Interamericana de Imprensa | IAPA | SIP | SIP | SIP
FIDH | NGO | - | CVL | International Federation for Human Rights | Fédération internationale pour les droits humains; Fédération internationale des droits de l'homme; Fédération internationale des ligues des droits de l'homme | Federación Internacional por los Derechos Humanos; Federación Internacional de Derechos Humanos | Federação Internacional pelos Direitos Humanos; Federação Internacional dos Direitos Humanos | FIDH | = | = | =
GLOBAL-COALITION | IGO | - | - | Global Coalition to Defeat ISIS; Global Coalition Against Daesh; Global Coalition to Defeat Daesh; anti-ISIS coalition | coalition internationale antidjihadiste; coalition internationale contre l'État islamique | coalición internacional contra el Estado Islámico; Coalición Global contra el Daesh | coligação internacional contra o Estado Islâmico; coalizão internacional contra o Estado Islâmico | - | - | - | -
UPU | IGO | - | - | Universal Postal Union | Union postale universelle | Unión Postal Universal | União Postal Universal | UPU | = | = | =
ITU | IGO | - | - | International Telecommunication Union | Union internationale des télécommunications | Unión Internacional de Telecomunicaciones | União Internacional de Telecomunicações | ITU | UIT | UIT | UIT
WMO | IGO | - | - | World Meteorological Organization; World Meteorological Organisation | Organisation météorologique mondiale | Organización Meteorológica Mundial | Organização Meteorológica Mundial | WMO | OMM | OMM | OMM
WCO | IGO | - | - | World Customs Organization; World Customs Organisation | Organisation mondiale des douanes | Organización Mundial de Aduanas | Organização Mundial das Alfândegas; Organização Mundial das Aduanas | WCO | OMD | OMA | OMA
UNIDO | IGO | - | - | United Nations Industrial Development Organization | Organisation des Nations unies pour le développement industriel | Organización de las Naciones Unidas para el Desarrollo Industrial | Organização das Nações Unidas para o Desenvolvimento Industrial | UNIDO | ONUDI | ONUDI | ONUDI
IFAD | IGO | - | - | International Fund for Agricultural Development | Fonds international de développement agricole | Fondo Internacional de Desarrollo Agrícola | Fundo Internacional de Desenvolvimento Agrícola | IFAD | FIDA | FIDA | FIDA
UNWTO | IGO | - | - | World Tourism Organization; UN Tourism | Organisation mondiale du tourisme; ONU Tourisme | Organización Mundial del Turismo; ONU Turismo | Organização Mundial do Turismo; ONU Turismo | UNWTO | - | - | -
IFC | IGO | - | - | International Finance Corporation | Société financière internationale | Corporación Financiera Internacional | Corporação Financeira Internacional | - | - | - | -
IDA | IGO | - | - | International Development Association | Association internationale de développement | Asociación Internacional de Fomento | Associação Internacional de Desenvolvimento | - | - | - | -
MIGA | IGO | - | - | Multilateral Investment Guarantee Agency | Agence multilatérale de garantie des investissements | Organismo Multilateral de Garantía de Inversiones | Agência Multilateral de Garantia de Investimentos | MIGA | - | - | -
IHO | IGO | - | - | International Hydrographic Organization | Organisation hydrographique internationale | Organización Hidrográfica Internacional | Organização Hidrográfica Internacional | - | - | - | -
IMSO | IGO | - | - | International Mobile Satellite Organization | Organisation internationale de télécommunications mobiles par satellites | Organización Internacional de Telecomunicaciones Móviles por Satélite | Organização Internacional de Telecomunicações Móveis por Satélite | - | - | - | -
ITSO | IGO | - | - | International Telecommunications Satellite Organization | Organisation internationale de télécommunications par satellites | Organización Internacional de Telecomunicaciones por Satélite | Organização Internacional de Telecomunicações por Satélite | - | - | - | -
UNOOSA | IGO | - | - | Committee on the Peaceful Uses of Outer Space; United Nations Office for Outer Space Affairs | Comité des utilisations pacifiques de l'espace extra-atmosphérique | Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos | Comitê para o Uso Pacífico do Espaço Exterior | UNOOSA; COPUOS | - | - | -
CONFERENCE-ON-DISARMAMENT | IGO | - | - | Conference on Disarmament | Conférence du désarmement | Conferencia de Desarme | Conferência do Desarmamento | - | - | - | -
OACPS | IGO | - | - | Organisation of African, Caribbean and Pacific States; Organization of African, Caribbean and Pacific States; African, Caribbean and Pacific Group of States | Organisation des États d'Afrique, des Caraïbes et du Pacifique; Groupe des États d'Afrique, des Caraïbes et du Pacifique | Organización de Estados de África, del Caribe y del Pacífico | Organização dos Estados de África, Caraíbas e Pacífico | OACPS | OEACP | OEACP | OEACP
BIS | IGO | - | - | Bank for International Settlements | Banque des règlements internationaux | Banco de Pagos Internacionales | Banco de Compensações Internacionais; Banco de Pagamentos Internacionais | - | - | - | -
EAPC | IGO | - | - | Euro-Atlantic Partnership Council | Conseil de partenariat euro-atlantique | Consejo de Asociación Euroatlántico | Conselho de Parceria Euro-Atlântico | - | - | - | -
PARTNERSHIP-FOR-PEACE | IGO | - | - | Partnership for Peace | Partenariat pour la paix | Asociación para la Paz | Parceria para a Paz | - | - | - | -
BSEC | IGO | - | - | Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation | Organisation de coopération économique de la mer Noire | Organización de Cooperación Económica del Mar Negro | Organização de Cooperação Econômica do Mar Negro | BSEC | - | - | -
CBSS | IGO | - | - | Council of the Baltic Sea States | Conseil des États de la mer Baltique | Consejo de los Estados del Mar Báltico | Conselho dos Estados do Mar Báltico | CBSS | - | - | -
CEI-EUROPE | IGO | - | - | Central European Initiative | Initiative centre-européenne | Iniciativa Centroeuropea | Iniciativa Centro-Europeia | - | - | - | -
CERN | IGO | - | - | European Organization for Nuclear Research | Organisation européenne pour la recherche nucléaire | Organización Europea para la Investigación Nuclear | Organização Europeia para a Pesquisa Nuclear | CERN | = | = | =
ESA | IGO | - | - | European Space Agency | Agence spatiale européenne | Agencia Espacial Europea | Agência Espacial Europeia | - | - | - | -
CICA | IGO | - | - | Conference on Interaction and Confidence-Building Measures in Asia | Conférence pour l'interaction et les mesures de confiance en Asie | Conferencia sobre Interacción y Medidas de Construcción de Confianza en Asia | Conferência sobre Interação e Medidas de Construção de Confiança na Ásia | - | - | - | -
OPANAL | IGO | - | - | Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean | Organisme pour l'interdiction des armes nucléaires en Amérique latine et dans les Caraïbes | Organismo para la Proscripción de las Armas Nucleares en la América Latina y el Caribe | Agência para a Proibição de Armas Nucleares na América Latina e no Caribe | OPANAL | = | = | =
PARIS-CLUB | IGO | - | - | Paris Club | Club de Paris | Club de París | Clube de Paris | - | - | - | -
NUCLEAR-ENERGY-AGENCY | IGO | - | - | Nuclear Energy Agency | Agence pour l'énergie nucléaire | Agencia para la Energía Nuclear | Agência para a Energia Nuclear | - | - | - | -
SELEC | IGO | - | - | Southeast European Law Enforcement Center | Centre de maintien de l'ordre de l'Europe du Sud-Est | Centro Europeo Sudoriental de Aplicación de la Ley | Centro de Aplicação da Lei do Sudeste Europeu | SELEC | - | - | -
SCHENGEN | IGO | - | - | Schengen Area | Espace Schengen | Espacio Schengen | Espaço Schengen | - | - | - | -
CDB | IGO | - | - | Caribbean Development Bank | Banque de développement des Caraïbes | Banco de Desarrollo del Caribe | Banco de Desenvolvimento do Caribe | - | - | - | -
ARF | IGO | - | - | ASEAN Regional Forum | Forum régional de l'ASEAN | Foro Regional de la ASEAN | Fórum Regional da ASEAN | - | - | - | -
EAST-ASIA-SUMMIT | IGO | - | - | East Asia Summit | Sommet de l'Asie orientale; sommet de l'Asie de l'Est | Cumbre de Asia Oriental | Cúpula do Leste Asiático; Cimeira da Ásia Oriental | - | - | - | -
SPC | IGO | - | - | Pacific Community; Secretariat of the Pacific Community | Communauté du Pacifique | Comunidad del Pacífico | Comunidade do Pacífico | - | - | - | -
D-8 | IGO | - | - | D-8 Organization for Economic Cooperation; Developing Eight | Organisation D-8 pour la coopération économique | Organización D-8 para la Cooperación Económica | Organização D-8 para a Cooperação Econômica | - | - | - | -
GUAM-ORG | IGO | - | - | GUAM Organization for Democracy and Economic Development | Organisation pour la démocratie et le développement GUAM | Organización GUAM para la Democracia y el Desarrollo Económico | Organização GUAM para a Democracia e o Desenvolvimento Econômico | - | - | - | -
BIMSTEC | IGO | - | - | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | Initiative du golfe du Bengale pour la coopération technique et économique multisectorielle | Iniciativa de la Bahía de Bengala para la Cooperación Técnica y Económica Multisectorial | Iniciativa da Baía de Bengala para a Cooperação Técnica e Econômica Multissetorial | BIMSTEC | = | = | =
CEMAC | IGO | - | - | Economic and Monetary Community of Central Africa; Central African Economic and Monetary Community | Communauté économique et monétaire de l'Afrique centrale; Communauté économique et monétaire des États de l'Afrique centrale | Comunidad Económica y Monetaria de África Central | Comunidade Económica e Monetária da África Central | CEMAC | = | = | =
ECO-ORG | IGO | - | - | Economic Cooperation Organization | Organisation de coopération économique | Organización de Cooperación Económica | Organização de Cooperação Econômica | - | - | - | -
OAPEC | IGO | - | - | Organization of Arab Petroleum Exporting Countries | Organisation des pays arabes exportateurs de pétrole | Organización de Países Árabes Exportadores de Petróleo | Organização dos Países Árabes Exportadores de Petróleo | OAPEC | OPAEP | OPAEP | -
ARAB-MONETARY-FUND | IGO | - | - | Arab Monetary Fund | Fonds monétaire arabe | Fondo Monetario Árabe | Fundo Monetário Árabe | - | - | - | -
CAEU | IGO | - | - | Council of Arab Economic Unity | Conseil de l'unité économique arabe | Consejo de Unidad Económica Árabe | Conselho da Unidade Econômica Árabe | - | - | - | -
ABEDA | IGO | - | - | Arab Bank for Economic Development in Africa | Banque arabe pour le développement économique en Afrique | Banco Árabe para el Desarrollo Económico en África | Banco Árabe para o Desenvolvimento Económico em África | BADEA | = | = | =
AFESD | IGO | - | - | Arab Fund for Economic and Social Development | Fonds arabe pour le développement économique et social | Fondo Árabe para el Desarrollo Económico y Social | Fundo Árabe para o Desenvolvimento Econômico e Social | - | - | - | -
BENELUX | IGO | - | - | Benelux Union | Union Benelux | Unión Benelux | União Benelux | - | - | - | -
NAFTA | IGO | - | - | North American Free Trade Area | zone de libre-échange nord-américaine | área de libre comercio de América del Norte | área de livre comércio da América do Norte | - | - | - | -
SACU | IGO | - | - | Southern African Customs Union | Union douanière d'Afrique australe | Unión Aduanera de África Austral | União Aduaneira da África Austral | SACU | = | = | =
IOC-INDIAN-OCEAN | IGO | - | - | Indian Ocean Commission | Commission de l'océan Indien | Comisión del Océano Índico | Comissão do Oceano Índico | - | - | - | -
LAKE-CHAD-COMMISSION | IGO | - | - | Lake Chad Basin Commission | Commission du bassin du lac Tchad | Comisión de la Cuenca del Lago Chad | Comissão da Bacia do Lago Chade | LCBC | CBLT | - | -
NORDIC-COUNCIL | IGO | - | - | Nordic Council | Conseil nordique | Consejo Nórdico | Conselho Nórdico | - | - | - | -
NORDIC-BANK | IGO | - | - | Nordic Investment Bank | Banque nordique d'investissement | Banco Nórdico de Inversiones | Banco Nórdico de Investimento | - | - | - | -
EITI | IGO | - | - | Extractive Industries Transparency Initiative | Initiative pour la transparence dans les industries extractives | Iniciativa para la Transparencia de las Industrias Extractivas | Iniciativa de Transparência das Indústrias Extrativas | EITI | ITIE | EITI | EITI
AOSIS | IGO | - | - | Alliance of Small Island States | Alliance des petits États insulaires | Alianza de los Pequeños Estados Insulares | Aliança dos Pequenos Estados Insulares | AOSIS | AOSIS | AOSIS | AOSIS
WASSENAAR | IGO | - | - | Wassenaar Arrangement | Arrangement de Wassenaar | Arreglo de Wassenaar | Acordo de Wassenaar | - | - | - | -
AUSTRALIA-GROUP | IGO | - | - | Australia Group | Groupe Australie | Grupo Australia | Grupo da Austrália | - | - | - | -
ZANGGER | IGO | - | - | Zangger Committee | Comité Zangger | Comité Zangger | Comitê Zangger | - | - | - | -
G10 | IGO | - | - | Group of Ten | Groupe des Dix | Grupo de los Diez | Grupo dos Dez | G10; G-10 | = | = | =
G15 | IGO | - | - | Group of Fifteen | Groupe des Quinze | Grupo de los Quince | Grupo dos Quinze | G15; G-15 | = | = | =
G24 | IGO | - | - | Group of Twenty-Four | Groupe des Vingt-Quatre | Grupo de los Veinticuatro | Grupo dos Vinte e Quatro | G24; G-24 | = | = | =
ANZUS | IGO | - | - | Australia, New Zealand and United States Security Treaty | Traité de sécurité ANZUS | Tratado de seguridad ANZUS | Tratado de segurança ANZUS | ANZUS | = | = | =
EURO-AREA | IGO | - | - | Eurozone | Zone euro | Eurozona | Zona do euro | - | - | - | -
CACM | IGO | - | - | Central American Common Market | Marché commun centraméricain | Mercado Común Centroamericano | Mercado Comum Centro-Americano | - | MCCA | MCCA | MCCA
SPARTECA | IGO | - | - | South Pacific Regional Trade and Economic Cooperation Agreement | Accord de commerce et de coopération économique régionale du Pacifique Sud | Acuerdo de Comercio y Cooperación Económica Regional del Pacífico Sur | Acordo de Comércio e Cooperação Econômica Regional do Pacífico Sul | - | - | - | -
MNJTF | IGO | - | - | Multinational Joint Task Force | Force multinationale mixte | Fuerza Multinacional Conjunta | Força Multinacional Conjunta | MNJTF | FMM | - | -
EADB | IGO | - | - | East African Development Bank | Banque de développement de l'Afrique de l'Est | Banco de Desarrollo de África Oriental | Banco de Desenvolvimento da África Oriental | - | - | - | -
CEPGL | IGO | - | - | Economic Community of the Great Lakes Countries | Communauté économique des pays des Grands Lacs | Comunidad Económica de los Países de los Grandes Lagos | Comunidade Econômica dos Países dos Grandes Lagos | CEPGL | = | = | =
ENTENTE-COUNCIL | IGO | - | - | Council of the Entente | Conseil de l'Entente | Consejo de la Entente | Conselho da Entente | - | - | - | -
BDEAC | IGO | - | - | Central African States Development Bank | Banque de développement des États de l'Afrique centrale | Banco de Desarrollo de los Estados de África Central | Banco de Desenvolvimento dos Estados da África Central | BDEAC | = | = | =
BOAD | IGO | - | - | West African Development Bank | Banque ouest-africaine de développement | Banco de Desarrollo de África Occidental | Banco de Desenvolvimento da África Ocidental | BOAD | = | = | =
CFA-ZONE | IGO | - | - | Franc Zone | Zone franc | Zona del Franco | Zona do Franco | - | - | - | -
LATIN-UNION | IGO | - | - | Latin Union | Union latine | Unión Latina | União Latina | - | - | - | -
SACEP | IGO | - | - | South Asia Co-operative Environment Programme | Programme coopératif de l'environnement de l'Asie du Sud | Programa Cooperativo del Medio Ambiente de Asia Meridional | Programa Cooperativo do Meio Ambiente do Sul da Ásia | SACEP | - | - | -
ECCU | IGO | - | - | Eastern Caribbean Currency Union | Union monétaire de la Caraïbe orientale | Unión Monetaria del Caribe Oriental | União Monetária do Caribe Oriental | - | - | - | -
ATMIS | IGO | - | - | African Union Transition Mission in Somalia | Mission de transition de l'Union africaine en Somalie | Misión de Transición de la Unión Africana en Somalia | Missão de Transição da União Africana na Somália | ATMIS | = | = | =
UNMISS | IGO | - | - | United Nations Mission in South Sudan | Mission des Nations unies au Soudan du Sud | Misión de las Naciones Unidas en Sudán del Sur | Missão das Nações Unidas no Sudão do Sul | UNMISS | MINUSS | UNMISS | UNMISS
UNISFA | IGO | - | - | United Nations Interim Security Force for Abyei | Force intérimaire de sécurité des Nations unies pour Abyei | Fuerza Provisional de Seguridad de las Naciones Unidas para Abyei | Força Interina de Segurança das Nações Unidas para Abyei | UNISFA | FISNUA | UNISFA | UNISFA
UNAMID | IGO | - | - | African Union-United Nations Mission in Darfur | Mission conjointe des Nations unies et de l'Union africaine au Darfour | Operación Híbrida de la Unión Africana y las Naciones Unidas en Darfur | Missão das Nações Unidas e da União Africana em Darfur | UNAMID | MINUAD | UNAMID | UNAMID
UNMIL | IGO | - | - | United Nations Mission in Liberia | Mission des Nations unies au Liberia | Misión de las Naciones Unidas en Liberia | Missão das Nações Unidas na Libéria | UNMIL | MINUL | UNMIL | UNMIL
UNOCI | IGO | - | - | United Nations Operation in Côte d'Ivoire | Opération des Nations unies en Côte d'Ivoire | Operación de las Naciones Unidas en Côte d'Ivoire | Operação das Nações Unidas na Costa do Marfim | UNOCI | ONUCI | ONUCI | UNOCI
UNFICYP | IGO | - | - | United Nations Peacekeeping Force in Cyprus | Force des Nations unies chargée du maintien de la paix à Chypre | Fuerza de las Naciones Unidas para el Mantenimiento de la Paz en Chipre | Força das Nações Unidas para a Manutenção da Paz em Chipre | UNFICYP | = | = | =
UNDOF | IGO | - | - | United Nations Disengagement Observer Force | Force des Nations unies chargée d'observer le désengagement | Fuerza de las Naciones Unidas de Observación de la Separación | Força das Nações Unidas de Observação do Desengajamento | UNDOF | FNUOD | FNUOS | UNDOF
UNTSO | IGO | - | - | United Nations Truce Supervision Organization | Organisme des Nations unies chargé de la surveillance de la trêve | Organismo de las Naciones Unidas para la Vigilancia de la Tregua | Organização das Nações Unidas para a Supervisão da Trégua | UNTSO | ONUST | - | -
UNMOGIP | IGO | - | - | United Nations Military Observer Group in India and Pakistan | Groupe d'observateurs militaires des Nations unies dans l'Inde et le Pakistan | Grupo de Observadores Militares de las Naciones Unidas en la India y el Pakistán | Grupo de Observadores Militares das Nações Unidas na Índia e no Paquistão | UNMOGIP | - | - | -
UNSOM | IGO | - | - | United Nations Assistance Mission in Somalia | Mission d'assistance des Nations unies en Somalie | Misión de Asistencia de las Naciones Unidas en Somalia | Missão de Assistência das Nações Unidas na Somália | UNSOM | MANUSOM | UNSOM | UNSOM
FORO-PENAL | NGO | VEN | CVL | Foro Penal | = | = | = | - | - | - | -
WORLD-ECONOMIC-FORUM | NGO | - | BUS | World Economic Forum | Forum économique mondial; Forum de Davos | Foro Económico Mundial; Foro de Davos | Fórum Econômico Mundial; Fórum Económico Mundial; Fórum de Davos | WEF | WEF | WEF | WEF
SANT-EGIDIO | NGO | ITA | REL | Community of Sant'Egidio; Sant'Egidio | Communauté de Sant'Egidio; Sant'Egidio | Comunidad de San Egidio; Comunidad de Sant'Egidio; San Egidio | Comunidade de Santo Egídio; Comunidade de Sant'Egidio | - | - | - | -
IOC | NGO | - | CVL | International Olympic Committee | Comité international olympique | Comité Olímpico Internacional | Comitê Olímpico Internacional; Comité Olímpico Internacional | IOC | CIO | COI | COI
FIFA | NGO | - | CVL | International Federation of Association Football | Fédération internationale de football association | Federación Internacional de Fútbol Asociación | Federação Internacional de Futebol | FIFA | = | = | =
FARC | armed-group | COL | REB | Revolutionary Armed Forces of Colombia | Forces armées révolutionnaires de Colombie | Fuerzas Armadas Revolucionarias de Colombia | Forças Armadas Revolucionárias da Colômbia | FARC; FARC-EP | = | = | =
FARC-DISSIDENTS | armed-group | COL | REB | FARC dissidents; Central General Staff; Segunda Marquetalia | dissidents des FARC; dissidences des FARC; État-major central | disidencias de las FARC; Estado Mayor Central; Segunda Marquetalia | dissidências das FARC; dissidentes das FARC; Estado-Maior Central | - | - | EMC | -
ELN | armed-group | COL | REB | National Liberation Army | Armée de libération nationale | Ejército de Liberación Nacional | Exército de Libertação Nacional | ELN | = | = | =
AUC | armed-group | COL | PRM | United Self-Defense Forces of Colombia | Autodéfenses unies de Colombie | Autodefensas Unidas de Colombia | Autodefesas Unidas da Colômbia | AUC | = | = | =
CLAN-DEL-GOLFO | armed-group | COL | CRM | Gulf Clan; Clan del Golfo | Clan du Golfe; Clan del Golfo | Clan del Golfo; Autodefensas Gaitanistas de Colombia | Clã do Golfo; Clan del Golfo | - | - | AGC | -
M19 | armed-group | COL | REB | 19th of April Movement | Mouvement du 19 avril | Movimiento 19 de Abril | Movimento 19 de Abril | M-19 | = | = | =
SHINING-PATH | armed-group | PER | REB | Shining Path; Sendero Luminoso | Sentier lumineux; Sentier Lumineux | Sendero Luminoso | Sendero Luminoso | - | - | - | -
MRTA | armed-group | PER | REB | Túpac Amaru Revolutionary Movement; Tupac Amaru Revolutionary Movement | Mouvement révolutionnaire Túpac Amaru | Movimiento Revolucionario Túpac Amaru | Movimento Revolucionário Túpac Amaru | MRTA | = | = | =
EPP | armed-group | PRY | REB | Paraguayan People's Army | Armée du peuple paraguayen | Ejército del Pueblo Paraguayo | Exército do Povo Paraguaio | EPP | = | = | =
EZLN | armed-group | MEX | REB | Zapatista Army of National Liberation; Zapatistas | Armée zapatiste de libération nationale | Ejército Zapatista de Liberación Nacional | Exército Zapatista de Libertação Nacional | EZLN | = | = | =
SINALOA-CARTEL | armed-group | MEX | CRM | Sinaloa Cartel; Sinaloa cartel | cartel de Sinaloa | Cártel de Sinaloa; cártel de Sinaloa | Cartel de Sinaloa; cartel de Sinaloa | - | - | - | -
CJNG | armed-group | MEX | CRM | Jalisco New Generation Cartel | cartel de Jalisco Nouvelle génération | Cártel Jalisco Nueva Generación; Cártel de Jalisco Nueva Generación | Cartel Jalisco Nova Geração | CJNG | = | = | =
TREN-DE-ARAGUA | armed-group | VEN | CRM | Tren de Aragua | = | = | = | TdA | TdA | TDA | TdA
CARTEL-SOLES | armed-group | VEN | CRM | Cartel of the Suns; Cartel de los Soles | cartel des Soleils; Cartel de los Soles | Cartel de los Soles; Cártel de los Soles | Cartel dos Sóis; Cartel de los Soles | - | - | - | -
MS-13 | armed-group | SLV | CRM | Mara Salvatrucha | = | = | = | MS-13; MS13 | = | = | =
FMLN-GUERRILLA | armed-group | SLV | REB | Farabundo Martí National Liberation Front | Front Farabundo Martí de libération nationale | Frente Farabundo Martí para la Liberación Nacional | Frente Farabundo Martí de Libertação Nacional | FMLN | = | = | =
CONTRAS | armed-group | NIC | REB | Contras; Nicaraguan Contras | Contras | la Contra nicaragüense; Contras | Contras | - | - | - | -
PCC | armed-group | BRA | CRM | First Capital Command | Premier commando de la capitale | Primer Comando de la Capital | Primeiro Comando da Capital | PCC | PCC | PCC | PCC
COMANDO-VERMELHO | armed-group | BRA | CRM | Red Command; Comando Vermelho | Commando rouge; Comando Vermelho | Comando Rojo; Comando Vermelho | Comando Vermelho | - | - | - | -
HEZBOLLAH | armed-group | LBN | REB | Hezbollah; Hizbullah; Hizballah; Hizbollah | Hezbollah; Hizbollah | Hezbolá; Hizbulá; Hezbollah | Hezbollah; Hezbolá; Hizbollah | - | - | - | -
HAMAS | armed-group | PSE | REB | Hamas; Islamic Resistance Movement | Hamas; Mouvement de la résistance islamique | Hamás; Hamas; Movimiento de Resistencia Islámica | Hamas; Movimento de Resistência Islâmica | - | - | - | -
PIJ | armed-group | PSE | REB | Palestinian Islamic Jihad; Islamic Jihad | Jihad islamique palestinien; Jihad islamique; Djihad islamique | Yihad Islámica; Yihad Islámica Palestina | Jihad Islâmica; Jihad Islâmica Palestina; Jihad Islâmico | PIJ | - | YIP | -
FATAH | party | PSE | PTY | Fatah; Fateh | Fatah | Fatah; Al Fatah | Fatah | - | - | - | -
PLO | party | PSE | PTY | Palestine Liberation Organization; Palestine Liberation Organisation | Organisation de libération de la Palestine | Organización para la Liberación de Palestina; Organización de Liberación de Palestina | Organização para a Libertação da Palestina; Organização de Libertação da Palestina | PLO | OLP | OLP | OLP
PFLP | armed-group | PSE | REB | Popular Front for the Liberation of Palestine | Front populaire de libération de la Palestine | Frente Popular para la Liberación de Palestina | Frente Popular para a Libertação da Palestina | PFLP | FPLP | FPLP | FPLP
ISIS | armed-group | - | REB | Islamic State; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Daesh | État islamique; Etat islamique; groupe État islamique; groupe Etat islamique; Daech; Daesh; organisation État islamique | Estado Islámico; Dáesh; Daesh; Estado Islámico de Irak y el Levante; grupo Estado Islámico | Estado Islâmico; Daesh; Estado Islâmico do Iraque e do Levante; grupo Estado Islâmico; grupo extremista Estado Islâmico | ISIS; ISIL | EI; EIIL | EI; ISIS | EI; ISIS; EIIL
ISIS-K | armed-group | AFG | REB | Islamic State Khorasan; Islamic State-Khorasan; Islamic State Khorasan Province | État islamique au Khorassan; État islamique Khorasan | Estado Islámico de Khorasan; Estado Islámico del Jorasán | Estado Islâmico-Khorasan; Estado Islâmico do Khorasan | ISIS-K; IS-K; ISKP | EI-K | EI-K; ISIS-K | EI-K; ISIS-K
AL-QAEDA | armed-group | - | REB | Al-Qaeda; al-Qaeda; al Qaeda; Al Qaeda; al-Qaida; Al-Qaida; Al Qaida; al Qaida | Al-Qaïda; Al-Qaida; al-Qaïda; Al Qaïda; Al-Qaeda | Al Qaeda; Al-Qaeda; Al Qaida; al Qaeda | Al-Qaeda; Al Qaeda; Al-Qaida; al-Qaeda | - | - | - | -
AQIM | armed-group | - | REB | Al-Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb | Al-Qaïda au Maghreb islamique | Al Qaeda en el Magreb Islámico | Al-Qaeda no Magrebe Islâmico; Al-Qaeda do Magreb Islâmico | AQIM | AQMI | AQMI | AQMI
AQAP | armed-group | YEM | REB | Al-Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula | Al-Qaïda dans la péninsule arabique; Al-Qaïda dans la péninsule Arabique | Al Qaeda en la Península Arábiga | Al-Qaeda na Península Arábica | AQAP | AQPA | AQPA | AQPA
JNIM | armed-group | MLI | REB | Jama'at Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims | Groupe de soutien à l'islam et aux musulmans | Grupo de Apoyo al Islam y los Musulmanes | Grupo de Apoio ao Islão e aos Muçulmanos; Grupo de Apoio ao Islã e aos Muçulmanos | JNIM | JNIM; GSIM | JNIM; GSIM | JNIM
TALIBAN | armed-group | AFG | REB | Taliban; Taleban; Afghan Taliban | talibans; taliban; Talibans; talibans afghans | talibanes; talibán; Talibán | Talibã; Talibãs; talibã; talibãs; Talibãs afegãos; Taliban | - | - | - | -
TTP | armed-group | PAK | REB | Pakistani Taliban; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban Pakistan | talibans pakistanais; Tehrik-e-Taliban Pakistan | talibanes paquistaníes; Tehrik-e-Taliban Pakistan | talibã paquistanês; Talibãs paquistaneses | TTP | = | = | =
HAQQANI | armed-group | AFG | REB | Haqqani network; Haqqani Network | réseau Haqqani | red Haqqani; Red Haqqani | rede Haqqani; Rede Haqqani | - | - | - | -
LET | armed-group | PAK | REB | Lashkar-e-Taiba; Lashkar-e-Tayyiba | Lashkar-e-Taiba; Lashkar-e-Toiba | Lashkar-e-Taiba; Lashkar e Toiba | Lashkar-e-Taiba | LeT | LeT | LeT | LeT
JEM | armed-group | PAK | REB | Jaish-e-Mohammed; Jaish-e-Mohammad | Jaish-e-Mohammed | Jaish-e-Mohammed | Jaish-e-Mohammed | JeM | JeM | JeM | JeM
BOKO-HARAM | armed-group | NGA | REB | Boko Haram | = | = | = | - | - | - | -
ISWAP | armed-group | NGA | REB | Islamic State West Africa Province; Islamic State in West Africa Province | État islamique en Afrique de l'Ouest | Estado Islámico en África Occidental; Estado Islámico de la Provincia de África Occidental | Estado Islâmico na África Ocidental; Estado Islâmico da Província da África Ocidental | ISWAP | ISWAP | ISWAP | ISWAP
AL-SHABAAB | armed-group | SOM | REB | Al-Shabaab; al-Shabaab; al Shabaab; al-Shabab; Al Shabaab; Al-Shabab | Al-Shabaab; Shebab; shebab; Chabab; shebabs | Al Shabab; Al Shabaab; Al-Shabab | Al-Shabaab; Al Shabab; Al-Shabab | - | - | - | -
PKK | armed-group | TUR | REB | Kurdistan Workers' Party; Kurdistan Workers Party | Parti des travailleurs du Kurdistan | Partido de los Trabajadores del Kurdistán; Partido de los Trabajadores de Kurdistán | Partido dos Trabalhadores do Curdistão | PKK | = | = | =
YPG | armed-group | SYR | REB | People's Protection Units; People's Defense Units | Unités de protection du peuple | Unidades de Protección Popular; Unidades de Protección del Pueblo | Unidades de Proteção Popular; Unidades de Proteção do Povo | YPG | = | YPG | YPG
SDF | armed-group | SYR | REB | Syrian Democratic Forces | Forces démocratiques syriennes | Fuerzas Democráticas Sirias; Fuerzas de Siria Democrática | Forças Democráticas Sírias | SDF | FDS | FDS; FSD | FDS
FSA | armed-group | SYR | REB | Free Syrian Army; Syrian National Army | Armée syrienne libre; Armée nationale syrienne | Ejército Libre Sirio; Ejército Nacional Sirio | Exército Livre Sírio; Exército Sírio Livre; Exército Nacional Sírio | FSA | ASL | ELS | ELS
HTS | armed-group | SYR | REB | Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham | Hayat Tahrir al-Cham; Hayat Tahrir al-Sham | Hayat Tahrir al Sham; Organismo para la Liberación del Levante | Hayat Tahrir al-Sham; Organização para a Libertação do Levante | HTS | HTS; HTC | HTS | HTS
NUSRA | armed-group | SYR | REB | Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra | Front al-Nosra; Front Al-Nosra | Frente al Nusra; Frente Al Nusra | Frente Al-Nusra; Frente al-Nusra | - | - | - | -
HOUTHIS | armed-group | YEM | REB | Houthis; Houthi rebels; Houthi movement; Ansar Allah; Houthi | houthis; Houthis; rebelles houthis; houthistes; Ansar Allah | hutíes; Hutíes; rebeldes hutíes; huthíes; hutís; Ansarolá | houthis; Houthis; rebeldes houthis; hutis; rebeldes hutis; huthis | - | - | - | -
PMF | armed-group | IRQ | PRM | Popular Mobilization Forces; Popular Mobilisation Forces; Hashed al-Shaabi | Hachd al-Chaabi; Hachd al-Chaabi irakien; Forces de mobilisation populaire | Fuerzas de Movilización Popular; Multitud Popular | Forças de Mobilização Popular | PMF | - | FMP | FMP
KATAIB-HEZBOLLAH | armed-group | IRQ | PRM | Kataib Hezbollah; Kata'ib Hizballah | Kataëb Hezbollah; Brigades du Hezbollah | Kataeb Hezbolá; Brigadas de Hezbolá; Kataib Hezbolá | Kataib Hezbollah | - | - | - | -
IRA | armed-group | GBR | REB | Irish Republican Army; Provisional IRA | Armée républicaine irlandaise | Ejército Republicano Irlandés | Exército Republicano Irlandês | IRA | = | = | =
ETA | armed-group | ESP | REB | Basque separatist group ETA | organisation séparatiste basque ETA; Euskadi Ta Askatasuna | Euskadi Ta Askatasuna | Euskadi Ta Askatasuna; Pátria Basca e Liberdade | ETA | = | = | =
POLISARIO | armed-group | ESH | REB | Polisario Front; Polisario; Frente Polisario | Front Polisario; Polisario | Frente Polisario; Polisario | Frente Polisário; Polisário | - | - | - | -
LTTE | armed-group | LKA | REB | Liberation Tigers of Tamil Eelam; Tamil Tigers | Tigres de libération de l'Eelam tamoul; Tigres tamouls | Tigres de Liberación de Eelam Tamil; Tigres Tamiles; tigres tamiles | Tigres de Libertação do Tamil Eelam; Tigres Tâmeis; Tigres Tamil | LTTE | LTTE | LTTE | LTTE
ABU-SAYYAF | armed-group | PHL | REB | Abu Sayyaf | = | = | = | - | - | - | -
MILF | armed-group | PHL | REB | Moro Islamic Liberation Front | Front Moro islamique de libération; Front islamique de libération moro | Frente Moro de Liberación Islámica; Frente Moro Islámico de Liberación | Frente Moro de Libertação Islâmica; Frente Islâmica de Libertação Moro | MILF | FMIL | FMLI | FMLI
M23 | armed-group | COD | REB | March 23 Movement; M23 rebels | Mouvement du 23 mars; rebelles du M23 | Movimiento 23 de Marzo; rebeldes del M23 | Movimento 23 de Março; rebeldes do M23 | M23 | = | = | =
ADF | armed-group | COD | REB | Allied Democratic Forces | Forces démocratiques alliées | Fuerzas Democráticas Aliadas | Forças Democráticas Aliadas | ADF | = | = | =
FDLR | armed-group | COD | REB | Democratic Forces for the Liberation of Rwanda | Forces démocratiques de libération du Rwanda | Fuerzas Democráticas para la Liberación de Ruanda | Forças Democráticas de Libertação do Ruanda | FDLR | = | = | =
LRA | armed-group | UGA | REB | Lord's Resistance Army | Armée de résistance du Seigneur | Ejército de Resistencia del Señor | Exército de Resistência do Senhor | LRA | LRA | LRA | LRA
RSF-SUDAN | armed-group | SDN | PRM | Rapid Support Forces | Forces de soutien rapide | Fuerzas de Apoyo Rápido | Forças de Apoio Rápido | - | FSR | FAR | -
TPLF | armed-group | ETH | REB | Tigray People's Liberation Front; Tigrayan People's Liberation Front | Front de libération du peuple du Tigré | Frente de Liberación Popular de Tigray; Frente Popular de Liberación de Tigray | Frente de Libertação do Povo de Tigray; Frente Popular de Libertação do Tigray | TPLF | TPLF; FLPT | TPLF | TPLF
UNITA | party | AGO | PTY | National Union for the Total Independence of Angola | Union nationale pour l'indépendance totale de l'Angola | Unión Nacional para la Independencia Total de Angola | União Nacional para a Independência Total de Angola | UNITA | = | = | UNITA; Unita
MPLA | party | AGO | PTY | People's Movement for the Liberation of Angola; Popular Movement for the Liberation of Angola | Mouvement populaire de libération de l'Angola | Movimiento Popular para la Liberación de Angola | Movimento Popular de Libertação de Angola | MPLA | = | = | =
FRELIMO | party | MOZ | PTY | Mozambique Liberation Front | Front de libération du Mozambique | Frente de Liberación de Mozambique | Frente de Libertação de Moçambique | Frelimo; FRELIMO | = | = | =
RENAMO | party | MOZ | PTY | Mozambican National Resistance | Résistance nationale mozambicaine | Resistencia Nacional Mozambiqueña | Resistência Nacional Moçambicana | Renamo; RENAMO | = | = | =
ANC | party | ZAF | PTY | African National Congress | Congrès national africain | Congreso Nacional Africano | Congresso Nacional Africano | ANC | ANC | CNA; ANC | ANC; CNA
WAGNER | armed-group | RUS | PRM | Wagner Group; Wagner; Wagner mercenaries | groupe Wagner; Groupe Wagner; Wagner | grupo Wagner; Grupo Wagner; Wagner | Grupo Wagner; grupo Wagner; Wagner | - | - | - | -
DPR | armed-group | UKR | REB | Donetsk People's Republic | République populaire de Donetsk | República Popular de Donetsk | República Popular de Donetsk | DPR; DNR | DNR; RPD | RPD | RPD; DNR
LPR | armed-group | UKR | REB | Luhansk People's Republic; Lugansk People's Republic | République populaire de Louhansk; République populaire de Lougansk | República Popular de Lugansk; República Popular de Luhansk | República Popular de Lugansk; República Popular de Luhansk | LPR; LNR | LNR; RPL | RPL | RPL; LNR
KHMER-ROUGE | armed-group | KHM | REB | Khmer Rouge | Khmers rouges | Jemeres Rojos; jemeres rojos | Khmer Vermelho; Khmers Vermelhos | - | - | - | -
KNU | armed-group | MMR | REB | Karen National Union | Union nationale karen | Unión Nacional Karen | União Nacional Karen | KNU | = | = | =
ARSA | armed-group | MMR | REB | Arakan Rohingya Salvation Army | Armée du salut des Rohingyas de l'Arakan | Ejército de Salvación Rohinyá de Arakan; Ejército de Salvación Rohingya de Arakan | Exército de Salvação Rohingya de Arakan | ARSA | = | = | =
KLA | armed-group | XKX | REB | Kosovo Liberation Army | Armée de libération du Kosovo | Ejército de Liberación de Kosovo | Exército de Libertação do Kosovo | KLA; UCK | UCK; UÇK | ELK; UCK | ELK; UCK
MEK | armed-group | IRN | OPP | People's Mujahedin of Iran; Mujahedin-e Khalq; National Council of Resistance of Iran | Moudjahidines du peuple; Conseil national de la résistance iranienne | Muyahidines del Pueblo; Consejo Nacional de Resistencia de Irán | Mujahedin do Povo; Conselho Nacional de Resistência do Irã | MEK; MKO; NCRI | CNRI | MEK | MEK
BLA | armed-group | PAK | REB | Balochistan Liberation Army; Baloch Liberation Army | Armée de libération du Baloutchistan | Ejército de Liberación de Baluchistán; Ejército de Liberación Baluche | Exército de Libertação do Baluchistão | BLA | BLA | ELB; BLA | BLA
CCP | party | CHN | PTY | Chinese Communist Party; Communist Party of China | Parti communiste chinois | Partido Comunista de China; Partido Comunista Chino | Partido Comunista da China; Partido Comunista Chinês; Partido Comunista chinês | CCP; CPC | PCCh | PCCh | PCCh
WORKERS-PARTY-KOREA | party | PRK | PTY | Workers' Party of Korea | Parti du travail de Corée | Partido de los Trabajadores de Corea; Partido del Trabajo de Corea | Partido dos Trabalhadores da Coreia | WPK | PTC | - | -
PSUV | party | VEN | PTY | United Socialist Party of Venezuela | Parti socialiste unifié du Venezuela | Partido Socialista Unido de Venezuela | Partido Socialista Unido da Venezuela | PSUV | = | = | =
MUD | party | VEN | OPP | Democratic Unity Roundtable; Democratic Unitary Platform; Unitary Platform | Table de l'unité démocratique; Plateforme unitaire | Mesa de la Unidad Democrática; Plataforma Unitaria; Plataforma Unitaria Democrática | Mesa da Unidade Democrática; Plataforma Unitária; Plataforma Unitária Democrática | MUD | MUD | MUD; PUD | MUD
PERU-LIBRE | party | PER | PTY | Free Peru; Peru Libre; Perú Libre | Pérou libre; Perú Libre | Perú Libre | Peru Livre; Perú Libre | - | - | - | -
FUERZA-POPULAR | party | PER | PTY | Popular Force; Fuerza Popular | Force populaire; Fuerza Popular | Fuerza Popular | Força Popular; Fuerza Popular | - | - | - | -
PT-BRA | party | BRA | PTY | Workers' Party | Parti des travailleurs | Partido de los Trabajadores | Partido dos Trabalhadores | PT | PT | PT | PT
MAS-BOL | party | BOL | PTY | Movement for Socialism; Movement Toward Socialism | Mouvement vers le socialisme | Movimiento al Socialismo | Movimento ao Socialismo | MAS | MAS | MAS; MAS-IPSP | MAS
UNICEF | IGO | - | - | United Nations Children's Fund; UN Children's Fund; UN children's agency | Fonds des Nations unies pour l'enfance | Fondo de las Naciones Unidas para la Infancia | Fundo das Nações Unidas para a Infância | UNICEF; Unicef | = | = | =
WFP | IGO | - | - | World Food Programme; World Food Program | Programme alimentaire mondial | Programa Mundial de Alimentos | Programa Mundial de Alimentos; Programa Alimentar Mundial | WFP | PAM | PMA | PMA; PAM
UNDP | IGO | - | - | United Nations Development Programme | Programme des Nations unies pour le développement | Programa de las Naciones Unidas para el Desarrollo | Programa das Nações Unidas para o Desenvolvimento | UNDP | PNUD | PNUD | PNUD
UNEP | IGO | - | - | United Nations Environment Programme; UN Environment | Programme des Nations unies pour l'environnement | Programa de las Naciones Unidas para el Medio Ambiente | Programa das Nações Unidas para o Meio Ambiente; Programa das Nações Unidas para o Ambiente | UNEP | PNUE | PNUMA | PNUMA
UNRWA | IGO | - | - | UN Relief and Works Agency; United Nations Relief and Works Agency; UN agency for Palestinian refugees | Office de secours et de travaux des Nations unies pour les réfugiés de Palestine; agence de l'ONU pour les réfugiés palestiniens | Agencia de la ONU para los Refugiados Palestinos; Agencia de Naciones Unidas para los Refugiados de Palestina; agencia de la ONU para los refugiados palestinos | Agência das Nações Unidas de Assistência aos Refugiados da Palestina; agência da ONU para refugiados palestinos; agência da ONU para os refugiados palestinianos | UNRWA | = | = | =
OCHA | IGO | - | - | UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs | Bureau de la coordination des affaires humanitaires | Oficina de Coordinación de Asuntos Humanitarios; Oficina de Naciones Unidas para la Coordinación de Asuntos Humanitarios | Escritório das Nações Unidas para a Coordenação de Assuntos Humanitários | OCHA | OCHA | OCHA | OCHA
UNODC | IGO | - | - | UN Office on Drugs and Crime; United Nations Office on Drugs and Crime | Office des Nations unies contre la drogue et le crime | Oficina de las Naciones Unidas contra la Droga y el Delito | Escritório das Nações Unidas sobre Drogas e Crime | UNODC | ONUDC | UNODC; ONUDD | UNODC
UNFPA | IGO | - | - | United Nations Population Fund | Fonds des Nations unies pour la population | Fondo de Población de las Naciones Unidas | Fundo de População das Nações Unidas | UNFPA | FNUAP | UNFPA | UNFPA; FNUAP
UNCTAD | IGO | - | - | UN Conference on Trade and Development; United Nations Conference on Trade and Development | Conférence des Nations unies sur le commerce et le développement | Conferencia de las Naciones Unidas sobre Comercio y Desarrollo | Conferência das Nações Unidas sobre Comércio e Desenvolvimento | UNCTAD | CNUCED | UNCTAD | UNCTAD
UN-WOMEN | IGO | - | - | UN Women | ONU Femmes | ONU Mujeres | ONU Mulheres | - | - | - | -
UNIFIL | IGO | - | - | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon; UN peacekeepers in Lebanon | Force intérimaire des Nations unies au Liban | Fuerza Interina de Naciones Unidas en Líbano; Fuerza Provisional de las Naciones Unidas en el Líbano | Força Interina das Nações Unidas no Líbano | UNIFIL | FINUL; Finul | FINUL; FPNUL | UNIFIL; FINUL
MINUSTAH | IGO | - | - | UN Stabilization Mission in Haiti; United Nations Stabilization Mission in Haiti | Mission des Nations unies pour la stabilisation en Haïti | Misión de Estabilización de las Naciones Unidas en Haití | Missão das Nações Unidas para a Estabilização no Haiti | MINUSTAH | = | = | =
MINUSMA | IGO | - | - | United Nations Multidimensional Integrated Stabilization Mission in Mali; UN mission in Mali | Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali | Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí | Missão das Nações Unidas no Mali | MINUSMA; Minusma | = | = | =
MONUSCO | IGO | - | - | UN Organization Stabilization Mission in the Democratic Republic of the Congo | Mission de l'ONU en République démocratique du Congo; Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo | Misión de las Naciones Unidas en la República Democrática del Congo | Missão das Nações Unidas na República Democrática do Congo | MONUSCO; Monusco | = | = | =
MINUSCA | IGO | - | - | UN mission in the Central African Republic | Mission des Nations unies en Centrafrique | Misión de las Naciones Unidas en la República Centroafricana | Missão das Nações Unidas na República Centro-Africana | MINUSCA; Minusca | = | = | =
MINURSO | IGO | - | - | United Nations Mission for the Referendum in Western Sahara | Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental | Misión de las Naciones Unidas para el Referéndum del Sáhara Occidental | Missão das Nações Unidas para o Referendo no Saara Ocidental | MINURSO; Minurso | = | = | =
IPCC | IGO | - | - | Intergovernmental Panel on Climate Change | Groupe d'experts intergouvernemental sur l'évolution du climat | Grupo Intergubernamental de Expertos sobre el Cambio Climático | Painel Intergovernamental sobre Mudanças Climáticas; Painel Intergovernamental sobre Alterações Climáticas | IPCC | GIEC | IPCC | IPCC
IMO | IGO | - | - | International Maritime Organization | Organisation maritime internationale | Organización Marítima Internacional | Organização Marítima Internacional | IMO | OMI | OMI | OMI; IMO
ICAO | IGO | - | - | International Civil Aviation Organization | Organisation de l'aviation civile internationale | Organización de Aviación Civil Internacional | Organização da Aviação Civil Internacional; Organização Internacional da Aviação Civil | ICAO | OACI | OACI | OACI; ICAO
WIPO | IGO | - | - | World Intellectual Property Organization | Organisation mondiale de la propriété intellectuelle | Organización Mundial de la Propiedad Intelectual | Organização Mundial da Propriedade Intelectual | WIPO | OMPI | OMPI | OMPI
PAHO | IGO | - | - | Pan American Health Organization | Organisation panaméricaine de la santé | Organización Panamericana de la Salud | Organização Pan-Americana da Saúde | PAHO | OPS | OPS | OPAS
CTBTO | IGO | - | - | Comprehensive Nuclear-Test-Ban Treaty Organization | Organisation du traité d'interdiction complète des essais nucléaires | Organización del Tratado de Prohibición Completa de los Ensayos Nucleares | Organização do Tratado de Proibição Total de Testes Nucleares | CTBTO | OTICE | OTPCE | CTBTO
PCA | IGO | - | - | Permanent Court of Arbitration | Cour permanente d'arbitrage | Corte Permanente de Arbitraje; Tribunal Permanente de Arbitraje | Tribunal Permanente de Arbitragem; Corte Permanente de Arbitragem | PCA | CPA | CPA | CPA
ECHR | IGO | - | - | European Court of Human Rights | Cour européenne des droits de l'homme | Tribunal Europeo de Derechos Humanos | Tribunal Europeu dos Direitos Humanos; Tribunal Europeu dos Direitos do Homem; Corte Europeia de Direitos Humanos | ECHR; ECtHR | CEDH | TEDH | TEDH
CJEU | IGO | - | - | European Court of Justice; Court of Justice of the European Union | Cour de justice de l'Union européenne | Tribunal de Justicia de la Unión Europea | Tribunal de Justiça da União Europeia | ECJ; CJEU | CJUE | TJUE | TJUE
ECB | IGO | - | - | European Central Bank | Banque centrale européenne | Banco Central Europeo | Banco Central Europeu | ECB | BCE | BCE | BCE
EIB | IGO | - | - | European Investment Bank | Banque européenne d'investissement | Banco Europeo de Inversiones | Banco Europeu de Investimento | EIB | BEI | BEI | BEI
EBRD | IGO | - | - | European Bank for Reconstruction and Development | Banque européenne pour la reconstruction et le développement | Banco Europeo de Reconstrucción y Desarrollo | Banco Europeu para a Reconstrução e o Desenvolvimento | EBRD | BERD | BERD | BERD
FRONTEX | IGO | - | - | European Border and Coast Guard Agency | Agence européenne de garde-frontières et de garde-côtes | Agencia Europea de la Guardia de Fronteras y Costas | Agência Europeia da Guarda de Fronteiras e Costeira | Frontex | = | = | =
EUROPOL | IGO | - | - | European Union Agency for Law Enforcement Cooperation; European police agency | Office européen de police | Oficina Europea de Policía | Serviço Europeu de Polícia | Europol | = | = | =
EUROGROUP | IGO | - | - | Eurogroup | Eurogroupe | Eurogrupo | Eurogrupo | - | - | - | -
ADB | IGO | - | - | Asian Development Bank | Banque asiatique de développement | Banco Asiático de Desarrollo | Banco Asiático de Desenvolvimento | ADB | BAsD | BAsD | BAsD
AFDB | IGO | - | - | African Development Bank | Banque africaine de développement | Banco Africano de Desarrollo | Banco Africano de Desenvolvimento | AfDB | BAD | BAfD | BAD
FATF | IGO | - | - | Financial Action Task Force | Groupe d'action financière | Grupo de Acción Financiera Internacional; Grupo de Acción Financiera | Grupo de Ação Financeira Internacional; Grupo de Ação Financeira | FATF | GAFI | GAFI | GAFI
NSG | IGO | - | - | Nuclear Suppliers Group | Groupe des fournisseurs nucléaires | Grupo de Suministradores Nucleares | Grupo de Fornecedores Nucleares | NSG | NSG | NSG | NSG
OPEC-PLUS | IGO | - | - | OPEC+ | OPEP+; Opep+ | OPEP+ | OPEP+; Opep+ | - | - | - | -
IEA | IGO | - | - | International Energy Agency | Agence internationale de l'énergie | Agencia Internacional de la Energía; Agencia Internacional de Energía | Agência Internacional de Energia | IEA | AIE | AIE | AIE
IRENA | IGO | - | - | International Renewable Energy Agency | Agence internationale pour les énergies renouvelables | Agencia Internacional de Energías Renovables | Agência Internacional de Energias Renováveis | IRENA | = | = | =
ARCTIC-COUNCIL | IGO | - | - | Arctic Council | Conseil de l'Arctique | Consejo Ártico | Conselho do Ártico | - | - | - | -
EAC | IGO | - | - | East African Community | Communauté d'Afrique de l'Est; Communauté est-africaine | Comunidad Africana Oriental; Comunidad del África Oriental | Comunidade da África Oriental | EAC | CAE; EAC | CAO | CAO; EAC
IGAD | IGO | - | - | Intergovernmental Authority on Development | Autorité intergouvernementale pour le développement | Autoridad Intergubernamental para el Desarrollo | Autoridade Intergovernamental para o Desenvolvimento | IGAD | = | = | =
ECCAS | IGO | - | - | Economic Community of Central African States | Communauté économique des États de l'Afrique centrale | Comunidad Económica de los Estados de África Central | Comunidade Económica dos Estados da África Central | ECCAS | CEEAC | CEEAC | CEEAC
COMESA | IGO | - | - | Common Market for Eastern and Southern Africa | Marché commun de l'Afrique orientale et australe | Mercado Común de África Oriental y Austral | Mercado Comum da África Oriental e Austral | COMESA | = | = | =
UEMOA | IGO | - | - | West African Economic and Monetary Union | Union économique et monétaire ouest-africaine | Unión Económica y Monetaria de África Occidental | União Económica e Monetária do Oeste Africano | WAEMU | UEMOA | UEMOA | UEMOA
AMU | IGO | - | - | Arab Maghreb Union | Union du Maghreb arabe | Unión del Magreb Árabe | União do Magrebe Árabe | AMU | UMA | - | -
OECS | IGO | - | - | Organisation of Eastern Caribbean States; Organization of Eastern Caribbean States | Organisation des États de la Caraïbe orientale | Organización de Estados del Caribe Oriental | Organização dos Estados do Caribe Oriental | OECS | OECO | OECO | OECO
PARLACEN | IGO | - | - | Central American Parliament | Parlement centraméricain | Parlamento Centroamericano | Parlamento Centro-Americano | PARLACEN | Parlacen | Parlacen | Parlacen
CABEI | IGO | - | - | Central American Bank for Economic Integration | Banque centraméricaine d'intégration économique | Banco Centroamericano de Integración Económica | Banco Centro-Americano de Integração Econômica | CABEI | BCIE | BCIE | BCIE
RIO-GROUP | IGO | - | - | Rio Group | Groupe de Rio | Grupo de Río | Grupo do Rio | - | - | - | -
CONTADORA | IGO | - | - | Contadora Group | Groupe de Contadora | Grupo de Contadora | Grupo de Contadora | - | - | - | -
FTAA | IGO | - | - | Free Trade Area of the Americas | Zone de libre-échange des Amériques | Área de Libre Comercio de las Américas | Área de Livre Comércio das Américas | FTAA | ZLEA | ALCA | ALCA
VISEGRAD | IGO | - | - | Visegrad Group; Visegrád Group | groupe de Visegrad; Groupe de Visegrád | Grupo de Visegrado | Grupo de Visegrado; Grupo de Visegrád | V4 | V4 | V4 | V4
WARSAW-PACT | IGO | - | - | Warsaw Pact; Warsaw Treaty Organization | Pacte de Varsovie; pacte de Varsovie | Pacto de Varsovia | Pacto de Varsóvia | - | - | - | -
COMECON | IGO | - | - | Council for Mutual Economic Assistance; Comecon | Conseil d'assistance économique mutuelle; Comecon | Consejo de Ayuda Mutua Económica; Comecon | Conselho para Assistência Econômica Mútua; Comecon | CMEA | CAEM | CAME | COMECON
ISDB | IGO | - | - | Islamic Development Bank | Banque islamique de développement | Banco Islámico de Desarrollo | Banco Islâmico de Desenvolvimento | IsDB | BIsD | BIsD | BIsD
IPU | IGO | - | - | Inter-Parliamentary Union | Union interparlementaire | Unión Interparlamentaria | União Interparlamentar | IPU | UIP | UIP | UIP
G5-SAHEL | IGO | - | - | G5 Sahel | = | G5 del Sahel; G5 Sahel | G5 Sahel; G5 do Sahel | - | - | - | -
G4 | IGO | - | - | Group of Four | Groupe des Quatre | Grupo de los Cuatro | Grupo dos Quatro | G4 | G4 | G4 | G4
G8 | IGO | - | - | Group of Eight | Groupe des Huit; Groupe des huit | Grupo de los Ocho | Grupo dos Oito | G8; G-8 | G8 | G8; G-8 | G8
GAZPROM | company | RUS | BUS | Gazprom | = | = | = | - | - | - | -
ROSNEFT | company | RUS | BUS | Rosneft | = | = | = | - | - | - | -
ROSATOM | company | RUS | BUS | Rosatom | = | = | = | - | - | - | -
PDVSA | company | VEN | BUS | Petróleos de Venezuela; Petroleos de Venezuela | = | = | = | PDVSA; Pdvsa | = | = | =
CITGO | company | USA | BUS | Citgo; CITGO | = | = | = | - | - | - | -
PETROBRAS | company | BRA | BUS | Petrobras | = | = | Petrobras; Petrobrás | - | - | - | -
PEMEX | company | MEX | BUS | Petróleos Mexicanos | = | = | = | Pemex; PEMEX | = | = | =
ARAMCO | company | SAU | BUS | Saudi Aramco; Aramco | = | = | = | - | - | - | -
HUAWEI | company | CHN | BUS | Huawei | = | = | = | - | - | - | -
ZTE | company | CHN | BUS | ZTE Corporation | = | = | = | ZTE | = | = | =
COSCO | company | CHN | BUS | Cosco Shipping; COSCO Shipping | = | = | = | COSCO; Cosco | = | = | =
CHEVRON | company | USA | BUS | Chevron | = | = | = | - | - | - | -
REPSOL | company | ESP | BUS | Repsol | = | = | = | - | - | - | -
ODEBRECHT | company | BRA | BUS | Odebrecht; Novonor | = | = | = | - | - | - | -
EXXONMOBIL | company | USA | BUS | ExxonMobil; Exxon Mobil | = | = | = | - | - | - | -
TOTALENERGIES | company | FRA | BUS | TotalEnergies | = | = | = | - | - | - | -
`;
const split = (cell, fallback) =>
  cell === "=" ? fallback : cell === "-" ? [] : cell.split(";").map((name) => name.trim());
const four = (cells) =>
  Object.fromEntries(["en", "fr", "es", "pt"].map((language, i) => [language, split(cells[i], split(cells[0], []))]));
export const moreOrganisations = table
  .trim()
  .split("\n")
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== 12) throw new Error(`organisations: ${cells.length} cells in ${line}`);
    const [id, kind, state, sector] = cells;
    return {
      id,
      kind,
      state: state === "-" ? null : state,
      sector: sector === "-" ? null : sector,
      names: four(cells.slice(4, 8)),
      acronyms: four(cells.slice(8, 12)),
    };
  });

/** Names and acronyms added to the shared list. */
export const moreNames = {
  UN: {
    names: { en: ["United Nations Organisation"], es: ["Organización de Naciones Unidas"] },
    acronyms: { en: ["U.N."], es: ["ONU", "NNUU", "NN. UU.", "NN.UU."], fr: ["Onu"] },
  },
  UNSC: {
    names: {
      en: ["UN Security Council", "U.N. Security Council"],
      fr: ["Conseil de sécurité de l'ONU", "Conseil de Sécurité", "Conseil de Sécurité des Nations Unies"],
      es: ["Consejo de Seguridad de la ONU", "Consejo de Seguridad de Naciones Unidas"],
      pt: ["Conselho de Segurança da ONU"],
    },
    acronyms: {},
  },
  UNGA: {
    names: {
      en: ["U.N. General Assembly"],
      fr: ["Assemblée générale de l'ONU", "Assemblée générale des Nations Unies"],
      es: ["Asamblea General de la ONU", "Asamblea General de Naciones Unidas"],
      pt: ["Assembleia Geral da ONU"],
    },
    acronyms: {},
  },
  UNHRC: {
    names: {
      en: ["UN Human Rights Council"],
      fr: ["Conseil des droits de l'homme de l'ONU", "Conseil des droits de l'homme des Nations unies"],
      es: ["Consejo de Derechos Humanos de la ONU", "Consejo de Derechos Humanos de las Naciones Unidas"],
      pt: ["Conselho de Direitos Humanos da ONU", "Conselho dos Direitos Humanos"],
    },
    acronyms: {},
  },
  UNHCR: {
    names: {
      en: ["UN High Commissioner for Refugees", "UN refugee agency"],
      fr: ["Haut-Commissariat des Nations unies pour les réfugiés", "Haut-Commissariat aux réfugiés"],
      es: ["Agencia de Naciones Unidas para los Refugiados", "Alto Comisionado de la ONU para los Refugiados"],
      pt: ["Agência da ONU para Refugiados", "Alto Comissariado da ONU para Refugiados"],
    },
    acronyms: { en: ["UNHCR"], es: ["Acnur"], pt: ["Acnur"] },
  },
  EU: {
    names: {
      en: ["European Union", "European bloc"],
      fr: ["Union européenne", "Union Européenne"],
      es: ["Unión Europea", "bloque europeo"],
      pt: ["União Europeia", "União Européia", "bloco europeu"],
    },
    acronyms: { en: ["EU", "E.U."], fr: ["UE"], es: ["UE"], pt: ["UE"] },
  },
  NATO: {
    names: {
      en: ["North Atlantic Treaty Organization", "North Atlantic Treaty Organisation", "Atlantic Alliance"],
      fr: ["Organisation du traité de l'Atlantique Nord", "Alliance atlantique"],
      es: ["Organización del Tratado del Atlántico Norte", "Alianza Atlántica"],
      pt: ["Organização do Tratado do Atlântico Norte", "Aliança Atlântica"],
    },
    acronyms: { en: ["NATO", "Nato"], fr: ["OTAN", "Otan"], es: ["OTAN"], pt: ["OTAN", "NATO", "Otan"] },
  },
  OAS: { names: { fr: ["Organisation des Etats américains"] }, acronyms: { en: ["OAS"] } },
  MERCOSUR: { names: {}, acronyms: { fr: ["MERCOSUR"], pt: ["Mercosur"] } },
  ICRC: {
    names: {
      en: ["International Committee of the Red Cross", "Red Cross", "International Red Cross"],
      fr: ["Comité international de la Croix-Rouge", "Croix-Rouge"],
      es: ["Comité Internacional de la Cruz Roja", "Cruz Roja"],
      pt: ["Comitê Internacional da Cruz Vermelha", "Comité Internacional da Cruz Vermelha", "Cruz Vermelha"],
    },
    acronyms: { en: ["ICRC"], fr: ["CICR"], es: ["CICR"], pt: ["CICV"] },
  },
  IAEA: {
    names: {
      en: ["UN nuclear watchdog", "U.N. nuclear watchdog"],
      es: ["Agencia Internacional de la Energía Atómica", "Agencia Internacional de Energía Atómica"],
    },
    acronyms: { es: ["AIEA"], pt: ["AIEA"] },
  },
  G7: {
    names: {
      en: ["Group of Seven"],
      fr: ["Groupe des Sept", "Groupe des sept"],
      es: ["Grupo de los Siete"],
      pt: ["Grupo dos Sete"],
    },
    acronyms: { en: ["G7", "G-7"], fr: ["G7"], es: ["G7", "G-7"], pt: ["G7"] },
  },
  G20: {
    names: {
      en: ["Group of 20", "Group of Twenty"],
      fr: ["Groupe des Vingt"],
      es: ["Grupo de los Veinte", "Grupo de los 20"],
      pt: ["Grupo dos Vinte", "Grupo dos 20"],
    },
    acronyms: { en: ["G20", "G-20"], fr: ["G20"], es: ["G20", "G-20"], pt: ["G20"] },
  },
  BRICS: {
    names: { pt: ["bloco dos Brics"] },
    acronyms: { en: ["BRICS"], fr: ["Brics", "BRICS"], es: ["BRICS"], pt: ["Brics", "BRICS"] },
  },
  WHO: { names: {}, acronyms: { en: ["WHO"] } },
};
/** "ID xx": names of the shared list that catch too much. */
export const dropNames = {
  "PA en": ["PA"],
  "PA fr": ["AP"],
  "PA es": ["AP"],
  "PA pt": ["AP"],
  "WB en": ["WB"],
  "WB fr": ["BM"],
  "WB es": ["BM"],
  "WB pt": ["BM"],
  "CAF en": ["CAF"],
  "CAN en": ["CAN"],
  "IACTHR fr": ["CIDH"],
  "ICG-VEN en": ["ICG"],
};
