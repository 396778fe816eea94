// "CODE: name; exonym; …": the city is looked up by any of its names.
export const exonyms = `
CHE: Geneva; Genève; Ginebra; Genebra
`;
export const summitPlaces = [];
