/** The two functions of jsonld that the tests use; the package has no types of its own. */
declare module "jsonld" {
  interface Options {
    readonly documentLoader?: (url: string) => unknown;
    readonly format?: string;
  }
  const jsonld: {
    expand(document: unknown, options?: Options): Promise<unknown>;
    toRDF(document: unknown, options?: Options): Promise<unknown>;
  };
  export default jsonld;
}
