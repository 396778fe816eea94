/**
 * @module Features of the choice of a move: words, tags, lemmas, FEATS and endings of the stack's top three and the
 * buffer's first four, their outer children, distances, counts and label sets (after Zhang and Nivre, 2011).
 *
 * One feature a line. s0 s1 s2: stack from the top; b0…b3: buffer; l, r: leftmost, rightmost child; p0: the word
 * before b0; q0: the word after s1. w: form, t: tag, wt: both, m: lemma, tf: tag and FEATS, e: ending, l: relation,
 * ls: set of relations of the children to one side.
 */
import { spread } from "../numbers/hash.js";
import { Joins } from "../numbers/joins.js";
import { type Atoms, labelAtom, smallAtom } from "./atoms.js";
import type { State } from "./state.js";

/** What is joined, in the order in which `moveFeatures` sets it. */
const names = `
  w_s0 t_s0 wt_s0 m_s0 tf_s0 e_s0 w_s1 t_s1 wt_s1 m_s1 tf_s1 e_s1 w_b0 t_b0 wt_b0 m_b0 tf_b0 e_b0 w_b1 t_b1
  wt_b1 m_b1 tf_b1 e_b1 t_s2 wt_s2 tf_s2 t_b2 wt_b2 tf_b2 t_b3 t_s0l t_s0r t_b0l t_s1r t_s1l t_s0l2 t_s0r2
  t_b0l2 dSB dSS vr0 vl0 vlb vr1 l_s0l w_s0l l_s0r w_s0r l_b0l w_b0l l_s1r w_s1r l_s1l w_s1l l_s0r2 l_s0l2
  l_b0l2 lsl0 lsr0 lslb lsr1 lsl1 m_s0l w_p0 w_q0
`;

const features = `
w_s0
t_s0
wt_s0
m_s0 t_s0
tf_s0
e_s0 t_s0
w_s1
t_s1
wt_s1
m_s1 t_s1
tf_s1
e_s1 t_s1
w_b0
t_b0
wt_b0
m_b0 t_b0
tf_b0
e_b0 t_b0
w_b1
t_b1
wt_b1
m_b1 t_b1
tf_b1
e_b1 t_b1
t_s2
wt_s2
tf_s2
t_b2
wt_b2
tf_b2
t_b3
wt_s0 wt_b0
wt_s0 w_b0
w_s0 wt_b0
wt_s0 t_b0
t_s0 wt_b0
w_s0 w_b0
t_s0 t_b0
m_s0 m_b0
tf_s0 tf_b0
m_s0 t_b0
t_s0 m_b0
e_s0 e_b0
wt_s1 wt_s0
wt_s1 t_s0
t_s1 wt_s0
w_s1 w_s0
t_s1 t_s0
m_s1 m_s0
tf_s1 tf_s0
m_s1 t_s0
t_s1 m_s0
wt_s1 t_b0
t_s1 wt_b0
t_s1 t_b0
m_s1 m_b0
tf_s1 tf_b0
t_b0 t_b1
w_b0 w_b1
w_b0 t_b1
t_b0 w_b1
tf_b0 tf_b1
t_s0 t_b1
m_s0 m_b1
t_s2 t_b0
t_s0 t_b0 t_b1
t_s1 t_s0 t_b0
t_s2 t_s1 t_s0
t_s2 t_s1 t_b0
t_s0 t_s0l t_b0
t_s0 t_s0r t_b0
t_s0 t_b0 t_b0l
t_s1 t_s0 t_s0l
t_s1 t_s1r t_s0
t_s1 t_s1l t_s0
t_s0 t_s0l t_s0l2
t_s0 t_s0r t_s0r2
t_b0 t_b0l t_b0l2
t_s1 t_s1r t_b0
t_b0 t_b1 t_b2
t_s0 t_b0 / t_b1 t_b2
t_s2 t_s1 / t_s0 t_b0
t_s1 t_s0 / t_b0 t_b1
tf_s1 tf_s0 tf_b0
tf_s0 tf_b0 tf_b1
dSB w_s0
dSB t_s0
dSB w_b0
dSB t_b0
dSB t_s0 t_b0
dSB m_s0 m_b0
dSS t_s1 t_s0
dSS t_s1 / t_s0 t_b0
dSS m_s1 t_s0
vr0 wt_s0
vl0 wt_s0
vr0 t_s0
vl0 t_s0
vlb wt_b0
vlb t_b0
vr1 t_s1
vr1 wt_s1
l_s0l t_s0
w_s0l t_s0
t_s0l l_s0l
l_s0r t_s0
w_s0r t_s0
t_s0r l_s0r
l_b0l t_b0
w_b0l t_b0
t_b0l l_b0l
l_s1r t_s1
w_s1r t_s1
t_s1r l_s1r
l_s1l t_s1
w_s1l t_s1
t_s1l l_s1l
l_s0r l_s0r2 t_s0
l_s0l l_s0l2 t_s0
l_b0l l_b0l2 t_b0
l_s0l t_s0 t_b0
l_s0r t_s0 t_b0
l_b0l t_s0 t_b0
l_s1r t_s1 t_s0
lsl0 m_s0
lsr0 m_s0
lsl0 t_s0
lsr0 t_s0
lslb m_b0
lslb t_b0
lsr1 t_s1
lsr1 m_s1
lsl1 lsr1 t_s1
lsr1 t_s1 / t_s0 t_b0
lsr0 t_s0 t_b0
lsl0 lsr0 / tf_s0 t_b0
lslb t_s0 tf_b0
m_s1 m_s0l t_s0
m_s1 m_s0l m_s0
t_s1 m_s0l m_s0
t_s1 m_s0l t_s0
m_s0 m_b0 m_b1
t_s1 t_s0 m_b0
m_s1 t_s0 m_b0
t_s1 m_s0 m_b0
m_s1 m_s0 m_b0
w_p0 t_s0 t_b0
w_p0 t_s1 t_s0
w_q0 t_s1 t_s0
w_q0 t_s0 t_b0
`;

