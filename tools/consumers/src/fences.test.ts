import { expect, test } from "vitest";
import { examplesOf } from "./fences.ts";

const MARKDOWN = `# Title

\`\`\`ts
import { elu } from "@subgrad/scalar";
elu(1); // 1
\`\`\`

\`\`\`sh
npm install @subgrad/scalar
\`\`\`

\`\`\`ts
const unrelated = 1;
\`\`\`

\`\`\`ts no-run
import { createActivation } from "@subgrad/wgsl/runtime";
\`\`\`
`;

test("finds the examples that use our packages", () => {
  expect(examplesOf("README.md", MARKDOWN)).toEqual([
    { place: "README.md:4", code: `import { elu } from "@subgrad/scalar";\nelu(1); // 1\n`, runs: true },
    {
      place: "README.md:17",
      code: `import { createActivation } from "@subgrad/wgsl/runtime";\n`,
      runs: false,
    },
  ]);
});
