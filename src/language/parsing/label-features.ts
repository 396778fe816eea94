/**
 * @module Features of the choice of a relation, once head and dependent are known.
 *
 * One feature a line. h: head; d: dependent; dl, dl2, dr: the dependent's children; da, dz, ha, hz: the words
 * before and after; the dependent's leftmost child is mostly its preposition or article.
 */
import { pair, row, spread, triple } from "../numbers/hash.js";
import { type Atoms, labelAtom, smallAtom } from "./atoms.js";
import type { State } from "./state.js";

export const LABEL_FEATURES = 55;
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
  const dist = smallAtom[far < 5 ? far : far < 10 ? 5 : 6]!;
  const lsld = state.leftSet[d]! | 0;
  const lsrd = state.rightSet[d]! | 0;
  const lslh = state.leftSet[h]! | 0;
  const lsrh = state.rightSet[h]! | 0;
  const w_d = word[d]!;
  const t_d = tag[d]!;
  const wt_d = wordTag[d]!;
  const m_d = lemma[d]!;
  const tf_d = tagFeats[d]!;
  const e_d = ending[d]!;
  const w_h = word[h]!;
  const t_h = tag[h]!;
  const wt_h = wordTag[h]!;
  const m_h = lemma[h]!;
  const tf_h = tagFeats[h]!;
  const e_h = ending[h]!;
  const m_dl = lemma[dl]!;
  const l_dl = labelAtom[label[dl]!]!;
  const l_dr = labelAtom[label[dr]!]!;
  const l_hl = labelAtom[label[hl]!]!;
  const l_hr = labelAtom[label[hr]!]!;
  const m_hl = lemma[hl]!;
  const m_dl2 = lemma[dl2]!;
  const l_dl2 = labelAtom[label[dl2]!]!;
  const t_da = tag[da]!;
  const t_dz = tag[dz]!;
  const w_da = word[da]!;
  const w_dz = word[dz]!;
  const t_ha = tag[ha]!;
  const t_hz = tag[hz]!;
  const w_ha = word[ha]!;
  let k = 0;
  rows[k++] = w_d;
  rows[k++] = t_d;
  rows[k++] = wt_d;
  rows[k++] = m_d;
  rows[k++] = tf_d;
  rows[k++] = e_d;
  rows[k++] = w_h;
  rows[k++] = t_h;
  rows[k++] = wt_h;
  rows[k++] = m_h;
  rows[k++] = tf_h;
  rows[k++] = e_h;
  rows[k++] = pair(t_h, t_d);
  rows[k++] = pair(tf_h, tf_d);
  rows[k++] = pair(m_h, m_d);
  rows[k++] = pair(wt_h, t_d);
  rows[k++] = pair(t_h, wt_d);
  rows[k++] = pair(m_h, t_d);
  rows[k++] = pair(t_h, m_d);
  rows[k++] = pair(w_h, w_d);
  rows[k++] = pair(e_h, e_d);
  rows[k++] = pair(tf_h, t_d);
  rows[k++] = pair(t_h, tf_d);
  rows[k++] = pair(m_h, tf_d);
  rows[k++] = pair(tf_h, m_d);
  rows[k++] = triple(m_dl, t_d, t_h);
  rows[k++] = pair(m_dl, m_d);
  rows[k++] = pair(m_dl, m_h);
  rows[k++] = triple(m_dl, m_h, t_d);
  rows[k++] = triple(m_dl, m_d, m_h);
  rows[k++] = pair(pair(m_dl, l_dl), pair(t_d, t_h));
  rows[k++] = triple(l_dl, t_d, tf_h);
  rows[k++] = triple(lsld, t_d, t_h);
  rows[k++] = triple(lsrd, t_d, t_h);
  rows[k++] = triple(lslh, t_d, t_h);
  rows[k++] = triple(lsrh, t_d, t_h);
  rows[k++] = pair(lslh, m_h);
  rows[k++] = triple(lsrh, m_h, t_d);
  rows[k++] = triple(lslh, tf_h, t_d);
  rows[k++] = pair(lsld, m_d);
  rows[k++] = pair(lsrd, tf_d);
  rows[k++] = pair(pair(lsld, lsrd), pair(tf_d, t_h));
  rows[k++] = triple(dist, t_d, t_h);
  rows[k++] = triple(l_dr, t_d, t_h);
  rows[k++] = triple(l_hl, t_h, t_d);
  rows[k++] = triple(l_hr, t_h, t_d);
  rows[k++] = triple(m_hl, t_h, t_d);
  rows[k++] = triple(m_dl2, l_dl2, t_d);
  rows[k++] = triple(t_da, t_d, t_h);
  rows[k++] = triple(t_dz, t_d, t_h);
  rows[k++] = triple(w_da, t_d, t_h);
  rows[k++] = triple(w_dz, t_d, t_h);
  rows[k++] = triple(t_ha, t_h, t_d);
  rows[k++] = triple(t_hz, t_h, t_d);
  rows[k++] = triple(w_ha, t_d, t_h);
  const side = h > d ? 0 : LABEL_FEATURES;
  for (let j = 0; j < k; j++) rows[j] = row(rows[j]!, seeds[side + j]!, shift);
}
