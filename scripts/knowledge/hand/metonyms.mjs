/** Ambiguous bare words in the shared list. */
export const dropMetonyms = { en: ["State", "Congress", "the Congress", "Treasury", "Crown", "Chancellery", "National Palace", "People's Palace", "Palace of the Republic", "Plateau", "Carthage", "Belém", "São Bento", "East River", "Tlatelolco", "SRE"],
  fr: ["Congrès", "Trésor", "chancellerie", "Capitole", "Palais national", "palais national", "palais du Peuple", "palais de la République", "Plateau", "Carthage", "palais de verre", "Buckingham"],
  es: ["Congreso", "Tesoro", "Exteriores", "Palacio Nacional", "Palacio del Pueblo", "palacio de la República", "Plateau", "Cartago", "Belém", "Olivos", "Capitolio"],
  pt: ["Congresso", "Chancelaria", "Palácio Nacional", "Palácio do Povo", "palácio da República", "Plateau", "Cartago", "São Bento", "Necessidades", "Capitólio", "Palácio do Governo"] };
export const moreMetonyms = [];
