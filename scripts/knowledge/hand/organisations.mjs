export const moreOrganisations = [];
export const moreNames = {};
export const dropNames = {};
