// A process that `plankoll validate` starts for many files; see src/cli/validate/validateFiles.ts.
require("./register.cjs");
require("../src/cli/validate/validateProcess.ts").serveValidation();
