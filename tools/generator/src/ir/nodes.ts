/** Where a node stood in its file: [start, end) in UTF-16 units. Absent on nodes that a pass made. */
export type Span = readonly [start: number, end: number];

interface Located {
  readonly span?: Span;
}

export type BinaryOperator = "+" | "-" | "*" | "/";
export type ComparisonOperator = "<" | "<=" | ">" | ">=" | "===" | "!==";
export type ReduceOperator = "max" | "min" | "sum";
export type LogicalOperator = "&&" | "||";

/** A finite literal, or ±Infinity as the result of a pass. Never negative: that is a `negate`. */
export interface NumberNode extends Located {
  readonly kind: "number";
  readonly value: number;
}
/** A mathematical constant of the vocabulary. */
export interface ConstantNode extends Located {
  readonly kind: "constant";
  readonly name: string;
}
/** An input, a parameter or a name bound by a `let`. */
export interface VariableNode extends Located {
  readonly kind: "variable";
  readonly name: string;
}
export interface NegateNode extends Located {
  readonly kind: "negate";
  readonly operand: Expression;
}
export interface BinaryNode extends Located {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** A vocabulary function, or in kernels an operation of `@subgrad/spec/kernel`. */
export interface CallNode extends Located {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly Expression[];
}
export interface ConditionalNode extends Located {
  readonly kind: "conditional";
  readonly test: Condition;
  readonly then: Expression;
  readonly otherwise: Expression;
}
/** `const name = value` before the rest of a block. */
export interface LetNode extends Located {
  readonly kind: "let";
  readonly name: string;
  readonly value: Expression;
  readonly body: Expression;
}

/** One number of a whole row: `operand` of every element for which `where` holds, taken together. */
export interface ReduceNode extends Located {
  readonly kind: "reduce";
  readonly operator: ReduceOperator;
  readonly operand: Expression;
  readonly where?: Condition;
}
/** The number of elements of a row, or the place of one in it, from 0. */
export interface RowNode extends Located {
  readonly kind: "row";
  readonly of: "count" | "index";
}
/** The root in `name` of `equation`, which is convex and decreasing; `from` lies left of the root or on it. */
export interface SolveNode extends Located {
  readonly kind: "solve";
  readonly name: string;
  readonly from: Expression;
  readonly equation: Expression;
}

export interface CompareNode extends Located {
  readonly kind: "compare";
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface LogicalNode extends Located {
  readonly kind: "logical";
  readonly operator: LogicalOperator;
  readonly left: Condition;
  readonly right: Condition;
}
export interface NotNode extends Located {
  readonly kind: "not";
  readonly operand: Condition;
}
/** A comparison of a string parameter with one of its choices; resolved when code is composed. */
export interface ChoiceNode extends Located {
  readonly kind: "choice";
  readonly parameter: string;
  readonly is: string;
}
/** What a pass has decided. */
export interface TruthNode extends Located {
  readonly kind: "truth";
  readonly value: boolean;
}

export type Condition = CompareNode | LogicalNode | NotNode | ChoiceNode | TruthNode;

export type Expression =
  | NumberNode
  | ConstantNode
  | VariableNode
  | NegateNode
  | BinaryNode
  | CallNode
  | ConditionalNode
  | LetNode
  | ReduceNode
  | RowNode
  | SolveNode;
