/** Pixels of a digit in the standard font, Calibri 11, at 96 to the inch. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;
const STEPS = 256;

/** Points of a column whose width in a file is given: characters with padding (ECMA-376 Part 1, 18.3.1.13). */
export function pointsOfWidth(width: number): number {
  const pixels = Math.trunc(
    ((STEPS * width + Math.trunc(STEPS / 2 / DIGIT_PIXELS)) / STEPS) * DIGIT_PIXELS
  );
  return pixels * POINTS_OF_PIXEL;
}

/** The width in a file of a column of so many points, in whole pixels as Excel has them. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_OF_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * STEPS) / STEPS;
}

/** Characters of the standard width, without padding, out of a file's width, as Excel shows them. */
export function charactersOfWidth(width: number): number {
  const pixels = pointsOfWidth(width) / POINTS_OF_PIXEL;
  return Math.trunc(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100 + 0.5) / 100;
}

export function widthOfCharacters(characters: number): number {
  const pixels = Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);
  return widthOfPoints(pixels * POINTS_OF_PIXEL);
}

/** Page margins are inches in files and points in the API. */
export const POINTS_OF_INCH = 72;
