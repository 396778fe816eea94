/**
 * @module The parser's state: arc-hybrid, with the root as a last word of the buffer.
 *
 * SHIFT puts the next word on the stack; LEFT takes the top off and gives it the next word as head; RIGHT takes the
 * top off and gives it the one below as head. The root takes one word only, so every sentence has one root.
 * Arrays are used again from sentence to sentence; index `n` is the root, `n + 1` stands for "nothing there".
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export class State {
  n = 0;
  next = 0;
  depth = 0;
  stack = new Int32Array(66);
  head = new Int32Array(66);
  label = new Int32Array(66);
  /** Outermost and second outermost children to each side, and how many. */
  left1 = new Int32Array(66);
  left2 = new Int32Array(66);
  right1 = new Int32Array(66);
  right2 = new Int32Array(66);
  lefts = new Int32Array(66);
  rights = new Int32Array(66);
  /** Sets of the labels of children, as bits (label modulo 31). */
  leftSet = new Int32Array(66);
  rightSet = new Int32Array(66);
  onStack = new Uint8Array(66);

  begin(n: number): void {
    if (n + 2 > this.stack.length) this.#grow(2 * n + 2);
    this.n = n;
    this.next = 0;
    this.depth = 0;
    const none = n + 1;
    for (let i = 0; i <= none; i++) {
      this.head[i] = none;
      this.label[i] = 0;
      this.left1[i] = none;
      this.left2[i] = none;
      this.right1[i] = none;
      this.right2[i] = none;
      this.lefts[i] = 0;
      this.rights[i] = 0;
      this.leftSet[i] = 0;
      this.rightSet[i] = 0;
      this.onStack[i] = 0;
    }
  }

  get done(): boolean {
    return this.next === this.n && this.depth === 0;
  }

  /** The k-th from the top of the stack, or "nothing there". */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : this.n + 1;
  }

  allowed(move: number): boolean {
    if (move === SHIFT) return this.next < this.n;
    if (move === RIGHT) return this.depth > 1;
    return this.depth > 0 && (this.next < this.n || this.depth === 1);
  }

  /** The only allowed move, or -1 where there is a choice. */
  forced(): number {
    if (this.next < this.n) return this.depth === 0 ? SHIFT : -1;
    return this.depth > 1 ? RIGHT : LEFT;
  }

  shift(): void {
    this.onStack[this.next] = 1;
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top off as a dependent of the next word. */
  arcLeft(label: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.next;
    this.onStack[dependent] = 0;
    this.head[dependent] = head;
    this.label[dependent] = label;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = dependent;
    this.lefts[head]!++;
    this.leftSet[head]! |= 1 << (label % 31);
  }

  /** Takes the top off as a dependent of the one below it. */
  arcRight(label: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.onStack[dependent] = 0;
    this.head[dependent] = head;
    this.label[dependent] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = dependent;
    this.rights[head]!++;
    this.rightSet[head]! |= 1 << (label % 31);
  }

  #grow(size: number): void {
    this.stack = new Int32Array(size);
    this.head = new Int32Array(size);
    this.label = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.lefts = new Int32Array(size);
    this.rights = new Int32Array(size);
    this.leftSet = new Int32Array(size);
    this.rightSet = new Int32Array(size);
    this.onStack = new Uint8Array(size);
  }
}
