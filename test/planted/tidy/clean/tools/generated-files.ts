// A planted file: only here to be seen by a check, it does nothing else.
export const generatedFiles = [{ path: 'tools/made.ts', generate: () => "export const made = 1;\n".repeat(1) + "// line\n".repeat(400) }];
