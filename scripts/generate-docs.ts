// Writes docs/rules/ and docs/tadqiq.schema.json from the rules.
import { docFiles } from "./docs.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(docFiles(process.cwd()));
