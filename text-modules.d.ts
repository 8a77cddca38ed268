// Word tables and rule pages are text that esbuild bundles as a string.
declare module "*.tsv" {
  const text: string;
  export default text;
}
declare module "*.md" {
  const text: string;
  export default text;
}
