/**
 * @module Features of the choice of a relation, once head and dependent are known.
 *
 * One feature a line. h: head; d: dependent; dl, dl2, dr: the dependent's children; da, dz, ha, hz: the words
 * before and after; the dependent's leftmost child is mostly its preposition or article. w, t, wt, m, tf, e, l as in
 * move-features.ts; lsl, lsr: sets of relations of the children.
 */
import { spread } from "../numbers/hash.js";
import { Joins } from "../numbers/joins.js";
import { type Atoms, labelAtom, smallAtom } from "./atoms.js";
import type { State } from "./state.js";

/** What is joined, in the order in which `labelFeatures` sets it. */
const names = `
  w_d t_d wt_d m_d tf_d e_d w_h t_h wt_h m_h tf_h e_h m_dl l_dl lsld lsrd lslh lsrh dist l_dr l_hl l_hr m_hl
  m_dl2 l_dl2 t_da t_dz w_da w_dz t_ha t_hz w_ha
`;

const features = `
w_d
t_d
wt_d
m_d
tf_d
e_d
w_h
t_h
wt_h
m_h
tf_h
e_h
t_h t_d
tf_h tf_d
m_h m_d
wt_h t_d
t_h wt_d
m_h t_d
t_h m_d
w_h w_d
e_h e_d
tf_h t_d
t_h tf_d
m_h tf_d
tf_h m_d
m_dl t_d t_h
m_dl m_d
m_dl m_h
m_dl m_h t_d
m_dl m_d m_h
m_dl l_dl / t_d t_h
l_dl t_d tf_h
lsld t_d t_h
lsrd t_d t_h
lslh t_d t_h
lsrh t_d t_h
lslh m_h
lsrh m_h t_d
lslh tf_h t_d
lsld m_d
lsrd tf_d
lsld lsrd / tf_d t_h
dist t_d t_h
l_dr t_d t_h
l_hl t_h t_d
l_hr t_h t_d
m_hl t_h t_d
m_dl2 l_dl2 t_d
t_da t_d t_h
t_dz t_d t_h
w_da t_d t_h
w_dz t_d t_h
t_ha t_h t_d
t_hz t_h t_d
w_ha t_d t_h
`;

const joins = new Joins(names.trim().split(/\s+/), features);
export const LABEL_FEATURES: number = joins.size;
const seeds = Int32Array.from({ length: LABEL_FEATURES * 2 }, (_, k) => spread(6000 + k));

/** Rows of the features of the arc from `h` to `d` into `rows`; the table has 2^(32 - shift) rows. */
export function labelFeatures(atoms: Atoms, state: State, h: number, d: number, rows: Int32Array, shift: number): void {
  const { word, tag, lemma, ending, wordTag, tagFeats } = atoms;
  const { n, label } = state;
  const none = n + 1;
  const dl = state.left1[d]!;
  const dl2 = state.left2[d]!;
  const dr = state.right1[d]!;
  const hl = state.left1[h]!;
  const hr = state.right1[h]!;
  const da = d > 0 ? d - 1 : none;
  const dz = d + 1 < n ? d + 1 : none;
  const ha = h > 0 && h < n ? h - 1 : none;
  const hz = h + 1 < n ? h + 1 : none;
  const far = h > d ? h - d : d - h;
  const v = joins.values;
  let k = 0;
  v[k++] = word[d]!;
  v[k++] = tag[d]!;
  v[k++] = wordTag[d]!;
  v[k++] = lemma[d]!;
  v[k++] = tagFeats[d]!;
  v[k++] = ending[d]!;
  v[k++] = word[h]!;
  v[k++] = tag[h]!;
  v[k++] = wordTag[h]!;
  v[k++] = lemma[h]!;
  v[k++] = tagFeats[h]!;
  v[k++] = ending[h]!;
  v[k++] = lemma[dl]!;
  v[k++] = labelAtom[label[dl]!]!;
  v[k++] = state.leftSet[d]! | 0;
  v[k++] = state.rightSet[d]! | 0;
  v[k++] = state.leftSet[h]! | 0;
  v[k++] = state.rightSet[h]! | 0;
  v[k++] = smallAtom[far < 5 ? far : far < 10 ? 5 : 6]!;
  v[k++] = labelAtom[label[dr]!]!;
  v[k++] = labelAtom[label[hl]!]!;
  v[k++] = labelAtom[label[hr]!]!;
  v[k++] = lemma[hl]!;
  v[k++] = lemma[dl2]!;
  v[k++] = labelAtom[label[dl2]!]!;
  v[k++] = tag[da]!;
  v[k++] = tag[dz]!;
  v[k++] = word[da]!;
  v[k++] = word[dz]!;
  v[k++] = tag[ha]!;
  v[k++] = tag[hz]!;
  v[k++] = word[ha]!;
  joins.join();
  joins.rows(rows, seeds, h > d ? 0 : LABEL_FEATURES, shift);
}
