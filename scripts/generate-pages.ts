// Writes rules/*/page.ts and rules/index.ts from the folders of rules/. Reads no rule, so that it can run when they do not compile.
import { pageFiles } from "./pages.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(pageFiles(process.cwd()));
