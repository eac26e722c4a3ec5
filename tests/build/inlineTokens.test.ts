const inlineTokens = jest.requireActual<(source: string) => string>(
  "../../webpack/inlineTokens.cjs"
);

it("should write a token as its custom property", () => {
  expect(inlineTokens("const gap = `calc(${tokens.strokeWidthThin} + 1px)`;")).toBe(
    'const gap = `calc(${"var(--strokeWidthThin)"} + 1px)`;'
  );
});

it("should keep the value to fall back on", () => {
  expect(inlineTokens("tokens.zIndexBackground")).toBe('"var(--zIndexBackground, 0)"');
});

it.each(["export { tokens } from './tokens.js';", "theme.tokens.colorBrand", "mytokens.size"])(
  "should leave %s as it is",
  (source) => {
    expect(inlineTokens(source)).toBe(source);
  }
);
