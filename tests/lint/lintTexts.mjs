// Lints the texts of standard input, [{ "as": "src/plan/index.ts", "code": "…" }], as if each stood in a file of the
// project, and prints the ids of the rules that object. ESLint loads its configuration with import(), which Jest's
// runtime does not have, so this is a process of its own.
import { ESLint } from "eslint";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const texts = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const eslint = new ESLint();
const rules = [];
for (const { as, code } of texts) {
  const [result] = await eslint.lintText(code, { filePath: as });
  rules.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(rules));