const joins = new Joins(names.trim().split(/\s+/), features);
export const MOVE_FEATURES: number = joins.size;
const seeds = Int32Array.from({ length: MOVE_FEATURES }, (_, k) => spread(5000 + k));
const near = (n: number): number => smallAtom[n < 5 ? n : n < 10 ? 5 : 6]!;
const few = (n: number): number => smallAtom[10 + Math.min(n, 4)]!;

/** Rows of the features of this state into `rows`; the table has 2^(32 - shift) rows. */
export function moveFeatures(atoms: Atoms, state: State, rows: Int32Array, shift: number): void {
  const { word, tag, lemma, ending, wordTag, tagFeats } = atoms;
  const { n, next, label } = state;
  const none = n + 1;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = next;
  const b1 = next + 1 < n ? next + 1 : none;
  const b2 = next + 2 < n ? next + 2 : none;
  const b3 = next + 3 < n ? next + 3 : none;
  const s0l = state.left1[s0]!;
  const s0l2 = state.left2[s0]!;
  const s0r = state.right1[s0]!;
  const s0r2 = state.right2[s0]!;
  const s1l = state.left1[s1]!;
  const s1r = state.right1[s1]!;
  const b0l = state.left1[b0]!;
  const b0l2 = state.left2[b0]!;
  const p0 = next > 0 ? next - 1 : none;
  const q0 = s1 < n ? s1 + 1 : none;
  const v = joins.values;
  let k = 0;
  v[k++] = word[s0]!;
  v[k++] = tag[s0]!;
  v[k++] = wordTag[s0]!;
  v[k++] = lemma[s0]!;
  v[k++] = tagFeats[s0]!;
  v[k++] = ending[s0]!;
  v[k++] = word[s1]!;
  v[k++] = tag[s1]!;
  v[k++] = wordTag[s1]!;
  v[k++] = lemma[s1]!;
  v[k++] = tagFeats[s1]!;
  v[k++] = ending[s1]!;
  v[k++] = word[b0]!;
  v[k++] = tag[b0]!;
  v[k++] = wordTag[b0]!;
  v[k++] = lemma[b0]!;
  v[k++] = tagFeats[b0]!;
  v[k++] = ending[b0]!;
  v[k++] = word[b1]!;
  v[k++] = tag[b1]!;
  v[k++] = wordTag[b1]!;
  v[k++] = lemma[b1]!;
  v[k++] = tagFeats[b1]!;
  v[k++] = ending[b1]!;
  v[k++] = tag[s2]!;
  v[k++] = wordTag[s2]!;
  v[k++] = tagFeats[s2]!;
  v[k++] = tag[b2]!;
  v[k++] = wordTag[b2]!;
  v[k++] = tagFeats[b2]!;
  v[k++] = tag[b3]!;
  v[k++] = tag[s0l]!;
  v[k++] = tag[s0r]!;
  v[k++] = tag[b0l]!;
  v[k++] = tag[s1r]!;
  v[k++] = tag[s1l]!;
  v[k++] = tag[s0l2]!;
  v[k++] = tag[s0r2]!;
  v[k++] = tag[b0l2]!;
  v[k++] = s0 < n ? near(b0 - s0) : smallAtom[20]!;
  v[k++] = s1 < n ? near(s0 - s1) : smallAtom[21]!;
  v[k++] = few(state.rights[s0]!);
  v[k++] = few(state.lefts[s0]!);
  v[k++] = few(state.lefts[b0]!);
  v[k++] = few(state.rights[s1]!);
  v[k++] = labelAtom[label[s0l]!]!;
  v[k++] = word[s0l]!;
  v[k++] = labelAtom[label[s0r]!]!;
  v[k++] = word[s0r]!;
  v[k++] = labelAtom[label[b0l]!]!;
  v[k++] = word[b0l]!;
  v[k++] = labelAtom[label[s1r]!]!;
  v[k++] = word[s1r]!;
  v[k++] = labelAtom[label[s1l]!]!;
  v[k++] = word[s1l]!;
  v[k++] = labelAtom[label[s0r2]!]!;
  v[k++] = labelAtom[label[s0l2]!]!;
  v[k++] = labelAtom[label[b0l2]!]!;
  v[k++] = state.leftSet[s0]! | 0;
  v[k++] = state.rightSet[s0]! | 0;
  v[k++] = state.leftSet[b0]! | 0;
  v[k++] = state.rightSet[s1]! | 0;
  v[k++] = state.leftSet[s1]! | 0;
  v[k++] = lemma[s0l]!;
  v[k++] = word[p0]!;
  v[k++] = word[q0]!;
  joins.join();
  joins.rows(rows, seeds, 0, shift);
}
