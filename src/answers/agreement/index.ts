export { type AgreementBy, type CoderAgreement, coderAgreement, type Disagreement } from "./agreement.js";
export { type Measures, measuresOf, type Unit } from "./measures.js";
