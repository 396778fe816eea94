export { type AgreementBy, type CoderAgreement, coderAgreement, type Disagreement } from "./coder-agreement.js";
export { type Measures, measuresOf, type Unit } from "./measures.js";
