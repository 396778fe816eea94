/** @module The source files as the house tests look at them: path, text, imports, string literals. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { home } from "#data";

export interface Source {
  /** From the project folder, with slashes: "src/reading/index.ts". */
  readonly path: string;
  readonly text: string;
}

/** All files below a folder of the project whose name the pattern fits, in the order of their paths. */
export function filesBelow(folder: string, pattern: RegExp): Source[] {
  return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(home, file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
}

/** The program's own files: `src/` without its tests. */
export const sources = (): Source[] => filesBelow("src", /(?<!\.test)\.tsx?$/);

export interface Literal {
  readonly text: string;
  readonly line: number;
}

interface Parsed {
  /** Module specifiers of imports, re-exports and `import()`. */
  readonly imports: readonly string[];
  /** Strings, parts of templates and regular expressions, other than module specifiers. */
  readonly literals: readonly Literal[];
}

export function parse(source: Source): Parsed {
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const literals: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) {
      imports.push(specifier.text);
      ts.forEachChild(node, (child) => {
        if (child !== specifier) visit(child);
      });
      return;
    }
    if (ts.isStringLiteralLike(node) || isTemplatePart(node) || node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      literals.push({ text: (node as ts.LiteralLikeNode).text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, literals };
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return specifier && ts.isStringLiteralLike(specifier) ? specifier : undefined;
}

/** Code without its comments, for searches that strings cannot disturb much. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
